import { keysOf, type TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { Library } from './database.ts';
import { allLessons } from './lessons.ts';
import { annotationsWithIds } from './lists.ts';
import { wordsElsewhere } from './words-elsewhere.ts';

/** Refused claims that are looked for, the last ones. */
const MOST_REFUSED = 40;

/** What corrections teach, and for each refused claim those of other articles with the same words, by their ids. Throws a `StorageFailure`. */
export async function taughtRecord(library: Library): Promise<{
  readonly lessons: readonly TaughtLesson[];
  readonly sameClaims: Readonly<Record<string, readonly string[]>>;
}> {
  const { lessons } = await allLessons(library);
  const refused = lessons.filter(({ sort }) => sort === 'refused').toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const { rows } = await annotationsWithIds(
    library,
    refused.slice(0, MOST_REFUSED).map(({ id }) => id),
  );
  const keyOf = new Map(refused.map(({ id, key }) => [id, key]));
  const found = await Promise.all(
    rows.map(async (claim) => {
      const others = await wordsElsewhere(library, claim);
      const same = others.filter(({ body }) => keysOf(body).includes(keyOf.get(claim.id) ?? ''));
      return [claim.id, same.map(({ id }) => id)] as const;
    }),
  );
  return { lessons, sameClaims: Object.fromEntries(found.filter(([, same]) => same.length > 0)) };
}
