import { describe, expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

describe('times that are a figure’s own, and those that are not', () => {
  test.each([
    ['It launched a €35 million fund, and said it would propose an act in the first quarter of 2027.', []],
    [
      'In May the agency chose three of the firms to send landers next year.',
      ['three: 2025-05-01/2025-05-31'],
    ],
    ['The state spent $3 million to mend the dam in 2024.', ['$3 million: 2024-01-01/2024-12-31']],
    ['It had an inch of rain in the past two months instead of the usual 5 inches (127 mm).', []],
    // what is aimed at by a year is no level of it, and a year in a name none of what the thing does
    ['It unveiled a plan to cut the cost of panels from $0.23 to $0.10 by 2030.', []],
    ['We are sure of our goal of raising reserves to $15.1 billion by 2028.', []],
    ['The 2021 Lynx Prime will go 39 miles on its battery.', []],
    ['The scheme launched by the state in 2011 aims to reduce the price to $3.', []],
    ['It would be good to have over 100 games by the time it opens next year.', []],
    [
      'In August 2023, the agency approved a change, providing the option for a reduced dose of 1.5 mg every week.',
      [],
    ],
    ['As of June 30, 2025, the firm employed around 318,000 people.', ['318,000: 2025-06-30/2025-06-30']],
    [
      'In fiscal 2024, which ended on September 30, 2024, the group had revenue of €78.9 billion.',
      ['€78.9 billion: 2023-10-01/2024-09-30'],
    ],
    ['Since 2021, the firm has lent over $1 billion.', ['$1 billion: 2021-01-01/2025-07-30']],
    ['Bins worth $150 million will be built within this year.', ['$150 million: 2025-01-01/2025-12-31']],
    ['Sales doubled this past year.', ['doubled: 2024-07-30/2025-07-30']],
    ['The plague killed 25 million people in the 14th century.', ['25 million: 1301-01-01/1400-12-31']],
    ['Trade doubled in the late 19th century.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'period')).toEqual(expected);
  });
});
