import { expect, test } from 'vitest';
import { sameTexts } from '@/lib/core/align/same-texts.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { RELEASE, REPORT } from './comparison.ts';

const texts = (...all: string[]) =>
  all.map((text, at) => plainArticle(text, { url: `https://${at}.example/` }));

test('an agency’s story at two addresses is one text, whatever its headline and a line below it', () => {
  const again = REPORT.replace('Tarn Bay spends more on its mud', 'Mud costs Tarn Bay more');
  expect(
    sameTexts(texts(REPORT, RELEASE, again, `${again}\n\nReporting by the harbour desk of the agency.`)),
  ).toEqual([0, 1, 0, 0]);
});

test('a release and a report that quotes it are two, as are texts without words', () => {
  expect(sameTexts(texts(RELEASE, REPORT, '', ''))).toEqual([0, 1, 2, 3]);
  expect(sameTexts([])).toEqual([]);
});
