import { describe, expect, test } from 'vitest';
import type { TextSpan } from '@/lib/core/model.ts';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('undertakings in small letters, with a deed of their own', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The ballot measure, approved by voters in May, bans fishing.',
      { 'ballot measure': ['voters: approved, 2025-05'] },
    ],
    [
      'The council adopted the proposed harbour master plan on Monday.',
      { 'harbour master plan': ['the council: adopted, 2025-11-03', ': proposed'] },
    ],
    ['The proposed harbour master plan would cost millions.', { 'harbour master plan': [': proposed'] }],
    [
      'Fishers welcomed the fee relief scheme, announced in May.',
      { 'fee relief scheme': [': announced, 2025-05', 'Fishers: welcomed'] },
    ],
    ['Oro launched the apprentice bursaries.', { 'apprentice bursaries': ['Oro: launched'] }],
    ['Oro joined a regional alliance.', { 'regional alliance': ['Oro: joined'] }],
    ['Mayors of six cities signed a pledge to plant trees.', { pledge: ['Mayors of six cities: signed'] }],
    [
      'The mayor will present the city’s five-year plan on Friday.',
      { 'five-year plan': ['the mayor: future presented, 2025-11-07'] },
    ],
    [
      'Voters approved an amendment to the state constitution on Tuesday.',
      { 'amendment to the state constitution': ['Voters: approved, 2025-11-04'] },
    ],
    [
      'The carrier reached a settlement with the attorney general last year.',
      { settlement: ['the carrier: reached with the attorney general, 2024'] },
    ],
    [
      'A “phase one” trade deal between Oro and Lumara was signed in June.',
      { '“phase one” trade deal': ['Oro + Lumara: signed, 2025-06'] },
    ],
    ['Companies are joining the Orion program.', { 'Orion program': ['Companies: present joined'] }],
    [
      'Harbours (Amendment) Ordinance 2023 came into operation on 1 May.',
      { 'Harbours (Amendment) Ordinance 2023': [': entered into force, 2025-05-01'] },
    ],
    [
      'The Northern Coast Renewal Programme at its Kells site opened in May.',
      { 'Northern Coast Renewal Programme': [': opened, 2025-05'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('what was only sought', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Oro hopes to conclude a binding accord with Lumara.',
      { 'binding accord': ['Oro: present sought with Lumara'] },
    ],
    [
      'Oro is in talks to sign a trade deal with Lumara.',
      { 'trade deal': ['Oro: present negotiated with Lumara'] },
    ],
    [
      'Lumara is negotiating a fishing pact with Oro.',
      { 'fishing pact': ['Lumara: present negotiated with Oro'] },
    ],
    [
      'Negotiations for a joint declaration on the reef are entering a difficult phase.',
      { 'joint declaration on the reef': [': present negotiated'] },
    ],
    ['Oro tried to launch the Reef Plan.', { 'Reef Plan': ['Oro: sought'] }],
    ['Oro does not want to sign the Reef Treaty.', { 'Reef Treaty': ['Oro: not present sought'] }],
    ['The Reef Pact, once expected to be signed, is in doubt.', { 'Reef Pact': [': future signed'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('names that hold more than capitals and a head', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The bill, called the Feed the Bees Act, was introduced by Senator Ann Lee.',
      { 'Feed the Bees Act': ['Ann Lee: introduced'] },
    ],
    ['He directs the Soil, Water and Seeds Program.', { 'Soil, Water and Seeds Program': [] }],
    [
      'The figures are in line with what is asked by the Standards Board and Global Reporting Initiative.',
      { 'Global Reporting Initiative': [] },
    ],
    ['The state legislature passed Senate Bill 10.', { 'Senate Bill 10': ['the state legislature: passed'] }],
    [
      'Lumara’s viral “Mud. It sticks.” awareness campaign has been mocked since introduced on Monday.',
      { 'Mud. It sticks': [': introduced, 2025-11-03'] },
    ],
    ['“Clear Water Now” is an initiative of Rivers United, which cleans rivers.', { 'Clear Water Now': [] }],
    [
      'Oro adopted the National Reef Action Plan 2025-2029. The National Reef Action Plan was funded by Lumara.',
      { 'National Reef Action Plan 2025-2029': ['Oro: adopted', 'Lumara: funded'] },
    ],
    [
      'The United Lakes Compact was founded in 2000 by Oro. Lumara joined the Lakes Compact in May.',
      { 'United Lakes Compact': ['Oro: founded, 2000', 'Lumara: joined, 2025-05'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('who did it', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The senator praised the Farm Committee for passing a new Harvest Bill that feeds bees.',
      { 'Harvest Bill': ['Farm Committee: passed'] },
    ],
    [
      'The law came about as a consequence of the state legislature passing Senate Bill 10.',
      { 'Senate Bill 10': ['the state legislature: present passed'] },
    ],
    [
      'The company dropped its policy of requiring staff to sign after reaching a settlement with the mayor.',
      { settlement: ['the company: reached with the mayor'] },
    ],
    [
      'The agency recruited Oro Air and Lumara Air to join its Clean Skies Programme.',
      { 'Clean Skies Programme': ['Oro Air + Lumara Air: future joined'] },
    ],
    [
      'The agency announced the selection of Oro Air and Lumara Air to join its Clean Skies Programme.',
      { 'Clean Skies Programme': ['Oro Air + Lumara Air: future joined'] },
    ],
    ['The unions took part in the launch of the Reef Plan.', { 'Reef Plan': [': launched'] }],
    ['City parks which have passed the Dog Bylaw are quiet.', { 'Dog Bylaw': [': passed'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

test('a deed carries the words that its actors, counterparts and date were read from', () => {
  const [treaty] = initiativesIn('Oro signed the Reef Treaty with Lumara in May.');
  const words = (spans: readonly TextSpan[] = []) => spans.map(({ text }) => text);
  const { actors, counterparts, date } = treaty?.deeds[0]?.evidence ?? {};
  expect([words(actors), words(counterparts), words(date)]).toEqual([['Oro'], ['Lumara'], ['May']]);
});

describe('whoever is told of by another word is named in full', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Lena Osei is the mayor of Thornby. Osei launched the Rivers Plan.',
      { 'Rivers Plan': ['Lena Osei: launched'] },
    ],
    [
      'The Lakes Bank lends to mills. The bank launched the Rivers Plan.',
      { 'Rivers Plan': ['Lakes Bank: launched'] },
    ],
    [
      'The International Rivers Agency (IRA) met. The IRA launched the Rivers Plan.',
      { 'Rivers Plan': ['International Rivers Agency: launched'] },
    ],
    [
      'Halden Instruments, Inc. makes pumps. Halden launched the Rivers Plan.',
      { 'Rivers Plan': ['Halden Instruments, Inc.: launched'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

test.each([
  'The council has been accused of a sustained campaign against whoever speaks.',
  'The treaty has most-favoured-nation clauses.',
  'Join our affiliate programme today.',
  'He stood outside 12 Ocean Drive on Monday.',
  'The cabinet will establish a Food Policy and Security Committee.',
  'The group, Reef Workers Coalition, formed last year.',
  'They created fraudulent utility bills in 2024.',
  'He has a plan, and a good deal of money.',
  'It led the center-left Green Coalition.',
])('no undertaking: %s', (text) => {
  expect(timelinesOf(text)).toEqual({});
});

describe('bills, orders and rules', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'A bipartisan bill sponsored by Sen. Lena Rask to punish thieves cleared a hurdle on Monday.',
      { 'bipartisan bill': ['Lena Rask: sponsored'] },
    ],
    [
      'The Senate committee today unanimously approved legislation, introduced by Sen. Lena Rask, to name a bridge.',
      { legislation: ['Senate committee: approved, 2025-11-07', 'Lena Rask: introduced'] },
    ],
    [
      'The amendment, sponsored by Senator Mark Otto and cosponsored by Rask, would require less salt.',
      { amendment: ['Mark Otto: sponsored', 'Rask: cosponsored'] },
    ],
    [
      'On Monday, the president signed an executive order that could reshape mining.',
      { 'executive order': ['the president: signed, 2025-11-03'] },
    ],
    [
      'The agency’s Age 60 Rule, adopted in 1959, has come under scrutiny.',
      { 'Age 60 Rule': [': adopted, 1959'] },
    ],
    [
      'U.S. Senator Lena Rask (R-Okla.) along with Sen. Mark Otto today introduced a resolution to establish Sailors Day on December 10, 2025.',
      { resolution: ['Lena Rask + Mark Otto: introduced, 2025-11-07'] },
    ],
    [
      'Lena Rask introduced legislation to protect fishers. The Clean Coasts Act would ban trawling.',
      { 'Clean Coasts Act': ['Lena Rask: introduced'] },
    ],
    [
      'Senator Lena Rask yesterday introduced a bill to protect fishers. Rask spoke of his Clean Coasts Act (S. 14).',
      { 'Clean Coasts Act': ['Lena Rask: introduced, 2025-11-06'] },
    ],
    [
      'Lena Rask introduced legislation to amend the Clean Coasts Act.',
      { legislation: ['Lena Rask: introduced'], 'Clean Coasts Act': ['Lena Rask: future amended'] },
    ],
    [
      'The House passed the Water Resources Renewal Act in March. The Senate rejected the WRRA legislation in May.',
      { 'Water Resources Renewal Act': ['House: passed, 2025-03', 'Senate: rejected, 2025-05'] },
    ],
    ['We need to protect records from thieves by passing the Records Act.', { 'Records Act': [] }],
    ['I will continue working to pass the Freedom Coast Act.', { 'Freedom Coast Act': [': present sought'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
