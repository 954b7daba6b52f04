import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025: times that stand further from their figure, and those that results lend.
test.each([
  [
    'past a relative clause',
    'Eleven mills, some of which are owned by the state, were fined last May for selling short cloth.',
    ['Eleven: 2025-05-01/2025-05-31'],
  ],
  [
    'past what dashes set in',
    'Fourteen sailors – a cook among them – were rescued last May.',
    ['Fourteen: 2025-05-01/2025-05-31'],
  ],
  [
    'past a participle clause',
    'The report says that in May 2022, Rask, using the name of a neighbour, stole about $52,000.',
    ['$52,000: 2022-05-01/2022-05-31'],
  ],
  [
    'what dashes say of the time itself is not passed by',
    'During that period – from 2019 to 2021 – the Act is slated to cost $203 billion.',
    [],
  ],
  [
    'what was announced is no participle',
    'In May, a struggling Oro Mills announced it would slash up to 3,000 jobs, a layoff rivaling that of Kell.',
    [],
  ],
  [
    'the subject of a clause behind "after"',
    'She spoke of it after three nurses were shot last May at a clinic.',
    ['three: 2025-05-01/2025-05-31'],
  ],
  ['a member union is described', 'The 3 million member union voted to endorse Rask last May.', []],
  [
    'past a bound',
    'The firm has given $5.2 million in cash and goods to more than 90 clubs in the last three years.',
    ['$5.2 million: 2022-07-30/2025-07-30', '90: 2022-07-30/2025-07-30'],
  ],
  [
    'what is done by what was told',
    'Ada Rask was the top donor in May, contributing $5 million.',
    ['$5 million: 2025-05-01/2025-05-31'],
  ],
  ['but not what lasts', 'He was first elected in May, serving two terms.', []],
  [
    'what converts has the time of what it converts',
    'A storm dumped about 2 inches (50.8 millimeters) of rain in the county on Tuesday.',
    ['2 inches: 2025-07-29/2025-07-29', '50.8 millimeters: 2025-07-29/2025-07-29'],
  ],
  [
    'a high of a day',
    'The index reached a new high of 40,816 in the morning trade on July 24.',
    ['40,816: 2025-07-24/2025-07-24'],
  ],
  [
    'a pronoun opens no clause',
    'In May, Oro TV had 3 times the viewers of Kell, 2.9 times that of Lund, and 2.2 times that of Rask Now.',
    ['3 times', '2.9 times', '2.2 times'].map((words) => `${words}: 2025-05-01/2025-05-31`),
  ],
  [
    'a list of what moved, and what each was held against',
    'Oro Mills had half-year revenue of $20 million in the first half of 2025 versus $21 million in the first half of 2024, profit rising to $12 million from $10 million. Income more than tripled to $3 million, net income doubled to $6 million and cash flow reached $9 million.',
    [
      '$20 million: 2025-01-01/2025-06-30',
      '$21 million: 2024-01-01/2024-06-30',
      '$12 million: 2025-01-01/2025-06-30',
      '$10 million: 2024-01-01/2024-06-30',
      'tripled: 2025-01-01/2025-06-30',
      '$3 million: 2025-01-01/2025-06-30',
      'doubled: 2025-01-01/2025-06-30',
      '$6 million: 2025-01-01/2025-06-30',
      '$9 million: 2025-01-01/2025-06-30',
    ],
  ],
  [
    'a bank’s balance',
    'Oro Bank 2025 Q2 Results\n\nDeposits increased $388 million to $19 billion. Average loans rose to $8 billion. Net income was $71 million, in line with expectations. Revenue reached $220 million, up from $214 million in the prior quarter.',
    [
      '$388 million: 2025-04-01/2025-06-30',
      '$19 billion: 2025-06-30/2025-06-30',
      '$71 million: 2025-04-01/2025-06-30',
      '$220 million: 2025-04-01/2025-06-30',
      '$214 million: 2025-01-01/2025-03-31',
    ],
  ],
])('%s', (_, text, periods) => {
  expect(fieldsIn(text, 'period')).toEqual(periods);
});
