import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('tense and polarity', () => {
  test.each<[string, Record<string, string[]>]>([
    ['Oro has signed the Reef Treaty.', { 'Reef Treaty': ['Oro: signed'] }],
    ['Oro will sign the Reef Treaty in March.', { 'Reef Treaty': ['Oro: future signed, 2026-03'] }],
    ['Oro is expected to sign the Reef Treaty.', { 'Reef Treaty': ['Oro: future signed'] }],
    ['Oro refused to sign the Reef Treaty.', { 'Reef Treaty': ['Oro: not signed'] }],
    ['Oro did not sign the Reef Treaty.', { 'Reef Treaty': ['Oro: not signed'] }],
    [
      'The government has yet to ratify the Lakes Protocol.',
      { 'Lakes Protocol': ['the government: not future ratified'] },
    ],
    ['Oro helped to draft the Riders Charter.', { 'Riders Charter': ['Oro: drafted'] }],
    [
      'The council directs the secretariat to prepare a Payments Strategy for adoption in 2026.',
      { 'Payments Strategy': ['the secretariat: future prepared, 2026'] },
    ],
    [
      'Lumara became the third state to ratify the Lakes Protocol.',
      { 'Lakes Protocol': ['Lumara: ratified'] },
    ],
    ['The mayor urged parliament to adopt the Clean Rivers Act.', { 'Clean Rivers Act': [] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test('what was not done is no action of the initiative', () => {
    const [treaty] = initiativesIn('Oro refused to sign the Reef Treaty.');
    expect(treaty?.action).toBeUndefined();
    expect(treaty?.actors).toEqual([]);
  });
});

describe('verbs with particles, and nouns that a verb carries', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Oro takes an active part in the Global Reef Compact.',
      { 'Global Reef Compact': ['Oro: present participated'] },
    ],
    [
      'The leaders gave their backing to the Lakes Agreement.',
      { 'Lakes Agreement': ['the leaders: backed'] },
    ],
    ['Oro has pressed ahead with the Shelterbelt Program.', { 'Shelterbelt Program': ['Oro: advanced'] }],
    ['Oro pulled out of the Tax Compact in June.', { 'Tax Compact': ['Oro: withdrawn, 2025-06'] }],
    [
      'Ministers brought in a Safer Streets Strategy last year.',
      { 'Safer Streets Strategy': ['Ministers: brought in, 2024'] },
    ],
    [
      'Oro kicked off the Plant It Early campaign in 26 districts last month.',
      { 'Plant It Early': ['Oro: kicked off, 2025-10'] },
    ],
    [
      'It read a white paper on water pricing, put out by the secretariat in April.',
      { 'white paper on water pricing': ['the secretariat: put out, 2025-04'] },
    ],
    [
      'The ministry will invest 40 million euros over four years in a new Regional Reef Fund.',
      { 'Regional Reef Fund': ['the ministry: future funded'] },
    ],
    [
      'Oro deposited its instrument of ratification of the Reef Treaty on 3 June.',
      { 'Reef Treaty': ['Oro: ratified, 2025-06-03'] },
    ],
    [
      'The summit ended today with the adoption of the Oro Declaration on Water.',
      { 'Oro Declaration on Water': ['the summit: adopted, 2025-11-07'] },
    ],
    ['The Reef Accord was struck in 2021.', { 'Reef Accord': [': struck, 2021'] }],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('a timeline of several deeds', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The drive is part of the Northern Reefs Compact, which Oro, Lumara and Sind signed in Tamsin in October 2024. Neria joined the compact in May.',
      {
        'Northern Reefs Compact': [
          'Oro + Lumara + Sind: signed, 2024-10, in Tamsin',
          'Neria: joined, 2025-05',
        ],
      },
    ],
    [
      'The Lakes Convention (adopted in 2015) was ratified by Lumara in May 2024.',
      { 'Lakes Convention': ['Lumara: ratified, 2024-05', ': adopted, 2015'] },
    ],
    [
      'Oro signed the Reef Treaty in May. The treaty will enter into force in March.',
      { 'Reef Treaty': ['Oro: signed, 2025-05', ': future entered into force, 2026-03'] },
    ],
    [
      'Two million were set aside for Quiet Mills, a scheme to fit dampers. Launched in 2023, the scheme covers 40 mills.',
      { 'Quiet Mills': [': launched, 2023'] },
    ],
    [
      'Oro said it would withdraw from the Ocean Compact. The compact was signed by 14 countries in 2019.',
      { 'Ocean Compact': ['14 countries: signed, 2019', 'Oro: future withdrawn'] },
    ],
    [
      'Oro adopted the Reef Plan. It adopted the Reef Plan in May.',
      { 'Reef Plan': ['Oro: adopted, 2025-05'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
