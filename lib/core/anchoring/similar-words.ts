import search from 'approx-string-match';
import type { Span } from '../model.ts';
import { WordIndex } from '../align/versions/word-index.ts';
import { contextShare, isShort, type Quote } from './best-occurrence.ts';

/** Share of a quote's letters that may differ: of one by itself, and of one between its own neighbours. */
const MOST_ERRORS = 0.25;
const MOST_ERRORS_IN_CONTEXT = 0.45;
const LEAST_CONTEXT = 0.3;
/** Blocks with the most words of the quote, which alone are searched; each must have so much of its weight. */
const CANDIDATES = 3;
const LEAST_SHARED = 0.3;

/** Finds words that are like a quote in the blocks of a folded text, by edit distance. */
export class SimilarWords {
  readonly #text: string;
  readonly #blocks: readonly Span[];
  #index: WordIndex | undefined;

  constructor(text: string, blocks: readonly Span[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  /** The span with the fewest errors, grown to whole words; null where nothing is like enough, or the quote too short. */
  find(quote: Quote, allows: (span: Span) => boolean): Span | null {
    const { length } = quote.exact;
    if (isShort(quote)) return null;
    let best: Span | null = null;
    let fewest = Math.floor(length * MOST_ERRORS_IN_CONTEXT);
    for (const block of this.#candidates(quote.exact)) {
      const words = this.#text.slice(block.start, block.end);
      for (const match of search(words, quote.exact, fewest)) {
        const span = { start: block.start + match.start, end: block.start + match.end };
        const isLike =
          match.errors <= length * MOST_ERRORS || contextShare(this.#text, span, quote) >= LEAST_CONTEXT;
        if (!isLike || (best !== null && match.errors >= fewest) || !allows(span)) continue;
        best = span;
        fewest = match.errors;
      }
    }
    return best === null ? null : grownToWords(this.#text, best);
  }

  #candidates(words: string): Span[] {
    this.#index ??= new WordIndex(this.#blocks.map(({ start, end }) => this.#text.slice(start, end)));
    return this.#index
      .like(words)
      .filter(({ shared, asked }) => shared >= asked * LEAST_SHARED)
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, CANDIDATES)
      .flatMap(({ text }) => this.#blocks[text] ?? []);
  }
}

/** Two letters of one word, or the two halves of a character. */
const INSIDE = /^(?:[\p{L}\p{M}\p{N}]{2}|[\u{10000}-\u{10ffff}])$/u;

/** Grows a span to the ends of the words it cuts. */
function grownToWords(text: string, { start, end }: Span): Span {
  const cuts = (at: number) => at > 0 && INSIDE.test(text.slice(at - 1, at + 1));
  let [from, to] = [start, end];
  while (cuts(from)) from -= 1;
  while (cuts(to)) to += 1;
  return { start: from, end: to };
}
