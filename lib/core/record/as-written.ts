import type { ArticleText, Span } from '../model.ts';
import type { AsWritten } from '../passages.ts';
import type { TextQuoteSelector } from '../w3c-selectors.ts';
import { textQuoteSelector } from './selectors.ts';

/** UTF-16 units of context in the passage's own block that are enough; with fewer the neighbouring block's are taken as well. */
const ENOUGH = 32;

/** Of what is written otherwise, what lies in a span; what takes no room in the text only between its ends, unless `withEnds`. */
const inside = (changes: readonly AsWritten[], { start, end }: Span, withEnds: boolean): AsWritten[] =>
  changes.filter(
    (change) =>
      change.start >= start &&
      change.end <= end &&
      (withEnds || change.end > change.start || (change.start > start && change.end < end)),
  );

/** A span's words as the page's text nodes have them. */
function written(text: string, { start, end }: Span, changes: readonly AsWritten[]): string {
  let words = '';
  let at = start;
  for (const change of changes) {
    if (change.text === null) continue;
    words += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return words + text.slice(at, end);
}

/**
 * The quote of a span as other tools find it on the page, whose text they take as it is written: with the white space that the page
 * has, and context from the passage's own block; where that is short, also from the next one if the page has no other words between.
 */
export function quoteAsWritten(
  { text, asWritten = [] }: Pick<ArticleText, 'text' | 'asWritten'>,
  span: Span,
): TextQuoteSelector {
  const { type, prefix, suffix } = textQuoteSelector(text, span);
  const near = inside(asWritten, { start: span.start - prefix.length, end: span.end + suffix.length }, true);
  const breaks = near.filter((change) => change.text === null);
  const from = Math.max(
    span.start - prefix.length,
    ...breaks.filter(({ end }) => end <= span.start).map(({ end }) => end),
  );
  const to = Math.min(
    span.end + suffix.length,
    ...breaks.filter(({ start }) => start >= span.end).map(({ start }) => start),
  );
  const lineStart = Math.max(from, text.lastIndexOf('\n', span.start - 1) + 1);
  const lineEnd = text.indexOf('\n', span.end);
  const own = { start: lineStart, end: lineEnd < 0 ? to : Math.min(to, lineEnd) };
  const isShort = span.start - own.start + own.end - span.end < ENOUGH;
  /** Over the gap to a neighbouring block, if the page has little more than white space there. */
  const joined = (gap: Span): boolean =>
    near.some(({ start, end, text: words }) => start === gap.start && end === gap.end && words !== null);
  const start =
    isShort && joined({ start: own.start - 2, end: own.start })
      ? Math.max(from, text.lastIndexOf('\n', own.start - 3) + 1)
      : own.start;
  const next = text.indexOf('\n', own.end + 2);
  const end =
    isShort && joined({ start: own.end, end: own.end + 2 })
      ? Math.min(to, next < 0 ? text.length : next)
      : own.end;
  const wordsOf = (part: Span, withEnds: boolean) =>
    written(text, part, inside(near.length > 0 ? asWritten : [], part, withEnds));
  return {
    type,
    exact: wordsOf(span, false),
    prefix: wordsOf({ start, end: span.start }, true),
    suffix: wordsOf({ start: span.end, end }, true),
  };
}
