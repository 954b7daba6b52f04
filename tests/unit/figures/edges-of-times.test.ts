import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025: times at an edge of a month or year, and those that hold for none of several years.
test.each([
  ['The mill made 41,000 bales in the month to July 27.', ['41,000: 2025-06-28/2025-07-27']],
  ['The mill made 41,000 bales in the month ended June 30.', ['41,000: 2025-06-01/2025-06-30']],
  ['The mill made 41,000 bales in the three months ended June 28.', ['41,000: 2025-04-01/2025-06-30']],
  ['The mill had 4,100 hands at the start of 2024.', ['4,100: 2024-01-01/2024-01-01']],
  ['The mill had 4,100 hands at the beginning of March.', ['4,100: 2025-03-01/2025-03-01']],
  ['The mill had 4,100 hands at the end of 2024.', ['4,100: 2024-12-31/2024-12-31']],
  ['The mill made 41,000 bales in each of the past three years.', []],
])('%s', (sentence, periods) => {
  expect(fieldsIn(sentence, 'period')).toEqual(periods);
});
