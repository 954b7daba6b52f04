import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025: periods that another sentence, a survey or a heading lends.
test.each([
  [
    'the timeframe of a day’s hours is the day',
    'Oro TV was watched most on May 1 from 3 to 4 p.m. During that same timeframe, it had twice as many viewers as Kell.',
    ['twice: 2025-05-01/2025-05-01'],
  ],
  [
    'that time is the stretch told before',
    'In 2023, police recorded 412 burglaries. During that time, 30 robberies were recorded.',
    ['412: 2023-01-01/2023-12-31', '30: 2023-01-01/2023-12-31'],
  ],
  [
    'a change behind a change',
    'Exports rose 5% in May. Imports of steel fell 3% to $4 billion, and orders were up 2%.',
    ['5%', '3%', '$4 billion', '2%'].map((words) => `${words}: 2025-05-01/2025-05-31`),
  ],
  [
    'what it is of no day',
    'Dealers have sold 208,560 cars this year, down 5%. Van sales are down 3%.',
    ['208,560', '5%', '3%'].map((words) => `${words}: 2025-01-01/2025-12-31`),
  ],
  [
    'shares move on their own day',
    'Sales rose 12% in 2023. Its shares fell 4%.',
    ['12%: 2023-01-01/2023-12-31'],
  ],
  ['a deed is no change', 'Sales rose 12% in 2023. It cut 300 jobs.', ['12%: 2023-01-01/2023-12-31']],
  [
    'clauses behind a compared level',
    'In 2023, murders fell to 30 from 40 in 2022, robberies rose to 50 and burglaries were down 3%.',
    [
      '30: 2023-01-01/2023-12-31',
      '40: 2022-01-01/2022-12-31',
      '50: 2023-01-01/2023-12-31',
      '3%: 2023-01-01/2023-12-31',
    ],
  ],
  ['a day leads its one deed', 'On Tuesday, the fire destroyed 42 homes.', ['42: 2025-07-29/2025-07-29']],
  ['what was done since', 'Police in Oro arrested 300 people since May.', ['300: 2025-05-01/2025-07-30']],
  [
    'a survey’s shares are of its asking',
    'According to a survey carried out last year, 65% of adults smoked.',
    ['65%: 2024-01-01/2024-12-31'],
  ],
  [
    'and of its year',
    'A 2022 Oro Group survey found that:\n\nMore than 65% of respondents smoked.\n\nMore than 85% drank.',
    ['65%: 2022-01-01/2022-12-31', '85%: 2022-01-01/2022-12-31'],
  ],
  ['not of its print', 'A poll released in May found that 65% of adults smoked.', []],
  [
    'nor of an earlier asking',
    'Some 65% of adults now smoke, a rise since the survey was last conducted in May.',
    [],
  ],
  [
    'a part of a report has the period of its heading',
    'Oro Mills Reports Fourth Quarter and Full Year 2024 Results\n\nOro Mills told how it fared.\n\nFourth Quarter 2024 Highlights\n\nRevenue of $4.2 million, up 12% from a year earlier\n\nFull Year 2024 Highlights\n\nRevenue of $16.2 million\n\nCash of $3 million\n\n2025 Outlook\n\nRevenue of $18 million',
    [
      '$4.2 million: 2024-10-01/2024-12-31',
      '12%: 2024-10-01/2024-12-31',
      '$16.2 million: 2024-01-01/2024-12-31',
    ],
  ],
])('%s', (_, text, periods) => {
  expect(fieldsIn(text, 'period')).toEqual(periods);
});
