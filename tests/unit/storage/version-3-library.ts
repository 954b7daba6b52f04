/**
 * The stores of version 3 of the library as an extension of that time made them: never to be changed with the code. It uses
 * IndexedDB bare, since idb and the types are today's.
 */
const INDICES: Readonly<Record<string, readonly (readonly [string, string | string[]])[]>> = {
  articles: [
    ['identity', 'identity'],
    ['recordedAt', 'recordedAt'],
    ['site', 'site'],
  ],
  annotations: [['article', 'article']],
  versions: [
    ['article', 'article'],
    ['hash', ['article', 'hash']],
  ],
  identities: [],
};

/** What lies in it: rows that bear their key, by store. */
export type Content3 = Readonly<
  Record<'articles' | 'annotations' | 'versions' | 'identities', readonly object[]>
>;

/** One of its annotations, as far as the index of words needs it. */
interface Found3 {
  readonly id: string;
  readonly article: string;
  readonly terms?: readonly string[];
}

/** Its index of words: a row a word and article, the ids of those annotations that have it. */
function words3(annotations: readonly object[]): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { id, article, terms = [] } of annotations as readonly Found3[]) {
    for (const term of terms) {
      const key = JSON.stringify([term, article]);
      rows.set(key, [...(rows.get(key) ?? []), id]);
    }
  }
  return rows;
}

/** Makes a database of that shape and closes it. */
export function makeVersion3(name: string, content: Content3): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 3);
    request.addEventListener('error', () => reject(new Error('not opened', { cause: request.error })));
    request.addEventListener('upgradeneeded', () => {
      for (const [store, indices] of Object.entries(INDICES)) {
        const made = request.result.createObjectStore(store, { keyPath: 'id' });
        for (const [index, path] of indices) made.createIndex(index, path);
      }
      const journal = request.result.createObjectStore('journal', { autoIncrement: true });
      journal.createIndex('article', 'article');
      request.result.createObjectStore('words');
      request.result.createObjectStore('incoming');
    });
    request.addEventListener('success', () => {
      const database = request.result;
      const transaction = database.transaction([...Object.keys(content), 'words'], 'readwrite');
      for (const [store, rows] of Object.entries(content)) {
        for (const row of rows) transaction.objectStore(store).put(row);
      }
      for (const [key, ids] of words3(content.annotations)) {
        transaction.objectStore('words').put(ids, JSON.parse(key) as string[]);
      }
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}
