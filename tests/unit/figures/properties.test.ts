import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES } from '@/lib/core/lexicon/currencies.ts';
import { UNIT_NAMES } from '@/lib/core/lexicon/units.ts';
import type { Figure } from '@/lib/core/model.ts';
import { figuresIn } from './marked-sentence.ts';
import { renderAmount } from './render-amount.ts';

/** Pieces of news that the grammar has opinions on, to be put together in any order. */
const PIECES = [
  '5',
  '1,234',
  '12.5',
  '2019',
  '3/4',
  '$',
  '£',
  'US$',
  '€',
  '%',
  ' percent',
  ' pp',
  ' million',
  'bn',
  'k',
  ' to ',
  '-',
  '–',
  ' and ',
  ' or ',
  ' between ',
  ' from ',
  ' up ',
  ' by ',
  ' of ',
  ' a third',
  ' half',
  'one in ',
  ' six',
  ' twenty-',
  'five',
  ' hundred',
  ' doubled',
  ' times',
  ' the ',
  'x',
  ' per ',
  ' 100,000',
  ' people',
  ' km',
  ' h',
  ' dollars',
  ' Danish crowns',
  ' last year',
  ' in 2024',
  ' on Monday',
  ' (',
  ')',
  '. ',
  ', ',
  '\n',
  ' rose',
  ' fell',
  ' said ',
  '“',
  '”',
  '’s ',
  ' EUR ',
  '°C',
  ' Article ',
  ' No. ',
  '½',
  '-year',
  '\u00a0',
  '1.2.3',
  '12:30',
  '٣',
  '𝟙',
  '\ud800',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 300 }));

describe('whatever the text', () => {
  test('spans lie in it, hold their words, follow each other and do not overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let reach = 0;
        for (const figure of figuresIn(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(reach);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          reach = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('values are plain numbers, ranges go up', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { value } of figuresIn(text)) {
          const values = [value].flat();
          expect(values.every(Number.isFinite)).toBe(true);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });
});

const decimals = fc
  .tuple(fc.integer({ min: 2, max: 999_999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`))
  .filter((value) => value >= 0.01);
const amounts: fc.Arbitrary<Pick<Figure, 'kind' | 'value' | 'unit'>> = fc.oneof(
  fc.record({
    kind: fc.constant('money' as const),
    value: decimals,
    unit: fc.constantFrom(...[...CURRENCY_CODES].filter((code) => code !== 'ALL' && code !== 'TOP')),
  }),
  fc.record({ kind: fc.constant('percent' as const), value: decimals, unit: fc.constant('%') }),
  fc.record({ kind: fc.constant('points' as const), value: decimals, unit: fc.constantFrom('pp', 'bp') }),
  fc.record({
    kind: fc.constant('quantity' as const),
    value: decimals,
    unit: fc.constantFrom(...UNIT_NAMES.values()),
  }),
  fc.record({ kind: fc.constant('multiple' as const), value: decimals, unit: fc.constant('times') }),
  fc.record({ kind: fc.constant('ratio' as const), value: decimals, unit: fc.constant('') }),
  fc.record({ kind: fc.constant('rate' as const), value: decimals, unit: fc.constant('per 100,000 people') }),
  fc.record({
    kind: fc.constant('count' as const),
    value: fc.integer({ min: 2, max: 2_000_000_000 }),
    unit: fc.constantFrom('people', 'export declarations', 'homes'),
  }),
  fc
    .tuple(decimals, decimals)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({
      kind: 'percent' as const,
      value: [Math.min(a, b), Math.max(a, b)] as const,
      unit: '%',
    })),
);

test('every value, written out, is read as the same value', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const [figure] = figuresIn(`It was ${renderAmount(amount)}.`);
      expect([figure?.kind, figure?.value]).toEqual([amount.kind, amount.value]);
    }),
    { numRuns: 600 },
  );
});
