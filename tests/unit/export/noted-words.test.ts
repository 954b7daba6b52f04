import { expect, test } from 'vitest';
import { notedWords } from '@/components/words/noted.ts';

test.each([
  ['Ask.', undefined, 'Note kept.'],
  ['', undefined, 'Note removed.'],
  [undefined, ['ports'], 'Tags kept.'],
  [undefined, [], 'Tags removed.'],
  ['Ask.', ['ports'], 'Note and tags kept.'],
  ['', [], 'Note and tags removed.'],
  ['Ask.', [], 'Note kept, tags removed.'],
])('note %j and tags %j: %s', (text, tags, words) => {
  expect(notedWords({ text, tags })).toBe(words);
});
