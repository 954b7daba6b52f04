import { describe, expect, test, vi } from 'vitest';
import { commit } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { deleteArticle, forgetDeleted, wipe } from '@/lib/storage/deletions.ts';
import { allIdentities, deleteIdentity, putIdentity } from '@/lib/storage/identities.ts';
import { redo, undo } from '@/lib/storage/journal.ts';
import { allArticles, annotationsOfArticles, annotationsWithIds, versionsOf } from '@/lib/storage/lists.ts';
import { search } from '@/lib/storage/search.ts';
import { reading, writing } from '@/lib/storage/transaction.ts';
import { rememberReading } from '@/lib/storage/versions.ts';
import { fillLibrary } from '../../bench/fill-library.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshLibrary, libraryOf, noting } from './fresh-library.ts';
import { notedLibrary } from './noted-library.ts';

const AT = '2026-05-03T09:14:00.000Z';
const [zero, one, two] = [0, 1, 2].map((n) => libraryArticle(n, 8).fields.id) as [string, string, string];

/** Spoils an annotation behind the library's back. */
const spoil = (library: Library, id: string) =>
  writing(library, async (transaction) => {
    const rows = transaction.objectStore('annotations');
    const row = await rows.get(id);
    if (row !== undefined) await rows.put({ ...row, body: null } as unknown as typeof row);
  });

describe('lists', () => {
  test('articles come newest first, with what lists need of their annotations', async () => {
    const { rows, damaged } = await allArticles(await libraryOf(3));
    expect(rows.map(({ id }) => id)).toEqual([two, one, zero]);
    expect(rows.map(({ catalog }) => catalog.ids.length)).toEqual([8, 8, 8]);
    expect(damaged).toEqual([]);
  });

  test('annotations come by article or by id, in the order asked for', async () => {
    const library = await libraryOf(3);
    const { rows } = await annotationsOfArticles(library, [two, zero]);
    expect(rows.map(({ article }) => article)).toEqual([...Array(8).fill(two), ...Array(8).fill(zero)]);
    expect(rows).toEqual([...libraryArticle(2, 8).annotations, ...libraryArticle(0, 8).annotations]);
    const ids = [rows[9]?.id ?? '', 'unknown', rows[1]?.id ?? ''];
    expect((await annotationsWithIds(library, ids)).rows).toEqual([rows[9], rows[1]]);
  });

  test('a library that is filled for a measurement is as one that was recorded', async () => {
    const library = freshLibrary();
    await fillLibrary(library, { articles: 3, annotations: 8 });
    expect(await contentOf(library)).toEqual(await contentOf(await libraryOf(3)));
  });

  test('a damaged row is told, and is in no list', async () => {
    const library = await libraryOf(2);
    const [first] = (await annotationsOfArticles(library, [zero])).rows;
    const id = first?.id ?? '';
    await spoil(library, id);
    await writing(library, async (transaction) => {
      const row = { id: 'torn' } as unknown as Awaited<ReturnType<typeof allArticles>>['rows'][number];
      await transaction.objectStore('articles').put(row);
    });
    expect((await annotationsOfArticles(library, [zero])).damaged).toEqual([id]);
    expect((await annotationsWithIds(library, [id])).damaged).toEqual([id]);
    const { rows, damaged } = await allArticles(library);
    expect(rows.map(({ id }) => id)).toEqual([one, zero]);
    expect(damaged).toEqual(['torn']);
    // The others of its article can be changed, and it stays.
    await commit(library, { id: zero }, ({ annotations: [sound] }) =>
      sound ? noting(sound, 'x', AT) : null,
    );
    expect((await annotationsOfArticles(library, [zero])).damaged).toEqual([id]);
    await expect(commit(library, { id: 'torn' }, () => null)).rejects.toMatchObject({ kind: 'damaged' });
  });

  test('a row that the browser cannot read at all leaves the others readable', async () => {
    const library = await libraryOf(3);
    const unreadable = new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw unreadable;
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === one) throw unreadable;
      return get.call(this, key);
    });
    const { rows, damaged } = await allArticles(library);
    vi.restoreAllMocks();
    expect(rows.map(({ id }) => id)).toEqual([two, zero]);
    expect(damaged).toEqual([one]);
  });
});

describe('search', () => {
  const withNotes = async (notes: readonly string[]) => {
    const { library, noteOf } = await notedLibrary(notes);
    return async (terms: readonly string[]) =>
      Array.from(await search(library, terms), noteOf).toSorted((a, b) => (a < b ? -1 : 1));
  };

  test('finds what holds all words, each as a beginning', async () => {
    const find = await withNotes(['zinc alloy', 'zinc mine', 'zircon mine', 'none']);
    expect(await find(['zinc'])).toEqual(['zinc alloy', 'zinc mine']);
    expect(await find(['zi', 'mine'])).toEqual(['zinc mine', 'zircon mine']);
    expect(await find(['mine', 'zin'])).toEqual(['zinc mine']);
    expect(await find(['zinc', 'zircon'])).toEqual([]);
    expect(await find([])).toEqual([]);
  });

  test('finds the same where there are many', async () => {
    const find = await withNotes(
      Array.from({ length: 520 }, (_, at) => `zinc ${at % 2 === 0 ? 'xeven' : 'xodd'}`),
    );
    // Ten of them are removed ones.
    expect(await find(['zinc', 'xodd'])).toHaveLength(250);
    expect(await find(['zinc', 'xodd', 'xeven'])).toHaveLength(0);
  });

  test('does not find what was removed, deleted or noted before', async () => {
    const library = await libraryOf(1);
    const [annotation] = (await annotationsOfArticles(library, [zero])).rows;
    if (annotation === undefined) throw new Error('nothing on record');
    await commit(library, { id: zero }, noting(annotation, 'quagga', AT));
    expect(await search(library, ['quagga'])).toEqual(new Set([annotation.id]));
    await commit(library, { id: zero }, noting(annotation, 'okapi', AT));
    expect(await search(library, ['quagga'])).toEqual(new Set());
    const removed = [{ ...annotation, removed: true, changedAt: AT }];
    await commit(library, { id: zero }, { cause: 'x', at: AT, article: {}, put: removed, deleted: [] });
    expect(await search(library, ['okapi'])).toEqual(new Set());
  });
});

describe('readings', () => {
  test('keep each text once, with the last time that it was read', async () => {
    const library = await libraryOf(1);
    const { version } = libraryArticle(0, 8);
    const text = (words: string) => ({ ...version.read, text: words });
    const at = (day: number) => `2026-05-0${day}T00:00:00.000Z`;
    expect((await rememberReading(library, zero, text('A'), at(1)))?.isNew).toBe(true);
    expect((await rememberReading(library, zero, text('B'), at(2)))?.isNew).toBe(true);
    expect((await rememberReading(library, zero, text('A'), at(3)))?.isNew).toBe(false);
    const { rows } = await versionsOf(library, zero);
    expect(rows.map(({ read, readAt }) => [read.text, readAt]).slice(1)).toEqual([
      ['B', at(2)],
      ['A', at(3)],
    ]);
    const [article] = (await allArticles(library)).rows;
    expect([article?.version, article?.readAt]).toEqual([rows[2]?.id, at(3)]);
    expect(await rememberReading(library, 'unknown', text('A'), at(1))).toBeNull();
  });
});

describe('deletions', () => {
  test('an article goes with all that belongs to it, and can be brought back', async () => {
    const library = await libraryOf(2);
    const before = await contentOf(library);
    await deleteArticle(library, zero, AT);
    expect((await contentOf(library)).slice(0, 4).map((rows) => rows.length)).toEqual([1, 8, 1, 0]);
    expect(await undo(library, zero)).toMatchObject({ done: true, cause: 'article deleted' });
    expect(await contentOf(library)).toEqual(before);
    await redo(library, zero);
    await forgetDeleted(library, AT);
    expect(await undo(library, zero)).toMatchObject({ done: true });
    await redo(library, zero);
    await forgetDeleted(library, '2026-05-04T00:00:00.000Z');
    expect(await undo(library, zero)).toMatchObject({ done: false });
    expect(await undo(library, one)).toMatchObject({ done: true });
  });

  test('an article goes with its damaged rows', async () => {
    const library = await libraryOf(1);
    await spoil(library, (await annotationsOfArticles(library, [zero])).rows[0]?.id ?? '');
    await deleteArticle(library, zero, AT);
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
  });

  test('an article that is damaged itself goes too', async () => {
    const library = await libraryOf(2);
    await writing(library, async (transaction) => {
      const row = { id: zero } as unknown as Awaited<ReturnType<typeof allArticles>>['rows'][number];
      await transaction.objectStore('articles').put(row);
    });
    await deleteArticle(library, zero, AT);
    await deleteArticle(library, one, AT);
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
  });

  test('a wiped library is empty', async () => {
    const library = await libraryOf(2);
    await putIdentity(library, { id: 'i', name: 'Ana', names: ['A. Brenane'], site: null });
    await wipe(library);
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
    expect(await undo(library, zero)).toMatchObject({ done: false });
  });
});

test('identities are kept until they are deleted', async () => {
  const library = freshLibrary();
  const identity = { id: 'i', name: 'Ana Brenane', names: ['A. Brenane'], site: 'paper.example' };
  await putIdentity(library, identity);
  expect(await allIdentities(library)).toEqual({ rows: [identity], damaged: [] });
  await expect(putIdentity(library, { ...identity, name: 7 } as never)).rejects.toThrow(TypeError);
  await deleteIdentity(library, 'i');
  expect((await allIdentities(library)).rows).toEqual([]);
  expect(await reading(library, ['journal'], (tx) => tx.objectStore('journal').count())).toBe(0);
});
