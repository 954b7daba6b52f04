import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// Read on 30 July 2025: what ends on a day within a month.
test.each([
  ['The mill made 41,000 bales in the month to July 27.', ['41,000: 2025-06-28/2025-07-27']],
  ['The mill made 41,000 bales in the month ended June 30.', ['41,000: 2025-06-01/2025-06-30']],
  ['The mill made 41,000 bales in the three months ended June 28.', ['41,000: 2025-04-01/2025-06-30']],
  ['The mill had 4,100 hands at the end of 2024.', ['4,100: 2024-12-31/2024-12-31']],
])('%s', (sentence, periods) => {
  expect(fieldsIn(sentence, 'period')).toEqual(periods);
});
