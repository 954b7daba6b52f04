import { expect, test } from 'vitest';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { foldLetters } from '@/lib/core/text/fold-letters.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

test.each([
  ['Nguyễn Phú Trọng', 'Nguyen Phú Trong'],
  ['Erdoğan, Şahin und Gökçe', 'Erdogan, Sahin und Gökçe'],
  ['Łukasz Żuk, Karel Čapek', 'Lukasz Zuk, Karel Capek'],
  ['Ngātiwai', 'Ngatiwai'],
  ['Owen’s “É”', 'Owen’s “É”'],
  ['Владимир 毛', 'Владимир 毛'],
])('%s', (text, plain) => {
  expect(foldLetters(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

test('names keep their letters and are one word each', () => {
  const text = 'Nguyễn Văn Đặng met Recep Erdoğan.';
  const { tokens } = annotateText(plainArticle(text, { url: 'a.txt' }));
  expect(tokens.map((token) => token.text)).toEqual([
    'Nguyễn',
    'Văn',
    'Đặng',
    'met',
    'Recep',
    'Erdoğan',
    '.',
  ]);
});
