import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './database.ts';
import { requestAll } from './request-all.ts';

/** An annotation's id and the words that it is found by. */
export interface Found {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Which annotations of an article have a word: `Annotation.id`, in the order given. */
type Postings = ReadonlyMap<string, readonly string[]>;

/** Any transaction that may write to the store of words. */
type Transaction<Mode extends 'readwrite' | 'versionchange'> = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Mode
>;

function postingsOf(rows: readonly Found[]): Postings {
  const postings = new Map<string, string[]>();
  for (const { id, terms } of rows) {
    for (const term of terms) {
      const ids = postings.get(term);
      if (ids === undefined) postings.set(term, [id]);
      else ids.push(id);
    }
  }
  return postings;
}

/** Brings the inverted index of one article from what its annotations were found by to what they are; the rest stays. */
export async function writeWords(
  transaction: Transaction<'readwrite'> | Transaction<'versionchange'>,
  article: string,
  before: readonly Found[],
  after: readonly Found[],
): Promise<void> {
  const [old, wanted] = [postingsOf(before), postingsOf(after)];
  const words = transaction.objectStore('words');
  const gone = Array.from(old.keys()).filter((term) => !wanted.has(term));
  const changed = Array.from(wanted).filter(([term, ids]) => old.get(term)?.join() !== ids.join());
  await requestAll(gone, (term) => words.delete([term, article]));
  await requestAll(changed, ([term, ids]) => words.put(ids, [term, article]));
}
