import type { FigureCase } from './figure-case.ts';

/** Sentences on money, of statistics and of news. */
export const OF_SUBJECTS: readonly FigureCase[] = [
  // money and accounts
  [
    'Group sales for the first quarter ended 30 June rose 7% to ₹412 crore.',
    ['7% = 7 %, up, 2025-04-01/2025-06-30', '₹412 crore = 4120000000 INR, 2025-04-01/2025-06-30'],
  ],
  [
    "The lender's net interest margin narrowed 14 basis points to 2.91% in the second half of 2024.",
    ['14 basis points = 14 bp, down, 2024-07-01/2024-12-31', '2.91% = 2.91 %, 2024-07-01/2024-12-31'],
  ],
  [
    'Operating expenses were $88.1 million, compared to $79.4 million in the first quarter of 2024.',
    ['$88.1 million = 88100000 USD', '$79.4 million = 79400000 USD, 2024-01-01/2024-03-31'],
  ],
  [
    'It ended the quarter with 4,310 stores, 112 more than a year earlier.',
    ['4,310 = 4310 stores', '112 = 112 stores, up'],
  ],
  [
    'Adjusted earnings per share of $1.42 beat the $1.35 that analysts expected.',
    ['$1.42 = 1.42 USD', '$1.35 = 1.35 USD'],
  ],
  ['The board declared a dividend of 12 cents per share, payable on September 1.', ['12 cents = 0.12 USD']],
  [
    'The company repurchased 1.4 million shares for $66 million during the quarter.',
    ['1.4 million = 1400000 shares', '$66 million = 66000000 USD'],
  ],
  ['Cash and equivalents totaled $512.3 million at quarter-end.', ['$512.3 million = 512300000 USD']],
  [
    'Same-store sales slipped 0.4% in the 13 weeks ended May 3, 2025.',
    ['0.4% = 0.4 %, down, 2025-02-02/2025-05-03'],
  ],
  [
    'Guidance for 2025 was raised to between $3.10 and $3.20 a share.',
    ['$3.10 and $3.20 = 3.1..3.2 USD, 2025-01-01/2025-12-31'],
  ],
  [
    'Bookings in H1 came to $77m, against $70m in H1 2024.',
    ['$77m = 77000000 USD, 2025-01-01/2025-06-30', '$70m = 70000000 USD, 2024-01-01/2024-06-30'],
  ],
  [
    'Rental income increased by £3.1m (8.2%) to £41.0m.',
    ['£3.1m = 3100000 GBP, up', '8.2% = 8.2 %', '£41.0m = 41000000 GBP'],
  ],
  [
    'Net debt fell to €1.9 billion at the end of March from €2.3 billion at the end of 2024.',
    [
      '€1.9 billion = 1900000000 EUR, 2025-03-31/2025-03-31',
      '€2.3 billion = 2300000000 EUR, 2024-12-31/2024-12-31',
    ],
  ],
  ['The deal values the firm at 8.5 times earnings.', ['8.5 times = 8.5 times']],
  // statistics
  [
    'Demand rebounds as trade rebounds, and output grew 2 percent in the first quarter.',
    ['2 percent = 2 %, up, 2025-01-01/2025-03-31'],
  ],
  [
    'The jobless rate edged down to 4.3 per cent in the three months to May from 4.4 per cent.',
    ['4.3 per cent = 4.3 %, 2025-03-01/2025-05-31', '4.4 per cent = 4.4 %'],
  ],
  [
    'Employment rose by 28,000 in June, the first gain in four months.',
    ['28,000 = 28000, up, 2025-06-01/2025-06-30', 'four months = 4 mo'],
  ],
  [
    'On a monthly basis, output fell 0.6 percent, after a 0.2 percent rise in April.',
    ['0.6 percent = 0.6 %, down', '0.2 percent = 0.2 %, up, 2025-04-01/2025-04-30'],
  ],
  [
    'The trade deficit widened to $71.5 billion in May from a revised $60.3 billion in April.',
    [
      '$71.5 billion = 71500000000 USD, 2025-05-01/2025-05-31',
      '$60.3 billion = 60300000000 USD, 2025-04-01/2025-04-30',
    ],
  ],
  [
    'Births numbered 591,072 in England in 2023, a 2.4% decrease on the year before.',
    ['591,072 = 591072 Births, 2023-01-01/2023-12-31', '2.4% = 2.4 %, down, 2023-01-01/2023-12-31'],
  ],
  ['The average household spent $6,440 a month in 2023.', ['$6,440 = 6440 USD, 2023-01-01/2023-12-31']],
  [
    'Police recorded 2,310 thefts in the year ending June 2024, up from 1,940 the year before.',
    ['2,310 = 2310 thefts, 2023-07-01/2024-06-30', '1,940 = 1940 thefts, 2022-07-01/2023-06-30'],
  ],
  [
    'The population grew from 8.2 million in 2011 to 8.9 million in 2021.',
    ['8.2 million = 8200000, 2011-01-01/2011-12-31', '8.9 million = 8900000, 2021-01-01/2021-12-31'],
  ],
  [
    'Exports to the bloc accounted for 41 per cent of the total in the first five months of 2025.',
    ['41 per cent = 41 %, 2025-01-01/2025-05-31'],
  ],
  ['The index of prices stood at 121.4 in June.', ['121.4 = 121.4 points, 2025-06-01/2025-06-30']],
  [
    'Tourist arrivals hit 1.1 million in the first half, 12 percent more than in the same period of 2024.',
    ['1.1 million = 1100000, 2025-01-01/2025-06-30', '12 percent = 12 %, up, 2025-01-01/2025-06-30'],
  ],
  ['House prices are 3.9% higher than a year ago.', ['3.9% = 3.9 %, up']],
  ['Half of all pupils in Year 6 passed.', ['Half = 0.5 pupils']],
  ['In the decade to 2020 the town gained 3,100 jobs.', ['3,100 = 3100 jobs']],
  ['Since January, prices have risen by 6 per cent.', ['6 per cent = 6 %, up']],
  // news
  [
    'At least 14 people were killed on Tuesday when a bus fell into a ravine.',
    ['14 = 14 people, at least, 2025-07-29/2025-07-29'],
  ],
  ['Two soldiers were wounded late on Sunday.', ['Two = 2 soldiers, 2025-07-27/2025-07-27']],
  [
    'The fire has burned 12,400 acres since Friday.',
    ['12,400 acres = 12400 [acr_us], 2025-07-25/2025-07-30'],
  ],
  ['A 45-year-old man was jailed for 12 years on Monday.', ['12 years = 12 a']],
  [
    'The court fined the firm $3.2 million in May 2024.',
    ['$3.2 million = 3200000 USD, 2024-05-01/2024-05-31'],
  ],
  [
    'Nearly 3,000 homes were without power as of Tuesday night.',
    ['3,000 = 3000 homes, about, 2025-07-29/2025-07-29'],
  ],
  ['The quake struck 40 km south of Oro at a depth of 10 km.', ['40 km = 40 km', '10 km = 10 km']],
  ['She won 52 percent of the vote in 2022.', ['52 percent = 52 %, 2022-01-01/2022-12-31']],
  [
    'The poll of 1,012 adults was taken from July 7 to 9 and has a margin of error of 3 points.',
    ['1,012 = 1012 adults', '3 points = 3 pp'],
  ],
  ['The bridge, built in 1964, carries 30,000 cars a day.', ['30,000 = 30000 cars']],
  ['He sold 12 million records in a career that began in 1971.', ['12 million = 12000000 records']],
  ['It will cost an estimated $450 million and open in 2028.', ['$450 million = 450000000 USD, about']],
  ['The council approved on Monday a budget of $88 million for 2026.', ['$88 million = 88000000 USD']],
  ['Rainfall reached 140 mm in 24 hours.', ['140 mm = 140 mm', '24 hours = 24 h']],
  [
    'More than 60 flights were cancelled on Saturday and 40 on Sunday.',
    ['60 = 60 flights, more than, 2025-07-26/2025-07-26', '40 = 40 flights, 2025-07-27/2025-07-27'],
  ],
  ['The strike, now in its third week, involves 5,200 nurses.', ['5,200 = 5200 nurses']],
  [
    'Last August the lake was 3.1 metres below its normal level.',
    ['3.1 metres = 3.1 m, 2024-08-01/2024-08-31'],
  ],
  [
    'Vaccination coverage dropped from 95% in 2019 to 88% in 2023.',
    ['95% = 95 %, 2019-01-01/2019-12-31', '88% = 88 %, 2023-01-01/2023-12-31'],
  ],
  [
    'In May, the bank cut rates by 25 basis points to 4.25 percent.',
    ['25 basis points = 25 bp, down, 2025-05-01/2025-05-31', '4.25 percent = 4.25 %, 2025-05-01/2025-05-31'],
  ],
  [
    'The euro rose 0.3% to $1.1640 on Tuesday.',
    ['0.3% = 0.3 %, up, 2025-07-29/2025-07-29', '$1.1640 = 1.164 USD, 2025-07-29/2025-07-29'],
  ],
  ['They have been married for 31 years.', ['31 years = 31 a']],
  ['The film took $42 million in its first weekend.', ['$42 million = 42000000 USD']],
  ['Volunteers planted 1,900 trees last weekend.', ['1,900 = 1900 trees, 2025-07-26/2025-07-27']],
  [
    'The airline flew 9.1 million passengers in July, 4% fewer than a year earlier.',
    ['9.1 million = 9100000 passengers, 2025-07-01/2025-07-31', '4% = 4 %, down, 2025-07-01/2025-07-31'],
  ],
  ['From 2026, employers will pay 2 percent more.', ['2 percent = 2 %, up']],
  ['The grant of $4 million runs from 2025 to 2028.', ['$4 million = 4000000 USD, 2025-01-01/2028-12-31']],
  ['In its report published on Monday, the agency said 7% of sites were unsafe.', ['7% = 7 %']],
  ['Researchers followed 2,400 women for 10 years from 1998.', ['2,400 = 2400 women', '10 years = 10 a']],
  [
    'Under a law passed in 2018, firms with more than 50 workers must report.',
    ['50 = 50 workers, more than'],
  ],
  [
    'The company, founded in 1987, has 3,400 staff and had sales of €610 million last year.',
    ['3,400 = 3400 staff', '€610 million = 610000000 EUR, 2024-01-01/2024-12-31'],
  ],
  ['Flight 302 went down minutes after take-off.', []],
  ['He wore number 9 for 12 seasons.', ['12 = 12 seasons']],
  ['The A4 motorway was closed between junctions 8 and 9.', []],
  ['It was rated 4.8 stars by 225 users.', ['4.8 = 4.8 stars', '225 = 225 users']],
  ['Channel 4 showed Apollo 13 at 9pm.', []],
  ['The 8th Battalion lost 70 men.', ['70 = 70 men']],
  ['Call it Plan B or 2.0.', []],
  ['The phone has a 6.1-inch screen and 128 GB of storage.', ['6.1-inch = 6.1 [in_i]', '128 GB = 128 GBy']],
  ['Exit 12B leads to Pier 39.', []],
  ['The drug cut deaths by 31 percent compared with placebo.', ['31 percent = 31 %, down']],
  ['About one in ten adults (11%) smoke.', ['one in ten = 0.1 adults, about', '11% = 11 %']],
  ['Some 30 to 40 percent of food is wasted.', ['30 to 40 percent = 30..40 %, about']],
];
