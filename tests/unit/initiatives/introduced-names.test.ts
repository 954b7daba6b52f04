import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('what introduces a name, and who is to do it', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The governor unveiled an anti-drug campaign with the tagline “Salt. We’re on it.” on Monday.',
      { 'Salt. We’re on it': ['the governor: unveiled'] },
    ],
    [
      'The state’s new anti-salt ad campaign, which launched Monday, is called “Salt. We’re on it.”',
      { 'Salt. We’re on it': ['the state: launched, 2025-11-03'] },
    ],
    [
      'The ministry had introduced a programme under the key results areas (KRA), called Fresh Start, to help.',
      { 'Fresh Start': ['the ministry: introduced'] },
    ],
    [
      'Oro Telecom is announcing a grant to Harbour House to create and activate a digital navigator program.',
      { 'digital navigator program': ['Harbour House: future created', 'Harbour House: future activated'] },
    ],
    [
      'Pupils took part in the Vision programme on Friday. This initiative, jointly implemented by the Oro Secretariat, aims to teach.',
      { 'Vision programme': ['Oro Secretariat: implemented', 'Pupils: participated, 2025-11-07'] },
    ],
    [
      'The Harbour Volunteer Coalition, founded in May 2024 as a joint initiative, has helped.',
      { 'Harbour Volunteer Coalition': [': founded, 2024-05'] },
    ],
    [
      'In 2024 the bank entered a worldwide agreement, which granted it a licence.',
      { 'worldwide agreement': ['the bank: entered into, 2024'] },
    ],
    [
      'Oro signed a memorandum of understanding with its creditors and finalized a deal with Lumara Bank.',
      {
        'memorandum of understanding': ['Oro: signed with its creditors'],
        deal: ['Oro: finalized with Lumara Bank'],
      },
    ],
    [
      'Oro Telecom has announced a strategic partnership with Lumara Net, the number one builder brand for doors.',
      { 'strategic partnership': ['Oro Telecom: announced with Lumara Net'] },
    ],
    [
      'Five companies would be eligible to bid on the Moon Freight Services programme.',
      { 'Moon Freight Services programme': [] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test.each([
    'He is investing in a European fund for farmers.',
    'The mayor entered the Rask campaign in May.',
    'The parties formed a new governing coalition quickly.',
    'When creating Rask Law, Lena Rask wanted to help.',
    'Building on his vision, Mark Otto, CEO of Oro, highlights values.',
  ])('%s', (text) => {
    expect(timelinesOf(text)).toEqual({});
  });
});

describe('whose it is, where no deed is told', () => {
  test.each([
    ['Oro Bank is large. Its Harbour Renewal Fund helps fishers.', ['Oro Bank']],
    ['Lena Rask spoke. Her Harbour Renewal Plan is dear.', ['Lena Rask']],
    ['Oro Bank’s Harbour Renewal Fund helps fishers.', ['Oro Bank']],
    ['The Harbour Renewal Fund helps fishers.', []],
  ])('%s', (text, actors) => {
    expect(initiativesIn(text).map((initiative) => initiative.actors)).toEqual([actors]);
  });
});

describe('names that are told of in other ways', () => {
  test.each<[string, Record<string, string[]>]>([
    ['“Oro Without Salt” is the name of a new campaign by the state.', { 'Oro Without Salt': [] }],
    [
      'Oro and Lumara signed two memoranda of understanding and one agreement on visa exemption.',
      {
        'memoranda of understanding': ['Oro + Lumara: signed'],
        'agreement on visa exemption': ['Oro + Lumara: signed'],
      },
    ],
    [
      'The agency chose five companies to join its commercial cargo programme, called Harbour Cargo Services.',
      { 'Harbour Cargo Services': ['five companies: joined'] },
    ],
    [
      'Five firms were chosen to join Moon Freight Services (MFS) in May. The MFS initiative pays by the kilo.',
      { 'Moon Freight Services': ['Five firms: joined, 2025-05'] },
    ],
    [
      'Oro and Lumara signed agreements on trade, defence and tourism on Monday.',
      { 'agreements on trade, defence and tourism': ['Oro + Lumara: signed, 2025-11-03'] },
    ],
    [
      'When developing the “Starts here” campaign – which is in its third year – Oro Media did research.',
      { 'Starts here': ['Oro Media: present developed'] },
    ],
    ['South Oro’s "Salt. We’re on it" campaign drew laughs on Monday.', { 'Salt. We’re on it': [] }],
    [
      'An anti-salt campaign in South Oro called "Salt. We’re on it" has people talking.',
      { 'Salt. We’re on it': [] },
    ],
    [
      'The House voted to pass the Lower Drug Costs Now Act in May.',
      { 'Lower Drug Costs Now Act': ['House: passed, 2025-05'] },
    ],
    ['Two MoUs on fish were signed on Monday.', { 'MoUs on fish': [': signed, 2025-11-03'] }],
    [
      'This is not the first time Oro Works has been probed. The company rolled back its policy after reaching a settlement with the mayor last year.',
      { settlement: ['Oro Works: reached with the mayor, 2024'] },
    ],
    ['The World Trade Council (WTC) met in May.', {}],
    ['She was charged under Oro Penal Code 1170(h).', {}],
    ['The Oro Monetary Council (OMC) met. The OMC program failed.', {}],
    [
      'This release contains forward-looking statements within the meaning of the Securities Act of 1933 and the Securities Exchange Act of 1934, and they are subject to risks and uncertainties that the company cannot foresee or change.',
      {},
    ],
    ['The Rask campaign, called Mr Otto’s remarks wrong.', {}],
    ['The agency’s Athena programme aims to return people to the harbour.', { 'Athena programme': [] }],
    [
      'OSLO, NORWAY, May 3, 2025 /NewsLine/ -- The Oro Council of Sailors announces its support for the Early Tide Act.',
      { 'Early Tide Act': ['Oro Council of Sailors: present supported, 2025-05-03'] },
    ],
    [
      'OSLO, May 3, 2025 -- Lumara supports the Early Tide Treaty.',
      { 'Early Tide Treaty': ['Lumara: present supported'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

test.each([
  ['Oro Reaches Deal with Lumara on Ports', {}],
  [
    'Oro Reaches Deal with Lumara on Ports\n\nOro signed a loan agreement with Lumara on Monday.',
    { 'loan agreement': ['Oro: signed with Lumara, 2025-11-03'] },
  ],
])('the story tells what a headline’s capitals hide: %s', (text, expected) => {
  expect(timelinesOf(text)).toEqual(expected);
});
