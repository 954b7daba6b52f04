import type { ArticleText, Span, TextSpan } from '../model.ts';
import { textSpan } from './passages.ts';

/** A span without the spaces at its ends; null where it has no word. */
function trimmed(text: string, { start, end }: Span): TextSpan | null {
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const from = start + words.length - words.trimStart().length;
  return textSpan(text, { start: from, end: from + words.trim().length });
}

/** What was selected, a piece a block, in text order and without overlap. Throws where there is no word in it. */
export function selectedPieces({ text, blocks }: ArticleText, spans: readonly Span[]): TextSpan[] {
  const pieces = spans.flatMap((span) =>
    blocks.flatMap((block) => {
      const inBlock = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
      return (inBlock.start < inBlock.end && trimmed(text, inBlock)) || [];
    }),
  );
  const joined: TextSpan[] = [];
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end <= piece.start) joined.push(piece);
    else if (last.end < piece.end) {
      joined.splice(-1, 1, textSpan(text, { start: last.start, end: piece.end }));
    }
  }
  if (joined.length > 0) return joined;
  throw new Error('There is no word in the selection. Select at least one word of the article.');
}

/** What was selected within one paragraph. Throws where it runs over several. */
export function selectedPassage(article: ArticleText, span: Span): TextSpan {
  const [piece, ...more] = selectedPieces(article, [span]);
  if (piece && more.length === 0) return piece;
  throw new Error('The selection runs over several paragraphs. Select words of one paragraph.');
}
