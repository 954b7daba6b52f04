import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoInterval } from '@/lib/core/periods/calendar.ts';
import { findTimes } from '@/lib/core/periods/find-times.ts';

/** A Wednesday. */
const PUBLISHED = '2025-07-30';

/** A notation, a bar, and its first and last day; one day where they are the same. */
const TABLE = `
August 10, 2012 | 2012-08-10
Aug. 10, 2012 | 2012-08-10
10 Aug 2012 | 2012-08-10
the 10th of August 2012 | 2012-08-10
Fri, 10 Aug 2012 | 2012-08-10
2012-08-10 | 2012-08-10
2012/08/10 | 2012-08-10
10.08.2012 | 2012-08-10
10-08-2012 | 2012-08-10
8/10/2012 | 2012-08-10
Aug 10-12, 2012 | 2012-08-10/2012-08-12
August, 2012 | 2012-08-01/2012-08-31
last August | 2024-08-01/2024-08-31
this August | 2025-08-01/2025-08-31
next August | 2025-08-01/2025-08-31
this week | 2025-07-28/2025-08-03
last weekend | 2025-07-26/2025-07-27
the week ended July 5 | 2025-06-29/2025-07-05
the week of March 3, 2025 | 2025-03-03/2025-03-09
the full year 2023 | 2023-01-01/2023-12-31
the last six months of 2022 | 2022-07-01/2022-12-31
the final three months of last year | 2024-10-01/2024-12-31
the opening quarter of 2023 | 2023-01-01/2023-03-31
the second three months of 2023 | 2023-04-01/2023-06-30
the back half of 2023 | 2023-07-01/2023-12-31
nine-month period ended Sept. 30, 2023 | 2023-01-01/2023-09-30
12-month period to March 2024 | 2023-04-01/2024-03-31
the 12 months up to March 2024 | 2023-04-01/2024-03-31
the year ending 31st March 2024 | 2023-04-01/2024-03-31
the seven days to 9 November 2023 | 2023-11-03/2023-11-09
the fortnight to 9 November 2023 | 2023-10-27/2023-11-09
the week through May 5 | 2025-04-29/2025-05-05
Q4 last year | 2024-10-01/2024-12-31
2023's fourth quarter | 2023-10-01/2023-12-31
last year’s second half | 2024-07-01/2024-12-31
January to April period this year | 2025-01-01/2025-04-30
October-December quarter of 2022 | 2022-10-01/2022-12-31
between 1 January and 30 April this year | 2025-01-01/2025-04-30
between October 2 and 22, 2023 | 2023-10-02/2023-10-22
October 2 and 3, 2023 | 2023-10-02/2023-10-03
the first half of May | 2025-05-01/2025-05-15
the second half of April 2024 | 2024-04-16/2024-04-30
two days ago | 2025-07-28
three months ago | 2025-04-01/2025-04-30
five years ago | 2020-01-01/2020-12-31
over the next decade | 2025-07-30/2035-07-30
the past 12 months | 2024-07-30/2025-07-30
Q1 2013 | 2013-01-01/2013-03-31
2013 Q1 | 2013-01-01/2013-03-31
2013Q1 | 2013-01-01/2013-03-31
third-quarter 2013 | 2013-07-01/2013-09-30
the last quarter of 2013 | 2013-10-01/2013-12-31
the last quarter | 2025-04-01/2025-06-30
first half of 2013 | 2013-01-01/2013-06-30
end-2013 | 2013-01-01/2013-12-31
2013–15 | 2013-01-01/2015-12-31
the early 2000s | 2000-01-01/2009-12-31
last summer | 2024-06-01/2024-08-31
quarter 2 of 2024 | 2024-04-01/2024-06-30
April-to-June 2025 | 2025-04-01/2025-06-30
this fall | 2025-09-01/2025-11-30
this spring | 2025-03-01/2025-05-31
this summer | 2025-06-01/2025-08-31
next summer | 2026-06-01/2026-08-31
the year 2014 | 2014-01-01/2014-12-31
so far in 2025 | 2025-01-01/2025-07-30
so far in 2024 | 2024-01-01/2024-12-31
since the beginning of the year | 2025-01-01/2025-07-30
fiscal 2025 second quarter ended June 28, 2025 | 2025-04-01/2025-06-30
fiscal year, which ends Sept. 30 | 2024-10-01/2025-09-30
winter 2013 | 2013-12-01/2014-02-28
January-November | 2024-01-01/2024-11-30
from January through March | 2025-01-01/2025-03-31
the year ended June 30, 2013 | 2012-07-01/2013-06-30
the three months through September | 2024-07-01/2024-09-30
the first 10 months of 2024 | 2024-01-01/2024-10-31
March last year | 2024-03-01/2024-03-31
the week to January 30 | 2025-01-24/2025-01-30
the week to Sunday | 2025-07-21/2025-07-27
the June quarter | 2025-04-01/2025-06-30
the December half of 2024 | 2024-07-01/2024-12-31
the half-year ended March 31 | 2024-10-01/2025-03-31
the 12 months that ended in March | 2024-04-01/2025-03-31
the first six months of the year | 2025-01-01/2025-06-30
the first half of the year | 2025-01-01/2025-06-30
the fiscal year that begins July 1 | 2025-07-01/2026-06-30
the year beginning April 2023 | 2023-04-01/2024-03-31
between November 15 and January 12 | 2024-11-15/2025-01-12
the first half of fiscal year 2020, which ended December 31, 2019 | 2019-07-01/2019-12-31
fiscal year 2022, which ended on 30 June | 2021-07-01/2022-06-30
the 13 weeks to 4 January 2020 | 2019-10-06/2020-01-04
Monday night | 2025-07-28
the fourth quarter of its fiscal year ended June 30, 2020 | 2020-04-01/2020-06-30
June, July and August | 2024-06-01/2024-08-31
January, February, and March 2024 | 2024-01-01/2024-03-31
the July-September period last year | 2024-07-01/2024-09-30
the April-June period a year ago | 2024-04-01/2024-06-30
the December 2024 half | 2024-07-01/2024-12-31
from 3 May to 9 June 2023 | 2023-05-03/2023-06-09
`;

describe('notations of dates and periods, read on 30 July 2025', () => {
  test.each(
    TABLE.trim()
      .split('\n')
      .map((row) => row.split(' | ')),
  )('%s', (words = '', expected = '') => {
    const text = `Sales rose 5 percent: ${words}.`;
    const times = findTimes(text, [{ start: 0, end: text.length }], PUBLISHED);
    const intervals = times.map(({ interval }) => (interval ? isoInterval(interval) : '?'));
    expect(intervals).toEqual([expected.includes('/') ? expected : `${expected}/${expected}`]);
  });
});

test('a period never ends before it starts, and lies in the text', () => {
  const words = TABLE.split(/[\s|]+/).filter((word) => word !== '');
  const soup = fc.array(
    fc.constantFrom(...words, 'last', 'next', 'this', 'the', 'FY26', 'H2', 'decade', 'to', 'and'),
  );
  fc.assert(
    fc.property(
      soup,
      fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (list, day) => {
        const text = list.join(' ');
        let reach = 0;
        for (const time of findTimes(
          text,
          [{ start: 0, end: text.length }],
          day.toISOString().slice(0, 10),
        )) {
          expect(time.start).toBeGreaterThanOrEqual(reach);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          reach = time.end;
          const intervals = [time.interval, time.upcoming].filter((interval) => interval !== undefined);
          expect(intervals.every(({ start, end }) => start <= end)).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});
