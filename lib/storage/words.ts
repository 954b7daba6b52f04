import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { LibrarySchema } from './database.ts';

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
export function writeWords(
  transaction: Transaction<'readwrite'> | Transaction<'versionchange'>,
  article: string,
  before: readonly Found[],
  after: readonly Found[],
): void {
  const [old, wanted] = [postingsOf(before), postingsOf(after)];
  // Without a promise for each of very many requests: where one fails, the transaction does.
  const words = unwrap(transaction.objectStore('words'));
  for (const term of old.keys()) if (!wanted.has(term)) words.delete([term, article]);
  for (const [term, ids] of wanted) {
    if (old.get(term)?.join() !== ids.join()) words.put(ids, [term, article]);
  }
}
