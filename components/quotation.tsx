import { uncapitalised } from '@/lib/core/text/letters.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { excerptAround } from './words/excerpt.ts';
import { segmentsOf } from './words/segments.ts';

interface SegmentsProps {
  readonly analysis: Analysis;
  readonly span: Span;
  /** Whether its first letter, a capital of its sentence only, is small in ours. */
  readonly isLowered?: boolean;
}

/** A passage of the article with the figures and initiatives in it marked by their lines. */
export function Segments({ analysis, span, isLowered = false }: SegmentsProps) {
  return (
    <>
      {segmentsOf(analysis, span).map(({ text, finding }, index) => {
        const words = isLowered && index === 0 ? uncapitalised(text) : text;
        return finding ? <span class={`m-${finding.type}`}>{words}</span> : words;
      })}
    </>
  );
}

/** The words of the article around a passage, with "…" for what is left out. */
export function Quotation({ analysis, passage }: { readonly analysis: Analysis; readonly passage: Span }) {
  const { cutBefore, cutAfter, ...span } = excerptAround(analysis, passage);
  return (
    <>
      {cutBefore && '… '}
      <Segments analysis={analysis} span={span} />
      {cutAfter && ' …'}
    </>
  );
}
