import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { backup } from '@/lib/storage/backup.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { readBackup } from '@/lib/storage/read-backup.ts';
import { restore } from '@/lib/storage/restore.ts';
import { contentOf, freshLibrary, freshName, libraryOf } from './fresh-library.ts';
import { BACKUP_1, CONTENT_1, makeVersion1 } from './version-1-library.ts';

const AT = '2026-05-03T09:14:00.000Z';
let good = '';

beforeAll(async () => {
  good = await (await backup(await libraryOf(2, 3), AT)).file.text();
});

const reasonFor = async (text: string | Blob) => {
  const result = await readBackup(text);
  return result.ok ? null : result.reason;
};

/** The good backup with something else in the place of a part. */
const spoilt = (part: string | RegExp, by: string) => reasonFor(good.replace(part, by));

describe('a file that is no sound backup is refused', () => {
  test('where it is foreign', async () => {
    const foreign = 'This is no backup of On the Record: “format” is missing. Nothing was changed.';
    expect(await reasonFor('{}')).toBe(foreign);
    expect(await reasonFor('[1, 2]')).toBe(foreign);
    expect(await reasonFor('null')).toBe(foreign);
    expect(await spoilt('on-the-record backup', 'bookmarks')).toContain('“format” says something else');
  });

  test('where it is no JSON, with line and column', async () => {
    expect(await spoilt('"versions":[', '"versions"?[')).toBe(
      'This file cannot be read at line 6, column 11: it is no JSON there. Nothing was changed.',
    );
    expect(await reasonFor('')).toBe(
      'This file cannot be read at line 1, column 1: it ends too early. Nothing was changed.',
    );
  });

  test('where it was cut off, anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 3 }), async (length) => {
        expect(await reasonFor(good.slice(0, length))).toContain('it ends too early');
      }),
      { numRuns: 60 },
    );
  });

  test('where it is of a version that is not known', async () => {
    expect(await spoilt('"version":2', '"version":3')).toContain('made by a newer On the Record (version 3');
    expect(await spoilt('"version":2', '"version":"two"')).toContain(
      'damaged at version: it is no version number',
    );
  });

  test.each([
    ['"created":"2026', '"created":"x', 'created: '],
    ['"versions":[', '"texts":[', 'versions: the list is missing'],
    ['"articles":[', '"articles":[7,', 'articles[0]: it is no record'],
    ['"recordedAt":"2024', '"recordedAt":"May', 'articles[0].recordedAt: Invalid instant'],
    ['"tone":"neutral"', '"tone":"rude"', 'annotations[0].body.stance.tone: Invalid type'],
    ['"id":"article-000001"', '"id":"article-000000"', 'articles[1].id: there are two with the id'],
    [/"article":"article-000001"/, '"article":"none"', 'versions[1].article: there is no article “none”'],
    ['"confidence":0.5', '"confidence":1e999', 'annotations[0].body.confidence: '],
  ])('with %s as %s, naming the place', async (part, by, place) => {
    const reason = await spoilt(part, by);
    expect(reason).toContain(`This backup is damaged at ${place}`);
    expect(reason).toMatch(/\. Nothing was changed\.$/);
  });
});

describe('a backup is read', () => {
  test('from text or a Blob, with a byte order mark or set out anew', async () => {
    const plain = await readBackup(good);
    expect(plain.ok).toBe(true);
    expect(await readBackup(new Blob([good]))).toEqual(plain);
    expect(await readBackup(`\uFEFF${good}`)).toEqual(plain);
    expect(await readBackup(new Blob(['\uFEFF', good]))).toEqual(plain);
    expect(await readBackup(JSON.stringify(JSON.parse(good), null, 2))).toEqual(plain);
  });

  test('without what does not belong to it', async () => {
    const more = good.replace('"tone":"neutral"', '"tone":"neutral","more":{"__proto__":{}}');
    expect(await readBackup(more)).toEqual(await readBackup(good));
  });

  test('of version 1, and then holds what the database of version 1 comes to', async () => {
    const name = freshName();
    await makeVersion1(name);
    const migrated = (await contentOf(libraryNamed(name))).map((rows) =>
      rows.filter(({ id }) => id !== 'c3'),
    );
    const library = freshLibrary();
    const result = await readBackup(JSON.stringify(BACKUP_1));
    if (!result.ok) throw new Error(result.reason);
    await restore(library, result.backup, 'replace');
    expect(await contentOf(library)).toEqual(migrated);
    const torn = { ...BACKUP_1, annotations: CONTENT_1.annotations };
    expect(await reasonFor(JSON.stringify(torn))).toContain('damaged at annotations[2].body: ');
  });
});
