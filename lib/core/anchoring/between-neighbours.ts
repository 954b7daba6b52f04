import { trimmed } from '../align/versions/read-side.ts';
import type { Span } from '../model.ts';
import { contextShare, type Quote } from './best-occurrence.ts';

/** Units of context that must stand on either side, as whole words; more of it makes the likelier of several. */
const LEAST_CONTEXT = 10;
/** A wording is at most so many times as long as the one before it, and so many units. */
const LONGER = 2;
const ROOM = 16;

/**
 * The wording that stands where a quote stood, between the same words before and after it: "14%" for "12%". Of several that
 * with the most of its context around it, of these the nearest to `near`. Null where the neighbours are gone or meet. All in a
 * folded text (fold-text.ts).
 */
export function betweenNeighbours(
  text: string,
  quote: Quote,
  near: number,
  allows: (span: Span) => boolean,
): Span | null {
  const head = lastWords(quote.prefix.trimEnd());
  const tail = firstWords(quote.suffix.trimStart());
  // A few letters stand together anywhere.
  if (head === '' || tail === '' || head.length + tail.length < LEAST_CONTEXT) return null;
  const most = quote.exact.length * LONGER + ROOM + tail.length;
  let best: Span | null = null;
  let [mostContext, least] = [0, Infinity];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const start = at + head.length;
    const length = text.slice(start, start + most).indexOf(tail);
    if (length < 0) continue;
    const span = trimmed(text, { start, end: start + length });
    const [context, distance] = [contextShare(text, span, quote), Math.abs(start - near)];
    const isBetter = context > mostContext || (context === mostContext && distance < least);
    if (!isBetter || span.end === span.start || !allows(span)) continue;
    best = span;
    [mostContext, least] = [context, distance];
  }
  return best;
}

/** So many units at the end of a text, from the start of a word on. */
function lastWords(text: string): string {
  const blank = text.lastIndexOf(' ', text.length - LEAST_CONTEXT);
  return blank < 0 ? text : text.slice(blank + 1);
}

function firstWords(text: string): string {
  const blank = text.indexOf(' ', LEAST_CONTEXT);
  return blank < 0 ? text : text.slice(0, blank);
}
