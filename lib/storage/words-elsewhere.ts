import type { Annotation } from '@/lib/core/record/record.ts';
import { LEAST_SHARED, sharedRun, stretchesOf } from '@/lib/core/record/shared-run.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import type { Library } from './database.ts';
import { annotationsWithIds } from './lists.ts';
import { search } from './search.ts';

/** Stretches looked for: a claim of a hundred words is found by its beginning. */
const MOST_STRETCHES = 12;
/** Claims that are held against one; more have a way of speaking in common. */
const MOST_CANDIDATES = 60;

const wordsOf = ({ passages }: Annotation): string => passages.map(({ quote }) => quote.exact).join(' ');

/**
 * The claims of other recorded articles that share seven words in a row or more with one, the longest run first; found by the
 * library's own index of words, which is kept as articles come in. Throws a `StorageFailure`.
 */
export async function wordsElsewhere(library: Library, claim: Annotation): Promise<readonly Annotation[]> {
  const text = wordsOf(claim);
  const ids = new Set<string>();
  for (const stretch of stretchesOf(text).slice(0, MOST_STRETCHES)) {
    const terms = [...new Set(termsIn(stretch))];
    if (terms.length < 2) continue;
    for (const id of await search(library, terms)) ids.add(id);
    if (ids.size > MOST_CANDIDATES) break;
  }
  ids.delete(claim.id);
  const { rows } = await annotationsWithIds(library, [...ids].slice(0, MOST_CANDIDATES));
  return rows
    .filter(({ article, body, removed }) => article !== claim.article && body.type === 'claim' && !removed)
    .map((other) => ({ other, run: sharedRun(text, wordsOf(other)) }))
    .filter(({ run }) => run >= LEAST_SHARED)
    .toSorted((a, b) => b.run - a.run)
    .map(({ other }) => other);
}
