import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();

/** Milliseconds after which a test has hung. */
const HUNG = 240_000;

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
  test(
    'spans lie in it and hold their words; content is ordered and overlaps neither itself nor the cue',
    () => {
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
            // of several pieces of what is said none opens with who says it
            const opens = content.some(({ start }) => start === source?.start);
            expect(opens && content.length > 1).toBe(false);
          }
        }),
        { numRuns: 600 },
      );
    },
    HUNG,
  );

  test(
    'attributions are in text order, ids are unique, speakers exist and speak',
    () => {
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
        { numRuns: 300 },
      );
    },
    HUNG,
  );
});

/** Growth is held by growth.test.ts; here, that whatever goes on and on is answered soundly. */
describe('what goes on and on', () => {
  const WORDS = 8000;
  const row = (piece: string): string => piece.repeat(WORDS / piece.split(' ').length);

  test.each([
    ['one paragraph of reported speech', row('Mr Smith said that it was late. ')],
    ['one sentence without an end', row('Mr Smith said that it was late and ')],
    ['quotations', row('“It is late,” she said. ')],
    ['unbalanced quotations', row('“It is late, she said ')],
    ['commas', row('Smith, the chair, ')],
    ['cues alone', row('according to ')],
    ['open paragraphs', row('“It is late.\n\n')],
    ['a source behind its cue', row('It failed, said an official who asked not to be named. ')],
    ['labels', row('MR. LEE: It is late.\n\nMS. RAO: No.\n\n')],
    ['open paragraphs after a cue', `Ms Rao said: “It is late.\n\n${row('“It is late.\n\n')}`],
    ['lists', row(`The union demands:\n\n${'• more pay;\n\n'.repeat(20)}`)],
    ['signed quotations', row('“It is late.” – Ana Rao, director\n\n')],
    ['questions', row('Why is it late?\n\nI do not know.\n\n')],
    ['a word without an end', 'x'.repeat(300_000)],
  ])(
    '%s',
    (_, text) => {
      const spans = read(text).attributions.flatMap(({ source, cue, content }) => [...content, source, cue]);
      expect(spans.filter((span) => span !== null && span.text !== text.slice(span.start, span.end))).toEqual(
        [],
      );
    },
    HUNG,
  );
});
