import type { Library } from './database.ts';
import { requestAll } from './request-all.ts';
import { reading, type SomeReading } from './transaction.ts';
import { beginningWith } from './words.ts';

/** So few candidates are read themselves, rather than all that the next word finds. */
const FEW = 500;

type Transaction = SomeReading<['words', 'annotations']>;

async function amongFew(
  transaction: Transaction,
  candidates: ReadonlySet<string>,
  terms: readonly string[],
): Promise<ReadonlySet<string>> {
  const annotations = transaction.objectStore('annotations');
  const rows = await requestAll(candidates, (id) => annotations.get(id));
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
  return reading(library, ['words', 'annotations'], async (transaction) => {
    let found: ReadonlySet<string> = new Set(await beginningWith(transaction, first));
    for (const [at, term] of others.entries()) {
      if (found.size <= FEW) return amongFew(transaction, found, others.slice(at));
      const before = found;
      found = new Set((await beginningWith(transaction, term)).filter((id) => before.has(id)));
    }
    return found;
  });
}
