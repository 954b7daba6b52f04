import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/core/attribution/tagger/facts.ts';
import type { Token } from '../../../../lib/core/model.ts';

const WORDS = { classOf: (word: string) => (word === 'king' ? 603 : -1), priorOf: () => 0 };
const token = (text: string, norm: string): Token => ({
  start: 0,
  end: text.length,
  text,
  norm,
  lemma: norm,
  pos: 'PROPN',
});

// The confidence of a claim differed by 0.02 with the article that was read before.
test('a surname that is a word is another form than the word, whichever was read first', () => {
  const facts = factsOf(WORDS);
  expect(facts.ofForm(token('King', 'king')).wordClass).toBe(603);
  expect(facts.ofForm(token('King', 'King')).wordClass).toBe(-1);
  expect(facts.ofForm(token('King', 'king')).wordClass).toBe(603);
});
