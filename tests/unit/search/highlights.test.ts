import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightsOf } from '@/lib/core/search/highlights.ts';
import { parseQuery } from '@/lib/core/search/query.ts';

const someText = fc.string({ unit: 'grapheme', maxLength: 40 });

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
    [
      'Shore power for a port with power on shore',
      '"shore power"',
      '[Shore power] for a port with power on shore',
    ],
    ['Shore powered, shore-power', '"shore pow', '[Shore pow]ered, [shore-pow]er'],
    ['Vitamin C and vitamin D', '"vitamin d"', 'Vitamin C and [vitamin D]'],
    ['Ferries, not cruises', 'ferries -cruises', '[Ferries], not cruises'],
    ['fund, funding', '"fund"', '[fund], funding'],
  ])('%s: %s', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });
});

describe('laws', () => {
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
        expect(highlightsOf(text, text).length > 0).toBe(parseQuery(text).wanted.length > 0);
      }),
    );
  });
});
