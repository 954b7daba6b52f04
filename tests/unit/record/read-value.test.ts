import { describe, expect, test } from 'vitest';
import { readUnit, readValue } from '@/lib/core/record/read-value.ts';

const ARTICLE = { text: 'The krone fell.', blocks: [], metadata: { url: 'https://news.example/a' } };

describe('a value as users write it', () => {
  test.each([
    ['1.37 trillion', 'count', 1_370_000_000_000, ''],
    ['12-15', 'count', [12, 15], ''],
    ['12–15 million', 'count', [12_000_000, 15_000_000], ''],
    [' 1,234.5 ', 'count', 1234.5, ''],
    ['1 000 000', 'count', 1_000_000, ''],
    ['-3.5', 'count', -3.5, ''],
    ['.5', 'count', 0.5, ''],
    ['1e6', 'count', 1_000_000, ''],
    ['5m', 'count', 5_000_000, ''],
    ['2k', 'count', 2000, ''],
    ['fifteen', 'count', 15, ''],
    ['three dozen', 'count', 36, ''],
    ['1/4', 'ratio', 0.25, ''],
    ['two in five', 'ratio', 0.4, ''],
    ['12%', 'percent', 12, '%'],
    ['€12', 'money', 12, 'EUR'],
    ['5 million people', 'count', 5_000_000, 'people'],
  ] as const)('%s', (typed, kind, value, unit) => {
    expect(readValue(typed, ARTICLE)).toEqual({ kind, value, unit });
  });

  test.each(['', 'many', '1.2.3', '555-1234', '12-', '3 of 5 and 7'])('“%s” is none', (typed) => {
    expect(() => readValue(typed, ARTICLE)).toThrow(`“${typed}” is no number. Write it like`);
  });
});

describe('a unit as users write it', () => {
  test.each([
    ['percent', 'percent', '%'],
    ['euros', 'money', 'EUR'],
    ['USD', 'money', 'USD'],
    ['kilometres', 'quantity', 'km'],
    ['MW.h', 'quantity', 'MW.h'],
    ['percentage points', 'points', 'pp'],
    ['per 100,000 people', 'rate', 'per 100,000 people'],
    ['workers', 'count', 'workers'],
    ['', 'count', ''],
  ] as const)('%s', (typed, kind, unit) => {
    expect(readUnit(typed, 'money', ARTICLE)).toEqual({ kind, unit });
  });

  test('a noun leaves a ratio a ratio', () => {
    expect(readUnit('towns', 'ratio', ARTICLE)).toEqual({ kind: 'ratio', unit: 'towns' });
  });
});
