import { Fragment } from 'preact';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { segmentsOf } from './words/segments.ts';

interface Props {
  readonly analysis: Analysis;
  /** The passages, in text order; what lies between them is left out and shown as " … ". */
  readonly spans: readonly Span[];
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
}

/** Words of the article with the figures and initiatives in them marked by their lines. */
export function Quotation({ analysis, spans, cutBefore = false, cutAfter = false }: Props) {
  return (
    <>
      {cutBefore && '… '}
      {spans.map((span, index) => (
        <Fragment key={span.start}>
          {/* Bound to what follows: a clamped line that ended here would show a second ellipsis. */}
          {index > 0 && ' …\u00a0'}
          {segmentsOf(analysis, span).map(({ text, finding }) =>
            finding ? <span class={`m-${finding.type}`}>{text}</span> : text,
          )}
        </Fragment>
      ))}
      {cutAfter && ' …'}
    </>
  );
}
