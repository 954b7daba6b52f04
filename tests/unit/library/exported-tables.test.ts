import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { articleRows } from '@/components/library/model/articles.ts';
import { entriesOf, siteOf } from '@/components/library/model/entries.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { tableFile } from '@/entrypoints/library/export-table.ts';
import { allArticles } from '@/lib/storage/lists.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { libraryOf } from '../storage/fresh-library.ts';

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').replace(/\r\n$/, ''), { header: true }).data;

/** A library, and what a view of its first entries shows. */
async function shownOf(articles: number, entryCount = Infinity) {
  const library = await libraryOf(articles, 40);
  const entries = entriesOf((await allArticles(library)).rows, []);
  const shown = Int32Array.from(entries.ids.keys()).subarray(0, Math.min(entryCount, entries.count));
  return { library, entries, shown };
}

test.each([Infinity, 30])(
  'the speakers’ table holds the rows shown, in their order: %d entries',
  async (some) => {
    const { library, entries, shown } = await shownOf(12, some);
    const { rows } = speakerTable(entries, shown, 'claims');
    const sites = entries.articles.map(siteOf);
    const { text } = await tableFile(library, { view: 'speakers', entries, rows }, 'csv');
    expect(
      rowsOf(text).map(({ name, claims, figures, articles, sites }) => ({
        name,
        claims: Number(claims),
        figures: Number(figures),
        articles: Number(articles),
        sites,
      })),
    ).toEqual(
      rows.map(({ name, claims, figures, articles, articlePlaces }) => ({
        name,
        claims,
        figures,
        articles,
        sites: [...new Set(articlePlaces.map((place) => sites[place]))].join('; '),
      })),
    );
  },
);

test('a speaker has every role that the articles give, other names, and the days first and last heard', async () => {
  const { library, entries, shown } = await shownOf(40);
  const { rows } = speakerTable(entries, shown, 'claims');
  const { text } = await tableFile(library, { view: 'speakers', entries, rows }, 'json');
  const { speakers } = JSON.parse(text) as {
    speakers: { name: string; roles: string[]; aliases: string[]; first: string; last: string }[];
  };
  const [row] = rows;
  const [found] = speakers;
  const own = Array.from({ length: 40 }, (_, n) => libraryArticle(n, 40))
    .flatMap(({ annotations }) => annotations)
    .filter(({ removed }) => !removed)
    .flatMap(({ body }) => (body.type === 'claim' ? (body.speaker ?? []) : (body.saidBy?.speaker ?? [])))
    .filter(({ name }) => name === row?.name);
  expect(new Set(found?.roles)).toEqual(new Set(own.map(({ role }) => role)));
  expect(found?.roles.length).toBeGreaterThan(1);
  expect(found?.aliases).toEqual([...new Set(own.flatMap(({ aliases }) => aliases))]);
  expect(found?.first).toBe(entries.articles[row?.articlePlaces.at(-1) ?? -1]?.published);
  expect(found?.last).toBe(entries.articles[row?.articlePlaces[0] ?? -1]?.published);
});

test('names that were made one speaker are one row, under the other name', async () => {
  const { library, entries: before } = await shownOf(4);
  const [name = '', other = ''] = before.names;
  const identity = { id: 'i', name, names: [name, other], site: null };
  const entries = entriesOf(before.articles, [identity]);
  const { rows } = speakerTable(entries, Int32Array.from(entries.ids.keys()), 'claims');
  const { text } = await tableFile(library, { view: 'speakers', entries, rows }, 'csv');
  const found = rowsOf(text);
  expect(found.some((row) => row['name'] === other)).toBe(false);
  expect(found.find((row) => row['name'] === name)?.['aliases']?.split('; ')).toContain(other);
});

test('the articles’ table holds the rows shown, in their order', async () => {
  const { library, entries, shown } = await shownOf(5, 90);
  const rows = articleRows(entries, shown, 'title', []);
  const { text } = await tableFile(library, { view: 'articles', entries, rows }, 'csv');
  expect(rowsOf(text)).toHaveLength(3);
  expect(
    rowsOf(text).map(({ title, url, published, recorded, versions, claims, changed }) => ({
      title,
      url,
      published,
      recorded,
      versions,
      claims,
      changed,
    })),
  ).toEqual(
    rows.map(({ article, claims }) => ({
      title: entries.articles[article]?.title,
      url: entries.articles[article]?.url,
      published: entries.articles[article]?.published,
      recorded: entries.articles[article]?.recordedAt,
      versions: '1',
      claims: String(claims),
      changed: '',
    })),
  );
});
