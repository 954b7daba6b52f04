import type { ArticleText, Span } from '../../model.ts';
import { foldedSpan, foldText, type FoldedText } from '../../text/fold-text.ts';

/** A block, or a piece of one where the other version has its blocks parted otherwise. Offsets into the article's text. */
export interface Piece extends Span {
  /** Index into `ArticleText.blocks`. */
  readonly block: number;
  /** Its offsets in the folded text. */
  readonly folded: Span;
  /** Its folded words. */
  readonly key: string;
}

/** One version of an article, ready to be compared. */
export interface Side {
  readonly article: ArticleText;
  readonly folded: FoldedText;
  /** In text order. */
  readonly pieces: readonly Piece[];
}

/** Reads a version; each of its blocks is one piece. */
export function readSide(article: ArticleText): Side {
  const folded = foldText(article.text);
  const pieces = article.blocks.map(({ start, end }, block): Piece => {
    const span = trimmed(folded.text, foldedSpan(folded, { start, end }));
    return { start, end, block, folded: span, key: folded.text.slice(span.start, span.end) };
  });
  return { article, folded, pieces: pieces.toSorted((a, b) => a.start - b.start) };
}

/** A version with its pieces cut at offsets of its folded text, which ascend and lie inside of them. */
export function cutSide(side: Side, cuts: readonly number[]): Side {
  if (cuts.length === 0) return side;
  let next = 0;
  const pieces = side.pieces.flatMap((piece): Piece[] => {
    const { start, end } = piece.folded;
    while ((cuts[next] ?? Infinity) <= start) next += 1;
    const bounds = [start];
    for (; (cuts[next] ?? Infinity) < end; next += 1) bounds.push(cuts[next] ?? end);
    if (bounds.length === 1) return [piece];
    return bounds.map((bound, index) => {
      const folded = trimmed(side.folded.text, { start: bound, end: bounds[index + 1] ?? end });
      const span = side.folded.spanOf(folded);
      return { ...span, block: piece.block, folded, key: side.folded.text.slice(folded.start, folded.end) };
    });
  });
  return { ...side, pieces };
}

/** A span of a text without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}
