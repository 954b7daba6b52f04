import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInitiatives } from '@/lib/core/initiatives/find-initiatives.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

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
  ' on Friday',
  ' in the autumn',
  ' in Geneva',
  'refused to ',
  'will ',
  'took part in ',
  ' (2025-2027) ',
  ' at the Lakes Summit',
  'between ',
  ' in 2024',
  'Green ',
  'Made for Export campaign ',
  '-',
  'said ',
  '2030 ',
];
/** EDTF as the engine writes it: a day, a month or season, a year, or an interval of days. */
const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d\d)?)?$|^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
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

test('ids are told apart, dates are EDTF, cues lie in the text, and the first deed is mirrored', () => {
  const published = { value: '2025-11-07', from: 'option' } as const;
  fc.assert(
    fc.property(soup, (text) => {
      const found = findInitiatives(annotateText(plainArticle(text, { url: 'a.txt', published })), []);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { deeds, action, actors, date } of found) {
        for (const deed of deeds) {
          expect(deed.cue.text).toBe(text.slice(deed.cue.start, deed.cue.end));
          expect(deed.cue.text).not.toBe('');
          for (const span of Object.values(deed.evidence ?? {}).flat())
            expect(span.text).toBe(text.slice(span.start, span.end));
          expect((deed.evidence?.actors ?? []).length > 0).toBe(deed.actors.length > 0);
          expect(deed.date ?? '2025').toMatch(EDTF);
        }
        const [first] = deeds;
        const done = first?.polarity === 'affirmative' ? first : undefined;
        // Where nothing was done with it, its actors are those whose it is.
        expect({ action, date, actors }).toEqual({
          action: done?.action,
          date: done?.date,
          actors: done?.actors ?? actors,
        });
      }
    }),
    { numRuns: 400 },
  );
});
