import type { FigureCase } from './figure-case.ts';

/** Sentences as earnings reports and articles date their figures. */
export const AS_REPORTED: readonly FigureCase[] = [
  // as earnings reports have it
  [
    'Revenue for Q3 FY24 was $4.2 billion at the US firm, whose fiscal year ended June 30.',
    ['$4.2 billion = 4200000000 USD, 2024-01-01/2024-03-31'],
  ],
  [
    'Revenue was $81.2 million for the three months ended June 30, 2025.',
    ['$81.2 million = 81200000 USD, 2025-04-01/2025-06-30'],
  ],
  [
    'Net income for the nine months ended 30 September 2024 came to €12.5m.',
    ['€12.5m = 12500000 EUR, 2024-01-01/2024-09-30'],
  ],
  [
    'Net profit rose 30% to $295 million in the quarter ended March.',
    ['30% = 30 %, up, 2025-01-01/2025-03-31', '$295 million = 295000000 USD, 2025-01-01/2025-03-31'],
  ],
  [
    'Sales fell 4.1 per cent to £310m in the first half of 2025 from £323m a year earlier.',
    [
      '4.1 per cent = 4.1 %, down, 2025-01-01/2025-06-30',
      '£310m = 310000000 GBP, 2025-01-01/2025-06-30',
      '£323m = 323000000 GBP, 2024-01-01/2024-06-30',
    ],
  ],
  [
    'Year to date, the port has handled 1.2 million containers.',
    ['1.2 million = 1200000 containers, 2025-01-01/2025-07-30'],
  ],
  [
    'The fund held €3.4 billion of assets as of 31 March 2025.',
    ['€3.4 billion = 3400000000 EUR, 2025-03-31/2025-03-31'],
  ],
  [
    'Backlog stood at $900 million at June 30, 2025.',
    ['$900 million = 900000000 USD, 2025-06-30/2025-06-30'],
  ],
  ['At the end of 2024 the bank had 212 branches.', ['212 = 212 branches, 2024-12-31/2024-12-31']],
  ['At the end of June, cash stood at $45 million.', ['$45 million = 45000000 USD, 2025-06-30/2025-06-30']],
  ['Full-year 2024 revenue was $2.1 billion.', ['$2.1 billion = 2100000000 USD, 2024-01-01/2024-12-31']],
  ['Revenue grew 12% year over year to $500 million.', ['12% = 12 %, up', '$500 million = 500000000 USD']],
  [
    'Second-quarter earnings were $1.12 per share, up from $0.98 a year earlier.',
    ['$1.12 = 1.12 USD, 2025-04-01/2025-06-30', '$0.98 = 0.98 USD, 2024-04-01/2024-06-30'],
  ],
  [
    'Operating margin was 14.2% in the quarter, up 120 basis points from 13.0% a year ago.',
    ['14.2% = 14.2 %', '120 basis points = 120 bp, up', '13.0% = 13 %'],
  ],
  [
    'The firm expects revenue of $1.1 billion to $1.2 billion in 2026.',
    ['$1.1 billion to $1.2 billion = 1100000000..1200000000 USD, 2026-01-01/2026-12-31'],
  ],
  ['Free cash flow totaled $33 million in 1H 2025.', ['$33 million = 33000000 USD, 2025-01-01/2025-06-30']],
  ['EBITDA for 9M 2024 was €71 million.', ['€71 million = 71000000 EUR, 2024-01-01/2024-09-30']],
  ['It booked 1,200 orders in 2016 H2.', ['1,200 = 1200 orders, 2016-07-01/2016-12-31']],
  [
    'Shipments reached 4.1 million units in the 4th qtr 2018.',
    ['4.1 million = 4100000 units, 2018-10-01/2018-12-31'],
  ],
  ['Output was 9,300 tonnes in the first nine months.', ['9,300 tonnes = 9300 t, 2024-01-01/2024-09-30']],
  [
    'Output was 9,300 tonnes in the first nine months of 2024.',
    ['9,300 tonnes = 9300 t, 2024-01-01/2024-09-30'],
  ],
  ['In the June quarter, sales were A$12 million.', ['A$12 million = 12000000 AUD, 2025-04-01/2025-06-30']],
  [
    'Profit climbed to $132 million in the September 2024 quarter.',
    ['$132 million = 132000000 USD, 2024-07-01/2024-09-30'],
  ],
  [
    'Revenue of $18 million in the quarter compares with $16 million in the prior-year quarter.',
    ['$18 million = 18000000 USD', '$16 million = 16000000 USD'],
  ],
  [
    'Group turnover in the 26 weeks to 28 June 2025 was £88.2 million.',
    ['£88.2 million = 88200000 GBP, 2024-12-29/2025-06-28'],
  ],
  ['Dividends totaled 44 cents a share in 2024.', ['44 cents = 0.44 USD, 2024-01-01/2024-12-31']],
  [
    'Net sales for the year ended 31 December 2024 rose 5.5 percent.',
    ['5.5 percent = 5.5 %, up, 2024-01-01/2024-12-31'],
  ],
  // periods in prose
  [
    'Some 4,000 people fled in the last week of July 2024.',
    ['4,000 = 4000 people, about, 2024-07-25/2024-07-31'],
  ],
  [
    'Some 4,000 people fled in the first week of 2015.',
    ['4,000 = 4000 people, about, 2015-01-01/2015-01-07'],
  ],
  ['Police arrested 31 people from 13 to 15 July.', ['31 = 31 people, 2025-07-13/2025-07-15']],
  ['Police arrested 31 people between Oct. 2 and October 22.', ['31 = 31 people, 2024-10-02/2024-10-22']],
  ['The state built 3,200 homes between May 2015 and 2018.', ['3,200 = 3200 homes, 2015-05-01/2018-12-31']],
  ['The mine employed 2,000 people in the 1970s.', ['2,000 = 2000 people, 1970-01-01/1979-12-31']],
  ['The city plans to plant 50,000 trees this decade.', ['50,000 = 50000 trees, 2020-01-01/2029-12-31']],
  [
    'The reservoir held 40 million litres at the end of the month.',
    ['40 million litres = 40000000 L, 2025-07-31/2025-07-31'],
  ],
  [
    'Exports rose by 8.4 percent in May and by 6 percent in June.',
    ['8.4 percent = 8.4 %, up, 2025-05-01/2025-05-31', '6 percent = 6 %, up, 2025-06-01/2025-06-30'],
  ],
  [
    'Imports fell to 20,000 tonnes in May, compared with 24,000 tonnes in the same month of 2024.',
    ['20,000 tonnes = 20000 t, 2025-05-01/2025-05-31', '24,000 tonnes = 24000 t, 2024-05-01/2024-05-31'],
  ],
  [
    'There were 67,000 burglaries between April and June, compared with 65,200 during the same period the previous year.',
    ['67,000 = 67000 burglaries, 2025-04-01/2025-06-30', '65,200 = 65200 burglaries, 2024-04-01/2024-06-30'],
  ],
  [
    'Consumer prices were flat in June, after a rise of 0.4 percent in the previous month.',
    ['0.4 percent = 0.4 %, up, 2025-05-01/2025-05-31'],
  ],
  [
    'Prices rose by a bigger-than-expected 0.2 per cent in June.',
    ['0.2 per cent = 0.2 %, up, 2025-06-01/2025-06-30'],
  ],
  [
    'The airport served 3 million passengers during June, July and August.',
    ['3 million = 3000000 passengers, 2024-06-01/2024-08-31'],
  ],
  ['It served 1.54 million passengers in the same month last year.', ['1.54 million = 1540000 passengers']],
  [
    'The company posted a net profit of $77 million in the July-September period last year.',
    ['$77 million = 77000000 USD, 2024-07-01/2024-09-30'],
  ],
  [
    'Unemployment stood at 5.1 percent in March 2025, the highest since 2021.',
    ['5.1 percent = 5.1 %, 2025-03-01/2025-03-31'],
  ],
  [
    'In 2023, 41 per cent of households rented, up from 36 per cent in 2013.',
    ['41 per cent = 41 %, 2023-01-01/2023-12-31', '36 per cent = 36 %, 2013-01-01/2013-12-31'],
  ],
  [
    'The city had 12,400 vacant flats in 2019 and 9,800 in 2024.',
    [
      '12,400 = 12400 vacant flats, 2019-01-01/2019-12-31',
      '9,800 = 9800 vacant flats, 2024-01-01/2024-12-31',
    ],
  ],
  ['Between 2010 and 2020 the town lost 4,100 residents.', ['4,100 = 4100 residents, 2010-01-01/2020-12-31']],
  ['Officials this week said half of the wells are dry.', ['half = 0.5 wells']],
  ['Shares are down 18% from their March peak.', ['18% = 18 %, down']],
  ['Tourism has brought in $4 billion since 2005.', ['$4 billion = 4000000000 USD, 2005-01-01/2025-07-30']],
  ['The law, passed in 2012, covers 40,000 workers.', ['40,000 = 40000 workers']],
  [
    'The agency spent $9 million in fiscal 2017, according to an audit published last spring.',
    ['$9 million = 9000000 USD'],
  ],
  ['The dose, approved in May, is 200 mg.', ['200 mg = 200 mg']],
  ['The regulator approved the 200 mg tablet on May 5, 2025.', ['200 mg = 200 mg']],
  ['The board, which met on Tuesday, oversees 31 schools.', ['31 = 31 schools']],
  ['The plant, opened in 2011, employs 640 people.', ['640 = 640 people']],
  ['On Monday, the council rejected the $2 million plan.', ['$2 million = 2000000 USD']],
  ['Last year the museum drew 210,000 visitors.', ['210,000 = 210000 visitors, 2024-01-01/2024-12-31']],
  [
    'Attendance reached 210,000 last year, up 8% on 2023.',
    ['210,000 = 210000 people, 2024-01-01/2024-12-31', '8% = 8 %, up, 2024-01-01/2024-12-31'],
  ],
  ['So far this year, 1,040 fires have been reported.', ['1,040 = 1040 fires, 2025-01-01/2025-07-30']],
  ['As of Friday, 212 people had been treated.', ['212 = 212 people, 2025-07-25/2025-07-25']],
  ['The index gained 2.1% in July, its best month since 2020.', ['2.1% = 2.1 %, up, 2025-07-01/2025-07-31']],
  ['Sales rose 3 percent in the year to March.', ['3 percent = 3 %, up, 2024-04-01/2025-03-31']],
  [
    'Sales rose 3 percent in the 12 months to the end of March 2025.',
    ['3 percent = 3 %, up, 2024-04-01/2025-03-31'],
  ],
  ['Inflation was 2.9% in the 12 months through May.', ['2.9% = 2.9 %, 2024-06-01/2025-05-31']],
  [
    'Over the past five years, the county has lost 1,900 farms.',
    ['1,900 = 1900 farms, 2020-07-30/2025-07-30'],
  ],
  [
    'The ministry forecasts growth of 2.5 percent this year and 3 percent next year.',
    ['2.5 percent = 2.5 %, up, 2025-01-01/2025-12-31', '3 percent = 3 %, up, 2026-01-01/2026-12-31'],
  ],
  ['By 2030 the company wants to have 900 stores.', ['900 = 900 stores']],
  ['Of the 48 people hurt in the 2019 crash, 12 have sued.', ['48 = 48 people', '12 = 12 people']],
  [
    'The number of cases in August 2024 was 1,150, a 12 percent drop from July.',
    ['1,150 = 1150 cases, 2024-08-01/2024-08-31', '12 percent = 12 %, down'],
  ],
  [
    'Passenger numbers rose 10.7 per cent to 3,729,879 in August 2024, compared to 3,368,260 for the same month last year.',
    [
      '10.7 per cent = 10.7 %, up, 2024-08-01/2024-08-31',
      '3,729,879 = 3729879 passengers, 2024-08-01/2024-08-31',
      '3,368,260 = 3368260 passengers, 2023-08-01/2023-08-31',
    ],
  ],
];
