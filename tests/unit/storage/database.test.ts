import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commit } from '@/lib/storage/commit.ts';
import { libraryNamed, STORES } from '@/lib/storage/database.ts';
import { undo } from '@/lib/storage/journal.ts';
import { onRecord } from '@/lib/storage/on-record.ts';
import { search } from '@/lib/storage/search.ts';
import { reading } from '@/lib/storage/transaction.ts';
import { contentOf, freshName, libraryOf, noting } from './fresh-library.ts';
import { CONTENT_1, makeVersion1 } from './version-1-library.ts';
import { makeVersion3 } from './version-3-library.ts';

const AT = '2026-05-03T09:14:00.000Z';

describe('a library of version 1', () => {
  const migrated = async () => {
    const name = freshName();
    await makeVersion1(name);
    return libraryNamed(name);
  };

  test('is brought to version 2 with all that lies in it', async () => {
    const library = await migrated();
    const { article, annotations, damaged } = await reading(library, STORES, (tx) =>
      onRecord(tx, { id: 'a1' }),
    );
    const [claim, removed] = CONTENT_1.annotations;
    const added = { confirmed: false, tags: [], earlier: [] };
    expect(annotations).toEqual([
      { ...claim, ...added, note: { text: 'Ask the works department.', at: '2024-05-03T09:14:00.000Z' } },
      { ...removed, ...added },
    ]);
    expect(damaged).toEqual([]);
    expect(article).toMatchObject({ ...CONTENT_1.articles[0], whole: false, change: null });
    expect(article?.catalog.ids).toEqual(['c1']);
    expect((await contentOf(library))[2]).toEqual(CONTENT_1.versions);
  });

  test('can be searched and changed then', async () => {
    const library = await migrated();
    expect(await search(library, ['depart'])).toEqual(new Set(['c1']));
    await commit(library, { id: 'a1' }, ({ annotations: [claim] }) =>
      claim === undefined ? null : noting(claim, 'Asked.', AT),
    );
    expect(await undo(library, 'a1')).toMatchObject({ done: true });
  });

  test('keeps a row that cannot be read as it is', async () => {
    const library = await migrated();
    expect((await reading(library, STORES, (tx) => onRecord(tx, { id: 'a2' }))).damaged).toEqual(['c3']);
    const row = await reading(library, ['annotations'], (transaction) =>
      transaction.objectStore('annotations').get('c3'),
    );
    expect(row).toEqual(CONTENT_1.annotations[2]);
  });
});

describe('a library of version 3, whose words had a row each', () => {
  test('is as it was where it could not be brought to the end, and is brought there at the next try', async () => {
    const [articles, annotations, versions, identities, words, stories, lessons] = await contentOf(
      await libraryOf(3),
    );
    const name = freshName();
    await makeVersion3(name, { articles, annotations, versions, identities });
    const library = libraryNamed(name);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function interrupted(
      this: IDBObjectStore,
      ...row
    ) {
      puts += 1;
      if (puts > 40) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(library.open()).rejects.toMatchObject({ kind: 'full' });
    vi.restoreAllMocks();
    const before = await openDB(name);
    expect(before.version).toBe(3);
    expect(await before.count('words')).toBeGreaterThan(words.length);
    before.close();
    expect(await contentOf(library)).toEqual([
      articles,
      annotations,
      versions,
      identities,
      words,
      stories,
      lessons,
    ]);
  });

  test('is brought to today’s with all that lies in it, and found by the same words', async () => {
    const [articles, annotations, versions, identities, words, stories, lessons] = await contentOf(
      await libraryOf(6),
    );
    const torn = { id: 'torn', article: articles[0]?.id, body: null };
    const name = freshName();
    await makeVersion3(name, { articles, annotations: [...annotations, torn], versions, identities });
    const library = libraryNamed(name);
    const migrated = await contentOf(library);
    expect(migrated[1].filter(({ id }) => id !== 'torn')).toEqual(annotations);
    const [, , ...others] = migrated;
    expect([migrated[0], ...others]).toEqual([articles, versions, identities, words, stories, lessons]);
    for (const term of new Set(annotations.flatMap(({ terms }) => terms.slice(0, 12)))) {
      const having = annotations.filter(({ terms }) => terms.some((word) => word.startsWith(term)));
      expect(await search(library, [term])).toEqual(new Set(having.map(({ id }) => id)));
    }
  });
});

describe('the connection', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is opened again after the browser took it away', async () => {
    const library = await libraryOf(1);
    const before = await contentOf(library);
    const database: unknown = unwrap(await library.open());
    forceCloseDatabase(database as Parameters<typeof forceCloseDatabase>[0]);
    expect(await contentOf(library)).toEqual(before);
  });

  test('is opened again where it was closed between being asked for and being used', async () => {
    const library = await libraryOf(1);
    const before = await contentOf(library);
    (await library.open()).close();
    expect(await contentOf(library)).toEqual(before);
  });

  test('lets a newer version in, and says then that it is too old itself', async () => {
    const name = freshName();
    const library = libraryNamed(name);
    await contentOf(library);
    const newer = await openDB(name, 99);
    newer.close();
    await expect(contentOf(library)).rejects.toMatchObject({
      kind: 'closed',
      message: 'The library was made by a newer On the Record. Update the extension to open it.',
    });
  });

  test('lets the user have the library deleted, and begins a new one', async () => {
    const name = freshName();
    const library = libraryNamed(name);
    await contentOf(library);
    await deleteDB(name);
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
  });

  test('does not wait for ever for another tab with an older version', async () => {
    const name = freshName();
    await makeVersion1(name);
    const stubborn = await openDB(name, 1);
    const library = libraryNamed(name);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = library.open().catch((error: unknown) => error);
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opening).toMatchObject({
      kind: 'closed',
      message: 'An older On the Record is still open in another tab. Close it and try again.',
    });
    vi.useRealTimers();
    stubborn.close();
    await vi.waitFor(async () => expect((await contentOf(library))[0]).toHaveLength(2));
  });
});
