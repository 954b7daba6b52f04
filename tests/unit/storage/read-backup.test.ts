import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { backup } from '@/lib/storage/backup.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { linesOf } from '@/lib/storage/file-lines.ts';
import { rowsOfDocument } from '@/lib/storage/read-old-backup.ts';
import { restore } from '@/lib/storage/restore.ts';
import { stage } from '@/lib/storage/staged.ts';
import { contentOf, freshLibrary, freshName, libraryOf } from './fresh-library.ts';
import { oldBackup } from './old-backup.ts';
import { packed, readRows, reasonFor, unpacked } from './read-rows.ts';
import { BACKUP_1, CONTENT_1, makeVersion1 } from './version-1-library.ts';

const AT = '2026-05-03T09:14:00.000Z';
/** The same library as a file of version 2, and as one of today, unpacked. */
let good = '';
let lines = '';

beforeAll(async () => {
  const { file } = await backup(await libraryOf(2, 3), AT);
  lines = await unpacked(file);
  good = oldBackup(await readRows(file));
});

/** The good backup with something else in the place of a part. */
const spoilt = (part: string | RegExp, by: string) => reasonFor(good.replace(part, by));
const spoiltLines = (part: string | RegExp, by: string) => reasonFor(lines.replace(part, by));

describe('a file that is no sound backup is refused', () => {
  test('where it is foreign', async () => {
    const foreign = 'This is no backup of On the Record: “format” is missing. Nothing was changed.';
    expect(await reasonFor('{}')).toBe(foreign);
    expect(await reasonFor('[1, 2]')).toBe(foreign);
    expect(await reasonFor('null')).toBe(foreign);
    expect(await reasonFor('{"format":"on-the-record/records","version":1}')).toBe(
      'This is an export of On the Record, for other programs, and no backup: “Back up everything …” makes one. Nothing was changed.',
    );
    expect(await spoilt('on-the-record backup', 'bookmarks')).toContain('“format” says something else');
  });

  test.each([
    [new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff])]), 'a picture (PNG)'],
    [new Blob(['PK\x03\x04']), 'a packed file, as Excel, Word and archives (ZIP) have it'],
    [new Blob(['"Name","Amount"\r\n"Ana","1"\r\n']), 'a text or a table'],
  ])('where it is something else, as that', async (file, kind) => {
    expect(await reasonFor(file)).toBe(
      `This is ${kind}, and no backup of On the Record. Nothing was changed.`,
    );
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
    expect(await spoilt('"version":2', '"version":4')).toContain('made by a newer On the Record (version 4');
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

describe('a file of lines is refused', () => {
  test('where it was cut off, anywhere', async () => {
    const whole = await packed(lines);
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 2), fc.nat(whole.size - 1), async (length, bytes) => {
        const reason = (await reasonFor(lines.slice(0, length))) ?? '';
        expect(reason).toMatch(/it ends too early|it is no JSON there/);
        expect(await reasonFor(whole.slice(0, bytes))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  test('where one bit of it is another', async () => {
    const whole = new Uint8Array(await (await packed(lines)).arrayBuffer());
    const rows = await readRows(lines);
    // The header holds a time and a system, which say nothing of what is in it; nor do the bits behind the last code.
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: whole.length - 1 }), fc.nat(7), async (at, bit) => {
        const torn = whole.slice();
        torn[at] = (torn[at] ?? 0) ^ (1 << bit);
        const reason = await reasonFor(new Blob([torn]));
        const read = reason === null ? await readRows(new Blob([torn])) : rows;
        expect(read).toEqual(rows);
        expect(reason ?? 'Nothing was changed.').toMatch(/Nothing was changed\.$/);
      }),
      { numRuns: 60 },
    );
  });

  test('where a line is missing, doubled or in the place of another', async () => {
    const all = lines.trimEnd().split('\n');
    for (const [at] of all.entries()) {
      const without = all.toSpliced(at, 1);
      const twice = all.toSpliced(at, 0, all[at] ?? '');
      expect(await reasonFor(`${without.join('\n')}\n`)).not.toBeNull();
      expect(await reasonFor(`${twice.join('\n')}\n`)).not.toBeNull();
    }
    expect(await reasonFor([all[0], ...all.slice(2), all[1]].join('\n'))).toContain('there is no article');
  });

  test.each([
    ['{"versions":', '{"texts":', 'This file cannot be read at line 4, column 1: it is no record'],
    ['{"articles":', '{"articles"?', 'This file cannot be read at line 2, column 12: it is no JSON there'],
    ['"recordedAt":"2024', '"recordedAt":"May', 'damaged at articles[0].recordedAt: Invalid instant'],
    ['"tone":"neutral"', '"tone":"rude"', 'damaged at annotations[0].body.stance.tone: Invalid type'],
    ['{"versions":{', '{"versions":[{', 'This file cannot be read at line 4'],
    ['"end":{"articles":2', '"end":{"articles":3', 'damaged at articles: some of the list is missing'],
    [/\n$/, '\n{}\n', 'there is more behind its end'],
    ['"version":3', '"version":4', 'made by a newer On the Record (version 4'],
    ['"created":"2026', '"created":"x', 'damaged at created: '],
    ['on-the-record backup', 'bookmarks', '“format” says something else'],
  ])('with %s as %s, naming the place', async (part, by, place) => {
    expect(await spoiltLines(part, by)).toContain(place);
  });

  test('that is no text', async () => {
    const bytes = new TextEncoder().encode(lines);
    bytes[300] = 0xff;
    expect(await reasonFor(new Blob([bytes]))).toMatch(
      /^This file cannot be read behind line \d+: it is damaged/,
    );
  });
});

describe('an old file of any size', () => {
  /** As one that is too long to be read as a whole. */
  const byLine = async (text: string) => {
    const { rows } = await rowsOfDocument(text.length, linesOf(new Blob([text])), 10);
    const read: unknown[] = [];
    for await (const { row } of rows) read.push(row);
    return read;
  };

  test('is read by its lines', async () => {
    const { articles, versions, annotations, identities } = await readRows(good);
    expect(await byLine(good)).toEqual([...articles, ...versions, ...annotations, ...identities]);
    const damaged = good.replace(/\}\n$/, ',\n"damaged":[{"list":"articles","row":{"id":"x"}}]}\n');
    expect(await byLine(damaged)).toHaveLength(articles.length + versions.length + annotations.length);
  });

  test('is refused where it was cut off or spoilt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 4), async (length) => {
        await expect(byLine(good.slice(0, length))).rejects.toThrow(/Nothing was changed\.$/);
      }),
      { numRuns: 60 },
    );
    await expect(byLine(good.replace('"versions":[', '"versions"?['))).rejects.toThrow('line 6, column 1');
    await expect(byLine(good.replace('"tone":', '"tone"?'))).rejects.toThrow('it is no JSON there');
  });
});

describe('a backup is read', () => {
  test('from text or a Blob, with a byte order mark or set out anew', async () => {
    const plain = await readRows(good);
    expect(plain.annotations).toHaveLength(6);
    expect(await readRows(new Blob([good]))).toEqual(plain);
    expect(await readRows(`\uFEFF${good}`)).toEqual(plain);
    expect(await readRows(new Blob(['\uFEFF', good]))).toEqual(plain);
    expect(await readRows(JSON.stringify(JSON.parse(good), null, 2))).toEqual(plain);
    expect(await readRows(await packed(good))).toEqual(plain);
    expect(await readRows(lines)).toEqual(plain);
    expect(await readRows(`\uFEFF${lines.replaceAll('\n', '\r\n')}`)).toEqual(plain);
    expect(await readRows(await packed(lines))).toEqual(plain);
  });

  test('without what does not belong to it', async () => {
    const more = good.replace('"tone":"neutral"', '"tone":"neutral","more":{"__proto__":{}}');
    expect(await readRows(more)).toEqual(await readRows(good));
  });

  test('of version 1, and then holds what the database of version 1 comes to', async () => {
    const name = freshName();
    await makeVersion1(name);
    const migrated = (await contentOf(libraryNamed(name))).map((rows) =>
      rows.filter(({ id }) => id !== 'c3'),
    );
    const library = freshLibrary();
    const file = new Blob([JSON.stringify(BACKUP_1)]);
    await restore(library, await stage(library, file), 'replace');
    expect(await contentOf(library)).toEqual(migrated);
    const torn = { ...BACKUP_1, annotations: CONTENT_1.annotations };
    expect(await reasonFor(JSON.stringify(torn))).toContain('damaged at annotations[2].body: ');
  });
});
