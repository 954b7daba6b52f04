import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/text/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();

/** Pieces of news that the rules have opinions on, to be put together in any order. */
const PIECES = [
  'Ms Rao ',
  'Ana Rao, the director of the Lakes Bank, ',
  'The ministry ',
  'she ',
  'It ',
  'One of them ',
  'a spokesman ',
  'said ',
  'said that ',
  'told reporters ',
  'according to ',
  'adding that ',
  'called it ',
  'was asked ',
  'and urged ',
  'the bridge would close',
  'it is late',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  ',',
  ', ',
  '. ',
  ': ',
  '; ',
  ' – ',
  '? ',
  '(',
  ')',
  '[',
  ']',
  '\n',
  '\n\n',
  'MS. RAO: ',
  'Q: ',
  'HANOI, Oct. 16 -- ',
  '• ',
  'who ',
  'which ',
  'on Friday ',
  'in a statement ',
  'Inc. ',
  'U.S. ',
  "don't ",
  '’s ',
  '\ud800',
  '\u0000',
  '\u00a0',
  '😀',
  '…',
  '...',
  'É',
  '1. ',
  '> ',
  '「',
  '」',
  '‚',
  '\n\n– Ana Rao, director\n\n',
  '\n\nOperator\n\n',
  '\n\nQuotes attributable to Ana Rao:\n\n',
  '@rao: ',
  '[00:12] Rao: ',
  'The union demands:\n\n',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(soup, soup, fc.string({ unit: 'binary', maxLength: 300 }));

function read(text: string) {
  const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
  return resolveSpeakers(annotated, findAttributions(annotated, model));
}

function lies(span: TextSpan, text: string): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(span.text).toBe(text.slice(span.start, span.end));
}

describe('whatever the text', () => {
  test('spans lie in it and hold their words; content is ordered and overlaps neither itself nor the cue', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { source, cue, content } of read(text).attributions) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [
            ...content,
            ...(source === null ? [] : [source]),
            ...(cue === null ? [] : [cue]),
          ])
            lies(span, text);
          content
            .slice(1)
            .forEach((piece, at) => expect(piece.start).toBeGreaterThanOrEqual(content[at]?.end ?? 0));
          for (const piece of content)
            expect(cue === null || piece.end <= cue.start || piece.start >= cue.end).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('attributions are in text order, ids are unique, speakers exist and speak', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { attributions, speakers } = read(text);
        const ids = attributions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(speakers.map(({ id }) => id));
        const speaking = new Set(attributions.flatMap(({ speaker }) => speaker ?? []));
        expect(speaking).toEqual(known);
        expect(speakers.every(({ name }) => name.trim() !== '')).toBe(true);
        expect(attributions.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('time stays in proportion to length', () => {
  const WORDS = 200_000;
  test.each([
    ['one paragraph of reported speech', 'Mr Smith said that it was late. '],
    ['one sentence without an end', 'Mr Smith said that it was late and '],
    ['quotations', '“It is late,” she said. '],
    ['unbalanced quotations', '“It is late, she said '],
    ['commas', 'Smith, the chair, '],
    ['cues alone', 'according to '],
    ['open paragraphs', '“It is late.\n\n'],
    ['labels', 'MR. LEE: It is late.\n\nMS. RAO: No.\n\n'],
  ])(
    '%s',
    (_, piece) => {
      const started = performance.now();
      read(piece.repeat(WORDS / piece.split(' ').length));
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    60_000,
  );

  test.each([
    ['open paragraphs after a cue', 'Ms Rao said: “It is late.\n\n' + '“It is late.\n\n'.repeat(WORDS / 3)],
    ['lists', ('The union demands:\n\n' + '• more pay;\n\n'.repeat(20)).repeat(WORDS / 60)],
    ['signed quotations', '“It is late.” – Ana Rao, director\n\n'.repeat(WORDS / 7)],
    ['questions', 'Why is it late?\n\nI do not know.\n\n'.repeat(WORDS / 8)],
  ])(
    'of attributions alone, %s',
    (_, text) => {
      const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
      const started = performance.now();
      findAttributions(annotated, model);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );

  test('a word of 300,000 letters', () => {
    const started = performance.now();
    expect(read('x'.repeat(300_000)).attributions).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
