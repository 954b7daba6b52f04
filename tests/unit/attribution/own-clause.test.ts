import { describe, expect, test } from 'vitest';
import { opensOwnClause } from '@/lib/core/attribution/speech/own-clause.ts';
import { readText } from '@/lib/core/attribution/reading.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const BEFORE = 'The police reported ';

const opens = (words: string): boolean => {
  const reading = readText(annotateText(plainArticle(`${BEFORE}${words}.`, { url: 'a.txt' })));
  const from = reading.tokens.findIndex(({ start }) => start >= BEFORE.length);
  return opensOwnClause(reading, from, reading.tokens.length);
};

describe('a clause of its own', () => {
  test.each([
    'the roads were closed',
    'at least two people were hurt',
    'he left early',
    'the thief still owns a car',
    'the town, its mayor and several officers targeted the drivers',
    'the board, as well as the bank, had hidden it',
  ])('opens with its subject and a finite verb: %s', (words) => expect(opens(words)).toBe(true));

  test.each([
    'a plan that will end it',
    'funds raised by the union',
    'cars driving past',
    'the theft of a car',
    'the theft of a car, a bike and some tools',
    'a plan, as well as a bill, to end it',
  ])('and not with a thing and what tells more of it: %s', (words) => expect(opens(words)).toBe(false));
});
