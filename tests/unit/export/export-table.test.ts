import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportTable, type ExportedTable, TABLES } from '@/lib/core/export/export-table.ts';

const AT = '2026-05-04T10:00:00.000Z';

const SPEAKERS: ExportedTable = {
  name: 'speakers',
  rows: [
    {
      name: 'Ana | Ríos',
      roles: ['mayor', 'clerk, acting'],
      affiliations: ['𠮷野 Bay'],
      aliases: ['Ríos', 'the mayor'],
      claims: 3,
      unsure: 1,
      figures: 0,
      initiatives: 2,
      articles: 2,
      sites: ['bay-herald.example', 'mill.example'],
      first: '2023-03-02',
      last: '2025-06-20',
      positions: [
        { role: 'mayor', affiliation: '𠮷野 Bay', first: '2025-06-20', last: '2025-06-20' },
        { role: 'clerk, acting', affiliation: '', first: '2023-03-02', last: '2023-03-02' },
      ],
    },
    { name: '=SUM(A1)', roles: [], aliases: ['-1'], claims: 1 },
  ],
};

const ARTICLES: ExportedTable = {
  name: 'articles',
  rows: [
    {
      title: 'Harbour [fund]',
      site: 'bay-herald.example',
      url: 'https://bay-herald.example/fund?id=7',
      published: '2026-03-02T23:30:00-08:00',
      recorded: '2026-05-03T09:14:00.000Z',
      language: 'en',
      versions: 2,
      claims: 4,
      figures: 2,
      initiatives: 1,
      changed: '2026-05-04T09:14:00.000Z',
      changed_since: '2026-05-03T09:14:00.000Z',
      undecided: 1,
    },
    { title: '', url: 'file:///notes.txt', claims: 0 },
  ],
};

function parsed(text: string) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(
    text.replace(/^\ufeff/, '').replace(/\r\n$/, ''),
    { header: true },
  );
  expect(errors).toEqual([]);
  return { rows: data, fields: meta.fields };
}

describe('the CSV', () => {
  test('has a row a speaker; several values are joined, and none is a formula', () => {
    const { rows, fields } = parsed(exportTable(SPEAKERS, 'csv').text);
    expect(fields).toEqual(Object.keys(TABLES.speakers.columns));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      name: 'Ana | Ríos',
      roles: 'mayor; clerk, acting',
      affiliations: '𠮷野 Bay',
      aliases: 'Ríos; the mayor',
      claims: '3',
      unsure: '1',
      figures: '0',
      initiatives: '2',
      articles: '2',
      sites: 'bay-herald.example; mill.example',
      first: '2023-03-02',
      last: '2025-06-20',
    });
    expect(rows[1]).toMatchObject({ name: "'=SUM(A1)", aliases: "'-1", roles: '', figures: '' });
  });

  test('has a row an article', () => {
    const { text } = exportTable(ARTICLES, 'csv');
    expect(text.startsWith('\ufefftitle,')).toBe(true);
    const { rows, fields } = parsed(text);
    expect(fields).toEqual(Object.keys(TABLES.articles.columns));
    expect(rows.map(({ url }) => url)).toEqual(ARTICLES.rows.map(({ url }) => url));
    expect(rows[0]).toMatchObject({ versions: '2', claims: '4', language: 'en', undecided: '1' });
  });

  test('parses back whatever the words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(words, words, (name, role) => {
        const { rows } = parsed(
          exportTable({ name: 'speakers', rows: [{ name, roles: [role], claims: 1 }] }, 'csv').text,
        );
        expect(rows).toHaveLength(1);
        expect([name, `'${name}`]).toContain(rows[0]?.['name']);
        expect([role, `'${role}`]).toContain(rows[0]?.['roles']);
      }),
    );
  });
});

test('the JSON has the rows as they are, several values as a list', () => {
  expect(JSON.parse(exportTable(SPEAKERS, 'json', AT).text)).toEqual({
    format: 'on-the-record/speakers',
    version: 1,
    exported: AT,
    speakers: SPEAKERS.rows,
  });
  expect(JSON.parse(exportTable(ARTICLES, 'json').text)).toEqual({
    format: 'on-the-record/articles',
    version: 1,
    articles: ARTICLES.rows,
  });
});

test('the Markdown is a table, its words escaped and an article’s title its link', () => {
  const lines = exportTable(SPEAKERS, 'markdown').text.trimEnd().split('\n');
  expect(lines[0]).toBe('# Speakers');
  expect(lines).toHaveLength(2 + 2 + SPEAKERS.rows.length);
  expect(lines[4]).toContain(String.raw`| Ana \| Ríos | mayor; clerk, acting | 𠮷野 Bay |`);
  const { text } = exportTable(ARTICLES, 'markdown');
  // Its reader wants the day; the CSV has the time.
  expect(text).toContain('| 2026-03-02 |');
  expect(text).not.toMatch(/T\d\d/);
  expect(text).toContain(String.raw`| [Harbour \[fund\]](<https://bay-herald.example/fund?id=7>) |`);
  expect(text).toContain('| [file:///notes.txt](<file:///notes.txt>) |');
});

test('the file is named for how many rows of what it holds', () => {
  expect(exportTable(SPEAKERS, 'csv', AT).name).toBe('on-the-record_2026-05-04_2-speakers.csv');
  expect(exportTable({ ...ARTICLES, rows: ARTICLES.rows.slice(1) }, 'markdown', AT).name).toBe(
    'on-the-record_2026-05-04_1-article.md',
  );
  expect(exportTable(SPEAKERS, 'csv').type).toMatch(/^text\/csv/);
});
