import { endsInAbbreviation } from '../lexicon/abbreviations.ts';
import type { Span } from '../model.ts';

const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;

/** Sentences of a paragraph by its marks; wire style and titles ("Jan. 7", "Ms. Rao") end none. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SENTENCE_END)) {
    const point = start + index + 1;
    if (endsInAbbreviation(text, point) || isShortened(text, point)) continue;
    found.push({ start: from, end: start + index + mark.trimEnd().length });
    from = start + index + mark.length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** "Jan. 7", "No. 12", "U.S. Group": a short form with its point before a number, or letters with points. */
function isShortened(text: string, point: number): boolean {
  const before = text.slice(Math.max(0, point - 8), point);
  return /\b\p{Lu}\p{Ll}{1,3}\.$/u.test(before)
    ? /^\s+\d/.test(text.slice(point, point + 4))
    : /(?:\p{L}\.){2}$/u.test(before);
}

/** The sentence around a span, in its line of a text; at most `reach` UTF-16 units on either side. */
export function sentenceAround(text: string, span: Span, reach: number): Span {
  const line = {
    start: Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - reach, 0),
    end: Math.min(...[text.indexOf('\n', span.end)].filter((at) => at >= 0), span.end + reach, text.length),
  };
  const held = sentencesIn(text, line).filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(held[0]?.start ?? span.start, span.start),
    end: Math.max(held.at(-1)?.end ?? span.end, span.end),
  };
}
