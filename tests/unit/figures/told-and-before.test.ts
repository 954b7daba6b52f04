import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025: the time of telling is no period of what is told, nor that of what it is held against.
test.each([
  [
    'a year earlier ahead of its clause',
    'In May, exports rose 7%, but a year earlier sales were $4 billion.',
    ['7%: 2025-05-01/2025-05-31', '$4 billion: 2024-05-01/2024-05-31'],
  ],
  [
    'ahead of its sentence',
    'In the first quarter, exports rose 7%. A year earlier, they had risen 5%.',
    ['7%: 2025-01-01/2025-03-31', '5%: 2024-01-01/2024-03-31'],
  ],
  ['of which nothing was told', 'Exports rose 7%, while a year earlier sales were $4 billion.', []],
  [
    'beside another',
    'There were 38 murders a year earlier and 42 in May 2025.',
    ['42: 2025-05-01/2025-05-31'],
  ],
  [
    'a quarter ahead of its noun is none of the saying',
    'On Tuesday, Ms. Holm said first-quarter revenue was $4 billion.',
    ['$4 billion: 2025-01-01/2025-03-31'],
  ],
  ['nor a year', 'The firm reported 2024 revenue of $4 billion.', ['$4 billion: 2024-01-01/2024-12-31']],
  ['nor whose', 'The firm said last year’s revenue was $4 billion.', ['$4 billion: 2024-01-01/2024-12-31']],
  [
    'behind “after”',
    'Shares rose after 2024 profit reached $4 billion.',
    ['$4 billion: 2024-01-01/2024-12-31'],
  ],
  ['a week of estimating', 'Last week, the office estimated that it had 3,400 staff.', []],
  ['of learning', 'The firm learned on Tuesday that it had 3,400 staff.', []],
  ['of saying before a figure', 'Last week, the firm said 320 people were arrested.', []],
  ['of telling somebody', 'The firm in May told investors that revenue was $4 billion.', []],
  [
    'a count of a month that is found',
    'Last month, the police found 42 guns.',
    ['42: 2025-06-01/2025-06-30'],
  ],
  ['a week of finding', 'Last week, the firm found that more than 300 homes were damaged.', []],
  ['the course of a year', 'Over the course of 2024, exports rose 5%.', ['5%: 2024-01-01/2024-12-31']],
  ['to date', 'The port has sold 42 boats to date this year.', ['42: 2025-01-01/2025-07-30']],
  ['sums since', 'The club has raised $4 million since May.', ['$4 million: 2025-05-01/2025-07-30']],
  [
    'what was helped since',
    'Since 2019, the bank has helped develop 25,000 homes.',
    ['25,000: 2019-01-01/2025-07-30'],
  ],
  ['what there has been since', 'There have been 42 fires since May.', ['42: 2025-05-01/2025-07-30']],
  ['nor what the next clause tells', 'He has given $2.8 million, and records show no gifts since 2008.', []],
  ['no change since', 'Shares have risen $4 since May.', []],
  [
    'that year',
    'In 2019, the mill was opened. That year, the port handled 4.2 million boxes.',
    ['4.2 million: 2019-01-01/2019-12-31'],
  ],
  [
    'that of the running year is another',
    'Sales rose 5% in 2025. That year, the port handled 4.2 million boxes.',
    ['5%: 2025-01-01/2025-12-31'],
  ],
  ['later that day', 'The mill burnt on Monday. By the end of that year, it had 42 looms.', []],
  [
    'a clause of a bare amount',
    'The $4.2 million that the club raised in May went to schools.',
    ['$4.2 million: 2025-05-01/2025-05-31'],
  ],
  ['with a count ahead', 'With 42 deaths in May, the road is the worst.', ['42: 2025-05-01/2025-05-31']],
  ['led to', 'The raid led to 320 arrests in May.', ['320: 2025-05-01/2025-05-31']],
])('%s', (_name, text, expected) => {
  expect(fieldsIn(text, 'period')).toEqual(expected);
});
