import { describe, expect, test } from 'vitest';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '@/lib/core/lexicon/units.ts';
import { unitWords } from '@/lib/core/record/unit-words.ts';

describe('amountOf', () => {
  test.each([
    [1_370_000_000_000, '1.37\u00a0tn', '1,370,000,000,000'],
    [4_703_000_000_000_000, '4,703\u00a0tn', '4,703,000,000,000,000'],
    [612_500_000_000, '612.5\u00a0bn', '612,500,000,000'],
    [612_543_210_000, '612.543\u00a0bn', '612,543,210,000'],
    [48_200_000, '48.2\u00a0m', '48,200,000'],
    [1_234_567, '1,234,567', '1,234,567'],
    [999_999, '999,999', '999,999'],
    [292, '292', '292'],
    [10.3, '10.3', '10.3'],
    [0.1 + 0.2, '0.3', '0.3'],
    [-2_500_000, '-2.5\u00a0m', '-2,500,000'],
  ])('%d is %s in a column and %s in full', (value, short, full) => {
    expect(amountOf({ value })).toEqual({ short, full });
  });

  test('what is down is told without a sign', () => {
    expect(amountOf({ value: -3.9, change: 'down' }).short).toBe('3.9');
    expect(amountOf({ value: [-5, -2], change: 'down' }).short).toBe('2–5');
    expect(amountOf({ value: -3.9 }).short).toBe('-3.9');
    expect(amountOf({ value: 82.4, kind: 'money' }).short).toBe('82.40');
    expect(amountOf({ value: 82, kind: 'money' }).short).toBe('82');
  });

  test.each([
    [1 / 3, '33.3\u00a0%'],
    [0.25, '25\u00a0%'],
    [0.4, '40\u00a0%'],
  ])('a share of %d that was put as a ratio is %s', (value, short) => {
    expect(amountOf({ value, kind: 'ratio' }).short).toBe(short);
  });

  test.each<[[number, number], string]>([
    [[12, 15], '12–15'],
    [[1_200_000_000, 1_500_000_000], '1.2–1.5\u00a0bn'],
    [[900_000, 1_500_000], '900,000–1.5\u00a0m'],
  ])('the range %j is %s', (value, short) => {
    expect(amountOf({ value }).short).toBe(short);
  });
});

describe('unitWords', () => {
  test.each([
    ['a', 'years'],
    ['10.a', 'decades'],
    ['km', 'km'],
    ['km2', 'km²'],
    ['kW.h', 'kWh'],
    ['[ston_av]', 'short tons'],
    ['[bbl_us]/d', 'barrels a day'],
    ['km/h', 'km an hour'],
    ['[mi_i]/h', 'mph'],
    ['g/[oz_av]', 'g an ounce'],
    ['USD/[bbl_us]', 'US dollars a barrel'],
    ['EUR/MW.h', 'euros a megawatt-hour'],
  ])('the quantity %s is written %s', (unit, words) => {
    expect(unitWords({ kind: 'quantity', unit })).toBe(words);
  });

  test('no unit that the engine reads is shown as a code', () => {
    for (const code of [...UNIT_NAMES.values(), ...UNIT_SYMBOLS.values()]) {
      for (const unit of [code, `USD/${code}`]) {
        expect(unitWords({ kind: 'quantity', unit })).not.toMatch(/[[\]_]|\d\.|\.[a-z]/);
      }
    }
  });

  test('what is counted is a word of the text; money goes by its name', () => {
    expect(unitWords({ kind: 'count', unit: 'd' })).toBe('d');
    expect(unitWords({ kind: 'money', unit: 'USD' })).toBe('US dollars');
    expect(unitWords({ kind: 'points', unit: 'pp' })).toBe('percentage points');
    expect(unitWords({ kind: 'points', unit: 'points' })).toBe('points');
    expect(unitWords({ kind: 'money', unit: 'XXX' })).toBe('currency not told');
  });
});
