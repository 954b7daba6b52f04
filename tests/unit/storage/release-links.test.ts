import { expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { linksTo, mergedLinks } from '@/lib/core/record/release-links.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { actOnRecord } from '@/lib/storage/act-on-record.ts';
import { articlesWithIds } from '@/lib/storage/articles-with-ids.ts';
import { freshLibrary } from './fresh-library.ts';

const page = analyse(
  plainArticle('Quay stays open\n\n“We close nothing,” said Ines Lundqvar.', {
    url: 'https://courier.example/quay-stays-open-12345',
  }),
  loadModel(),
);
const RELEASE = 'https://board.example/budget';
const of = { release: RELEASE, passage: 'We close nothing' };
const at = (minute: number) => new Date(Date.UTC(2026, 4, 3, 9, minute)).toISOString();

test('what is said of a passage is kept with its article, undone and done again as any deed', async () => {
  const library = freshLibrary();
  const act = (action: Parameters<typeof actOnPage>[2], minute: number) =>
    actOnPage(library, page, action, at(minute));
  const unlinked = await act({ type: 'unlink', ...of }, 0);
  expect(unlinked.done).toBe('Unlinked: “We close nothing”.');
  expect(linksTo(unlinked.record.links, RELEASE)).toMatchObject([{ passage: of.passage, from: null }]);
  expect(linksTo(unlinked.record.links, 'https://board.example/other')).toEqual([]);

  const linked = await act({ type: 'link', ...of, from: 'We will not close it' }, 1);
  expect(linked.record.links).toEqual([{ ...of, from: 'We will not close it' }]);
  expect((await act({ type: 'undo' }, 2)).record.links).toEqual(unlinked.record.links);
  const gone = await act({ type: 'undo' }, 3);
  expect(gone.record).toMatchObject({ article: null });
  expect(gone.record.links).toBeUndefined();
  const again = await act({ type: 'redo' }, 4);
  expect(again.record.links).toEqual(unlinked.record.links);

  // In the library as on the page.
  const id = again.record.article ?? '';
  const deed = { cause: 'as found', actions: [{ type: 'link-as-found', ...of }] } as const;
  await act({ type: 'record-page', on: true }, 5);
  await actOnRecord(library, id, deed, at(6));
  const [article] = await articlesWithIds(library, [id]);
  expect(article?.whole).toBe(true);
  expect(article?.links).toBeUndefined();
});

test('what is said of a figure is no word of a passage with the same words, and is named by its own', async () => {
  const library = freshLibrary();
  const figure = {
    ...of,
    passage: 'The board said on Monday that the quay stays open for the next 12 years',
    figure: true,
  } as const;
  const act = (action: Parameters<typeof actOnPage>[2], minute: number) =>
    actOnPage(library, page, action, at(minute));
  const told = await act({ type: 'unlink', ...figure }, 0);
  expect(told.done).toMatch(/^Unlinked: “… .*open for the next 12 years”\.$/);
  const both = await act({ type: 'unlink', release: of.release, passage: figure.passage }, 1);
  expect(both.record.links).toEqual([
    { ...figure, from: null },
    { release: of.release, passage: figure.passage, from: null },
  ]);
  const { record } = await act({ type: 'link-as-found', ...figure }, 2);
  expect(record.links).toEqual([{ release: of.release, passage: figure.passage, from: null }]);
});

test('two records of one article have the links of both, and ours where both speak of a passage', () => {
  const ours = [{ ...of, from: null }];
  const theirs = [
    { ...of, from: 'words' },
    { ...of, passage: 'other', from: 'words' },
  ];
  expect(mergedLinks(theirs, ours)).toEqual([{ ...of, from: null }, theirs[1]]);
  expect(mergedLinks(undefined, ours)).toBe(ours);
  expect(mergedLinks(undefined, undefined)).toBeUndefined();
});
