import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import type { Span } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();
const read = (text: string) => analyse(plainArticle(text, { url: 'a.txt' }), model);

const words = fc.constantFrom(
  'harbour',
  'board',
  'quay',
  'grain',
  'ships',
  'prices',
  'rose',
  'will',
  'not',
  'close',
  'the',
  'of',
  '12 percent',
  '$3 million',
  '1,240',
  'workers',
  '…',
  '[the]',
  'in',
  '2023',
);
const sentence = fc.array(words, { minLength: 2, maxLength: 14 }).map((all) => all.join(' '));
const quotation = fc
  .tuple(sentence, fc.constantFrom('Ines Lundqvar', 'Olav Brandt', 'the board'))
  .map(([said, who]) => `“${said},” said ${who}.`);
const text = fc
  .array(
    fc.oneof(
      quotation,
      sentence.map((all) => `${all}.`),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.join('\n\n'));

const liesIn = (whole: string, { start, end }: Span) => start >= 0 && start < end && end <= whole.length;

describe('the laws of an alignment', () => {
  test('every span lies in its text, and what is not absent has a place', () => {
    fc.assert(
      fc.property(text, text, (article, release) => {
        const alignment = alignArticle(read(article), read(release));
        for (const passage of alignment.passages) {
          expect(passage.article.every((span) => liesIn(article, span))).toBe(true);
          expect([...passage.release, ...passage.matched].every((span) => liesIn(release, span))).toBe(true);
          expect(passage.release.length > 0).toBe(passage.relation !== 'absent');
          expect(passage.likeness).toBeGreaterThanOrEqual(0);
          expect(passage.likeness).toBeLessThanOrEqual(1);
        }
        for (const run of alignment.copied) {
          expect(liesIn(article, run.article) && liesIn(release, run.release)).toBe(true);
          expect(run.words).toBeGreaterThanOrEqual(8);
        }
        expect(alignment.leftOut.every((span) => liesIn(release, span))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a text beside itself differs nowhere and leaves nothing out', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(STATEMENTS, { minLength: 1 }), (statements) => {
        const analysis = read(statements.join('\n\n'));
        const alignment = alignArticle(analysis, analysis);
        const differing = alignment.passages.filter(
          ({ relation, distorted }) =>
            ['altered', 'misattributed', 'absent'].includes(relation) || distorted === true,
        );
        expect(differing).toEqual([]);
        expect(alignment.figures.every(({ relation }) => relation === 'same')).toBe(true);
        expect(alignment.leftOut).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a word put in place of another inside a quotation is told as that change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUOTED), fc.nat(), (quoted, at) => {
        const words = quoted.split(' ');
        const place = 1 + (at % (words.length - 2));
        const altered = words.with(place, 'zinnwald').join(' ');
        const article = read(`Harbour news\n\n“${altered},” said Ines Lundqvar, the chief executive.`);
        const { passages } = alignArticle(
          article,
          read(`“${quoted},” said Ines Lundqvar, the chief executive.`),
        );
        expect(passages[0]?.relation).toBe('altered');
        expect(passages[0]?.changes.map(({ from, to }) => [from, to])).toEqual([[words[place], 'zinnwald']]);
      }),
      { numRuns: 40 },
    );
  });
});

const QUOTED = [
  'The eastern quay stays open until the new terminal has been tested twice',
  'Our members were promised a written answer about night shifts before Easter',
  'Dredging keeps more than a thousand vessels moving through the narrow channel',
];
const STATEMENTS = [
  ...QUOTED.map((quoted, n) => `“${quoted},” said ${['Ines Lundqvar', 'Olav Brandt', 'Petra Oyelaran'][n]}.`),
  'The board said grain exports had risen 12 percent to 2.3 million tonnes in 2023.',
  'Union leaders warned that cheaper imports would cost 400 jobs in the valley.',
  'A spokeswoman for the ministry denied that any subsidy had been agreed.',
];
