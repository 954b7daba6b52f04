import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

const FIRST = '$41 million: 2025-01-01/2025-03-31';
const YEAR_BEFORE = [FIRST, '$36 million: 2024-01-01/2024-03-31'];
const QUARTER_BEFORE = [FIRST, '$36 million: 2024-10-01/2024-12-31'];

test.each([
  ['compared with $36 million during the same year-ago period', YEAR_BEFORE],
  ['compared with $36 million recorded in the same period last year', YEAR_BEFORE],
  ['up from $36 million posted in the prior-year quarter', YEAR_BEFORE],
  ['up from $36 million over the same period last year', YEAR_BEFORE],
  ['against $36 million at the same time last year', YEAR_BEFORE],
  ['against $36 million in the equivalent period last year', YEAR_BEFORE],
  ['versus $36 million one year ago', YEAR_BEFORE],
  ['up from $36 million a quarter earlier', QUARTER_BEFORE],
  ['compared with $36 million in the previous three months', QUARTER_BEFORE],
  ['compared with $36 million in the immediately preceding quarter', QUARTER_BEFORE],
  // of the year before, or of its quarter
  ['up from $36 million the year before', [FIRST]],
])('Net profit was $41 million in the first quarter of 2025, %s', (compared, periods) => {
  const sentence = `Net profit was $41 million in the first quarter of 2025, ${compared}.`;
  expect(fieldsIn(sentence, 'period')).toEqual(periods);
});
