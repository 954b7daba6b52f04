import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

// What somebody did while speaking is no part of what was said.
test.each([
  ['The mayor told reporters as she left the hall that taxes would rise.', 'that taxes would rise'],
  ['Ana Rao said as she left the hall that taxes would rise.', 'that taxes would rise'],
  ['Ana Rao told reporters before she left the hall that it was late.', 'that it was late'],
  ['Ana Rao warned, as prices rose, that taxes would rise.', 'that taxes would rise'],
  [
    'Ana Rao said as long as the dam that burst is shut, nobody is safe.',
    'as long as the dam that burst is shut, nobody is safe',
  ],
])('%s', (text, content) => {
  const { attributions } = analyse(plainArticle(text, { url: 'a.txt' }), model);
  expect(attributions.map((one) => one.content.map(({ text: own }) => own).join(' '))).toEqual([content]);
});
