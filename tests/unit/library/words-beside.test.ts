import { expect, test } from 'vitest';
import { wordsBeside } from '@/components/words/excerpt.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const [before, after] = wordsBeside(text, { start, end: start + words.length });
  return `${before}[${words}]${after}`;
}

test.each([
  ['The index closed at 40,816.', 'The index closed at [40,816].'],
  ['Markets\n\nIt closed at 40,816.\n\nNext week', 'It closed at [40,816].'],
  [
    'For the first time in many months the broad index closed at 40,816 before it fell again in the late afternoon.',
    '…\u00a0months the broad index closed at [40,816] before it fell again in the late\u00a0…',
  ],
])('a number of its own paragraph, with whole words beside it: %s', (text, told) => {
  expect(around(text, '40,816')).toBe(told);
});
