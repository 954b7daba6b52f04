import { expect, test } from 'vitest';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { commit } from '@/lib/storage/commit.ts';
import { deleteArticle } from '@/lib/storage/deletions.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { alikeOnRecord, followFigures } from '@/lib/storage/same-figures.ts';
import { read } from '../beside/comparison.ts';
import { freshLibrary, noting } from './fresh-library.ts';

const AT = '2026-03-03T09:00:00.000Z';
const QUAY = `Pipes

Averly will replace every lead pipe by 2031 at a cost of 148.4 million euros, the water authority said.`;
const MILL = `Bills

The lead pipe programme of Averly will cost 148.4 million euros, chief executive Ines Lund said.`;
const FARES = `Fares

Ferry fares rise by 6 per cent in January, the board said.`;

async function recordIn(library: ReturnType<typeof freshLibrary>, text: string, site: string) {
  const page = read(text, `https://${site}.example/`);
  await actOnPage(library, page, { type: 'record-page', on: true }, AT);
}

async function recorded(...texts: readonly (readonly [text: string, site: string])[]) {
  const library = freshLibrary();
  for (const [text, site] of texts) await recordIn(library, text, site);
  return library;
}

async function sitesOfPairs(library: ReturnType<typeof freshLibrary>) {
  const articles = (await allArticles(library)).rows;
  const site = (id: string) => articles.find(({ catalog }) => catalog.ids.includes(id))?.site;
  return (await alikeOnRecord(library)).map(({ one, other, value }) => [site(one), site(other), value]);
}

test('a figure is found in other articles once its own came in, and nothing is looked at twice', async () => {
  const library = await recorded([QUAY, 'quay'], [FARES, 'fares']);
  expect(await followFigures(library)).toBe(2);
  expect(await sitesOfPairs(library)).toEqual([]);
  await recordIn(library, MILL, 'mill');
  expect(await followFigures(library)).toBe(1);
  expect(await sitesOfPairs(library)).toEqual([['mill.example', 'quay.example', 'same']]);
  expect(await followFigures(library)).toBe(0);
});

test('all that was written while nobody looked is found then', async () => {
  const library = await recorded([QUAY, 'quay'], [MILL, 'mill'], [FARES, 'fares']);
  await followFigures(library);
  expect(await sitesOfPairs(library)).toHaveLength(1);
});

test('what just came in is looked for before all that waits, and how much waits is told', async () => {
  const library = await recorded([FARES, 'fares'], [QUAY, 'quay'], [MILL, 'mill']);
  const { rows } = await allArticles(library);
  const idOf = (name: string) => rows.find(({ site }) => site.startsWith(name))?.id ?? '';
  const waiting: number[] = [];
  await followFigures(library, {
    first: [idOf('quay'), 'no such article'],
    onWaiting: (count) => waiting.push(count),
  });
  expect(waiting.at(-1)).toBe(0);
  // The later one of two finds the other.
  expect(await sitesOfPairs(library)).toEqual([['mill.example', 'quay.example', 'same']]);
});

test('a note leaves what was found, and an article that goes leaves none of its figures', async () => {
  const library = await recorded([QUAY, 'quay'], [MILL, 'mill']);
  await followFigures(library);
  const [mill] = (await allArticles(library)).rows.filter(({ site }) => site === 'mill.example');
  const { rows } = await annotationsOfArticles(library, [mill?.id ?? '']);
  const [figure] = rows.filter(({ body }) => body.type === 'figure');
  if (!mill || !figure) throw new Error('no figure was recorded');
  await commit(library, { id: mill.id }, noting(figure, 'Ask.', AT));
  expect(await followFigures(library)).toBe(0);
  expect(await sitesOfPairs(library)).toHaveLength(1);
  await deleteArticle(library, mill.id, AT);
  // The library's page leaves out what has a figure that is gone.
  for (const sites of await sitesOfPairs(library)) expect(sites).toContain(undefined);
});
