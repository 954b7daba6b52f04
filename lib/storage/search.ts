import type { IDBPIndex } from 'idb';
import type { Library, LibrarySchema } from './database.ts';
import { reading, requestAll } from './transaction.ts';

/** So few candidates are read themselves, rather than all that the next word finds. */
const FEW = 500;

/** All words that begin so; U+FFFF is no character and sorts behind all. */
const beginningWith = (term: string): IDBKeyRange => IDBKeyRange.bound(term, `${term}\uffff`);

type TermIndex = IDBPIndex<LibrarySchema, ['annotations'], 'annotations', 'terms'>;

async function amongFew(
  index: TermIndex,
  candidates: ReadonlySet<string>,
  terms: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await requestAll(candidates, (id) => index.objectStore.get(id));
  const found = rows.filter((row) =>
    terms.every((term) => row?.terms.some((word) => word.startsWith(term)) === true),
  );
  return new Set(found.flatMap((row) => row?.id ?? []));
}

/**
 * `Annotation.id` of those that hold all terms, each as a word or its beginning; terms as lib/core/record/terms.ts folds
 * them. Without terms nothing is found. Throws a `StorageFailure`.
 */
export async function search(library: Library, terms: readonly string[]): Promise<ReadonlySet<string>> {
  // The longest first: it finds least.
  const [first, ...others] = terms.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return new Set();
  return reading(library, ['annotations'], async (transaction) => {
    const index = transaction.objectStore('annotations').index('terms');
    let found: ReadonlySet<string> = new Set(await index.getAllKeys(beginningWith(first)));
    for (const [at, term] of others.entries()) {
      if (found.size <= FEW) return amongFew(index, found, others.slice(at));
      const ids = await index.getAllKeys(beginningWith(term));
      const before = found;
      found = new Set(ids.filter((id) => before.has(id)));
    }
    return found;
  });
}
