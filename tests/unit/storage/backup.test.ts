import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import { backup } from '@/lib/storage/backup.ts';
import { commit } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { wipe } from '@/lib/storage/deletions.ts';
import { putIdentity } from '@/lib/storage/identities.ts';
import { undo } from '@/lib/storage/journal.ts';
import { dryRun, restore } from '@/lib/storage/restore.ts';
import { stage } from '@/lib/storage/staged.ts';
import { writing } from '@/lib/storage/transaction.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshLibrary, libraryOf, noting, recording } from './fresh-library.ts';
import { readRows, unpacked } from './read-rows.ts';

const AT = '2026-05-03T09:14:00.000Z';
/** IndexedDB in memory takes its time where other tests run beside. */
const LONG = 60_000;

const NONE = { added: 0, same: 0, newer: 0, older: 0 };

/** A backup of a library, to be restored into any. */
const backupOf = async (library: Library): Promise<Blob> => (await backup(library, AT)).file;

const restored = async (library: Library, file: Blob, how: 'merge' | 'replace') =>
  restore(library, await stage(library, file), how);
const looked = async (library: Library, file: Blob) => dryRun(library, await stage(library, file));

const noted = (library: Library, text: string, at: string) =>
  commit(library, { id: libraryArticle(0, 8).fields.id }, ({ annotations: [annotation] }) =>
    annotation === undefined ? null : noting(annotation, text, at),
  );

describe('a backup', () => {
  test('holds all, a row a line, and is read back', async () => {
    const library = await libraryOf(3);
    await putIdentity(library, { id: 'i', name: 'Ana', names: ['A. Brenane'], site: null });
    const { file, damaged } = await backup(library, AT);
    const text = await unpacked(file);
    expect(text.split('\n')).toHaveLength(1 + 3 + 3 + 24 + 1 + 1 + 1);
    expect(text).toMatch(/\{"end":\{"articles":3,"versions":3,"annotations":24,"identities":1\}\}\n$/);
    expect(damaged).toEqual([]);
    const { created, articles, versions, annotations, identities } = await readRows(file);
    expect(created).toBe(AT);
    expect(articles).toEqual([0, 1, 2].map((n) => libraryArticle(n, 8).fields));
    expect(versions).toEqual([0, 1, 2].map((n) => libraryArticle(n, 8).version));
    expect(annotations).toEqual([0, 1, 2].flatMap((n) => libraryArticle(n, 8).annotations));
    expect(identities).toHaveLength(1);
  });

  test('keeps status and projects; what was kept before there were any is restored without', async () => {
    const library = await libraryOf(1);
    const { file: before } = await backup(library, AT);
    await commit(library, { id: libraryArticle(0, 8).fields.id }, ({ annotations: [annotation] }) =>
      annotation === undefined
        ? null
        : {
            cause: 'marked',
            at: AT,
            article: {},
            put: [{ ...annotation, progress: 'used', projects: ['Ferries'], changedAt: AT }],
            deleted: [],
          },
    );
    const [marked, { file }] = [await contentOf(library), await backup(library, AT)];
    const other = freshLibrary();
    await restored(other, file, 'replace');
    expect(await contentOf(other)).toEqual(marked);
    expect(JSON.stringify(await contentOf(other))).toContain('"projects":["Ferries"]');
    await restored(other, before, 'replace');
    expect(JSON.stringify(await contentOf(other))).not.toContain('Ferries');
  });

  test('wiped and restored gives the same library, and the same bytes', async () => {
    const library = await libraryOf(5, 21);
    await noted(library, '“curly”, \u2028 and \ud800 alone', AT);
    const [before, first] = [await contentOf(library), await backup(library, AT)];
    await wipe(library);
    const summary = await restored(library, first.file, 'replace');
    expect(summary.annotations).toEqual({ ...NONE, added: 105 });
    expect(await contentOf(library)).toEqual(before);
    const again = await backup(library, AT);
    expect(await again.file.bytes()).toEqual(await first.file.bytes());
  });

  test('of an empty library can be restored', async () => {
    const library = await libraryOf(1);
    const empty = await backupOf(freshLibrary());
    expect((await looked(library, empty)).onlyHere).toEqual({ articles: 1, annotations: 8 });
    await restored(library, empty, 'replace');
    expect(await contentOf(library)).toEqual([[], [], [], [], [], [], []]);
  });

  test('keeps what is damaged as it is, apart from the rest', async () => {
    const library = await libraryOf(2);
    const torn = { id: 'torn', article: libraryArticle(0, 8).fields.id, body: null, terms: [] };
    const orphan = { ...libraryArticle(7, 1).annotations[0], terms: [] };
    await writing(library, async (transaction) => {
      const rows = transaction.objectStore('annotations');
      for (const row of [torn, orphan]) await rows.put(row as unknown as Parameters<typeof rows.put>[0]);
    });
    const { file, damaged } = await backup(library, AT);
    expect(damaged).toEqual([orphan.id, 'torn']);
    expect(await unpacked(file)).toContain(`\n{"damaged":{"list":"annotations","row":{"id":"${orphan.id}"`);
    expect((await readRows(file)).annotations).toHaveLength(16);
  });
});

describe('a merge', () => {
  test('adds what is not here and keeps the newer of two', async () => {
    const library = await libraryOf(2);
    await noted(library, 'older', '2026-01-01T00:00:00.000Z');
    const older = await backupOf(library);
    await noted(library, 'newer', '2026-01-02T00:00:00.000Z');
    const newer = await backupOf(library);
    expect((await looked(library, older)).annotations).toEqual({ ...NONE, same: 15, older: 1 });
    const before = await contentOf(library);
    await restored(library, older, 'merge');
    expect(await contentOf(library)).toEqual(before);

    const other = await libraryOf(1);
    await noted(other, 'older', '2026-01-01T00:00:00.000Z');
    const summary = await looked(other, newer);
    expect(summary.annotations).toEqual({ ...NONE, added: 8, same: 7, newer: 1 });
    expect(summary.articles).toEqual({ ...NONE, added: 1, same: 1 });
    expect(summary.onlyHere).toEqual({ articles: 0, annotations: 0 });
    expect(await restored(other, newer, 'merge')).toEqual(summary);
    expect(await contentOf(other)).toEqual(before);
  });

  test('knows an article by its address and a finding by its passage, under other ids', async () => {
    const library = await libraryOf(1);
    const { fields, version, annotations } = libraryArticle(0, 8);
    const renamed = (id: string) => `elsewhere ${id}`;
    const elsewhere = freshLibrary();
    await commit(
      elsewhere,
      { identity: fields.identity },
      recording({
        fields: { ...fields, id: renamed(fields.id), version: renamed(version.id) },
        version: { ...version, id: renamed(version.id), article: renamed(fields.id) },
        annotations: annotations.map((annotation, at) => ({
          ...annotation,
          id: renamed(annotation.id),
          article: renamed(fields.id),
          version: renamed(version.id),
          placement: { ...annotation.placement, version: renamed(version.id) },
          ...(at === 3 ? { confirmed: true, changedAt: AT } : {}),
        })),
      }),
    );
    const [one = '', other = ''] = annotations.map(({ id }) => id);
    const held = { id: 'held', of: 'figure', site: null } as const;
    await putIdentity(elsewhere, { ...held, name: renamed(one), names: [renamed(one), renamed(other)] });
    const theirs = await backupOf(elsewhere);
    const summary = await restored(library, theirs, 'merge');
    expect((await contentOf(library))[3]).toEqual([{ ...held, name: one, names: [one, other] }]);
    expect(summary.annotations).toEqual({ ...NONE, same: 7, newer: 1 });
    expect(summary.versions).toEqual({ ...NONE, same: 1 });
    const [articles, rows, versions] = await contentOf(library);
    expect([articles?.length, rows?.length, versions?.length]).toEqual([1, 8, 1]);
    expect(rows?.[3]).toMatchObject({ id: annotations[3]?.id, confirmed: true });
    expect((await restored(library, theirs, 'merge')).annotations).toEqual({ ...NONE, same: 8 });
  });

  test('leaves nothing half-restored where it fails', async () => {
    const library = await libraryOf(2);
    const theirs = await readRows(await backupOf(await libraryOf(4)));
    // Findings of another article bear these ids here: they would take their places.
    const taken = libraryArticle(9, 8);
    await commit(
      library,
      { identity: taken.fields.identity },
      {
        ...recording(taken),
        put: [{ ...taken.annotations[0], id: theirs.annotations.at(-1)?.id ?? '' } as Annotation],
      },
    );
    const before = await contentOf(library);
    const file = await backupOf(await libraryOf(4));
    await expect(restored(library, file, 'merge')).rejects.toMatchObject({
      name: 'StorageFailure',
      kind: 'unknown',
    });
    expect(await contentOf(library)).toEqual(before);
    expect(await undo(library, libraryArticle(1, 8).fields.id)).toMatchObject({ done: true });
  });
});

/** Libraries that share articles: which articles, and which of their notes were changed when. */
const edits = fc.array(
  fc.record({ article: fc.nat(3), place: fc.nat(2), day: fc.integer({ min: 1, max: 9 }) }),
  {
    maxLength: 6,
  },
);

async function edited(deeds: readonly { article: number; place: number; day: number }[]): Promise<Library> {
  const library = freshLibrary();
  for (const { article, place, day } of deeds) {
    const invented = libraryArticle(article, 3);
    const { id } = invented.fields;
    const at = `2026-05-0${day}T00:00:00.000Z`;
    await commit(library, { id }, (now) => (now.article === null ? recording(invented) : null));
    await commit(library, { id }, ({ annotations }) => {
      const annotation = annotations[place];
      return annotation === undefined ? null : noting(annotation, `${day}`, at);
    });
  }
  return library;
}

test(
  'merging twice is merging once, and merging a library into itself is nothing',
  { timeout: LONG },
  async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, async (ours, theirs) => {
        const library = await edited(ours);
        const before = await contentOf(library);
        await restored(library, await backupOf(library), 'merge');
        expect(await contentOf(library)).toEqual(before);
        const other = await backupOf(await edited(theirs));
        await restored(library, other, 'merge');
        const once = await contentOf(library);
        const summary = await restored(library, other, 'merge');
        expect(await contentOf(library)).toEqual(once);
        expect([summary.annotations.added, summary.annotations.newer]).toEqual([0, 0]);
      }),
      { numRuns: 25 },
    );
  },
);
