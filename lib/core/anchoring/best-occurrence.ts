import type { Span } from '../model.ts';
import type { TextQuoteSelector } from '../w3c-selectors.ts';

/** A quote and what stood around it. */
export type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** Where the words of a quote stand, and the share of its context around them, 0 to 1. */
export interface Occurrence {
  readonly span: Span;
  readonly context: number;
}

/**
 * Context outweighs distance: a passage moves when paragraphs are added above it, but keeps its neighbours. Both are shares,
 * 0 to 1, of the context found again and of the text's length.
 */
const CONTEXT_WEIGHT = 10;
const DISTANCE_WEIGHT = 1;
/** A quote this short ("12%") may be anybody's: some of its context must be there too. UTF-16 units. */
const SHORT_QUOTE = 24;
const LEAST_CONTEXT_OF_SHORT = 0.25;
/** Room for white space between a quote and its context. */
const SLACK = 8;

/** Whether a quote's words may well stand elsewhere by chance. */
export function isShort({ exact }: Quote): boolean {
  return exact.length <= SHORT_QUOTE;
}

/** The occurrence with the most of its context around it, the nearest to `near` of equals. */
export function bestOccurrence(
  text: string,
  quote: Quote,
  near?: number,
  allows: (span: Span) => boolean = () => true,
): Occurrence | null {
  const { exact } = quote;
  if (exact === '') return null;
  let best: Occurrence | null = null;
  let most = -Infinity;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const context = contextShare(text, span, quote);
    if (isShort(quote) && context < LEAST_CONTEXT_OF_SHORT) continue;
    const distance = near === undefined ? 0 : Math.abs(start - near) / text.length;
    const score = context * CONTEXT_WEIGHT - distance * DISTANCE_WEIGHT;
    if (score <= most || !allows(span)) continue;
    best = { span, context };
    most = score;
  }
  return best;
}

/** Share of prefix and suffix that is found again next to the span; 1 where the quote was given none. */
export function contextShare(text: string, { start, end }: Span, quote: Quote): number {
  const [prefix, suffix] = [quote.prefix.trimEnd(), quote.suffix.trimStart()];
  if (prefix.length + suffix.length === 0) return 1;
  const head = text.slice(Math.max(0, start - quote.prefix.length - SLACK), start).trimEnd();
  const tail = text.slice(end, end + quote.suffix.length + SLACK).trimStart();
  let before = 0;
  while (before < prefix.length && head.at(-1 - before) === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && tail[after] === suffix[after]) after += 1;
  return (before + after) / (prefix.length + suffix.length);
}

/** Whether a quote stands at a span with all of its context. */
export function stands(text: string, { start, end }: Span, { exact, prefix, suffix }: Quote): boolean {
  return (
    text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
  );
}
