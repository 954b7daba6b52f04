import { expect, test } from 'vitest';
import { readMention } from '@/lib/core/entities/mentions/read-mention.ts';
import { readSameOnce } from '@/lib/core/entities/mentions/same-words.ts';
import type { Mention } from '@/lib/core/entities/mention.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { type Word, wordsOf } from '@/lib/core/text/words.ts';

/** The words of every place of a phrase in a text. */
function placesOf(text: string, phrase: string): Word[][] {
  const { tokens } = annotateText(plainArticle(text, { url: 'a.txt' }));
  return [...text.matchAll(new RegExp(phrase, 'g'))].map(({ index }) =>
    wordsOf(
      tokens,
      tokens.findIndex(({ start }) => start >= index),
      tokens.findLastIndex(({ end }) => end <= index + phrase.length) + 1,
    ),
  );
}

/** Counts how often a mention is read. */
function counting(): { readonly read: typeof readMention; readonly count: () => number } {
  let count = 0;
  const read = readSameOnce((text, words, acronym): Mention => {
    count += 1;
    return readMention(text, words, acronym);
  });
  return { read, count: () => count };
}

test.each([
  'Ana Rao, director of the Lakes Bank',
  'the Lakes Bank',
  'the director of the Lakes Bank',
  'a report by the Lakes Bank',
  'author Ana Rao, chemist at Corbel',
  'they',
])('the same words elsewhere are read once, and are where they stand: %s', (phrase) => {
  const text = `It was late, said ${phrase}. It rained. It was early, said ${phrase}.`;
  const [first = [], second = []] = placesOf(text, phrase);
  const { read, count } = counting();
  read(text, first);
  const told = read(text, second);
  expect(count()).toBe(1);
  // Of another text between them, the first place is forgotten.
  readMention('Another text.', first.slice(0, 1));
  expect(told).toEqual(readMention(text, second));
  for (const { start, end, text: word } of wordsIn(told)) expect(text.slice(start, end)).toBe(word);
});

test('the same words of another text are read anew', () => {
  const { read, count } = counting();
  for (const text of ['Ana Rao spoke.', 'Ana Rao left.', 'Ana Rao spoke.'])
    for (const words of placesOf(text, 'Ana Rao')) read(text, words);
  expect(count()).toBe(3);
});

/** All words that a mention holds. */
function wordsIn(mention: Mention): Word[] {
  const lists = Object.values(mention).filter((value) => Array.isArray(value)) as unknown[][];
  return lists
    .flat()
    .filter((value): value is Word => typeof value === 'object' && value !== null && 'pos' in value);
}
