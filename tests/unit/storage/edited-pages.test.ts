import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { allArticles, annotationsOfArticles } from '@/lib/storage/lists.ts';
import { recallPage } from '@/lib/storage/recall-page.ts';
import { PAGE_EDITS, toldOf } from '../../support/page-edits.ts';
import { freshLibrary } from './fresh-library.ts';

const HTML = readFileSync(join(import.meta.dirname, '../../fixtures/pages/press-statement.html'), 'utf8');
const model = loadModel();

function read(html: string): Analysis {
  const article = htmlArticle(html, 'https://www.sundhaven.example/press-statement');
  if (article === null) throw new Error('no article');
  return analyse(article, model);
}

test.each(PAGE_EDITS)('a page on record whose $name was edited', async ({ change, told, otherwise }) => {
  const library = freshLibrary();
  const recorded = await actOnPage(
    library,
    read(HTML),
    { type: 'record-page', on: true },
    '2026-05-03T09:00:00.000Z',
  );
  const onRecord = Object.keys(recorded.record.standings).length;
  expect(onRecord).toBeGreaterThan(40);
  await recallPage(library, read(change(HTML)), { at: '2026-05-03T10:00:00.000Z', again: false });
  const [article] = (await allArticles(library)).rows;
  if (article === undefined) throw new Error('not on record');
  const annotations = (await annotationsOfArticles(library, [article.id])).rows;
  expect(annotations).toHaveLength(onRecord);
  expect(toldOf(article.change, annotations)).toMatchObject({ told, otherwise });
  const affected = annotations.filter(({ placement }) => /^(?:altered|gone)$/.test(placement.status));
  expect(article.change?.undecided.toSorted() ?? []).toEqual(affected.map(({ id }) => id).toSorted());
});
