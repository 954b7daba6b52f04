import { describe, expect, test } from 'vitest';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const tagger = loadModel();

/** The norms of a word in a text, in order. */
function norms(text: string, word: string): string[] {
  const { tokens } = annotateText(plainArticle(text, { url: 'a.txt' }));
  return tokens.filter((token) => token.text === word).map(({ norm }) => norm);
}

describe('a surname that is a word as well', () => {
  test.each([
    ['Law', 'Eric Law closed the bridge on Monday. Then Law left it, and District Attorney Law came.'],
    ['March', 'The firm is led by Marc J. March, who came late. March said it would grow.'],
    ['Baker', 'We met Ana Baker in the port on Monday. “It is late,” Baker said in a small voice.'],
  ])('%s is no word of a list where it is the person', (word, text) => {
    expect(new Set(norms(text, word))).toEqual(new Set([word]));
  });

  test.each([
    [
      'Law',
      'Eric Law closed the bridge on Monday. Law enforcement said so. He studied at the School of Law.',
      2,
    ],
    ['March', 'Marc March closed the bridge on Monday. It opens in March and it was built on March 5.', 2],
    ['Power', 'He gave the firm Power its name. Power was restored in the town.', 2],
    ['Police', 'We saw the Florence Police in the town on Monday. Then Police came.', 2],
  ])('%s stays a word elsewhere', (word, text, times) => {
    expect(norms(text, word).filter((norm) => norm === word.toLowerCase())).toHaveLength(times);
  });

  test.each(['Novak', 'Law', 'March', 'Power', 'Baker', 'May'])(
    'who speaks is %s all the same',
    (surname) => {
      const text =
        `Prime Minister Ruth ${surname} met the mayor of the town on Monday. Prime Minister ${surname} said the talks went well.\n` +
        `“It is late,” ${surname} told reporters. The bridge would open, ${surname} said.`;
      const { attributions, speakers } = analyse(plainArticle(text, { url: 'a.txt' }), tagger);
      expect(attributions).toHaveLength(3);
      expect(speakers.map(({ name, role }) => [name, role])).toEqual([[`Ruth ${surname}`, 'Prime Minister']]);
    },
  );
});
