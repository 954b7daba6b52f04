import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('undertakings as papers and agencies tell of them', () => {
  cases([
    [
      'The council has scrapped its bike-share scheme three years after it was launched.',
      { 'bike-share scheme': ['The council: scrapped'] },
    ],
    [
      'Lund Mills is launching a buy-back scheme for used desks this month.',
      { 'buy-back scheme for used desks': ['Lund Mills: present launched, 2025-11'] },
    ],
    ['The council extended its Warm Homes Grant.', { 'Warm Homes Grant': ['The council: extended'] }],
    [
      'The two countries upgraded their 2011 trade agreement last month.',
      { 'trade agreement': ['The two countries: upgraded, 2025-10'] },
    ],
    [
      'The Health Office has issued new guidelines on the treatment of gout.',
      { 'guidelines on the treatment of gout': ['Health Office: issued'] },
    ],
    [
      'Lawmakers in Oro gave final approval on Monday to the Whistleblower Act.',
      { 'Whistleblower Act': ['Lawmakers in Oro: approved, 2025-11-03'] },
    ],
    [
      'Oro on Saturday suspended its participation in the Grain Initiative.',
      { 'Grain Initiative': ['Oro: suspended, 2025-11-01'] },
    ],
    [
      "The city's Low Traffic Streets scheme was ruled unlawful by the High Court on Friday.",
      { 'Low Traffic Streets scheme': ['High Court: struck down, 2025-11-07'] },
    ],
    [
      'The council adopted the Harbour Act in March. It entered into force on 1 August 2024.',
      { 'Harbour Act': ['The council: adopted, 2025-03', ': entered into force, 2024-08-01'] },
    ],
    // what is done with an undertaking that nobody but its fund-raisers means
    ['Rask said ending foreign fund-raising could harm the port.', {}],
  ]);
});

describe('what is demanded, or turned down', () => {
  cases([
    ['Pressure grew on the prime minister to withdraw the Harbour Bill.', { 'Harbour Bill': [] }],
    [
      'The parliament on Wednesday voted down a proposal to leave the Lakes Treaty.',
      { 'Lakes Treaty': ['parliament: not left, 2025-11-05'] },
    ],
  ]);
});

describe('an undertaking and its name', () => {
  cases([
    [
      'Gov. Marsh on Tuesday proposed a tax rebate programme, the Family Relief Fund, for parents.',
      { 'Family Relief Fund': ['Marsh: proposed, 2025-11-04'] },
    ],
    [
      'The governor vetoed House Bill 1187, known as the Fair Rents Act, on Monday.',
      { 'Fair Rents Act': ['The governor: vetoed, 2025-11-03'] },
    ],
    [
      'The news\n\nThe Senate passed a sweeping farm bill on Tuesday.\n\nThe bill, the Farm Security Act, helps growers.',
      { 'Farm Security Act': ['Senate: passed, 2025-11-04'] },
    ],
  ]);
});

describe('who did it, behind a relative clause', () => {
  cases([
    [
      "Oro has left the Lakes Board's Water Sharing Agreement, from which it withdrew in 2020.",
      { 'Water Sharing Agreement': ['Oro: left', 'Oro: withdrawn, 2020'] },
    ],
    [
      'The news pleased Ann Rask, chief executive of Lund Mills, which opened the training programme on Monday.',
      { 'training programme': ['Lund Mills: opened, 2025-11-03'] },
    ],
  ]);
});
