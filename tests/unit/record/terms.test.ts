import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import { termsOf } from '@/lib/core/record/terms.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import { SAMPLE } from '../export/sample.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read, recorded, T0 } from './recorded.ts';

const ANNOTATIONS: readonly Annotation[] = [
  ...recorded(SAMPLE),
  ...fixtureArticles().flatMap(({ text }) => recorded(read(text))),
];
const anAnnotation = fc.constantFrom(...ANNOTATIONS);
const someText = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Whether an annotation with these terms is found by a query. */
const finds = (query: string, terms: readonly string[]): boolean =>
  termsIn(query).every((term) => terms.some((word) => word.startsWith(term)));

describe('words as they are looked for', () => {
  test.each([
    ['Ana Ríos', ['ana', 'rios']],
    ['Nguyễn’s Łódź, Erdoğan', ['nguyen', 'lodz', 'erdogan']],
    ['Straße und Ærø', ['strasse', 'und', 'aero']],
    ['U.S. trade, 1,400.5 km', ['us', 'trade', '1400.5', 'km']],
    ['G20, 5G and 12.5km of COVID-19', ['g20', '5g', 'and', '12.5km', 'of', 'covid', '19']],
    ['a 5 to 4 vote', ['5', 'to', '4', 'vote']],
    ['year-on-year', ['year', 'on', 'year']],
    ['“”, – …', []],
    ['', []],
  ])('%s', (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  test('a composed letter and one with its accent behind it are the same', () => {
    expect(termsIn('Rı\u0301os CAFE\u0301'.normalize('NFD'))).toEqual(termsIn('Ríos café'));
  });
});

describe('laws', () => {
  test('every word of an annotation finds it, and so does its beginning', () => {
    fc.assert(
      fc.property(
        anAnnotation,
        someText,
        fc.array(someText),
        someText,
        fc.nat(),
        (one, note, tags, title, cut) => {
          const annotation = { ...one, tags, note: { text: note, at: T0 } };
          const terms = termsOf(annotation, title);
          const words = `${annotation.passages.map(({ quote }) => quote.exact).join(' ')} ${note} ${tags.join(' ')} ${title}`;
          expect(finds(words, terms)).toBe(true);
          for (const term of termsIn(words)) {
            const length = 1 + (cut % term.length);
            expect(finds(term.slice(0, length), terms)).toBe(true);
          }
          expect(new Set(terms).size).toBe(terms.length);
        },
      ),
    );
  });

  test('who says it finds it, and what it measures', () => {
    for (const annotation of ANNOTATIONS) {
      const { body } = annotation;
      const speaker = body.type === 'claim' ? body.speaker : body.saidBy?.speaker;
      const label = body.type === 'figure' ? body.measure : body.type === 'initiative' ? body.name : '';
      const query = `${speaker?.name ?? ''} ${speaker?.role ?? ''} ${speaker?.affiliation ?? ''} ${label}`;
      expect(finds(query, termsOf(annotation, ''))).toBe(true);
    }
  });

  test('terms are folded: folding them again changes nothing', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const terms = termsIn(text);
        expect(terms.flatMap(termsIn)).toEqual(terms);
      }),
    );
  });
});
