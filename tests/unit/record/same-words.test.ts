import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { haveSameWords } from '@/lib/core/record/same-words.ts';

const word = constantFrom(
  ...'harbour fees rise again port council votes on bridge two new old said'.split(' '),
);
const sentence = array(word, { minLength: 6, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const text = array(sentence, { minLength: 4, maxLength: 12 });

test('a text has its own words, and those of a text that it was cut from', () => {
  assert(
    property(text, integer({ min: 1, max: 4 }), (sentences, kept) => {
      const whole = sentences.join(' ');
      expect(haveSameWords(whole, whole)).toBe(true);
      expect(haveSameWords(sentences.slice(0, kept).join(' '), whole)).toBe(true);
      expect(haveSameWords(whole, `${whole} ${whole.toUpperCase()}`)).toBe(true);
    }),
  );
});

test.each([
  ['', ''],
  ['', 'Harbour fees rise.'],
  ['Harbour fees rise again this year, the port said.', 'The port said that two bridges close this winter.'],
  [
    'Subscribe to our newsletter today. One story of its own.',
    'Subscribe to our newsletter today. Quite another story, longer than that.',
  ],
])('“%s” is not “%s”', (one, other) => {
  expect(haveSameWords(one, other)).toBe(false);
  expect(haveSameWords(other, one)).toBe(false);
});
