import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { FigurePair } from '@/lib/core/record/one-figure.ts';
import type { Held } from '@/lib/core/record/same-story.ts';
import { type KeyRange, sharedKeys, storyKeys } from '@/lib/core/record/story-keys.ts';
import type { ToldFigure } from '@/lib/core/record/told-figures.ts';
import { sameData } from './same-data.ts';
import type { Writing } from './transaction.ts';

/** What an article is looked up by where another is of the same story; worked out as it is written, so that nothing has to be read anew. */
export interface StoryRow {
  /** `RecordedArticle.id`. */
  readonly id: string;
  /** `storyKeys`. */
  readonly keys: readonly string[];
  /** Set until its figures were looked for in other articles. */
  readonly pending?: 1;
  /** Its figures, as they are looked for from other articles. */
  readonly figures?: readonly ToldFigure[];
  /** Those that may be one with figures of articles that were there before; absent where none. */
  readonly pairs?: readonly FigurePair[];
  /** Set where there are pairs. */
  readonly paired?: 1;
}

/** An article as it is looked up from now on. */
export function storyOf(article: RecordedArticle): StoryRow {
  return {
    id: article.id,
    keys: storyKeys(article),
    ...(article.catalog.types.includes('f') && { pending: 1 }),
  };
}

/** What of a figure tells where else it is. */
function figuresOf({ catalog: { ids, types, labels, dates, figures } }: RecordedArticle) {
  const own = ids.flatMap((id, at) => (types[at] === 'f' ? [[id, labels[at], dates[at]]] : []));
  return { own, figures };
}

/** Whether two states of an article are looked up alike. */
function isLookedUpAlike(one: RecordedArticle, other: RecordedArticle): boolean {
  return (
    sameData(storyKeys(one), storyKeys(other)) &&
    one.version === other.version &&
    sameData(figuresOf(one), figuresOf(other))
  );
}

/** Has an article looked up as it is now. */
export async function writeStory(
  transaction: Writing,
  before: RecordedArticle | null,
  after: RecordedArticle,
): Promise<void> {
  // A note changes nothing of it.
  if (before !== null && isLookedUpAlike(before, after)) return;
  await transaction.objectStore('stories').put(storyOf(after));
}

/** The index of `StoryRow.keys`. */
export interface KeyIndex {
  readonly getAllKeys: (range: IDBKeyRange, most?: number) => Promise<string[]>;
}

/** `RecordedArticle.id` of those that stand in any of some ranges, each once; of each range at most so many. */
export async function idsIn(
  index: KeyIndex,
  ranges: readonly KeyRange[],
  most?: number,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    ranges.map(([first, last]) => index.getAllKeys(IDBKeyRange.bound(first, last), most)),
  );
  return new Set(found.flat());
}

/** How many names and figures an article shares with a text. */
export interface Sharing {
  readonly id: string;
  readonly names: number;
  readonly figures: number;
}

/** The recorded articles that share names or figures with a text within two weeks, most shared first. */
export async function storiesSharing(index: KeyIndex, held: Held): Promise<readonly Sharing[]> {
  const keys = sharedKeys(held);
  const found = new Map<string, { id: string; names: number; figures: number }>();
  for (const sort of ['names', 'figures'] as const) {
    const ids = await Promise.all(keys[sort].map((ranges) => idsIn(index, ranges)));
    for (const id of ids.flatMap((some) => [...some])) {
      const sharing = found.get(id) ?? { id, names: 0, figures: 0 };
      sharing[sort] += 1;
      found.set(id, sharing);
    }
  }
  return [...found.values()].toSorted((a, b) => b.names + b.figures - (a.names + a.figures));
}
