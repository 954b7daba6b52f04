import { describe, expect, test } from 'vitest';
import { dateWords, periodWords } from '@/lib/core/record/date-words.ts';

describe('dateWords', () => {
  test.each([
    ['2025-11-08', '8 Nov 2025'],
    ['2025-11-08T16:18:00+08:00', '8 Nov 2025'],
    ['2025-07', 'Jul 2025'],
    ['2017', '2017'],
    ['2025-21', 'spring 2025'],
    ['2017~', 'about 2017'],
    ['2017/2019', '2017 – 2019'],
    ['Saturday', 'Saturday'],
  ])('%s reads “%s”', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });
});

describe('periodWords', () => {
  test.each([
    ['2025-01-01/2025-06-30', 'H1 2025', 'Jan – Jun 2025'],
    ['2024-07-01/2024-12-31', 'H2 2024', 'Jul – Dec 2024'],
    ['2024-07-01/2024-09-30', 'Q3 2024', 'Jul – Sep 2024'],
    ['2024-01-01/2024-09-30', 'Jan–Sep 2024', 'Jan – Sep 2024'],
    ['2024-02-01/2024-02-29', 'Feb 2024', 'Feb 2024'],
    ['2023-02-01/2023-02-28', 'Feb 2023', 'Feb 2023'],
    ['2024-01-01/2024-12-31', '2024', '2024'],
    ['2019-01-01/2024-12-31', '2019–2024', '2019–2024'],
    ['2023-10-01/2024-09-30', 'Oct 2023 – Sep 2024', 'Oct 2023 – Sep 2024'],
    ['2025-05-03/2025-05-09', '3–9 May 2025', '3–9 May 2025'],
    ['2025-05-28/2025-06-03', '28 May – 3 Jun 2025', '28 May – 3 Jun 2025'],
    ['2025-05-03/2025-05-03', '3 May 2025', '3 May 2025'],
    ['2019-01-01/..', 'since 1 Jan 2019', 'since 1 Jan 2019'],
    ['../2030-12-31', 'until 31 Dec 2030', 'until 31 Dec 2030'],
    ['last winter', 'last winter', 'last winter'],
  ])('%s reads “%s” in a column, “%s” on the card', (period, short, long) => {
    expect(periodWords(period)).toEqual({ short, long });
  });
});
