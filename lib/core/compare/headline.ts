import type { ArticleText } from '../model.ts';
import { foldText } from '../text/fold-text.ts';
import { diffWords, type DiffPart } from './diff-words.ts';

/** Two wordings of a headline. */
export interface HeadlineChange {
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
  /** Indices of the headline's block before and after; -1 where it is known from the page's metadata only. */
  readonly blocks: readonly [number, number];
}

/** Blocks at the top among which the headline is looked for: a section's name and a date may stand above it. */
const TOP_BLOCKS = 3;

/**
 * How a headline changed; null where it did not, or none is known. What the page shows counts, since the title in its
 * metadata is written for search engines; that is asked where either version shows none.
 */
export function compareHeadlines(before: ArticleText, after: ArticleText): HeadlineChange | null {
  const [older, newer] = [shownHeadline(before), shownHeadline(after)];
  const blocks = older !== -1 && newer !== -1 ? ([older, newer] as const) : ([-1, -1] as const);
  const was = headlineOf(before, blocks[0]);
  const is = headlineOf(after, blocks[1]);
  if (was === '' || is === '' || foldText(was).text === foldText(is).text) return null;
  return { before: was, after: is, parts: diffWords(was, is), blocks };
}

function shownHeadline({ blocks }: ArticleText): number {
  return blocks.slice(0, TOP_BLOCKS).findIndex(({ kind }) => kind === 'heading');
}

function headlineOf({ text, blocks, metadata }: ArticleText, index: number): string {
  const block = blocks[index];
  return (block === undefined ? (metadata.title?.value ?? '') : text.slice(block.start, block.end)).trim();
}
