import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const annotate = (text: string) => annotateText(plainArticle(text, { url: 'a.txt' }));

function sentencesIn(text: string): string[] {
  return annotate(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function tagOf(text: string, word: string): string | undefined {
  return annotate(text).tokens.find((token) => token.text === word)?.pos;
}

describe('tokens', () => {
  const wordsOf = (text: string) => annotate(text).tokens.map((token) => token.text);

  test('are the same whatever was read before', () => {
    const text = 'The claimant’s lawyer and the CF20-1682 ruling stood.';
    const before = wordsOf(text);
    annotate('It was the claimant’s/owner’s. He left the claimant’s-house (CF20-1682).');
    expect(wordsOf(text)).toEqual(before);
  });

  test('part a possessive before a mark as before a space', () => {
    expect(wordsOf('It was the claimant’s, not the town’s.').filter((word) => word.length > 3)).toEqual([
      'claimant',
      'town',
    ]);
  });
});

describe('sentences', () => {
  test('do not end at an abbreviation before a name', () => {
    expect(sentencesIn('The Rev. Peter Lee met Gov. Ana Rao. They spoke.')).toEqual([
      'The Rev. Peter Lee met Gov. Ana Rao.',
      'They spoke.',
    ]);
  });

  test('go on before a small letter', () => {
    expect(sentencesIn('Paul Ryan (R-Wis.) said it was late. He left.')).toEqual([
      'Paul Ryan (R-Wis.) said it was late.',
      'He left.',
    ]);
  });

  test('go on inside a number', () => {
    expect(sentencesIn('It pays NKr4.50 a share. That is all.')).toEqual([
      'It pays NKr4.50 a share.',
      'That is all.',
    ]);
  });

  test.each([
    ['The focus turns back to the U.K.', '“While we disagree, it may end,” Smith said.'],
    ['It was sold to Halden Inc.', '"The price was low," Rao said.'],
    ['They left at 5 p.m.', '“It was late.'],
  ])('end before a quotation: %s', (...both) => {
    expect(sentencesIn(both.join(' '))).toEqual(both);
  });

  test.each([
    'They back the U.S. “Dream Act” for students.',
    'He told the U.K. “we are all in this together,” and left.',
    'The U.S. “War on Drugs and Crime” is over.',
    'Rao said in the U.S. “We lost the vote.”',
  ])('go on with what is quoted: %s', (sentence) => {
    expect(sentencesIn(sentence)).toEqual([sentence]);
  });

  test('end after a unit', () => {
    expect(sentencesIn('It opened at 6pm. Rao left at 5 p.m. on Friday.')).toEqual([
      'It opened at 6pm.',
      'Rao left at 5 p.m. on Friday.',
    ]);
  });

  test('do not cross a paragraph', () => {
    expect(sentencesIn('A line\nanother line')).toEqual(['A line', 'another line']);
  });
});

describe('parts of speech', () => {
  test('a capitalised word beside a name belongs to it', () => {
    expect(tagOf('House spokesman Josh Earnest said so.', 'Josh')).toBe('PROPN');
    expect(tagOf('It was passed under the Safe Rivers Act.', 'Act')).toBe('PROPN');
  });

  test('a surname behind an initial is a name, in headlines and where the initial looks like a unit', () => {
    expect(tagOf('The novelist Ana M. Ford died in 2006.', 'Ford')).toBe('PROPN');
    expect(tagOf('Senator Ann W. Grant left.', 'Grant')).toBe('PROPN');
  });

  test('“for” is a preposition, what follows “according to” a noun', () => {
    expect(tagOf('He asked for comment.', 'for')).toBe('ADP');
    expect(tagOf('It fell, according to figures of the bank.', 'figures')).toBe('NOUN');
    expect(tagOf('It fell, according to new modelling that Rao used.', 'modelling')).toBe('NOUN');
  });

  test('letters behind an article are a name, and “research” before a verb is a noun', () => {
    expect(tagOf('The DA also confirmed that it was late.', 'DA')).toBe('PROPN');
    expect(tagOf('Now research shows the opposite.', 'research')).toBe('NOUN');
  });
});

test('small letters are those of each word, where they take more room and where they end one', () => {
  for (const text of ['İzmir’s Mayor Ece Ağa SPOKE.', 'The ΟΔΟΣ-ΟΔΟΣ.A sign.', 'MARKS of Ana’s.'])
    expect(annotate(text).tokens.map(({ norm }) => norm)).toEqual(
      annotate(text).tokens.map((token) => token.text.toLowerCase().replace('’', "'")),
    );
});

test('typographic marks are folded, words are not', () => {
  expect(annotate('“Don’t,” É said.').tokens.map(({ norm }) => norm)).toEqual([
    '"',
    'do',
    "n't",
    ',',
    '"',
    'é',
    'said',
    '.',
  ]);
});

test('tokens hold their words, in order, and sentences hold all tokens', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.lorem({ maxCount: 5, mode: 'sentences' }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const { tokens, sentences } = annotate(text);
      expect(tokens.map((token) => token.text)).toEqual(
        tokens.map(({ start, end }) => text.slice(start, end)),
      );
      expect(tokens.every(({ start }, at) => start >= (tokens[at - 1]?.end ?? 0))).toBe(true);
      expect(sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(
        tokens,
      );
      expect(sentences.every(({ firstToken, endToken }) => endToken > firstToken)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a word of any length is one token', () => {
  const { tokens } = annotate(`before ${'x'.repeat(100_000)} after`);
  expect(tokens.map(({ text, pos }) => [text.length, pos])).toEqual([
    [6, 'ADP'],
    [100_000, 'X'],
    [5, 'ADP'],
  ]);
});

test.each([
  ['The company plans to invest $600 million over five years.', 'plans', 'VERB'],
  ['Oro plans to use private landers.', 'plans', 'VERB'],
  ['It is known when the agency moves to regulate lending.', 'moves', 'VERB'],
  ['Unpaid wages and government plans to cut jobs were on their banners.', 'plans', 'NOUN'],
  ['The company plans to cut jobs were dropped.', 'plans', 'NOUN'],
])('%s', (text, word, pos) => {
  expect(tagOf(text, word)).toBe(pos);
});
