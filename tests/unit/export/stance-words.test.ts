import { expect, test } from 'vitest';
import { actWord, stanceWords } from '@/lib/core/export/stance-words.ts';

test.each([
  ['say', 'states'],
  ['claim', 'asserts'],
  ['admit', 'acknowledges'],
  ['deny', 'denies'],
  ['criticise', 'criticises'],
] as const)('the word for “%s” takes no side: “%s”', (act, word) => {
  expect(actWord(act)).toBe(word);
});

test('a cue that is the word itself is not said twice', () => {
  expect(stanceWords({ act: 'warn', tone: 'neutral' }, 'Rao has warned')).toEqual([]);
  expect(stanceWords({ act: 'urge', tone: 'neutral' }, 'called on')).toEqual(['urges']);
  expect(stanceWords({ act: 'criticise', tone: 'loaded' }, 'slammed')).toEqual([
    'criticises',
    'a word that takes sides',
  ]);
});

test('an act may be left out, a loaded word never is', () => {
  expect(stanceWords({ act: 'say', tone: 'neutral' }, 'noted')).toEqual(['states']);
  expect(stanceWords({ act: 'say', tone: 'neutral' }, 'noted', 'say')).toEqual([]);
  expect(stanceWords({ act: 'say', tone: 'loaded' }, 'pointed out', 'say')).toEqual([
    'a word that takes sides',
  ]);
});
