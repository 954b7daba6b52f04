import { isDescribed } from '@/lib/core/record/lesson-sort.ts';
import { keysOf, type TaughtLesson } from '@/lib/core/record/lessons.ts';
import { nameKeys } from '@/lib/core/record/story-keys.ts';
import type { Library } from './database.ts';
import { allLessons } from './lessons.ts';
import { annotationsOfArticles, annotationsWithIds } from './lists.ts';
import { idsIn } from './stories.ts';
import { reading } from './transaction.ts';
import { wordsElsewhere } from './words-elsewhere.ts';

/** Refused claims, and corrected roles, that are looked for, the last ones. */
const MOST_LOOKED_FOR = 40;
/** Articles that claims of somebody whose role was corrected are looked for in. */
const MOST_ARTICLES = 60;

/** The claims of other articles with the words of refused ones, by the lesson's id. */
async function refusedElsewhere(library: Library, refused: readonly TaughtLesson[]) {
  const { rows } = await annotationsWithIds(
    library,
    refused.map(({ id }) => id),
  );
  const keyOf = new Map(refused.map(({ id, key }) => [id, key]));
  return Promise.all(
    rows.map(async (claim) => {
      const others = await wordsElsewhere(library, claim);
      const same = others.filter(({ body }) => keysOf(body).includes(keyOf.get(claim.id) ?? ''));
      return [claim.id, same.map(({ id }) => id)] as const;
    }),
  );
}

/** The claims of other articles whose speaker was found as the corrected one was; what the user said of them holds. */
async function describedElsewhere(library: Library, { id, article, name = '', sort, key }: TaughtLesson) {
  const ids = await reading(library, ['stories'], (transaction) =>
    idsIn(transaction.objectStore('stories').index('key'), [nameKeys(name)], MOST_ARTICLES),
  );
  const { rows } = await annotationsOfArticles(
    library,
    [...ids].filter((other) => other !== article),
  );
  const same = rows.filter(
    ({ body, found = body, edited, removed }) =>
      !removed &&
      !edited.some((field) => field === sort || field === 'speaker') &&
      keysOf(found).includes(key),
  );
  return [id, same.map((claim) => claim.id)] as const;
}

/** What corrections teach, and for those of words and roles the claims of other articles that they are offered for. Throws a `StorageFailure`. */
export async function taughtRecord(library: Library): Promise<{
  readonly lessons: readonly TaughtLesson[];
  readonly sameClaims: Readonly<Record<string, readonly string[]>>;
}> {
  const { lessons } = await allLessons(library);
  const last = (which: (sort: TaughtLesson['sort']) => boolean) =>
    lessons
      .filter(({ sort }) => which(sort))
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .slice(0, MOST_LOOKED_FOR);
  const found = [
    ...(await refusedElsewhere(
      library,
      last((sort) => sort === 'refused'),
    )),
    ...(await Promise.all(last(isDescribed).map((lesson) => describedElsewhere(library, lesson)))),
  ];
  return { lessons, sameClaims: Object.fromEntries(found.filter(([, same]) => same.length > 0)) };
}
