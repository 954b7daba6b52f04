import { constants } from 'node:buffer';
import { expect, test } from 'vitest';
import { readBackup } from '@/lib/storage/read-backup.ts';
import { libraryArticle } from '../../bench/library-data.ts';

/** UTF-16 units of each article's text. */
const LENGTH = 16_000_000;
/** Together they are longer than any string can be. */
const ARTICLES = Math.ceil((constants.MAX_STRING_LENGTH + 1) / LENGTH) + 1;

const line = (row: object) => `${JSON.stringify(row)}\n`;

/** A backup of very long texts, whose parts lie in memory once. */
function hugeBackup(): Blob {
  const all = Array.from({ length: ARTICLES }, (_, n) => libraryArticle(n, 1));
  const text = new Blob(['The ferry is late. '.repeat(LENGTH / 19)]);
  const version = ({ version: row }: (typeof all)[number]) => {
    const [before = '', behind = ''] = line({ versions: row }).split(
      JSON.stringify(row.read.text).slice(1, -1),
    );
    return [before, text, behind];
  };
  const counts = { articles: ARTICLES, versions: ARTICLES, annotations: ARTICLES, identities: 0 };
  return new Blob([
    line({ format: 'on-the-record backup', version: 3, created: '2026-05-03T09:14:00.000Z' }),
    ...all.map(({ fields }) => line({ articles: fields })),
    ...all.flatMap(version),
    ...all.flatMap(({ annotations }) => annotations.map((row) => line({ annotations: row }))),
    line({ end: counts }),
  ]);
}

test('a backup of more characters than a string can have is read to its end, row by row', async () => {
  const file = hugeBackup();
  expect(file.size).toBeGreaterThan(constants.MAX_STRING_LENGTH);
  const { entries } = await readBackup(file);
  const counts = { articles: 0, versions: 0, annotations: 0, identities: 0 };
  let characters = 0;
  for await (const { list, row } of entries) {
    counts[list] += 1;
    if (list === 'versions') characters += row.read.text.length;
  }
  expect(counts).toEqual({ articles: ARTICLES, versions: ARTICLES, annotations: ARTICLES, identities: 0 });
  expect(characters).toBeGreaterThan(constants.MAX_STRING_LENGTH);
});
