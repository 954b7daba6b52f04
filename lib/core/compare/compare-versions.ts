import type { ArticleText, Span } from '../model.ts';
import { alignVersions, type AlignedVersions } from '../align/versions/align-versions.ts';
import { diffWords, type DiffPart } from './diff-words.ts';
import { compareHeadlines, type HeadlineChange } from './headline.ts';
import type { Pair } from '../align/versions/pair-pieces.ts';
import type { Piece } from '../align/versions/read-side.ts';

/** A passage of one version: a block, or the piece of one that the other version has by itself. Offsets into its text. */
interface ComparedPassage extends Span {
  /** Index into `ArticleText.blocks`. */
  readonly block: number;
}

/** What became of a passage; one that was altered may have moved as well. */
interface ComparedEntry {
  readonly kind: 'same' | 'altered' | 'added' | 'removed' | 'moved';
  /** Null for a passage that was added. */
  readonly before: ComparedPassage | null;
  /** Null for a passage that was removed. */
  readonly after: ComparedPassage | null;
  /** What changed, of a passage that was altered. */
  readonly parts?: readonly DiffPart[];
}

/** What changed from one version of an article to another; plain data. */
export interface VersionComparison {
  /** In reading order; every passage of both versions once. */
  readonly entries: readonly ComparedEntry[];
  /** Null where the headline reads the same, or none is known. */
  readonly headline: HeadlineChange | null;
  /** How many passages besides the headline read otherwise, came or went; those that only moved are none. */
  readonly passages: number;
}

/** Compares two versions of an article; quotation marks, dashes, white space and the way the text is parted do not count. */
export function compareVersions(before: ArticleText, after: ArticleText): VersionComparison {
  const headline = compareHeadlines(before, after);
  const entries = entriesOf(alignVersions(before, after));
  const isHeadline = (entry: ComparedEntry) =>
    headline !== null &&
    [entry.before, entry.after].every(
      (passage, side) => passage === null || passage.block === headline.blocks[side],
    );
  const differing = entries.filter((entry) => entry.kind !== 'same' && entry.kind !== 'moved');
  return {
    entries,
    headline,
    passages: differing.filter((entry) => !isHeadline(entry)).length,
  };
}

function entriesOf({ before, after, pairs }: AlignedVersions): ComparedEntry[] {
  const ofAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const ofBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const entries: ComparedEntry[] = [];
  let next = 0;
  /** What was removed stands behind what it followed. */
  const takeRemoved = () => {
    for (; next < before.pieces.length; next += 1) {
      const [piece, pair] = [before.pieces[next], ofBefore.get(next)];
      if (pair?.inOrder === true) return;
      if (piece === undefined || pair !== undefined) continue;
      entries.push({ kind: 'removed', before: passageOf(piece), after: null });
    }
  };
  takeRemoved();
  for (const [at, piece] of after.pieces.entries()) {
    const pair = ofAfter.get(at);
    const was = pair && before.pieces[pair.before];
    if (pair === undefined || was === undefined) {
      entries.push({ kind: 'added', before: null, after: passageOf(piece) });
      continue;
    }
    entries.push(pairEntry(pair, was, piece, before, after));
    if (!pair.inOrder) continue;
    next = pair.before + 1;
    takeRemoved();
  }
  return entries;
}

function pairEntry(
  { equal, inOrder }: Pair,
  was: Piece,
  is: Piece,
  { article: before }: AlignedVersions['before'],
  { article: after }: AlignedVersions['after'],
): ComparedEntry {
  const passages = { before: passageOf(was), after: passageOf(is) };
  if (equal) return { kind: inOrder ? 'same' : 'moved', ...passages };
  const parts = diffWords(before.text.slice(was.start, was.end), after.text.slice(is.start, is.end));
  return { kind: 'altered', ...passages, parts };
}

function passageOf({ block, start, end }: Piece): ComparedPassage {
  return { block, start, end };
}
