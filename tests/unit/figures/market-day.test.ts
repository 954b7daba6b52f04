import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

const LEAD = 'Oil prices fell on Tuesday, while stocks rose.\n\n';

test.each([
  [
    'Copper rose 0.86% to $5,880 a tonne.',
    ['0.86%: 2025-07-29/2025-07-29', '$5,880 a tonne: 2025-07-29/2025-07-29'],
  ],
  ['The index lost 31.2 points.', ['31.2 points: 2025-07-29/2025-07-29']],
  // what it was before is of another day
  [
    'The bond yielded 2.2%, down from 2.3% late on Monday.',
    ['2.2%: 2025-07-29/2025-07-29', '2.3%: 2025-07-28/2025-07-28'],
  ],
  // a perfect says nothing of the day
  ['The index has lost 12% of its value.', []],
  ['Gold rose 4% in June.', ['4%: 2025-06-01/2025-06-30']],
])('of a market report: %s', (text, expected) => {
  expect(fieldsIn(LEAD + text, 'period')).toEqual(expected);
});

test('other articles have no such day', () => {
  expect(fieldsIn('The council met on Tuesday.\n\nRents rose 4% to $900.', 'period')).toEqual([]);
});
