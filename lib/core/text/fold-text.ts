import type { Span } from '../model.ts';
import { countBelow } from './count-below.ts';

/** A text with its typographic variants folded, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** Of each unit of `text`: where what it came from starts and ends in the original text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
const PIECES = new RegExp(
  `(${UNSEEN}+)|(${QUOTE})|(${DASH}|${HYPHEN})|(\\s+)|(…)|[^\\s\\u00ad\\u200b-\\u200d\\u2060\\ufeff"'\`´‘’‚‛ʼ“”„‟′″«»‹›‑−‒–—―…-]+|-`,
  'g',
);

/**
 * Folds a text so that what only house styles differ in reads the same: runs of white space to a space, quotation marks
 * and apostrophes to one, dashes with the blanks around them to a hyphen, the ellipsis to full stops; unseen characters go.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (folded: string, start: number, end: number) => {
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const match of original.matchAll(PIECES)) {
    const [piece, unseen, quote, dash, blank, ellipsis] = match;
    const [start, end] = [match.index, match.index + piece.length];
    if (unseen !== undefined) continue;
    if (quote !== undefined) add("'", start, end);
    else if (dash !== undefined) add('-', end - dash.trimStart().length, start + dash.trimEnd().length);
    else if (blank !== undefined) add(' ', start, end);
    else if (ellipsis !== undefined) add('...', start, end);
    else {
      text += piece;
      for (let at = start; at < end; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
    }
  }
  return {
    text,
    starts,
    ends,
    spanOf: ({ start, end }) => {
      const from = starts[start] ?? original.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? original.length) : from };
    },
  };
}

/** The span of the folded text that comes from a span of the original one; empty where nothing is left of it. */
export function foldedSpan({ starts, ends }: FoldedText, { start, end }: Span): Span {
  const first = countBelow(ends, start + 1);
  return { start: first, end: Math.max(first, countBelow(starts, end)) };
}
