import { describe, expect, test } from 'vitest';
import { alteredCopies } from '@/lib/training/altered-copies.ts';
import type { GoldArticle } from '@/lib/training/polnear.ts';

const SENTENCE = /^(?<source>.+?) (?<cue>\p{Ll}+) (?<content>that .+?)\.$/u;

/** An article of sentences of the form "Ann Rao warned that …". */
function articleOf(name: string, sentences: readonly string[]): GoldArticle {
  const text = sentences.join('\n\n');
  const attributions = sentences.map((sentence) => {
    const at = text.indexOf(sentence);
    const { source = '', cue = '', content = '' } = SENTENCE.exec(sentence)?.groups ?? {};
    const spanOf = (words: string) => {
      const start = at + sentence.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    return { source: spanOf(source), cue: spanOf(cue), content: spanOf(content) };
  });
  return { name, text, definition: 'ours', attributions };
}

describe('copies with other cues and names', () => {
  const articles = [
    articleOf('a', ['Ann Rao warned that it was late.', 'The mayor noted that it was cold.']),
    articleOf('b', ['Leon Hale noted that rates rose.', 'He warned that Leon Hale was late.']),
  ];
  const copies = alteredCopies(articles);
  const parts = copies.map(({ text, attributions }) =>
    attributions.map((own) =>
      [own.source, own.cue, own.content].map(([span]) => text.slice(span?.start, span?.end)),
    ),
  );

  test('names are the other article’s, wherever they stand, cues others of the frame, and the annotation moves along', () => {
    expect(parts).toEqual([
      [
        ['Leon Hale', 'noted', 'that it was late'],
        ['The mayor', 'warned', 'that it was cold'],
      ],
      [
        ['Ann Rao', 'warned', 'that rates rose'],
        ['He', 'noted', 'that Ann Rao was late'],
      ],
    ]);
  });

  test('the same articles give the same copies', () => {
    expect(alteredCopies(articles)).toEqual(copies);
  });
});
