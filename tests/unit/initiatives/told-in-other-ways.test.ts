import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('what a thing is called again by', () => {
  cases([
    [
      'The Clean Harbours Act (HR 578) – This bill names five ports. The bill was introduced by Rep. Tim Lund (R-Oro) in May. It was passed by Congress in June.',
      { 'Clean Harbours Act': ['Tim Lund: introduced, 2025-05', 'Congress: passed, 2025-06'] },
    ],
    // a law that is only amended is not the bill that the text goes on with
    [
      'Rask spoke of ports under the Clean Harbours Act. The bill was introduced in May.',
      { 'Clean Harbours Act': [] },
    ],
    [
      'Titled the Clean Harbours Act, the law was authored by House Speaker Ole Lund.',
      { 'Clean Harbours Act': ['Ole Lund: authored'] },
    ],
    [
      'A memorandum of understanding (MoU) on rice was signed between Oro Rail and Lund Energy.',
      { 'memorandum of understanding (MoU) on rice': ['Oro Rail + Lund Energy: signed'] },
    ],
  ]);
});

describe('how a deed may be told', () => {
  cases([
    ['Set up in 2019, the Coast Fund has paid for 40 projects.', { 'Coast Fund': [': set up, 2019'] }],
    [
      'The ministry has unveiled its long-awaited Housing White Paper.',
      { 'Housing White Paper': ['the ministry: unveiled'] },
    ],
    [
      'A bill sponsored by Kim Rask that would ban dumping passed the Senate in May.',
      { bill: ['Senate: passed, 2025-05', 'Kim Rask: sponsored'] },
    ],
    [
      'The Clean Harbours Act passed in the Senate in May.',
      { 'Clean Harbours Act': ['Senate: passed, 2025-05'] },
    ],
    [
      'Reps. Kim Rask and Ole Lund reintroduced the Clean Harbours Act in May.',
      { 'Clean Harbours Act': ['Kim Rask + Ole Lund: reintroduced, 2025-05'] },
    ],
    // the day of applause is not the day of what is applauded
    [
      'Senator Kim Rask today applauded the passage of the Clean Harbours Act.',
      { 'Clean Harbours Act': [': passed'] },
    ],
    [
      'Oro and Lumara have reached an “agreement in principle” on trade.',
      { 'agreement in principle': ['Oro + Lumara: reached'] },
    ],
  ]);
});

describe('who did it', () => {
  cases([
    [
      'Chairman Carl Lund (D-Oro), along with a group of 29 senators, today introduced the Clean Harbours Act.',
      { 'Clean Harbours Act': ['Carl Lund: introduced, 2025-11-07'] },
    ],
    [
      'The Clean Harbours Act was introduced by Reps. Kim Rask (D-Oro), Ole Lund (R-Oro) and Ann Holm (D-Oro) in May.',
      { 'Clean Harbours Act': ['Kim Rask + Ole Lund + Ann Holm: introduced, 2025-05'] },
    ],
    [
      'The ministry’s fee relief scheme, launched in May, covers ports.',
      { 'fee relief scheme': ['the ministry: launched, 2025-05'] },
    ],
    ['The Minister of Trade, Ann Holm, launched the Coast Fund.', { 'Coast Fund': ['Ann Holm: launched'] }],
    [
      'An agreement on rice was signed with Halden & Lund in May.',
      { 'agreement on rice': [': signed with Halden & Lund, 2025-05'] },
    ],
    [
      'An agreement on rice was signed among the Harbour Agency, the Ministry of Trade and Oro University.',
      { 'agreement on rice': ['Harbour Agency + Ministry of Trade + Oro University: signed'] },
    ],
  ]);
});

describe('what the words around a deed make of it', () => {
  cases([
    // nouns that name a deed
    [
      'Rask announced the approval of the Reef Fund and Lakes Fund by the Oro Cabinet.',
      { 'Reef Fund': ['Oro Cabinet: approved'], 'Lakes Fund': ['Oro Cabinet: approved'] },
    ],
    [
      'Oro and Lumara have concluded the negotiations for a Reef Trade Agreement (RTA).',
      { 'Reef Trade Agreement': ['Oro + Lumara: concluded'] },
    ],
    [
      'It marks the successful conclusion of negotiations on the Reef Trade Agreement.',
      { 'Reef Trade Agreement': [': concluded'] },
    ],
    ['Passage of the Reef Act is critical.', { 'Reef Act': [] }],
    ['The club celebrates the passage of the Reef Act.', { 'Reef Act': [': passed'] }],
    // lists
    [
      'Oro signed the Lumara Trade Agreement (LTA) and the Lumara Fish Agreement (LFA) in May.',
      {
        'Lumara Trade Agreement': ['Oro: signed, 2025-05'],
        'Lumara Fish Agreement': ['Oro: signed, 2025-05'],
      },
    ],
    [
      'A memorandum of understanding (MoU) on trade between Oro and Lumara was signed in May.',
      { 'memorandum of understanding (MoU) on trade': ['Oro + Lumara: signed, 2025-05'] },
    ],
    [
      'The Rivers People were signatories to the Treaty of Point Holm in 1855.',
      { 'Treaty of Point Holm': ['Rivers People: signed, 1855'] },
    ],
    // one noun phrase is one undertaking
    [
      'Oro and Neria on Friday signed a joint statement on the establishment of strategic partnership. “Today our Foreign Ministers signed the Joint Statement on the Establishment of a Strategic Partnership,” Rask said.',
      {
        'Joint Statement on the Establishment of a Strategic Partnership': [
          'Oro + Neria: signed, 2025-11-07',
        ],
      },
    ],
    [
      'Oro and Neria signed a joint statement on the countries’ special partnership.',
      { 'joint statement on the countries’ special partnership': ['Oro + Neria: signed'] },
    ],
    [
      'Halden Labs signed a strategic collaboration and licensing deal with Oro Bio.',
      { 'strategic collaboration and licensing deal': ['Halden Labs: signed with Oro Bio'] },
    ],
    [
      'Halden Labs terminated its cell therapy pact with Oro Bio.',
      { 'cell therapy pact': ['Halden Labs: terminated with Oro Bio'] },
    ],
    // one contract and another
    // one contract and another
    [
      'Oro Gas has reached an agreement with Lund Power. Oro Gas and Lund Power entered into a termination agreement. The definitive agreement was signed today by Oro Gas and Lund Power.',
      {
        agreement: ['Oro Gas: reached with Lund Power', 'Oro Gas + Lund Power: signed, 2025-11-07'],
        'termination agreement': ['Oro Gas + Lund Power: entered into'],
      },
    ],
    [
      'Oro and Lumara have entered into a marketing partnership after signing a sales agreement in May.',
      {
        'marketing partnership': ['Oro + Lumara: entered into'],
        'sales agreement': ['Oro + Lumara: signed, 2025-05'],
      },
    ],
    // verbs that others govern
    ['The council was urged to make changes to create the Reef Fund.', { 'Reef Fund': [] }],
    // verbs that others govern
    [
      'Holm introduced a bill aimed at amending the Clean Rivers Act.',
      { bill: ['Holm: introduced'], 'Clean Rivers Act': [] },
    ],
    [
      'Rask announced the Reef Corps Programme would begin operating in Neria.',
      { 'Reef Corps Programme': [] },
    ],
    ['He has made renewing and expanding the Clinics Program his first task.', { 'Clinics Program': [] }],
    [
      'The party vows to oppose, and seek to overturn, all laws that impede trade, including by repealing the Reef Act.',
      { 'Reef Act': [': future repealed'] },
    ],
    [
      'Oro and Lumara agreed for entering into a free trade agreement this year.',
      { 'free trade agreement': ['Oro + Lumara: future entered into, 2025'] },
    ],
    [
      'The council voted to drop the fee and adopt the Safe Routes Plan.',
      { 'Safe Routes Plan': ['the council: adopted'] },
    ],
    ['Holm sees a chance to get leaders to heed the call and pass the Reef Act.', { 'Reef Act': [] }],
    [
      'A coalition of firms has come together to launch the Orphans Fund.',
      { 'Orphans Fund': ['a coalition of firms: launched'] },
    ],
    // what stands beside a name
    [
      'The council adopted the city’s updated Clean Air Plan.',
      { 'Clean Air Plan': ['the council: adopted'] },
    ],
    [
      'Oro launched the Clinics Fund to fight Coronavirus Disease 2019.',
      { 'Clinics Fund': ['Oro: launched'] },
    ],
  ]);
});

describe('what a name is', () => {
  cases([
    [
      'Oro launched the National Program for Improvement of Water Courses project.',
      { 'National Program for Improvement of Water Courses': ['Oro: launched'] },
    ],
    [
      'The first phase of the national programme “Dream Station”, which aims to mend stops, was launched today.',
      { 'Dream Station': [': launched, 2025-11-07'] },
    ],
    ['“Introducing a Bill of Rights is our policy,” Rask said.', {}],
    ['It includes the completion of the Uma Lake Projects and Mora Harbour project.', {}],
    [
      'Rask opposed the Oro Code of Civil Procedures section 170.',
      { 'Oro Code of Civil Procedures': ['Rask: opposed'] },
    ],
    [
      'ORO, Sept. 16 -- Fostering Autonomy in Tax Returns by Prohibiting Extralegal Programs Act of 2025 (S. 96), introduced by Ann Holm, is long. The FATR PEP Act of 2025 bans it.',
      {
        'Fostering Autonomy in Tax Returns by Prohibiting Extralegal Programs Act of 2025': [
          'Ann Holm: introduced',
        ],
      },
    ],
    [
      'Ann Holm introduced the Healthcare Opportunities for Patriots in Exile Act. The HOPE Act amends it.',
      { 'Healthcare Opportunities for Patriots in Exile Act': ['Ann Holm: introduced'] },
    ],
    [
      'Ann Holm introduced the Timely Testing Act, sweeping legislation to strengthen clinics.',
      { 'Timely Testing Act': ['Ann Holm: introduced'] },
    ],
    ['FASTER Act of 2021 was adopted in May.', { 'FASTER Act of 2021': [': adopted, 2025-05'] }],
    ['Oro set up the Lund Green to Gold Fund.', { 'Lund Green to Gold Fund': ['Oro: set up'] }],
    ['The Fourth Amendment protects homes.', {}],
    ['The Twenty-fifth Amendment was ratified in May.', {}],
    ['The Smith Amendment was adopted in May.', { 'Smith Amendment': [': adopted, 2025-05'] }],
    ['The Growth Amendment was adopted in May.', { 'Growth Amendment': [': adopted, 2025-05'] }],
    ['Oro has joined the Harb our m oon programme.', {}],
    ['Ann Holm suspended her Senate campaign in May.', {}],
    ['Oro launched an air campaign in May.', {}],
    ['Ann Holm signed for the Oro Fund for Desert Roads.', {}],
    ['“It has to be fair,” Rask said.\n\nThe Democrats’ campaign is in July.', {}],
  ]);
});

describe('what it is called, and what is none', () => {
  cases([
    [
      'The Court has proposed what’s known as Rule 31, which would hide dates.',
      { 'Rule 31': ['Court: proposed'] },
    ],
    [
      'The ministry unveiled what it calls the Reef Strategy.',
      { 'Reef Strategy': ['the ministry: unveiled'] },
    ],
    ['Governor Rask signed Act 10 in May.', { 'Act 10': ['Rask: signed, 2025-05'] }],
    ['Parliament passed Bill C-18 in May.', { 'Bill C-18': ['Parliament: passed, 2025-05'] }],
    // its own word stays with a law
    [
      'The No Fuel Producing and Exporting Cartels bill, or NOFPEC, would let the state sue.',
      { 'No Fuel Producing and Exporting Cartels bill': [] },
    ],
    // a headline's word beside it
    [
      'Government Reef Bill – 2019\n\nThe Reef Bill, which was presented by Ann Holm, sets spending.',
      { 'Reef Bill': ['Ann Holm: presented'] },
    ],
    ['The court asked whether the “Act of State” doctrine holds.', {}],
    ['Holm hired Rask to run the San Felipe convention.', {}],
    ['When two firms write a licence agreement, staff are no part of it.', {}],
    ['During the 1992 campaign, Betsey Rask, a close aide, coined the term.', {}],
    ['His comedy project, “History for Fools”, opens soon.', {}],
    ['Candidates have more room to walk away from the Reef Programme.', { 'Reef Programme': [] }],
    [
      'Pupils took part in the Harbour programme of the port.\n\nThis initiative, jointly implemented by Oro Bank and the port, offers trips.',
      { 'Harbour programme': ['Oro Bank + the port: implemented', 'Pupils: participated'] },
    ],
    // what a law is for, behind who sponsors it
    [
      'The Works Committee approved legislation, introduced by Sen. Tom Lund, D-Oro, to name the bridge.',
      { legislation: ['Works Committee: approved', 'Tom Lund: introduced'] },
    ],
    [
      'Sen. Lund has introduced legislation in the last and this Congress that seeks to raise the age.',
      { legislation: ['Lund: introduced'] },
    ],
  ]);
});
