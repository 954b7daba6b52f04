import { heaviestIncreasingSubsequence } from '../align/versions/heaviest-increasing-subsequence.ts';
import type { ArticleText } from '../model.ts';
import type { Passage } from '../record/record.ts';
import { TextAnchors, type PlacedPassage } from './text-anchors.ts';

/**
 * Finds passages in a text by their quotes alone, where the text they were recorded in is not at hand. The order they stood
 * in tells which of them moved, when the text around each went along.
 */
export function placeByQuotes(passages: readonly Passage[], after: ArticleText): PlacedPassage[] {
  const anchors = new TextAnchors(after);
  const placed = passages.map((passage) => anchors.place(passage));
  const moved = outOfOrder(passages, placed);
  return placed.map((one, at) => (moved.has(at) ? { ...one, status: 'moved' } : one));
}

/** Indices of the passages that would be in place, but for the order in which they now stand. */
function outOfOrder(passages: readonly Passage[], placed: readonly PlacedPassage[]): ReadonlySet<number> {
  const start = (at: number) => passages[at]?.position.start ?? 0;
  const standing = [...placed.keys()]
    .filter((at) => placed[at]?.status === 'in place')
    .toSorted((a, b) => start(a) - start(b));
  const found = (at: number) => placed[at]?.span?.start ?? 0;
  const ranks = new Map(standing.toSorted((a, b) => found(a) - found(b)).map((at, rank) => [at, rank]));
  const inOrder = heaviestIncreasingSubsequence(
    standing.map((at) => ({
      value: ranks.get(at) ?? 0,
      weight: 1 + (passages[at]?.quote.exact.length ?? 0),
    })),
  );
  return new Set(standing.filter((_, nth) => !inOrder[nth]));
}
