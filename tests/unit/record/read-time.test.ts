import { describe, expect, test } from 'vitest';
import { readDate, readPeriod } from '@/lib/core/record/read-time.ts';

const PUBLISHED = '2026-05-02';

describe('a time as users write it', () => {
  test.each([
    ['2025', '2025-01-01/2025-12-31', '2025'],
    ['2025-07', '2025-07-01/2025-07-31', '2025-07'],
    ['2025-07-12', '2025-07-12/2025-07-12', '2025-07-12'],
    ['2025-23', '2025-09-01/2025-11-30', '2025-23'],
    ['2025-24', '2025-12-01/2026-02-28', '2025-24'],
    ['2025-01-01/2025-06-30', '2025-01-01/2025-06-30', '2025-01-01/2025-06-30'],
    ['2024/2025', '2024-01-01/2025-12-31', '2024-01-01/2025-12-31'],
    ['2024-25', '2024-01-01/2025-12-31', '2024-01-01/2025-12-31'],
    ['the first half of 2025', '2025-01-01/2025-06-30', '2025-01-01/2025-06-30'],
    ['in July 2025', '2025-07-01/2025-07-31', '2025-07'],
    ['autumn 2025', '2025-09-01/2025-11-30', '2025-23'],
    ['last year', '2025-01-01/2025-12-31', '2025'],
    ['yesterday', '2026-05-01/2026-05-01', '2026-05-01'],
    ['', undefined, undefined],
  ])('%s', (typed, period, date) => {
    expect(readPeriod(typed, PUBLISHED)).toBe(period);
    expect(readDate(typed, PUBLISHED)).toBe(date);
  });

  test.each([
    ['soon', /^“soon” is no time that can be read\. Write it like 2025, /],
    ['2025-13', /is no time/],
    ['2025-02-30', /^There is no day 2025-02-30\./],
    ['2026/2025', /ends before it begins\. Write the earlier date first\.$/],
    ['2025-07/', /is no time/],
    ['9 a.m.', /is no time/],
    ['year on year', /is no time/],
  ])('“%s” is refused', (typed, message) => {
    expect(() => readPeriod(typed, PUBLISHED)).toThrow(message);
  });

  test('what counts from the day of publication needs it', () => {
    expect(() => readDate('last year', undefined)).toThrow('counts from the day of publication');
  });
});
