import type { ArticleText } from '../../model.ts';
import { pairPieces, type Pair } from './pair-pieces.ts';
import { partAlike } from './part-alike.ts';
import { readSide, type Side } from './read-side.ts';

/** Two versions of an article and which passages of them are one. */
export interface AlignedVersions {
  readonly before: Side;
  readonly after: Side;
  /** Of `before.pieces` and `after.pieces`, in order of the former. */
  readonly pairs: readonly Pair[];
}

/** Aligns two versions passage by passage; house styles and the way the text is parted aside. */
export function alignVersions(before: ArticleText, after: ArticleText): AlignedVersions {
  const [older, newer] = partAlike(readSide(before), readSide(after));
  const keys = (side: Side) => side.pieces.map(({ key }) => key);
  return { before: older, after: newer, pairs: pairPieces(keys(older), keys(newer)) };
}
