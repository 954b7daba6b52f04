import { trimmed } from '../align/versions/read-side.ts';
import type { ArticleText, Span } from '../model.ts';
import type { Passage, PlacementStatus } from '../record/record.ts';
import { foldedSpan, foldText, type FoldedText } from '../text/fold-text.ts';
import { bestOccurrence, isShort, stands, type Quote } from './best-occurrence.ts';
import { betweenNeighbours } from './between-neighbours.ts';
import { SimilarWords } from './similar-words.ts';
import { positionReader } from './position-reader.ts';

/** Where a passage was found in a text, in UTF-16 units. */
export interface PlacedPassage {
  readonly status: PlacementStatus;
  /** Null for a passage that is gone. */
  readonly span: Span | null;
}

export const GONE: PlacedPassage = { status: 'gone', span: null };

/** A passage with so much of its context around it stands where it stood, as far as its quote alone can tell. */
const IN_PLACE_CONTEXT = 0.5;

/** Finds recorded passages in a text by their quotes. Made once for a text, since it is folded for that. */
export class TextAnchors {
  readonly #text: string;
  readonly #folded: FoldedText;
  readonly #spanOfPosition: (position: Passage['position']) => Span | null;
  readonly #similar: SimilarWords;

  constructor({ text, blocks }: ArticleText, folded: FoldedText = foldText(text)) {
    this.#text = text;
    this.#folded = folded;
    this.#spanOfPosition = positionReader(text);
    this.#similar = new SimilarWords(
      folded.text,
      blocks.length === 0
        ? [{ start: 0, end: folded.text.length }]
        : blocks.map((block) => foldedSpan(folded, block)),
    );
  }

  /**
   * Finds a passage where it was, else by its words, else by what stands around it, else by words like its own; never in a
   * span of the text that `allows` turns down.
   */
  place(passage: Passage, allows: (span: Span) => boolean = () => true): PlacedPassage {
    const { quote, position } = passage;
    const was = this.#spanOfPosition(position);
    if (was !== null && stands(this.#text, was, quote) && allows(was))
      return { status: 'in place', span: was };
    const same = this.placeSame(passage, allows);
    if (same.status === 'in place' || (same.span !== null && !isShort(quote))) return same;
    // Of a short quote, the same words among others are not as likely its own as other words among the same.
    const folded = foldedQuote(quote);
    if (folded.exact === '') return GONE;
    const { text } = this.#folded;
    const allowsFolded = (span: Span) => allows(this.#folded.spanOf(span));
    const between = betweenNeighbours(text, folded, position.start, allowsFolded);
    if (between === null && same.span !== null) return same;
    const still = between && within(text, between, folded);
    if (still) return { status: 'in place', span: this.#folded.spanOf(still) };
    const other = between ?? this.#similar.find(folded, allowsFolded);
    return other === null ? GONE : { status: 'altered', span: this.#folded.spanOf(trimmed(text, other)) };
  }

  /** Finds the same words only, as they were set or in another house's style. */
  placeSame({ quote, position }: Passage, allows: (span: Span) => boolean): PlacedPassage {
    const folded = foldedQuote(quote);
    const found = bestOccurrence(
      this.#folded.text,
      folded,
      position.start,
      (span) => isWhole(this.#folded.text, span, folded) && allows(this.#folded.spanOf(span)),
    );
    if (found === null) return GONE;
    const status = found.context >= IN_PLACE_CONTEXT ? 'in place' : 'moved';
    return { status, span: this.#folded.spanOf(found.span) };
  }
}

function foldedQuote({ exact, prefix, suffix }: Quote): Quote {
  return { exact: foldText(exact).text.trim(), prefix: foldText(prefix).text, suffix: foldText(suffix).text };
}

/** Where a span still has a quote's words; null where it has not. */
function within(text: string, { start, end }: Span, quote: Quote): Span | null {
  const at = text.slice(start, end).indexOf(quote.exact);
  const span = { start: start + at, end: start + at + quote.exact.length };
  return at >= 0 && isWhole(text, span, quote) ? span : null;
}

/** Whether an occurrence of a quote is no part of longer words and numbers ("12%" in "112%"), unless it was recorded so. */
function isWhole(text: string, { start, end }: Span, { exact, prefix, suffix }: Quote): boolean {
  const cuts = (left: string, right: string) => CUT.test(`${left.slice(-2)}|${right.slice(0, 2)}`);
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  return (!cuts(before, exact) || cuts(prefix, exact)) && (!cuts(exact, after) || cuts(exact, suffix));
}

/** A place, "|", inside a word or number: "1|2", "1.|5", "1|.5". */
const CUT = /[\p{L}\p{N}]\|[\p{L}\p{N}]|\p{N}(?:[.,]\||\|[.,])\p{N}/u;
