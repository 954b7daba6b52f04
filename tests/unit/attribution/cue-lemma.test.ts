import { expect, test } from 'vitest';
import { readText } from '@/lib/core/attribution/reading.ts';
import { cueLemmaAt, sayingPart } from '@/lib/core/attribution/speech/cue-lemma.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

test.each([
  ['The board opposes the plan, ', 'arguing', ' that it is late.'],
  ['It tried to rally voters by ', 'saying', ' that it is late.'],
])('what says of a cue is its last verb: %s%s', (deed, saying, rest) => {
  expect(partOf(deed, saying, rest)).toBe(saying);
});

test.each([
  ['He said, ', 'adding', ' that it is late.'],
  ['He released a statement ', 'condemning', ' the attack.'],
])('a cue stays whole: %s%s', (before, saying, rest) => {
  expect(partOf(before, saying, rest)).not.toBe(saying);
});

test('forms that the tokens leave as they are have the lemma of their verb', () => {
  const reading = read('The board was informed by the city that it is late.');
  expect(cueLemmaAt(reading, 3)).toBe('inform');
});

const read = (text: string) => readText(annotateText(plainArticle(text, { url: 'a.txt' })));

/** What is left of a cue from the second word on. */
function partOf(before: string, saying: string, rest: string): string {
  const reading = read(before + saying + rest);
  const last = reading.tokens.findIndex(({ text }) => text === saying);
  const content = [{ first: last + 1, end: reading.tokens.length - 1 }];
  const { first, end } = sayingPart(reading, { first: 1, end: last + 1 }, content);
  return reading.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}
