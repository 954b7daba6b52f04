import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

test.each([
  ['Ana Rao met Bo Holm on Monday. The latter said fares will fall in June.', undefined],
  ['Oro Bank and Corbel Inc. disagreed. The former said fares will fall in June.', undefined],
  ['The former mayor said fares will fall in June.', 'former mayor'],
])('%s', (text, speaker) => {
  const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  expect(attributions.map((one) => speakers.find(({ id }) => id === one.speaker)?.name)).toEqual([speaker]);
});
