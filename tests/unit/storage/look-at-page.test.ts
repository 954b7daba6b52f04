import { expect, test } from 'vitest';
import { loadModel } from '@/lib/cli/load-model.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { actOnPage } from '@/lib/storage/act-on-page.ts';
import { lookAtPage, recallPage } from '@/lib/storage/recall-page.ts';
import { contentOf, freshLibrary } from './fresh-library.ts';

const TEXT = 'Ferry fares\n\nFares fell by 12 percent in 2025, ferry director Mara Lindqvist said on Monday.';
const found = analyse(plainArticle(TEXT, { url: 'https://ferries.example/fares' }), loadModel());
const at = (minute: number) => `2026-05-03T09:0${minute}:00.000Z`;

test('a page that is looked at once more shows what reading it would, and nothing is written', async () => {
  const library = freshLibrary();
  expect((await lookAtPage(library, found, { at: at(0) })).record.article).toBeNull();
  await actOnPage(library, found, { type: 'record-page', on: true }, at(1));
  const before = await contentOf(library);
  const looked = await lookAtPage(library, found, { at: at(2) });
  expect(await contentOf(library)).toEqual(before);
  expect(looked.record.whole).toBe(true);
  expect(await recallPage(library, found, { at: at(3), again: true })).toEqual(looked);
  expect(await contentOf(library)).not.toEqual(before);
});
