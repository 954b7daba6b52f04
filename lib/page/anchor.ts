import { spanOfPosition } from '@/lib/core/export/selectors.ts';
import type { Span, TextPositionSelector, TextQuoteSelector } from '@/lib/core/model.ts';
import { foldText } from './fold-text.ts';

/** How a passage was described when it was recorded (W3C Web Annotation); the quote decides, the position only helps. */
export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position?: TextPositionSelector;
}

type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/**
 * Context outweighs distance: a passage moves when paragraphs are added above it, but keeps its neighbours. Both are shares,
 * 0 to 1, of the context found again and of the text's length.
 */
const CONTEXT_WEIGHT = 10;
const DISTANCE_WEIGHT = 1;
/** A quote this short ("12%") may be anybody's: some of its context must be there too. */
const SHORT_QUOTE = 24;
const LEAST_CONTEXT_OF_SHORT = 0.25;
/** Room for white space between a quote and its context. */
const SLACK = 8;

/**
 * Finds a recorded passage in a newly read text: where it was, if its words still stand there, else the occurrence of its
 * words that context and position favour, white space, quotation marks and dashes aside. Null where its words are gone.
 */
export function anchor(text: string, { quote, position }: Selectors): Span | null {
  if (quote.exact.trim() === '') return null;
  const before = position === undefined ? null : spanOfPosition(text, position);
  if (before !== null && stands(text, before, quote)) return before;
  const asItWas = bestOccurrence(text, quote, before?.start);
  if (asItWas !== null) return asItWas;
  const folded = foldText(text);
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(
    (part) => foldText(part).text,
  );
  const found = bestOccurrence(folded.text, {
    exact: exact?.trim() ?? '',
    prefix: prefix ?? '',
    suffix: suffix ?? '',
  });
  return found === null ? null : folded.spanOf(found);
}

function stands(text: string, { start, end }: Span, { exact, prefix, suffix }: Quote): boolean {
  return (
    text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)
  );
}

/** The occurrence with the most of its context around it, the nearest to `near` of equals. */
function bestOccurrence(text: string, quote: Quote, near?: number): Span | null {
  const { exact } = quote;
  let best: Span | null = null;
  let most = -Infinity;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const context = contextShare(text, span, quote);
    if (exact.length <= SHORT_QUOTE && context < LEAST_CONTEXT_OF_SHORT) continue;
    const distance = near === undefined ? 0 : Math.abs(start - near) / text.length;
    const score = context * CONTEXT_WEIGHT - distance * DISTANCE_WEIGHT;
    if (score <= most) continue;
    best = span;
    most = score;
  }
  return best;
}

/** Share of prefix and suffix that is found again next to the span; 1 where the quote was given none. */
function contextShare(text: string, { start, end }: Span, quote: Quote): number {
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
