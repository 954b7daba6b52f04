import { expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/text/plain-article.ts';

test('the text is kept and each line is a block', () => {
  const text = 'Headline\n\n  First line. \nSecond line.\n';
  const { blocks } = plainArticle(text, { url: 'a.txt' });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Headline',
    'First line.',
    'Second line.',
  ]);
});
