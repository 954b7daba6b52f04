import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('whose deed it is not', () => {
  cases([
    // the deed is done with what stands behind the name
    [
      'Kim Rask came out against the Clean Harbours Act’s “Mooring Tax” on boats.',
      { 'Clean Harbours Act': [] },
    ],
    ['Ole Lund completed the Harbour Aid Programme requirements in May.', { 'Harbour Aid Programme': [] }],
    [
      'Kim Rask supports the Oro Reef Partnership trade deal.',
      { 'Oro Reef Partnership trade deal': ['Kim Rask: present supported'] },
    ],
    [
      'Oro launched the Harbour Aid Programme. It plans to expand the programme island-wide.',
      { 'Harbour Aid Programme': ['Oro: launched', 'Oro: future expanded'] },
    ],
    // two nouns that name a deed, each with its own
    [
      'The creation of the Harbour Bureau and the passage of the Clean Harbours Act have helped millions.',
      { 'Clean Harbours Act': [': passed'] },
    ],
    [
      'Talks on the establishment of the Reef Fund went on in May.',
      { 'Reef Fund': [': present negotiated'] },
    ],
    ['Kim Rask played little role in the Clean Harbours Act.', { 'Clean Harbours Act': [] }],
    [
      'After failed attempts to repeal the Clean Harbours Act, Kim Rask gave up.',
      { 'Clean Harbours Act': [': not future repealed'] },
    ],
    ['Kim Rask helped write the Clean Harbours Act.', { 'Clean Harbours Act': ['Kim Rask: written'] }],
    [
      'The plan raised questions about ties between Oro and Lumara after the two former rivals signed the Reef Treaty.',
      { 'Reef Treaty': ['Oro + Lumara: signed'] },
    ],
  ]);
});

describe('a time that is not the deed’s', () => {
  cases([
    [
      'Kim Rask today hailed the Senate for passing a road building bill.',
      { 'road building bill': ['Senate: passed'] },
    ],
    [
      'Kim Rask today applauded passage of the Clean Harbours Act she cosponsored.',
      { 'Clean Harbours Act': [': passed', ': cosponsored'] },
    ],
    [
      'Oro is moving ahead with the Reef Plan to cut waste by 10 percent of its 2011 levels.',
      { 'Reef Plan': ['Oro: present advanced'] },
    ],
  ]);
});

describe('who did it, and what it is called', () => {
  cases([
    [
      'The Sri Lankan authorities have signed the Reef Treaty.',
      { 'Reef Treaty': ['Sri Lankan authorities: signed'] },
    ],
    [
      'Oro Air and Lund Rail met in May. They have signed the Reef Treaty.',
      { 'Reef Treaty': ['Oro Air + Lund Rail: signed'] },
    ],
    [
      'Oro signed a loan agreement with the International Bank for Rebuilding and Development.',
      { 'loan agreement': ['Oro: signed with International Bank for Rebuilding and Development'] },
    ],
    [
      'The bank is supporting the Government of Oro’s “Clean Oro” programme, he said.',
      { 'Clean Oro': ['the bank: present supported'] },
    ],
    // who gives and selects need not be a body
    [
      'Scholarships were awarded to 45 pupils by the Harbour Future Engineer program.',
      { 'Harbour Future Engineer program': [] },
    ],
    [
      'Lund Rail established the annual Pay It Forward program in May.',
      { 'Pay It Forward': ['Lund Rail: established, 2025-05'] },
    ],
    [
      'Money will come from “All Patrons,” a giving campaign for the Louvre launched on Monday by Kim Rask.',
      { 'All Patrons': ['Kim Rask: launched, 2025-11-03'] },
    ],
    [
      'Oro reached a deal with Neria Exim Bank for debt relief in line with its goals.',
      { deal: ['Oro: reached with Neria Exim Bank'] },
    ],
    ['The role was played by the Citizenship by Investment Programme.', {}],
    ['Oro Air saw Lund Rail launch the world’s first Chemputation facility.', {}],
    [
      'Lund Rail developed its “Pay It Forward” program in May. Gifts are given by the Lund Pay It Forward program.',
      { 'Lund Pay It Forward': ['Lund Rail: developed, 2025-05'] },
    ],
    ['Kim Rask will spearhead a Democratic effort to change that.', {}],
    ['The police need this change to uphold the Rule of Law.', {}],
  ]);
});

describe('verbs that share an auxiliary', () => {
  cases([
    ['Oro will cut fees and adopt the Reef Plan.', { 'Reef Plan': ['Oro: future adopted'] }],
    [
      'Kim Rask would do an about-face and support the Reef Pact.',
      { 'Reef Pact': ['Kim Rask: future supported'] },
    ],
    [
      'Oro will cut fees, hire staff and launch the Reef Fund next year.',
      { 'Reef Fund': ['Oro: future launched, 2026'] },
    ],
    ['Oro did not cut fees or sign the Reef Pact.', { 'Reef Pact': ['Oro: not present signed'] }],
    ['Oro could cut fees, hire staff and sign the Reef Pact.', { 'Reef Pact': [] }],
    ['Oro will not cut fees but sign the Reef Pact.', { 'Reef Pact': ['Oro: future signed'] }],
    ['Oro has not cut fees or signed the Reef Pact.', { 'Reef Pact': ['Oro: not signed'] }],
    ['Oro never cut fees or signed the Reef Pact.', { 'Reef Pact': ['Oro: not signed'] }],
    ['Oro has cut fees and signed the Reef Pact.', { 'Reef Pact': ['Oro: signed'] }],
    ['Oro is considering cutting fees and signing the Reef Pact.', { 'Reef Pact': [] }],
    ['Without cutting fees or signing the Reef Pact, Oro left.', { 'Reef Pact': [': not present signed'] }],
    ['If Oro cut fees and signed the Reef Pact, prices would fall.', { 'Reef Pact': [] }],
    ['After cutting fees and signing the Reef Pact, Oro fell.', { 'Reef Pact': ['Oro: present signed'] }],
    ['Oro will cut fees, and on Monday signed the Reef Pact.', { 'Reef Pact': ['Oro: signed, 2025-11-03'] }],
  ]);
});

describe('whose it is', () => {
  test.each<[string, string[]]>([
    // an owner in the noun phrase before the name, or behind it
    ['Oro Air’s new Clean Rivers Initiative will train nurses.', ['Oro Air']],
    ['The Ministry of Health’s new Clean Rivers Fund will train nurses.', ['Ministry of Health']],
    ['The grant is part of the Clean Rivers Fund, Oro Air’s $1 billion commitment to rivers.', ['Oro Air']],
    // what it is said to be
    ['The Clean Rivers Fund is a partnership between Oro Air and Lund Rail.', ['Oro Air', 'Lund Rail']],
    ['The Clean Rivers Fund, a venture between Oro Air and Lund Rail, grows.', ['Oro Air', 'Lund Rail']],
    ['The Clean Rivers Fund – an initiative of Oro Air – trains nurses.', ['Oro Air']],
    ['The Clean Rivers Fund is not an initiative of Oro Air.', []],
    // "its" around which, or before which, its subject stands
    [
      'Lund Rail met staff in May. As part of its Clean Rivers Fund, Oro Air has trained nurses.',
      ['Oro Air'],
    ],
    ['Lund Rail met staff in May. Oro Air, through its Clean Rivers Fund, has trained nurses.', ['Oro Air']],
    ['Lund Rail met staff in May. When it founded the Clean Rivers Fund, Oro Air kept quiet.', ['Oro Air']],
    ['Oro Air said on Friday that Lund Rail had paid through its Clean Rivers Fund.', ['Lund Rail']],
    // whose it is launched it
    ['Oro Air’s new Clean Rivers Fund, launched in March, trains nurses.', ['Oro Air']],
    ['Oro Air has spent $6 million on its new Clean Rivers Fund, launched in March.', ['Oro Air']],
    ['Oro Air shared an update on its $1 million small grants scheme announced in March.', ['Oro Air']],
    ['Oro Air has spent $6 million on its Clean Rivers Fund, approved in March.', []],
    // whom "its" means is not sure
    ['Oro Air praised Lund Rail for its Clean Rivers Fund, launched in March.', []],
    ['Oro Bank gave a loan to Lumara for its Clean Rivers Fund.', []],
    // what the subject means to do, taken for its noun
    ['The Danish government plans to launch the Clean Rivers Fund by June.', ['Danish government']],
    ['The city council aims to adopt the Clean Rivers Fund by June.', ['the city council']],
    // a body before its short form in brackets
    ['The Oro Flight Authority (OFA) Age 60 Rule, adopted in 1959, was cruel.', ['Oro Flight Authority']],
  ])('%s', (text, actors) => {
    expect(initiativesIn(text).map((one) => one.actors)).toEqual([actors]);
  });
});
