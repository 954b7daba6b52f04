import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInitiatives } from '@/lib/core/initiatives/find-initiatives.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/text/plain-article.ts';

const PIECES = [
  'the ',
  'a ',
  'Plan',
  'Fund ',
  'Initiative',
  'agreement ',
  'Compact',
  ' of ',
  ' on ',
  ' for ',
  ' and ',
  ', ',
  '. ',
  '\n',
  'Oro ',
  'Kenya’s ',
  'signed ',
  'released ',
  'was ',
  'adopted by ',
  'which ',
  'it ',
  'that ',
  'with ',
  'memoranda of understanding ',
  '“',
  '”',
  '(ABC)',
  ' called ',
  ' such as ',
  'projects ',
  'last month',
  ' in 2024',
  'Green ',
  'Made for Export campaign ',
  '-',
  'said ',
  '2030 ',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(''));

test('mentions lie in the text, the first is the name’s, and none is told twice', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const found = findInitiatives(annotateText(plainArticle(text, { url: 'a.txt' })), []);
      for (const { name, mentions } of found) {
        expect(name.length).toBeGreaterThan(0);
        expect(mentions.length).toBeGreaterThan(0);
        for (const mention of mentions) {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
        }
        const starts = mentions.map(({ start }) => start);
        expect(new Set(starts).size).toBe(starts.length);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 400 },
  );
});
