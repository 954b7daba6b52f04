import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('who did it, past what is set aside', () => {
  cases([
    [
      'The ministry, under the guidance of Manoj Rask, the farm secretary, has unveiled the Harbour Plan.',
      { 'Harbour Plan': ['the ministry: unveiled'] },
    ],
    [
      'The agreement was forged between Ana Rask, who chairs the committee, and Ole Lund.',
      { agreement: ['Ana Rask + Ole Lund: forged'] },
    ],
    [
      'The agreement was forged between Senator Ana Rask and Rep. Ole Lund, Republican chair of the House Energy and Commerce Committee.',
      { agreement: ['Senator Ana Rask + Rep. Ole Lund: forged'] },
    ],
    [
      'Oro Telecom together with its partners, Corbel, and Lund Mills, this week signed a Memorandum of Understanding to add masts.',
      { 'Memorandum of Understanding': ['Oro Telecom + Corbel + Lund Mills: signed, 2025-11-03/2025-11-09'] },
    ],
    [
      'The minister responsible for ports launched the Reef Plan.',
      { 'Reef Plan': ['the minister responsible for ports: launched'] },
    ],
    ['A U.S. Senate committee passed the Harbour Act.', { 'Harbour Act': ['U.S. Senate committee: passed'] }],
    [
      'The heat has prompted Governor Ana Rask to sign a drought declaration for 37 counties.',
      { 'drought declaration': ['Ana Rask: signed'] },
    ],
    ['Rask was forced to withdraw the Harbour Bill.', { 'Harbour Bill': ['Rask: withdrawn'] }],
    [
      'The Jirga or lower house of Parliament rejected a presidential decree on protests.',
      { 'presidential decree on protests': ['Jirga: rejected'] },
    ],
  ]);
});

describe('how assemblies and leagues do it', () => {
  cases([
    [
      'The council voted unanimously in favour of the Clean Harbours Act.',
      { 'Clean Harbours Act': ['the council: approved'] },
    ],
    [
      'The council voted 19-2 against the Clean Harbours Act.',
      { 'Clean Harbours Act': ['the council: rejected'] },
    ],
    [
      'Last year, Ana Rask was one of only a dozen senators to vote for the Harbour Act.',
      { 'Harbour Act': ['Ana Rask: voted for, 2024'] },
    ],
    [
      'Ana Rask was not among the governors to sign the Harbour Accord.',
      { 'Harbour Accord': ['Ana Rask: not signed'] },
    ],
    [
      'In 2007, Ana Rask supported harbour reform legislation.',
      { 'harbour reform legislation': ['Ana Rask: supported, 2007'] },
    ],
    [
      'In April, an Oro senator proposed a draft for the Data Care Act.',
      { 'Data Care Act': ['Oro senator: proposed, 2025-04'] },
    ],
    [
      'Oro FC signed a multiyear naming rights agreement with Lund Mills.',
      { 'multiyear naming rights agreement': ['Oro FC: signed with Lund Mills'] },
    ],
    [
      'The league and the union agreed terms on a new wage agreement.',
      { 'wage agreement': ['the league + the union: agreed'] },
    ],
    [
      'Rask spoke of a campaign she launched in September to replace the harsh laws.',
      { campaign: [': launched, 2025-09'] },
    ],
  ]);
});

describe('names that go on', () => {
  cases([
    [
      'The Council passed on Wednesday the resolution expanding the curbs on Lumara.',
      { resolution: ['Council: passed, 2025-11-05'] },
    ],
    ['A new Great Place Scheme will bring funders together.', { 'Great Place Scheme': [] }],
    [
      'Two lawmakers struck a deal on draft bipartisan data legislation.',
      { 'deal on draft bipartisan data legislation': ['Two lawmakers: struck'] },
    ],
    [
      'The bank opened the Oro Agri-business and Rural Ports Project in May.',
      { 'Oro Agri-business and Rural Ports Project': ['the bank: opened, 2025-05'] },
    ],
  ]);
});
