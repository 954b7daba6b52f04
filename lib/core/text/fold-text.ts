import type { Span } from '../model.ts';
import { firstWhere } from './first-where.ts';

/** A text with its typographic variants folded, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Of each unit of `text`: where what it came from starts and ends in the original text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The span of the original text that a span of the folded one came from. */
  spanOf(span: Span): Span;
}

/** White space within a line. */
const BLANK = '[^\\S\\n\\r]';
/** Soft hyphens, zero-width spaces and joiners. */
const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
/** Quotation marks of any language and age; which ones is the house's style, that there are some the writer's. */
const QUOTE = "''|``|[\"'`´‘’‚‛ʼ“”„‟′″«»‹›]";
/** A dash stands close or between blanks, as the house has it. */
const DASH = `${BLANK}*(?:[‒–—―]|--+)${BLANK}*|${BLANK}+-${BLANK}+`;
const HYPHEN = '[‑−]';
/** What a text folds at; a blank between words folds to itself. */
const VARIANTS = new RegExp(`(${UNSEEN}+)|(${QUOTE})|(${DASH}|${HYPHEN})|(\\s{2,}|[^\\S ])|…`, 'g');

/**
 * Folds a text so that what only house styles differ in reads the same: runs of white space to a space, quotation marks
 * and apostrophes to one, dashes with the blanks around them to a hyphen, the ellipsis to full stops; unseen characters go.
 */
export function foldText(original: string): FoldedText {
  const longest = original.length + 2 * (original.split('…').length - 1);
  const [starts, ends] = [new Int32Array(longest), new Int32Array(longest)];
  let [text, length, next] = ['', 0, 0];
  const keepTo = (end: number) => {
    text += original.slice(next, end);
    for (; next < end; next += 1, length += 1) {
      starts[length] = next;
      ends[length] = next + 1;
    }
  };
  const replace = (folded: string, start: number, end: number) => {
    text += folded;
    starts.fill(start, length, length + folded.length);
    ends.fill(end, length, length + folded.length);
    length += folded.length;
  };
  for (const match of original.matchAll(VARIANTS)) {
    const [piece, unseen, quote, dash, blank] = match;
    const [start, end] = [match.index, match.index + piece.length];
    keepTo(start);
    next = end;
    if (unseen !== undefined) continue;
    if (quote !== undefined) replace("'", start, end);
    else if (dash !== undefined) replace('-', end - dash.trimStart().length, start + dash.trimEnd().length);
    else replace(blank === undefined ? '...' : ' ', start, end);
  }
  keepTo(original.length);
  return {
    text,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    spanOf: ({ start, end }) => {
      const from = start < length ? (starts[start] ?? 0) : original.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? original.length) : from };
    },
  };
}

/** The span of the folded text that comes from a span of the original one; empty where nothing is left of it. */
export function foldedSpan({ starts, ends }: FoldedText, { start, end }: Span): Span {
  const first = firstWhere(ends, (at) => at > start);
  return {
    start: first,
    end: Math.max(
      first,
      firstWhere(starts, (at) => at >= end),
    ),
  };
}
