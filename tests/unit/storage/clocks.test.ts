import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import { backup } from '@/lib/storage/backup.ts';
import { commit } from '@/lib/storage/commit.ts';
import type { Library } from '@/lib/storage/database.ts';
import { redo, undo } from '@/lib/storage/journal.ts';
import { allArticles, annotationsOfArticles, versionsOf } from '@/lib/storage/lists.ts';
import { restore } from '@/lib/storage/restore.ts';
import { stage } from '@/lib/storage/staged.ts';
import { rememberReading } from '@/lib/storage/versions.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, freshLibrary, libraryOf, noting, recording } from './fresh-library.ts';
import { readRows } from './read-rows.ts';

const LONG = 60_000;
const article = libraryArticle(0, 3);
const { id } = article.fields;

/** A clock that shows any time at any deed, forwards and back. */
const clock = fc
  .integer({ min: 0, max: 900 })
  .map((hour) => new Date(Date.UTC(2026, 4, 1) + hour * 3_600_000).toISOString());

const annotationsOf = async (library: Library): Promise<readonly Annotation[]> =>
  (await annotationsOfArticles(library, [id])).rows;

const noteOf = async (library: Library, place: number): Promise<string | undefined> =>
  (await annotationsOf(library))[place]?.note?.text;

const write = (library: Library, place: number, text: string, at: string) =>
  commit(library, { id }, ({ annotations }) => {
    const annotation = annotations[place];
    return annotation === undefined ? null : noting(annotation, text, at);
  });

const merged = async (into: Library, from: Library): Promise<void> => {
  const { file } = await backup(from, '2026-05-03T09:14:00.000Z');
  await restore(into, await stage(into, file), 'merge');
};

async function recorded(): Promise<Library> {
  const library = freshLibrary();
  await commit(library, { id }, recording(article));
  return library;
}

describe('with a clock that goes as it likes', () => {
  test('what was written last stands, is told apart, and is undone first', { timeout: LONG }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(clock, { minLength: 1, maxLength: 6 }), async (times) => {
        const library = await recorded();
        const states = new Set<string>();
        let last = '';
        for (const [n, at] of times.entries()) {
          await write(library, 0, `note ${n}`, at);
          const { changedAt = '' } = (await annotationsOf(library))[0] ?? {};
          expect(changedAt > last).toBe(true);
          last = changedAt;
          states.add(changedAt);
        }
        expect(states.size).toBe(times.length);
        for (const [n, at] of [...times.entries()].toReversed()) {
          expect(await noteOf(library, 0)).toBe(`note ${n}`);
          expect(await undo(library, id, at)).toMatchObject({ done: true });
        }
        for (const [n, at] of times.entries()) {
          expect(await redo(library, id, at)).toMatchObject({ done: true });
          expect(await noteOf(library, 0)).toBe(`note ${n}`);
        }
        await readRows((await backup(library, last)).file);
      }),
      { numRuns: 15 },
    );
  });

  test('the texts of an article are in the order in which they were read', { timeout: LONG }, async () => {
    const reading = fc.record({ text: fc.constantFrom('A', 'B', 'C'), at: clock });
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 8 }), async (readings) => {
        const library = await recorded();
        let before = article.fields.readAt;
        for (const { text, at } of readings) {
          const read = { ...article.version.read, text, blocks: [] };
          const result = await rememberReading(library, id, read, at);
          const { rows } = await versionsOf(library, id);
          const [now] = (await allArticles(library)).rows;
          expect(rows.at(-1)?.id).toBe(result?.version.id);
          expect(now?.version).toBe(result?.version.id);
          expect((now?.readAt ?? '') >= before).toBe(true);
          before = now?.readAt ?? '';
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('the backup of another profile', () => {
  test('brings nothing back that was undone since', async () => {
    const library = await recorded();
    await write(library, 0, 'a slip', '2026-05-01T10:00:00.000Z');
    const other = await recorded();
    await merged(other, library);
    expect(await noteOf(other, 0)).toBe('a slip');
    const before = (await annotationsOf(await recorded()))[0]?.note?.text;
    await undo(library, id, '2026-05-01T11:00:00.000Z');
    await merged(library, other);
    expect(await noteOf(library, 0)).toBe(before);
    await merged(other, library);
    expect(await noteOf(other, 0)).toBe(before);
  });

  test(
    'leaves of each mark what was changed last, whoever merges, and undo takes back only one’s own',
    { timeout: LONG },
    async () => {
      const deed = fc.record({ place: fc.nat(2), text: fc.string(), at: clock });
      const deeds = fc.array(deed, { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(deeds, deeds, async (ours, theirs) => {
          const [one, other] = [await recorded(), await recorded()];
          for (const { place, text, at } of ours) await write(one, place, `ours ${text}`, at);
          for (const { place, text, at } of theirs) await write(other, place, `theirs ${text}`, at);
          const [mine, yours] = [await annotationsOf(one), await annotationsOf(other)];
          await merged(one, other);
          const now = await annotationsOf(one);
          const latest = mine.map((annotation, at) =>
            (yours[at]?.changedAt ?? '') > annotation.changedAt ? yours[at] : annotation,
          );
          expect(now).toEqual(latest);
          // Undone is a deed of one's own that still stands, or nothing.
          await undo(one, id, '2026-06-30T00:00:00.000Z');
          const after = await annotationsOf(one);
          for (const [at, annotation] of after.entries()) {
            const isTheirs = now[at]?.note?.text.startsWith('theirs ') === true;
            expect(isTheirs && annotation.note?.text !== now[at]?.note?.text).toBe(false);
          }
          await readRows((await backup(one, '2026-05-03T09:14:00.000Z')).file);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe('a crafted file', () => {
  test.each<[string, string]>([
    ['"recordedAt":"2024-01-01T00:00:00.000Z"', '"recordedAt":"9999-12-31T23:59:59.999Z"'],
    ['"readAt":"2024-01-01T00:00:00.000Z"', '"readAt":"9999-99-99T99:99:99.999Z"'],
    ['"changedAt":"2024-01-01T00:00:00.000Z"', '"changedAt":"9999-12-31T23:59:59.999Z"'],
    ['"createdAt":"2024-01-01T00:00:00.000Z"', '"createdAt":"2026-02-30T00:00:00.000Z"'],
    [`"url":"${article.fields.url}"`, '"url":"javascript:alert(1)"'],
    [`"url":"${article.fields.url}"`, '"url":"java\\nscript:alert(1)"'],
    [`"url":"${article.fields.url}"`, '"url":"data:text/html,x"'],
  ])('with %s as %s is refused, and nothing is changed', async (part, by) => {
    const library = await libraryOf(1, 3);
    const before = await contentOf(library);
    const { file } = await backup(library, '2026-05-03T09:14:00.000Z');
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    expect(text).toContain(part);
    const crafted = new Blob([text.replace(part, by)]);
    await expect(stage(library, crafted)).rejects.toThrow(
      /^This backup is damaged at .*Nothing was changed\.$/,
    );
    expect(await contentOf(library)).toEqual(before);
  });

  test('with the last time that there is does no harm to a row', async () => {
    const library = freshLibrary();
    const { file } = await backup(await recorded(), '2026-05-03T09:14:00.000Z');
    const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    const crafted = text.replaceAll('2024-01-01T00:00:00.000Z', '2999-12-31T23:59:59.999Z');
    await restore(library, await stage(library, new Blob([crafted])), 'merge');
    await write(library, 0, 'a note of today', '2026-05-03T09:15:00.000Z');
    expect(await noteOf(library, 0)).toBe('a note of today');
    await undo(library, id);
    const { rows, damaged } = await annotationsOfArticles(library, [id]);
    expect([rows.length, damaged]).toEqual([3, []]);
    await readRows((await backup(library, '2026-05-03T09:16:00.000Z')).file);
  });
});
