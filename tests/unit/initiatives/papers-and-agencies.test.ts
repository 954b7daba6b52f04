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
      { 'bike-share scheme': ['the council: scrapped'] },
    ],
    [
      'Lund Mills is launching a buy-back scheme for used desks this month.',
      { 'buy-back scheme for used desks': ['Lund Mills: present launched, 2025-11'] },
    ],
    ['The council extended its Warm Homes Grant.', { 'Warm Homes Grant': ['the council: extended'] }],
    [
      'The two countries upgraded their 2011 trade agreement last month.',
      { 'trade agreement': ['the two countries: upgraded, 2025-10'] },
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
      { 'Harbour Act': ['the council: adopted, 2025-03', ': entered into force, 2024-08-01'] },
    ],
    // what is done with an undertaking that nobody but its fund-raisers means
    ['Rask said ending foreign fund-raising could harm the port.', {}],
  ]);
});

describe('how else it may be worded', () => {
  cases([
    [
      'Applications for the Farming Incentive closed on 11 March.',
      { 'Farming Incentive': [': closed, 2025-03-11'] },
    ],
    [
      'Lund Mills has shut down its Startup Launchpad program.',
      { 'Startup Launchpad program': ['Lund Mills: closed'] },
    ],
    [
      "The museum's Free Sundays programme, suspended in 2020, resumed in April.",
      { 'Free Sundays programme': [': resumed, 2025-04', ': suspended, 2020'] },
    ],
    [
      'Oro Air and Lund Mills have agreed a two-year pay deal covering 300 pilots.',
      { 'two-year pay deal': ['Oro Air + Lund Mills: agreed'] },
    ],
    ['Voters narrowly approved Measure 42 on Tuesday.', { 'Measure 42': ['Voters: approved, 2025-11-04'] }],
    [
      'Oro and Lumara elevated their relations to a Strategic Partnership.',
      { 'Strategic Partnership': ['Oro + Lumara: established'] },
    ],
    [
      'The commission has withdrawn its proposal for a Ports Directive.',
      { 'Ports Directive': ['the commission: withdrawn'] },
    ],
    [
      'The cabinet approved the 130-km Dhar Line Doubling Project.',
      { 'Dhar Line Doubling Project': ['the cabinet: approved'] },
    ],
    [
      'President Ana Rask has assented to the Health Insurance Bill.',
      { 'Health Insurance Bill': ['Ana Rask: approved'] },
    ],
    [
      'Oro Air and Lund Mills extended their partnership until 2032.',
      { partnership: ['Oro Air + Lund Mills: extended'] },
    ],
    [
      'Ann Rask announced a new scheme for first-time buyers and the extension of the levy freeze.',
      { 'scheme for first-time buyers': ['Ann Rask: announced'] },
    ],
    [
      "Lund Mills's Reef Atlas, a project that maps 40 reefs, was launched in 2021.",
      { 'Reef Atlas': ['Lund Mills: launched, 2021'] },
    ],
    [
      'Since the Clean Air Act was passed in 1970, levels have fallen.',
      { 'Clean Air Act': [': passed, 1970'] },
    ],
    [
      'Rask spoke at the launch of the Alliance against Hunger and Poverty in Rio de Janeiro last week.',
      { 'Alliance against Hunger and Poverty': [': launched, 2025-10-27/2025-11-02, at launch'] },
    ],
    [
      'The news\n\nOro formally joined the Lakes Growth Partnership on Sunday.\n\nThe deal, signed in 2018 by 11 countries, covers ports.',
      { 'Lakes Growth Partnership': ['Oro: joined, 2025-11-02', '11 countries: signed, 2018'] },
    ],
    [
      'Oro Air became the 500th firm to sign the Climate Pledge on Monday, an initiative co-founded by Lund Mills in 2019.',
      { 'Climate Pledge': ['Oro Air: signed, 2025-11-03', 'Lund Mills: founded, 2019'] },
    ],
    ['The Growth Act of Oro expired on 30 September.', { 'Growth Act of Oro': [': expired, 2025-09-30'] }],
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
      { 'Fair Rents Act': ['the governor: vetoed, 2025-11-03'] },
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
