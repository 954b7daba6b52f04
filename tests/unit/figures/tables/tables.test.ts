import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOfTable, linesOf, tableArticle } from './table-article.ts';

test.each([
  [
    'units and scale of the caption, losses in brackets, footnotes',
    `Trade, USD bn
   !Goods | !2024 | !2025
   !Grain | 12.5 | 14*
   !Ore | 7 | (0.4)`,
    [
      '12.5: money 12500000000 USD · Grain, 2024 · 2024-01-01/2024-12-31',
      '14: money 14000000000 USD · Grain, 2025 · 2025-01-01/2025-12-31',
      '7: money 7000000000 USD · Ore, 2024 · 2024-01-01/2024-12-31',
      '(0.4): money -400000000 USD · Ore, 2025 · 2025-01-01/2025-12-31',
    ],
  ],
  [
    'a unit a column, signed changes',
    `Region | Output (thousand tonnes) | Change, % | Price (€/t)
   North | 1,204 | +3.2 | 18.50
   South | 310 | −1.4 | 19`,
    [
      '1,204: quantity 1204000 t · North, Output',
      '3.2: percent 3.2 % up · North, Change',
      '18.50: money 18.5 EUR/t · North, Price',
      '310: quantity 310000 t · South, Output',
      '−1.4: percent -1.4 % down · South, Change',
      '19: money 19 EUR/t · South, Price',
    ],
  ],
  [
    'ranks are no figures',
    `Rank | Port | Country | Containers (million) | Share
   1 | Harwick | Maravia | 4.7 | 12%
   2 | Tarn Bay | Oskland | 3.9 | 10%`,
    [
      '4.7: count 4700000 · Harwick, Containers',
      '12%: percent 12 % · Harwick, Share',
      '3.9: count 3900000 · Tarn Bay, Containers',
      '10%: percent 10 % · Tarn Bay, Share',
    ],
  ],
  [
    'heads in two rows',
    `!2vItem | !2>2025 | !2>2026
   !Q1 | !Q2 | !Q1 | !Q2
   !Revenue ($m) | 12.1 | 12.8 | 13 | 13.5
   !Staff | 310 | 312 | 320 | ~325`,
    [
      '12.1: money 12100000 USD · Revenue, 2025, Q1 · 2025-01-01/2025-03-31',
      '12.8: money 12800000 USD · Revenue, 2025, Q2 · 2025-04-01/2025-06-30',
      '13: money 13000000 USD · Revenue, 2026, Q1 · 2026-01-01/2026-03-31',
      '13.5: money 13500000 USD · Revenue, 2026, Q2 · 2026-04-01/2026-06-30',
      '310: count 310 · Staff, 2025, Q1 · 2025-01-01/2025-03-31',
      '312: count 312 · Staff, 2025, Q2 · 2025-04-01/2025-06-30',
      '320: count 320 · Staff, 2026, Q1 · 2026-01-01/2026-03-31',
      '325: count 325 about · Staff, 2026, Q2 · 2026-04-01/2026-06-30',
    ],
  ],
  [
    'months under years',
    `Month | 2024 | 2025
   January | 410 | 520`,
    [
      '410: count 410 · January, 2024 · 2024-01-01/2024-01-31',
      '520: count 520 · January, 2025 · 2025-01-01/2025-01-31',
    ],
  ],
  [
    'rows in groups, units in the cells',
    `Exports ||
   Grain | USD 5 million | 12 ships
   Imports ||
   Ore | USD 7 million | 9 ships`,
    [
      'USD 5 million: money 5000000 USD · Exports, Grain',
      '12 ships: count 12 ships · Exports, Grain',
      'USD 7 million: money 7000000 USD · Imports, Ore',
      '9 ships: count 9 ships · Imports, Ore',
    ],
  ],
  [
    'a list of facts',
    `Founded | 1998
   Employees | 1,200
   Turnover (USD mn) | 340`,
    ['1,200: count 1200 · Employees', '340: money 340000000 USD · Turnover'],
  ],
  [
    'decades, and the caption as measure',
    `Bridges repaired
   Decade | Total
   1950s | 210
   1970s | 305`,
    [
      '210: count 210 · Bridges repaired, 1950s, Total · 1950-01-01/1959-12-31',
      '305: count 305 · Bridges repaired, 1970s, Total · 1970-01-01/1979-12-31',
    ],
  ],
  [
    'a paragraph before the table is no caption',
    `The company said that it would pay a dividend in kroner and that it expects a better year, with its new plant in Bergen at work from June, and with lower costs.
   Region | Stores | Staff
   North | 41 | 1,205
   South | 29 | 980`,
    [
      '41: count 41 · North, Stores',
      '1,205: count 1205 · North, Staff',
      '29: count 29 · South, Stores',
      '980: count 980 · South, Staff',
    ],
  ],
  [
    'a scale in words',
    `Wages in thousands of crowns
   Year | Median | Top tenth
   2023 | 31.5 | 80
   2024 | 33 | >85`,
    [
      '31.5: money 31500 SEK · 2023, Median · 2023-01-01/2023-12-31',
      '80: money 80000 SEK · 2023, Top tenth · 2023-01-01/2023-12-31',
      '33: money 33000 SEK · 2024, Median · 2024-01-01/2024-12-31',
      '85: money 85000 SEK · 2024, Top tenth · 2024-01-01/2024-12-31',
    ],
  ],
  [
    'scores and dates',
    `Date | Event | Score | Spectators
   3 May | Harwick against Tarn | 3-1 | 1,310
   7 June | Tarn at home | 2-0 | 980`,
    [
      '1,310: count 1310 · 3 May, Harwick against Tarn, Spectators · 2026-05-03/2026-05-03',
      '980: count 980 · 7 June, Tarn at home, Spectators · 2025-06-07/2025-06-07',
    ],
  ],
  [
    'units of rows, changes year on year, a dash',
    `Table 2. Selected indicators
   !Indicator | !Q4 2025 | !% change yoy
   !Exports, € million | 3,410 | 4.5
   !Unemployment (%) | 6.1 | -0.3
   !Visitors ('000) | 812[a] | ▲ 12.0%
   !Average price per tonne, USD | 410 | –`,
    [
      '3,410: money 3410000000 EUR · Exports, Q4 2025 · 2025-10-01/2025-12-31',
      '4.5: percent 4.5 % up year on year · Exports, change yoy',
      '6.1: percent 6.1 % · Unemployment, Q4 2025 · 2025-10-01/2025-12-31',
      '-0.3: percent -0.3 % down year on year · Unemployment, change yoy',
      '812: count 812000 · Visitors, Q4 2025 · 2025-10-01/2025-12-31',
      '12.0%: percent 12 % up year on year · Visitors, change yoy',
      '410: money 410 USD · Average price per tonne, Q4 2025 · 2025-10-01/2025-12-31',
    ],
  ],
  [
    'one head, past an empty cell',
    `| !March 2026
   !Passengers | 1.2 million
   !Freight (tonnes) | 18 300`,
    [
      '1.2 million: count 1200000 · Passengers, March 2026 · 2026-03-01/2026-03-31',
      '18 300: quantity 18300 t · Freight, March 2026 · 2026-03-01/2026-03-31',
    ],
  ],
  [
    'rates by age',
    `Age group | Deaths per 100,000
   18-24 | 2.1
   25-34 | 0.4`,
    ['2.1: rate 2.1 per 100,000 · 18-24, Deaths', '0.4: rate 0.4 per 100,000 · 25-34, Deaths'],
  ],
  [
    'a number of things',
    `Country | Number of ferries
   Maravia | 41
   Total | 64`,
    ['41: count 41 ferries · Maravia, Number of ferries', '64: count 64 ferries · Total, Number of ferries'],
  ],
  [
    'more than one amount in a cell',
    `Maravia | 2024
   Area | 268,021 km2 (103,483 sq mi)
   Income | $199 billion, a record`,
    [
      '268,021 km2: quantity 268021 km2 · Area, 2024 · 2024-01-01/2024-12-31',
      '103,483 sq mi: quantity 103483 [smi_us] · Area, 2024 · 2024-01-01/2024-12-31',
      '$199 billion: money 199000000000 USD · Income, 2024 · 2024-01-01/2024-12-31',
    ],
  ],
  [
    'what is counted is no money',
    `The company in 2025, million euros
   !Sales | 41.5
   !Staff | 310`,
    [
      '41.5: money 41500000 EUR · Sales · 2025-01-01/2025-12-31',
      '310: count 310 · Staff · 2025-01-01/2025-12-31',
    ],
  ],
  [
    'a group holds for the rows under it',
    `Fees ||
   Berth, euros | 40 | 44
   Crane, euros | 12 | 13`,
    [
      '40: money 40 EUR · Fees, Berth',
      '44: money 44 EUR · Fees, Berth',
      '12: money 12 EUR · Fees, Crane',
      '13: money 13 EUR · Fees, Crane',
    ],
  ],
])('%s', (_, table, expected) => {
  expect(linesOf(table)).toEqual(expected);
});

const AROUND = [
  'Grain',
  'The council met for two hours and agreed on nothing',
  '1',
  '2024',
  'Exports (USD bn)',
  '12',
];

test('whatever a table holds, figures lie in its text, in order and apart', () => {
  const cell = fc.oneof(
    fc.constantFrom(...AROUND, '', '(1.2)', '%', '!2025', '!2>Total', '2v3.5%', '>Q1'),
    fc.string(),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const table = rows
        .map((cells) => cells.map((words) => words.replace(/[|\s]+/g, ' ')).join(' | '))
        .join('\n');
      const { text } = tableArticle(table);
      let reach = 0;
      for (const figure of figuresOfTable(table)) {
        expect(figure.start).toBeGreaterThanOrEqual(reach);
        expect(figure.text).toBe(text.slice(figure.start, figure.end));
        expect([figure.value].flat().every(Number.isFinite)).toBe(true);
        reach = figure.end;
      }
    }),
  );
});

test.each([
  ['links laid out in a table', 'Home | News | Sport\nWeather | 12 | About us\nShop | Jobs | Contact'],
  ['seasons and codes', 'Season | Code | Winner\n2019/20 | 114 | Harwick\n2020/21 | 115 | Tarn'],
])('no figures of %s', (_, table) => {
  expect(linesOf(table)).toEqual([]);
});
