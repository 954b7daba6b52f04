import type { ComparedText } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { type ComparedMark, comparedRuns } from './compared-marks.ts';

interface Props {
  readonly text: ComparedText;
  readonly spans: readonly Span[];
  readonly marks: readonly ComparedMark[];
}

/** Spans of a text with what is drawn in them, pieces with "…" between them. */
export function MarkedWords({ text, spans, marks }: Props) {
  return (
    <>
      {spans.map((span, at) => (
        <>
          {at > 0 && ' … '}
          {comparedRuns(text.read.text, span, marks).map(({ start, text: words, draw }) =>
            draw ? (
              <span key={start} class={draw}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
        </>
      ))}
    </>
  );
}
