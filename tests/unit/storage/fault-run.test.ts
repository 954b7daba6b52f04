import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backup } from '@/lib/storage/backup.ts';
import { commit } from '@/lib/storage/commit.ts';
import { libraryNamed, type Library } from '@/lib/storage/database.ts';
import { undo } from '@/lib/storage/journal.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { restore } from '@/lib/storage/restore.ts';
import { search } from '@/lib/storage/search.ts';
import { stage } from '@/lib/storage/staged.ts';
import { writing } from '@/lib/storage/transaction.ts';
import { storageFailureOf } from '@/lib/storage/storage-failure.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshName, libraryOf, recording } from './fresh-library.ts';

/** IndexedDB in memory takes its time where other tests run beside. */
const LONG = 60_000;

/** The same faults on each run (Park and Miller's minimal standard generator). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Fault = (store: IDBObjectStore) => void;

const FAULTS: Readonly<Record<string, Fault>> = {
  full: () => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  },
  aborted: ({ transaction }) => transaction.abort(),
  // As browsers do when they take a database away, or with a worker that is killed: what is under way is aborted.
  closed: ({ transaction }) => {
    transaction.abort();
    forceCloseDatabase(transaction.db as never);
  },
};

/** The n-th write from now on, counted from 1, meets a fault. */
function faultAt(nth: number, fault: Fault): void {
  let left = nth;
  for (const method of ['put', 'add', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      left -= 1;
      if (left === 0) fault(this);
      return original.apply(this, args) as never;
    });
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Tags all annotations of an article; what a user does with a click. */
const tagAll = (library: Library, n: number, tag: string) =>
  commit(library, { id: libraryArticle(n, 4).fields.id }, ({ article, annotations }) => {
    const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
    if (article === null) return recording(libraryArticle(n, 4));
    const put = annotations.map((annotation) => ({
      ...annotation,
      tags: [...annotation.tags.slice(-3), tag],
      changedAt: at,
    }));
    return { cause: 'tagged', at, article: {}, put, deleted: [] };
  });

const text = async (library: Library) => JSON.stringify(await contentOf(library));

describe('a write that fails', () => {
  test.each(Object.entries(FAULTS))(
    'by the database being %s leaves nothing half-written',
    async (name, fault) => {
      const library = await libraryOf(2, 4);
      const before = await text(library);
      // 1 article, 4 annotations, 1 deed in the journal.
      for (let nth = 1; nth <= 6; nth += 1) {
        faultAt(nth, fault);
        await expect(tagAll(library, 0, `tag ${nth}`)).rejects.toMatchObject({
          name: 'StorageFailure',
          kind: name === 'full' ? 'full' : 'closed',
        });
        vi.restoreAllMocks();
        expect(await text(library)).toBe(before);
      }
      await tagAll(library, 0, 'at last');
      expect(await text(library)).toContain('at last');
    },
  );

  test('says what the user can be told', async () => {
    const library = await libraryOf(1, 4);
    faultAt(1, FAULTS['full'] ?? (() => undefined));
    await expect(tagAll(library, 0, 'x')).rejects.toThrow(
      'The disk is full. Nothing was changed. Make room on it, then try again.',
    );
  });

  test.each([
    ['AbortError', 'The browser closed the library. Nothing was changed. Try again.'],
    [
      'UnknownError',
      'The browser could not write to the library; the disk may be full. Nothing was changed. Make room on it, then try again.',
    ],
  ])('says what to do after %s', (name, sentence) => {
    expect(storageFailureOf(new DOMException('', name))).toMatchObject({ message: sentence });
  });

  test('by a fault in the program says so, and leaves nothing half-written', async () => {
    const library = await libraryOf(1, 4);
    const before = await text(library);
    const broken = () => {
      throw new TypeError('no such speaker');
    };
    await expect(commit(library, { id: libraryArticle(0, 4).fields.id }, broken)).rejects.toThrow(TypeError);
    expect(await text(library)).toBe(before);
  });

  test('in the middle of a restore leaves the library as it was', async () => {
    const library = await libraryOf(2, 4);
    const before = await text(library);
    const { file } = await backup(await libraryOf(6, 4), '2026-05-03T09:14:00.000Z');
    const staged = await stage(library, file);
    for (const nth of [1, 7, 20]) {
      faultAt(nth, FAULTS['full'] ?? (() => undefined));
      await expect(restore(library, staged, 'replace')).rejects.toMatchObject({ kind: 'full' });
      vi.restoreAllMocks();
      expect(await text(library)).toBe(before);
    }
  });
});

test(
  'of 500 writes from two windows, some of which fail, all that were confirmed are there',
  { timeout: LONG },
  async () => {
    const random = randomOf(20_260_503);
    const name = freshName();
    const windows = [libraryNamed(name), libraryNamed(name)] as const;
    const torn = { id: 'torn', article: libraryArticle(0, 4).fields.id, body: null, terms: [] };
    await tagAll(windows[0], 0, 'first');
    await writing(windows[0], async (transaction) => {
      const rows = transaction.objectStore('annotations');
      await rows.put(torn as unknown as Parameters<typeof rows.put>[0]);
    });
    const confirmed = new Map<string, string>();
    let failures = 0;
    for (let n = 0; n < 500; n += 2) {
      const fault = Object.values(FAULTS)[random(3)];
      if (random(4) === 0 && fault !== undefined) faultAt(1 + random(12), fault);
      const articles = [random(5), random(5)] as const;
      const outcomes = await Promise.allSettled(
        windows.map((library, at) => tagAll(library, articles[at] ?? 0, `t${n + at}`)),
      );
      vi.restoreAllMocks();
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') failures += 1;
        else for (const { id, tags } of outcome.value.annotations) confirmed.set(id, tags.join());
      }
    }
    expect(failures).toBeGreaterThan(20);
    const [library] = windows;
    const articles = (await allArticles(library)).rows;
    const { rows, damaged } = await annotationsOfArticles(
      library,
      articles.map(({ id }) => id),
    );
    expect(new Map(rows.map(({ id, tags }) => [id, tags.join()]))).toEqual(confirmed);
    expect(damaged).toEqual(['torn']);
    // Catalogs, search and journal are of the same state as the annotations.
    for (const { catalog, id } of articles) {
      const own = rows.filter(({ article }) => article === id);
      expect(new Set(catalog.ids)).toEqual(new Set(own.map((row) => row.id)));
      const last = own[0]?.tags.at(-1) ?? '';
      expect(new Set(catalog.tags)).toContain(last);
      expect(await search(library, [last])).toEqual(new Set(own.map((row) => row.id)));
      expect(await undo(library, id)).toMatchObject({ done: true });
    }
  },
);
