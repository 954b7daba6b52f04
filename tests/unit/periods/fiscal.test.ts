import { describe, expect, test } from 'vitest';
import { isoInterval } from '@/lib/core/periods/calendar.ts';
import { findTimes } from '@/lib/core/periods/find-times.ts';

/** The intervals of the times of a text of 29 October 2025, "?" where one cannot be told. */
const read = (text: string) =>
  findTimes(text, [{ start: 0, end: text.length }], '2025-10-29').map(({ interval }) =>
    interval ? isoInterval(interval) : '?',
  );

const FY26 = '2025-04-01/2026-03-31';

describe('fiscal years', () => {
  test.each([
    // the country tells where they start
    ['Profit rose to ₹12 crore in Q2 FY26', ['2025-07-01/2025-09-30']],
    ['The Indian firm made ₹12 crore in H1 FY25', ['2024-04-01/2024-09-30']],
    ['The Indian firm spent ₹12 crore in FY26', [FY26]],
    ['The Indian firm spent ₹12 crore in FY2025-26', [FY26]],
    ['India exported more in 2025-26', [FY26]],
    ['India grew in the first half of FY26', ['2025-04-01/2025-09-30']],
    ['India grew in the first quarter of the financial year 2025-26', ['2025-04-01/2025-06-30']],
    ['Indian exports in the first nine months of fiscal 2025', ['2024-04-01/2024-12-31']],
    ['Complaints to Australian carriers climbed in 2024–25', ['2024-07-01/2025-06-30']],
    ['CANBERRA: New South Wales spent it in 2024–25', ['2024-07-01/2025-06-30']],
    ['The Indian state raised ₹12 crore last fiscal, and more this fiscal.', ['2024-04-01/2025-03-31', FY26]],
    ['India grew in the first nine months of the financial year', ['2025-04-01/2025-12-31']],
    ['The UK spent it in the 2024 to 2025 financial year', ['2024-04-01/2025-03-31']],
    ['The Nigerian federal ministry spent ₦3 billion in the 2024 fiscal year', ['2024-01-01/2024-12-31']],
    ['The Australian and federal ministers spent it in 2018-19', ['2018-07-01/2019-06-30']],
    [
      'It made £41m in the half-year ended 30 September 2025, and 9% of it in the second quarter; the first half was good, the full year will be',
      ['2025-04-01/2025-09-30', '2025-07-01/2025-09-30', '2025-04-01/2025-09-30', '2025-04-01/2026-03-31'],
    ],
    ['India grew in the first nine months of the 2018/19 financial year', ['2018-04-01/2018-12-31']],
    ['India grew in fiscal year (FY) 2022', ['2021-04-01/2022-03-31']],
    ['India grew in 2023-24, and in the previous fiscal', ['2023-04-01/2024-03-31', '2022-04-01/2023-03-31']],
    ['India grew in the first half of the current financial year', ['2025-04-01/2025-09-30']],
    ['The Indian firm cut it between FY20 and FY24', ['2019-04-01/2024-03-31']],
    ['India grew from 2018-19 to 2022-23', ['2018-04-01/2023-03-31']],
    ['Australian complaints in the 2024-25 financial year', ['2024-07-01/2025-06-30']],
    ['NHS England spent it in 2023-24', ['2023-04-01/2024-03-31']],
    ['Bangladesh paid it in the last fiscal year', ['2024-07-01/2025-06-30']],
    ['Japan will spend it in fiscal 2025', ['2025-04-01/2026-03-31']],
    ['Congress approved it for fiscal year 2026', ['2025-10-01/2026-09-30']],
    // or the article does
    [
      'For the fiscal year ended June 30, 2025 and in FY24',
      ['2024-07-01/2025-06-30', '2023-07-01/2024-06-30'],
    ],
    [
      'Q1 FY26, the quarter ended 30 September 2025, and FY25',
      ['2025-07-01/2025-09-30', '2025-07-01/2025-09-30', '2024-07-01/2025-06-30'],
    ],
    // a bare part is one of the fiscal year where such are written
    ['Indian margins will recover in H2, after FY25', ['2025-10-01/2026-03-31', '2024-04-01/2025-03-31']],
    [
      'Indian sales fell in the second quarter, after FY25',
      ['2025-07-01/2025-09-30', '2024-04-01/2025-03-31'],
    ],
    ['Indian sales fell in Q2', ['2025-04-01/2025-06-30']],
    [
      // of the calendar's year or the firm's
      'Indian sales fell in the second quarter of 2024, after FY25',
      ['?', '2024-04-01/2025-03-31'],
    ],
    [
      'The second quarter ended September was good, and so was the first quarter; the third quarter will be',
      ['2025-07-01/2025-09-30', '2025-04-01/2025-06-30', '2025-10-01/2025-12-31'],
    ],
    ['Profit rose to Rs 12 crore in Q2', ['2025-07-01/2025-09-30']],
    // nobody tells where the quarters of such a year lie
    ['Sales fell in fiscal 2025, and grew in the second quarter', ['?', '?']],
    ['The firm earned it in the September 2024 quarter', ['2024-07-01/2024-09-30']],
    // neither
    ['Sales fell in FY25 and in Q2 FY25', ['?', '?']],
    ['The range is 2019-2023, in 2024', ['2019-01-01/2023-12-31', '2024-01-01/2024-12-31']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('notations', () => {
  test.each([
    ['in Q3 2025, Q3/2025, Q3 of 2025, 3Q25, 3Q 2025 and Q3’25', Array(6).fill('2025-07-01/2025-09-30')],
    ['in H1 2025, 1H25 and 1H 2025', Array(3).fill('2025-01-01/2025-06-30')],
    ['in 9M 2025', ['2025-01-01/2025-09-30']],
    ['He ran 9M and met Q and 2H in Q7', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('months of two years', () => {
  expect(read('between January 2021 and December 2023, from May 2019 to March 2020')).toEqual([
    '2021-01-01/2023-12-31',
    '2019-05-01/2020-03-31',
  ]);
});
