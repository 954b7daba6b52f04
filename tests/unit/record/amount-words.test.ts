import { describe, expect, test } from 'vitest';
import { amountOf, unitWords } from '@/lib/core/record/amount-words.ts';

describe('amountOf', () => {
  test.each([
    [1_370_000_000_000, '1.37 tn', '1,370,000,000,000'],
    [4_703_000_000_000_000, '4,703 tn', '4,703,000,000,000,000'],
    [612_500_000_000, '612.5 bn', '612,500,000,000'],
    [612_543_210_000, '612.543 bn', '612,543,210,000'],
    [48_200_000, '48.2 m', '48,200,000'],
    [1_234_567, '1,234,567', '1,234,567'],
    [999_999, '999,999', '999,999'],
    [292, '292', '292'],
    [10.3, '10.3', '10.3'],
    [0.1 + 0.2, '0.3', '0.3'],
    [-2_500_000, '-2.5 m', '-2,500,000'],
  ])('%d is %s in a column and %s in full', (value, short, full) => {
    expect(amountOf({ value })).toEqual({ short, full });
  });

  test.each([
    [1 / 3, '33.3 %'],
    [0.25, '25 %'],
    [0.4, '40 %'],
  ])('a share of %d that was put as a ratio is %s', (value, short) => {
    expect(amountOf({ value, kind: 'ratio' }).short).toBe(short);
  });

  test.each<[[number, number], string]>([
    [[12, 15], '12–15'],
    [[1_200_000_000, 1_500_000_000], '1.2–1.5 bn'],
    [[900_000, 1_500_000], '900,000–1.5 m'],
  ])('the range %j is %s', (value, short) => {
    expect(amountOf({ value }).short).toBe(short);
  });
});

describe('unitWords', () => {
  test('turns UCUM codes of quantities into what readers write, and nothing else', () => {
    expect(unitWords({ kind: 'quantity', unit: 'a' })).toBe('years');
    expect(unitWords({ kind: 'quantity', unit: 'km' })).toBe('km');
    expect(unitWords({ kind: 'count', unit: 'd' })).toBe('d');
  });
});
