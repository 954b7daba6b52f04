import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import type { LibrarySchema, WordsRow } from './database.ts';
import type { SomeReading } from './transaction.ts';

/** An annotation's id and the words that it is found by. */
export interface Found {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Any transaction that may write to the store of words. */
type Transaction<Mode extends 'readwrite' | 'versionchange'> = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Mode
>;

/** What words are kept together by: the first character. */
const initialOf = (term: string): string => String.fromCodePoint(term.codePointAt(0) ?? 0);

/** Words of one article that begin alike, as they are gathered. */
interface Gathered {
  readonly ids: string[];
  /** Places in `ids` by word. */
  readonly places: Map<string, number[]>;
}

/** The rows of an article, by the character that their words begin with. */
function rowsOf(found: readonly Found[]): Map<string, WordsRow> {
  const gathered = new Map<string, Gathered>();
  for (const { id, terms } of found) {
    for (const term of terms) {
      const initial = initialOf(term);
      let one = gathered.get(initial);
      if (one === undefined) gathered.set(initial, (one = { ids: [], places: new Map() }));
      if (one.ids.at(-1) !== id) one.ids.push(id);
      const place = one.ids.length - 1;
      const places = one.places.get(term);
      if (places === undefined) one.places.set(term, [place]);
      else places.push(place);
    }
  }
  const rows = new Map<string, WordsRow>();
  for (const [initial, { ids, places }] of gathered) {
    const words = Array.from(places, ([term, at]) => `\n${term} ${at.join(' ')}`).join('');
    rows.set(initial, { ids, words });
  }
  return rows;
}

const isSame = (one: WordsRow | undefined, other: WordsRow): boolean =>
  one !== undefined && one.words === other.words && one.ids.join() === other.ids.join();

/** Brings the inverted index of one article from what its annotations were found by to what they are; the rest stays. */
export function writeWords(
  transaction: Transaction<'readwrite'> | Transaction<'versionchange'>,
  article: string,
  before: readonly Found[],
  after: readonly Found[],
): void {
  const [old, wanted] = [rowsOf(before), rowsOf(after)];
  // Without a promise for each of very many requests: where one fails, the transaction does.
  const words = unwrap(transaction.objectStore('words'));
  for (const initial of old.keys()) if (!wanted.has(initial)) words.delete([initial, article]);
  for (const [initial, row] of wanted) {
    if (!isSame(old.get(initial), row)) words.put(row, [initial, article]);
  }
}

/** The ids that a row has for whatever follows `beginning`, which a line of its words begins with. */
function idsIn({ ids, words }: WordsRow, beginning: string): string[] {
  const found: string[] = [];
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1)) {
    const end = words.indexOf('\n', at + 1);
    const [, ...places] = words.slice(at, end < 0 ? words.length : end).split(' ');
    for (const place of places) found.push(ids[Number(place)] ?? '');
  }
  return found;
}

type Searched = SomeReading<['words', 'annotations']>;

async function idsWhere(transaction: Searched, term: string, beginning: string): Promise<readonly string[]> {
  const initial = initialOf(term);
  // In keys a list sorts behind every string.
  const rows = await transaction.objectStore('words').getAll(IDBKeyRange.bound([initial], [initial, []]));
  return rows.flatMap((row) => idsIn(row, beginning));
}

/** `Annotation.id` of those that have just this word. */
export function havingWord(transaction: Searched, term: string): Promise<readonly string[]> {
  return idsWhere(transaction, term, `\n${term} `);
}

/** `Annotation.id` of those that have a word that begins so; some more than once. */
export function beginningWith(transaction: Searched, term: string): Promise<readonly string[]> {
  return idsWhere(transaction, term, `\n${term}`);
}
