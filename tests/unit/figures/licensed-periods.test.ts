import { describe, expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

describe('times that are a figure’s own, and those that are not', () => {
  test.each([
    // the time of what is said before a clause that tells the figure, but for what accounts are told of
    ['In 2022 the survey office reported that more than 16.6 million people used the drug.', []],
    [
      'In 2022 the mill was accused of hiding losses, and owners at last admitted that it had lost $12 million.',
      ['$12 million: 2022-01-01/2022-12-31'],
    ],
    ['The mayor on Friday held a briefing to brag that unemployment has fallen below 5 percent.', []],
    ['In September, a still-struggling mill announced it would slash up to 30,000 jobs, a mass layoff.', []],
    // one month of a year that only the words before name, two days of one span, the level that is beaten, a start
    [
      'Eight years ago, Lund was near the end of the race, having won 11 victories in February.',
      ['11: 2017-01-01/2017-12-31'],
    ],
    [
      'Twenty-two villagers died in landslides in Baybay city on Sunday and Monday.',
      ['Twenty-two: 2025-07-27/2025-07-28'],
    ],
    ['Casino sales should reach a high, surpassing the monthly average for 2024, by 13%.', []],
    [
      'It had to cut $2 billion in costs and restructure the line over three years beginning in early 2014.',
      [],
    ],
    ['The 2023 Harvest Festival raised $45,000 for the school.', ['$45,000: 2023-01-01/2023-12-31']],
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
