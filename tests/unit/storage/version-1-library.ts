/**
 * A frozen copy of the first shape of the library, as an extension of that time wrote it: never to be changed with the
 * code. It uses IndexedDB bare, since idb and the types are today's.
 */
const READ = '2024-05-03T09:14:00.000Z';
const TEXT = 'Bridge late\n\nAna Brenane said the bridge would open 3 weeks late.';

const article = {
  id: 'a1',
  identity: 'https://paper.example/bridge',
  url: 'https://paper.example/bridge?from=front',
  title: 'Bridge late',
  site: 'paper.example',
  published: '2024-05-02',
  recordedAt: READ,
  readAt: READ,
  version: 'v1',
};

const version = {
  id: 'v1',
  article: 'a1',
  readAt: READ,
  hash: '1'.repeat(64),
  read: {
    text: TEXT,
    blocks: [
      { kind: 'heading', start: 0, end: 11 },
      { kind: 'paragraph', start: 13, end: 66 },
    ],
    metadata: { url: 'https://paper.example/bridge?from=front' },
  },
};

const words = 'the bridge would open 3 weeks late';
const start = TEXT.indexOf(words);
const end = start + words.length;

const claim = {
  id: 'c1',
  article: 'a1',
  version: 'v1',
  body: {
    type: 'claim',
    kind: 'indirect',
    source: { start: 13, end: 24, text: 'Ana Brenane' },
    cue: { start: 25, end: 29, text: 'said' },
    stance: { act: 'say', tone: 'neutral' },
    content: [{ start, end, text: words }],
    confidence: 0.9,
    speaker: { name: 'Ana Brenane', aliases: [] },
  },
  origin: 'engine',
  edited: [],
  removed: false,
  note: 'Ask the works department.',
  passages: [
    {
      quote: {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: TEXT.slice(start - 10, start),
        suffix: '.',
      },
      position: { type: 'TextPositionSelector', start, end },
    },
  ],
  placement: { status: 'in place', version: 'v1', spans: [{ start, end }] },
  createdAt: READ,
  changedAt: READ,
};

const { note: _, ...unnoted } = claim;
const removed = { ...unnoted, id: 'c2', removed: true };

/** What lay in it: two articles, the second one with a claim that was not written whole. */
export const CONTENT_1 = {
  articles: [article, { ...article, id: 'a2', identity: 'https://paper.example/2', version: 'v2' }],
  versions: [version, { ...version, id: 'v2', article: 'a2' }],
  annotations: [claim, removed, { id: 'c3', article: 'a2', version: 'v2', body: null }],
};

/** A backup as that time's extension wrote it. */
export const BACKUP_1 = {
  format: 'on-the-record backup',
  version: 1,
  created: '2024-06-01T00:00:00.000Z',
  ...CONTENT_1,
  annotations: [claim, removed],
};

/** What a library of version 1 holds, by store. */
export type Content1 = Readonly<Record<'articles' | 'versions' | 'annotations', readonly object[]>>;

/** Makes a database of that shape and closes it. */
export function makeVersion1(name: string, content: Content1 = CONTENT_1): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('error', () => reject(new Error('not opened', { cause: request.error })));
    request.addEventListener('upgradeneeded', () => {
      const database = request.result;
      database.createObjectStore('articles', { keyPath: 'id' }).createIndex('identity', 'identity');
      database.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article');
      database.createObjectStore('versions', { keyPath: 'id' }).createIndex('article', 'article');
    });
    request.addEventListener('success', () => {
      const database = request.result;
      const transaction = database.transaction(['articles', 'annotations', 'versions'], 'readwrite');
      for (const [store, rows] of Object.entries(content)) {
        for (const row of rows) transaction.objectStore(store).put(row);
      }
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}
