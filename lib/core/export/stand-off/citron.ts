import type { Analysis, Span } from '../../model.ts';
import { textPositionSelector } from '../../record/selectors.ts';

/** A document in the format of the BBC's Citron: its text and quotes; a quote has a cue. Offsets are code points, as Python counts. */
export function citronDocument({ article: { text }, attributions }: Analysis): string {
  const spanOf = (span: Span) => {
    const { start, end } = textPositionSelector(text, span);
    return { start, end, text: text.slice(span.start, span.end) };
  };
  const quotes = attributions.flatMap(({ id, cue, source, content, confidence }) => {
    const contents = content.filter(({ start, end }) => start < end);
    if (cue === null || contents.length === 0) return [];
    return [
      {
        id,
        cue: spanOf(cue),
        sources: source ? [spanOf(source)] : [],
        contents: contents.map(spanOf),
        confidence,
      },
    ];
  });
  return `${JSON.stringify({ text, quotes }, null, 2)}\n`;
}
