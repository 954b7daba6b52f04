import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '@/lib/core/record/record.ts';
import { highlightsOf, queryTerms, termsOf } from '@/lib/core/record/terms.ts';
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
  queryTerms(query).every((term) => terms.some((word) => word.startsWith(term)));

describe('words as they are looked for', () => {
  test.each([
    ['Ana Ríos', ['ana', 'rios']],
    ['Nguyễn’s Łódź, Erdoğan', ['nguyen', 'lodz', 'erdogan']],
    ['Straße und Ærø', ['strasse', 'und', 'aero']],
    ['U.S. trade, 1,400.5 km', ['us', 'trade', '1400.5', 'km']],
    ['G20, 5G and 12.5km of COVID-19', ['g20', '5g', 'and', '12.5km', 'of', 'covid', '19']],
    ['a 5 to 4 vote', ['5', 'to', '4', 'vote']],
    ['year-on-year', ['year', 'on']],
    ['“”, – …', []],
    ['', []],
  ])('%s', (text, terms) => {
    expect(queryTerms(text)).toEqual(terms);
  });

  test('a composed letter and one with its accent behind it are the same', () => {
    expect(queryTerms('Rı\u0301os CAFE\u0301'.normalize('NFD'))).toEqual(queryTerms('Ríos café'));
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
          for (const term of queryTerms(words)) {
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
        const terms = queryTerms(text);
        expect(terms.flatMap(queryTerms)).toEqual(terms);
      }),
    );
  });

  test('highlights are in the text, in order, and begin with what was asked', () => {
    fc.assert(
      fc.property(someText, someText, fc.boolean(), (text, other, isPart) => {
        const query = isPart ? text.slice(0, 5) : other;
        let reach = 0;
        for (const { start, end } of highlightsOf(text, query)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reach = end;
        }
      }),
    );
  });

  test('a text is highlighted where a query finds it', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(highlightsOf(text, text).length > 0).toBe(queryTerms(text).length > 0);
      }),
    );
  });
});

describe('highlights', () => {
  const marked = (text: string, query: string): string =>
    highlightsOf(text, query).reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    );

  test.each([
    ['The Harbour Fund, a fund', 'fund', 'The Harbour [Fund], a [fund]'],
    ['Funding for Ríos', 'rio fund', '[Fund]ing for [Río]s'],
    ['Funding', 'f', 'Funding'],
    ['refund', 'fund', 'refund'],
    ['Cafe\u0301s', 'café', '[Cafe\u0301]s'],
    ['Straßenbau', 'strasse', '[Straße]nbau'],
    ['1,400 jobs in the U.S.', '1400 us', '[1,400] jobs in the [U.S].'],
  ])('%s: %s', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });
});
