import { alikeFigures, type FigurePair } from '@/lib/core/record/one-figure.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import { figureKey, heldInCatalog } from '@/lib/core/record/same-story.ts';
import { figureKeys } from '@/lib/core/record/story-keys.ts';
import { toldFigures } from '@/lib/core/record/told-figures.ts';
import type { Library } from './database.ts';
import { NOTHING, onRecord } from './on-record.ts';
import { idsIn, storiesSharing, type StoryRow } from './stories.ts';
import { reading, writing, type Writing } from './transaction.ts';

/** Articles of the same story that figures are looked for in, and others that have the same value, of whatever time. */
const MOST_STORIES = 16;
const MOST_WITH_VALUE = 24;
/** A value that so many articles have tells nothing: "10 %". */
const TOO_COMMON = 60;
/** Who wants to write waits no longer than a part of the work takes, and is let before the next one, ms. */
const PART = 20;
const PAUSE = 5;

/** The articles that figures of one are looked for in. */
async function articlesBeside(
  transaction: Writing,
  article: Parameters<typeof heldInCatalog>[0] & { readonly id: string },
): Promise<readonly StoryRow[]> {
  const stories = transaction.objectStore('stories');
  const index = stories.index('key');
  const ofStory = (await storiesSharing(index, heldInCatalog(article))).map(({ id }) => id);
  const { values = [], units = [] } = article.catalog.figures ?? {};
  const keys = new Set(values.flatMap((value, at) => figureKey({ value, unit: units[at] ?? '' }) ?? []));
  const having = await Promise.all([...keys].map((key) => idsIn(index, [figureKeys(key)], TOO_COMMON + 1)));
  const withValue = having.flatMap((ids) => (ids.size > TOO_COMMON ? [] : [...ids]));
  const others = (ids: readonly string[]) => ids.filter((id) => id !== article.id);
  const wanted = new Set([
    ...others(ofStory).slice(0, MOST_STORIES),
    ...[...new Set(others(withValue))].slice(0, MOST_WITH_VALUE),
  ]);
  const rows = await Promise.all([...wanted].map((id) => stories.get(id)));
  return rows.filter((row) => row !== undefined);
}

/** Looks for the figures of an article in others, as it is now. */
async function lookFor(transaction: Writing, { keys }: StoryRow, id: string): Promise<void> {
  // Of one that is damaged nothing can be told.
  const { article, annotations } = await onRecord(transaction, { id }).catch(() => NOTHING);
  if (article === null) {
    await transaction.objectStore('stories').put({ id, keys });
    return;
  }
  const versions = await transaction.objectStore('versions').index('article').getAll(id);
  const figures = toldFigures(annotations, newestVersion(article, versions)?.read.text ?? '');
  const beside = figures.length === 0 ? [] : await articlesBeside(transaction, article);
  const pairs = beside.flatMap((row) => alikeFigures(figures, row.figures ?? []));
  const found = pairs.length === 0 ? {} : { pairs, paired: 1 as const };
  await transaction.objectStore('stories').put({ id, keys, figures, ...found });
}

/** Looks for the figures of articles that wait for it, some milliseconds long; answers how many it were, and how many still wait. */
function followPart(library: Library, first: readonly string[]) {
  return writing(
    library,
    async (transaction) => {
      const stories = transaction.objectStore('stories');
      const until = performance.now() + PART;
      const named = await Promise.all(first.map((id) => stories.get(id)));
      const rows = named.filter((row) => row?.pending !== undefined);
      let done = 0;
      do {
        const row = rows[done] ?? (await stories.index('pending').get(1));
        if (row === undefined) break;
        await lookFor(transaction, row, row.id);
        done += 1;
      } while (performance.now() < until);
      return { done, waiting: await stories.index('pending').count() };
    },
    // What is lost is done again.
    'relaxed',
  );
}

export interface FollowingOptions {
  /** `RecordedArticle.id` of those that come first, before all that waits since a migration or a restore. */
  readonly first?: readonly string[];
  /** Told after each part how many articles still wait. */
  readonly onWaiting?: (waiting: number) => void;
}

/**
 * Looks for the figures of all articles that were written since the last time in others, part by part; where it is
 * ended, the rest is done the next time. Answers how many articles were looked at. Throws a `StorageFailure`.
 */
export async function followFigures(
  library: Library,
  { first = [], onWaiting }: FollowingOptions = {},
): Promise<number> {
  const waits = await reading(library, ['stories'], (transaction) =>
    transaction.objectStore('stories').index('pending').count(),
  );
  if (waits === 0) return 0;
  let all = 0;
  for (let named = first; ; named = []) {
    const { done, waiting } = await followPart(library, named);
    all += done;
    onWaiting?.(waiting);
    if (done === 0 || waiting === 0) return all;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Figures of different articles that may be one, as they were found when the later article came in. Throws a `StorageFailure`. */
export async function alikeOnRecord(library: Library): Promise<readonly FigurePair[]> {
  const rows = await reading(library, ['stories'], (transaction) =>
    transaction.objectStore('stories').index('paired').getAll(),
  );
  return rows.flatMap(({ pairs = [] }) => pairs);
}
