import type { Span } from '../model.ts';
import type { FragmentSelector, TextPositionSelector, TextQuoteSelector } from '../w3c-selectors.ts';
import { firstWhere } from '../text/first-where.ts';

/** UTF-16 units of context on either side of a quote: enough to tell repeated sentences apart, short enough to survive edits. */
const CONTEXT = 32;

/** Whether an offset falls between the two halves of a surrogate pair. */
function splitsCodePoint(text: string, offset: number): boolean {
  const unit = (at: number) => text.charCodeAt(at) & 0xfc00;
  return offset > 0 && offset < text.length && unit(offset - 1) === 0xd800 && unit(offset) === 0xdc00;
}

/** Where the surrogate pairs of a text stand, in order. */
function pairsIn(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
}

/** Of the text that was asked about last: an article has hundreds of spans. */
let last: { readonly text: string; readonly pairs: readonly number[] } = { text: '', pairs: [] };

/** Number of code points in `text.slice(start, end)`. */
function countCodePoints(text: string, start: number, end: number): number {
  if (last.text !== text) last = { text, pairs: pairsIn(text) };
  const pairs = firstWhere(last.pairs, (at) => at >= end - 1) - firstWhere(last.pairs, (at) => at >= start);
  return end - start - Math.max(0, pairs);
}

/**
 * The quote of a span (UTF-16 units) with up to 32 units of context on either side, cut between code points.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function textQuoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(splitsCodePoint(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, splitsCodePoint(text, after) ? after - 1 : after),
  };
}

/**
 * The position of a span (UTF-16 units) in code points, as W3C counts; both ends lie between code points.
 * https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function textPositionSelector(text: string, { start, end }: Span): TextPositionSelector {
  const first = countCodePoints(text, 0, start);
  return { type: 'TextPositionSelector', start: first, end: first + countCodePoints(text, start, end) };
}

/** The UTF-16 span of a position in code points; null where the text is shorter or the position is reversed. */
export function spanOfPosition(text: string, { start, end }: TextPositionSelector): Span | null {
  if (start < 0 || end < start) return null;
  const offsetOf = (codePoints: number, from: number): number | null => {
    let at = from;
    for (let passed = 0; passed < codePoints; passed += 1) {
      if (at >= text.length) return null;
      at += splitsCodePoint(text, at + 1) ? 2 : 1;
    }
    return at;
  };
  const first = offsetOf(start, 0);
  const last = first === null ? null : offsetOf(end - start, first);
  return first === null || last === null ? null : { start: first, end: last };
}

/** The number, from 1, of the printed page that a span begins on; null of a text that has none. */
export function pageOf(pages: readonly Span[] | undefined, { start }: Span): number | null {
  const at = pages?.findIndex((page) => page.start <= start && start < page.end) ?? -1;
  return at < 0 ? null : at + 1;
}

/** The page that a span begins on. https://www.rfc-editor.org/rfc/rfc3778#section-3 */
export function pageSelector(pages: readonly Span[] | undefined, span: Span): FragmentSelector | null {
  const page = pageOf(pages, span);
  return page === null
    ? null
    : { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${page}` };
}
