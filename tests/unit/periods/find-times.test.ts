import { describe, expect, test } from 'vitest';
import { edtf } from '@/lib/core/periods/calendar.ts';
import { findTimes } from '@/lib/core/periods/find-times.ts';

/** A Wednesday. */
const PUBLISHED = '2025-07-30';

/** "words = reading" of each time: EDTF, "basis", "clock", or "?" where it cannot be told. */
const read = (text: string, published: string | null = PUBLISHED) =>
  findTimes(text, [{ start: 0, end: text.length }], published ?? undefined).map(
    ({ text, kind, interval, basis }) =>
      `${text} = ${basis ?? (kind === 'clock' ? 'clock' : interval ? edtf(interval) : '?')}`,
  );

describe('dates', () => {
  test.each([
    ['the 1960s and 70s', ['the 1960s and 70s = 1960-01-01/1979-12-31']],
    ['the late 1980s and the 1990s', ['the late 1980s and the 1990s = 1980-01-01/1999-12-31']],
    [
      'in 2014 and the first three months of 2015',
      ['2014 and the first three months of 2015 = 2014-01-01/2015-03-31'],
    ],
    ['in 2014 and in the first half of 2015', ['2014 and in the first half of 2015 = 2014-01-01/2015-06-30']],
    ['in 2013, 2014 and 2015', ['2013, 2014 and 2015 = 2013-01-01/2015-12-31']],
    ['in 2014 and 2015, respectively', ['2014 and 2015, respectively = ?']],
    ['on July 28, 2025', ['July 28, 2025 = 2025-07-28']],
    ['on 6 November', ['6 November = 2024-11-06']],
    ['on August 15', ['August 15 = 2025-08-15']],
    ['from 28-30 July 2025', ['from 28-30 July 2025 = 2025-07-28/2025-07-30']],
    ['on Nov 08, 2025 04:18 PM', ['Nov 08, 2025 = 2025-11-08', '04:18 PM = clock']],
    [
      '2025-03-14, 14/03/2025 and 3/14/2025',
      ['2025-03-14 = 2025-03-14', '14/03/2025 = 2025-03-14', '3/14/2025 = 2025-03-14'],
    ],
    ['at 8:30 a.m. ET or 1340 GMT', ['8:30 a.m. ET = clock', '1340 GMT = clock']],
    [
      'on Friday, yesterday and today',
      ['Friday = 2025-07-25', 'yesterday = 2025-07-29', 'today = 2025-07-30'],
    ],
    ['on Wednesday', ['Wednesday = 2025-07-30']],
    ['last Wednesday and next Wednesday', ['last Wednesday = 2025-07-23', 'next Wednesday = 2025-08-06']],
    ['last Tuesday and next Thursday', ['last Tuesday = 2025-07-29', 'next Thursday = 2025-07-31']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('parts of a year', () => {
  test.each([
    ['in the first half of 2025', ['the first half of 2025 = 2025-01-01/2025-06-30']],
    ['in the first month of this year', ['the first month of this year = 2025-01']],
    ['during the first month this year', ['the first month this year = 2025-01']],
    ['last July', ['last July = 2024-07']],
    ['last June', ['last June = 2025-06']],
    ['in the first two weeks of July', ['the first two weeks of July = 2025-07-01/2025-07-14']],
    ['in the last two weeks of 2018', ['the last two weeks of 2018 = 2018-12-18/2018-12-31']],
    ['in the month of May', ['the month of May = 2025-05']],
    ['in the month of May 2018', ['the month of May 2018 = 2018-05']],
    ['in the month of June last year', ['the month of June last year = 2024-06']],
    // Its months are those of a country that is not told.
    ['in the 2017-18 financial year', ['the 2017-18 financial year = ?']],
    ['in first three quarters', ['first three quarters = 2024-01-01/2024-09-30']],
    ['in the third quarter', ['the third quarter = 2025-07-01/2025-09-30']],
    ['in the fourth quarter of last year', ['the fourth quarter of last year = 2024-10-01/2024-12-31']],
    [
      'for the second quarter ended June 30, 2025',
      ['the second quarter ended June 30, 2025 = 2025-04-01/2025-06-30'],
    ],
    ['in the January-September period', ['January-September period = 2024-01-01/2024-09-30']],
    ['from January to May', ['from January to May = 2025-01-01/2025-05-31']],
    [
      'between September and December last year',
      ['between September and December last year = 2024-09-01/2024-12-31'],
    ],
    ['In July this year', ['July this year = 2025-07']],
    ['in September', ['September = 2024-09']],
    ['last March', ['last March = 2025-03']],
    ['in the year to June', ['the year to June = 2024-07-01/2025-06-30']],
    ['Q2 2025 and H1 2024', ['Q2 2025 = 2025-04-01/2025-06-30', 'H1 2024 = 2024-01-01/2024-06-30']],
    ['by the spring of 2027', ['the spring of 2027 = 2027-03-01/2027-05-31']],
    [
      'this year, last month and next week',
      ['this year = 2025', 'last month = 2025-06', 'next week = 2025-08-04/2025-08-10'],
    ],
    ['over the past decade', ['over the past decade = 2015-07-30/2025-07-30']],
    ['in the past five years', ['the past five years = 2020-07-30/2025-07-30']],
    [
      'from 2019 to 2023, in the 1990s',
      ['from 2019 to 2023 = 2019-01-01/2023-12-31', 'the 1990s = 1990-01-01/1999-12-31'],
    ],
    ['in 2024', ['2024 = 2024']],
    [
      'It grew in the second quarter of 2024 and fell in the quarter.',
      ['the second quarter of 2024 = 2024-04-01/2024-06-30', 'in the quarter = 2024-04-01/2024-06-30'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('without a day of publication only what is stated is read', () => {
    expect(read('in July, last year and in 2024', null)).toEqual([
      'July = ?',
      'last year = ?',
      '2024 = 2024',
    ]);
  });
});

describe('comparisons', () => {
  test.each([
    ['up 9 percent year on year', ['year on year = year on year']],
    ['a year-on-year increase', ['year-on-year = year on year']],
    ['than in the same period last year', ['than in the same period last year = year on year']],
    ['from a year earlier', ['from a year earlier = year on year']],
    ['from the previous month', ['from the previous month = month on month']],
    ['compared with the previous quarter', ['compared with the previous quarter = quarter on quarter']],
    ['more than expected', ['than expected = against forecast']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  'She may march on Sunset Boulevard with Mon Ami and Dec Donnelly.',
  'It has 2000 homes, cost $2019 and was made in batches of 1999-b.',
  'The second half of the match and the third quarter of the field.',
  'They fed Feeding Tomorrow and heard the ‘Today’ programme.',
])('no times in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('the last day of a month is the last, in leap years too', () => {
  expect(read('in February 2024 and in February 2023')).toEqual([
    'February 2024 = 2024-02',
    'February 2023 = 2023-02',
  ]);
});

describe('times counted from one stated before', () => {
  test.each([
    [
      'It opened on 3 May 2024; the tax was cut the same day.',
      ['3 May 2024 = 2024-05-03', 'the same day = 2024-05-03'],
    ],
    ['It rose in May 2024 and in the same month fell.', ['May 2024 = 2024-05', 'the same month = 2024-05']],
    [
      'It opened on 31 May 2024 and shut the next day.',
      ['31 May 2024 = 2024-05-31', 'the next day = 2024-06-01'],
    ],
    [
      'It began in December 2023 and ended a month later.',
      ['December 2023 = 2023-12', 'a month later = 2024-01'],
    ],
    ['It began in 2019 and ended two years later.', ['2019 = 2019', 'two years later = 2021']],
    [
      'It began on 1 May 2024 and ended in June of that year.',
      ['1 May 2024 = 2024-05-01', 'June of that year = 2024-06'],
    ],
    ['It began in 2019 and ended two days later.', ['2019 = 2019', 'two days later = ?']],
    ['It made 5 in 2024 and 4 the previous year.', ['2024 = 2024', 'the previous year = 2023']],
    [
      'In the week to 21 June it had 8, up from 5 a week earlier.',
      ['the week to 21 June = 2025-06-15/2025-06-21', 'a week earlier = 2025-06-08/2025-06-14'],
    ],
    [
      'It took 52 days in the second half of 2020, up from 44 in the first.',
      ['the second half of 2020 = 2020-07-01/2020-12-31', 'in the first = 2020-01-01/2020-06-30'],
    ],
    ['It made 4 the previous year.', ['the previous year = 2024']],
    ['It ended two years later.', ['two years later = ?']],
    ['than in the same month of last year', ['than in the same month of last year = year on year']],
    ['from the same day last year', ['from the same day last year = year on year']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
