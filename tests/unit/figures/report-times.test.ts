import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025.
test.each([
  [
    'what a quarter is held against is of the same quarter',
    'Second-quarter profit fell 38%.\n\nEarnings fell to $58 million, or 26 cents a share, from $95 million, or 41 cents a share, last year. Sales were $150 million, compared with $149 million a year earlier.',
    [
      '38%: 2025-04-01/2025-06-30',
      '$58 million: 2025-04-01/2025-06-30',
      '26 cents: 2025-04-01/2025-06-30',
      '$95 million: 2024-04-01/2024-06-30',
      '41 cents: 2024-04-01/2024-06-30',
      '$150 million: 2025-04-01/2025-06-30',
      '$149 million: 2024-04-01/2024-06-30',
    ],
  ],
  [
    'a period of which only the end is told has none',
    'Earnings for the period ended June 30 fell to $58 million.',
    [],
  ],
  [
    'a year through a day begins with the year',
    'The ministry has counted 56,802 cases of measles this year through July 5.',
    ['56,802: 2025-01-01/2025-07-05'],
  ],
  [
    'what a move follows has its own time',
    'Business sales rose 0.1% following a much stronger 0.8% advance in May.',
    ['0.8%: 2025-05-01/2025-05-31'],
  ],
  [
    'the time of a cause is its own',
    'Revenue from the seed business rose 33 percent because of the purchase of a rival in May.',
    [],
  ],
  [
    'a month of foreseeing is not foreseen',
    'The bureau expects production to total 32 million tonnes, up from its June estimate of 27 million tonnes.',
    [],
  ],
  [
    'what is to come is of no time that is over',
    'It has approved 31 plants in the past three years, which will power 2,300 homes.',
    ['31: 2022-07-30/2025-07-30'],
  ],
  [
    'where quarters are not the calendar’s, no ordinal is read as one',
    'The firm earned $7 million for the quarter ended May 31.\n\nTotal second-quarter sales rose 14%.',
    ['$7 million: 2025-03-01/2025-05-31'],
  ],
  [
    'what moved on the month did not move on the day',
    'Shares fell on Tuesday.\n\nCore inflation rose 0.1% on month and 1.7% annually.',
    [],
  ],
])('%s', (_law, text, periods) => {
  expect(fieldsIn(text, 'period')).toEqual(periods);
});
