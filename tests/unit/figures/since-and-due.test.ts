import { describe, expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

describe('what has been since, and what is due', () => {
  test.each([
    ['Some 3,400 people have died since the war began in 2023.', ['3,400: 2023-01-01/2025-07-30']],
    [
      'The app reached more than 6 million installs since launching in 2020.',
      ['6 million: 2020-01-01/2025-07-30'],
    ],
    // what began then was not counted then, and what is due on a day does not hold on it
    ['The shop has had 300 visitors since opening in May.', []],
    ['The deadline for bids is 31 December, and 300 places are free.', []],
    // what was, was not at a day to come
    ['Deposits grew to $9 billion at the end of the quarter.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'period')).toEqual(expected);
  });
});
