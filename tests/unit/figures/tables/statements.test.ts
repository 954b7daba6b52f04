import { expect, test } from 'vitest';
import { linesOf } from './table-article.ts';

test.each([
  [
    'a statement: titles over its heads, a scale that is not for shares’ own amounts, money without a sign',
    `Results of the quarter
   > STATEMENTS OF OPERATIONS
   > (In thousands, except per share data)
   | 2>Three Months Ended December 31, | Change
   | 2024 | 2023 |
   Net revenues | $ 412,300 | $ 380,100 | 8.5%
   Cost of goods sold | (210,100) | (190,200) |
   Gross margin | 49.0% | 50.0% |
   Earnings per share | $ 1.45 | $ 1.30 |
   Weighted average shares | 27,800 | 28,400 |
   Stores | 310 | 298 |`,
    [
      '$ 412,300: money 412300000 USD · Net revenues, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '$ 380,100: money 380100000 USD · Net revenues, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
      '8.5%: percent 8.5 % up · Net revenues, Change',
      '(210,100): money -210100000 USD · Cost of goods sold, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '(190,200): money -190200000 USD · Cost of goods sold, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
      '49.0%: percent 49 % · Gross margin, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '50.0%: percent 50 % · Gross margin, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
      '$ 1.45: money 1.45 USD · Earnings per share, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '$ 1.30: money 1.3 USD · Earnings per share, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
      '27,800: count 27800000 · Weighted average shares, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '28,400: count 28400000 · Weighted average shares, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
      '310: count 310 · Stores, Three Months Ended December 31, 2024 · 2024-10-01/2024-12-31',
      '298: count 298 · Stores, Three Months Ended December 31, 2023 · 2023-10-01/2023-12-31',
    ],
  ],
  [
    'signs in cells of their own, the scale beside the heads',
    `(in millions, except share and per share data) | 2>2024
   Revenue | $ | 412.3
   Loss | $ | (12.1
   Tax rate | 21.5 | %
   Shares outstanding | | 27,800,410`,
    [
      '412.3: money 412300000 USD · Revenue, 2024 · 2024-01-01/2024-12-31',
      '(12.1: money -12100000 USD · Loss, 2024 · 2024-01-01/2024-12-31',
      '21.5: percent 21.5 % · Tax rate, 2024 · 2024-01-01/2024-12-31',
      '27,800,410: count 27800410 · Shares outstanding, 2024 · 2024-01-01/2024-12-31',
    ],
  ],
  [
    'a currency and scale that are not for staff, nor for what has its own unit',
    `Key figures, EUR million
    | !2025
   !Net sales | 1,245.3
   !Earnings per share, EUR | 0.45
   !Employees at period end | 8,210
   !Average number of employees (FTE) | 8,110
   !Loans to customers | 310
   !Basic EPS (p) | 20.4
   !Equity ratio, % | 45.1`,
    [
      '1,245.3: money 1245300000 EUR · Net sales, 2025 · 2025-01-01/2025-12-31',
      '0.45: money 0.45 EUR · Earnings per share, 2025 · 2025-01-01/2025-12-31',
      '8,210: count 8210 · Employees at period end, 2025 · 2025-01-01/2025-12-31',
      '8,110: count 8110 · Average number of employees (FTE), 2025 · 2025-01-01/2025-12-31',
      '310: money 310000000 EUR · Loans to customers, 2025 · 2025-01-01/2025-12-31',
      '20.4: money 0.204 GBP · Basic EPS, 2025 · 2025-01-01/2025-12-31',
      '45.1: percent 45.1 % · Equity ratio, 2025 · 2025-01-01/2025-12-31',
    ],
  ],
  [
    'days and units below the heads, groups that end with their total',
    `> (in millions)
   !Net income (loss) | !2>Three months ended September 30, | !2>As of
   (in millions, diluted) | 2020 | 2019 | 31 March 2020 | 31 March 2019
   | in K€ | in K€ | K€ | K€
   Revenues: |
   Asia | 61,957 | 54,225 | 310 | 320
   Total revenues | 70,957 | 64,225 | 410 | 420
   Profit (loss) | 1,957 | (225 | 11 | 12`,
    [
      '61,957: money 61957000 EUR · Revenues, Asia, Three months ended September 30, 2020 · 2020-07-01/2020-09-30',
      '54,225: money 54225000 EUR · Revenues, Asia, Three months ended September 30, 2019 · 2019-07-01/2019-09-30',
      '310: money 310000 EUR · Revenues, Asia, As of, 31 March 2020 · 2020-03-31/2020-03-31',
      '320: money 320000 EUR · Revenues, Asia, As of, 31 March 2019 · 2019-03-31/2019-03-31',
      '70,957: money 70957000 EUR · Total revenues, Three months ended September 30, 2020 · 2020-07-01/2020-09-30',
      '64,225: money 64225000 EUR · Total revenues, Three months ended September 30, 2019 · 2019-07-01/2019-09-30',
      '410: money 410000 EUR · Total revenues, As of, 31 March 2020 · 2020-03-31/2020-03-31',
      '420: money 420000 EUR · Total revenues, As of, 31 March 2019 · 2019-03-31/2019-03-31',
      '1,957: money 1957000 EUR · Profit (loss), Three months ended September 30, 2020 · 2020-07-01/2020-09-30',
      '(225: money -225000 EUR · Profit (loss), Three months ended September 30, 2019 · 2019-07-01/2019-09-30',
      '11: money 11000 EUR · Profit (loss), As of, 31 March 2020 · 2020-03-31/2020-03-31',
      '12: money 12000 EUR · Profit (loss), As of, 31 March 2019 · 2019-03-31/2019-03-31',
    ],
  ],
])('%s', (_, table, expected) => {
  expect(linesOf(table)).toEqual(expected);
});
