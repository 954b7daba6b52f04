import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('where a name begins and ends', () => {
  cases([
    [
      'Oro University launched its Models for Real Systems (Mars) project in May.',
      { 'Models for Real Systems': ['Oro University: launched, 2025-05'] },
    ],
    [
      'Lumara joined Oro’s Expanding Excellence in Ports (E3) scheme.',
      { 'Expanding Excellence in Ports': ['Lumara: joined'] },
    ],
    [
      'The charity launched its new Oro Echo-backed Life Chances scheme.',
      { 'Life Chances scheme': ['the charity: launched'] },
    ],
    ['Oro joined the UN-backed Ocean Compact in 2020.', { 'Ocean Compact': ['Oro: joined, 2020'] }],
    [
      'The House passed a bill called the ‘Clean Harbours (CLEAN) Act’.',
      { 'Clean Harbours (CLEAN) Act': ['House: passed'] },
    ],
    [
      'National Strategy for Food Security launched\n\nThe National Strategy for Food Security in Remote Islands was launched on Monday.',
      { 'National Strategy for Food Security in Remote Islands': [': launched, 2025-11-03'] },
    ],
    ['Nurses worked with the United Nations International Children’s Emergency Fund (UNICEF).', {}],
  ]);
});

describe('what is told as new', () => {
  cases([
    [
      'The first agreement was signed between the Ministry of Ports of Oro and Lumara Rail on Monday.',
      { agreement: ['Ministry of Ports of Oro + Lumara Rail: signed, 2025-11-03'] },
    ],
    [
      'The ministry launched the second stage of the national polio campaign on Monday.',
      { 'national polio campaign': ['the ministry: launched, 2025-11-03'] },
    ],
    [
      'A plan to revive the port and draw firms to the town has been unveiled by the council.',
      { plan: ['the council: unveiled'] },
    ],
    ['A masterplan for the harbour has been unveiled.', { 'masterplan for the harbour': [': unveiled'] }],
    [
      'Oro and Lumara signed five agreements. The agreements were inked on Monday.',
      { agreements: ['Oro + Lumara: signed, 2025-11-03', ': inked, 2025-11-03'] },
    ],
  ]);
});

describe('who did it', () => {
  cases([
    [
      'Oro Pharma said that its subsidiary, Oro Global Pte. Limited, has signed a distribution partnership with Lund Inc.',
      { 'distribution partnership': ['Oro Global Pte. Limited: signed with Lund Inc.'] },
    ],
    [
      'Ann Rask and her counterpart, Ole Lund, signed an agreement.',
      { agreement: ['Ann Rask + Ole Lund: signed'] },
    ],
    [
      'Oro has a quota under a production restraint scheme approved by the 13-nation group last December. Oro Oil bought crude.',
      { 'production restraint scheme': ['the 13-nation group: approved, 2024-12'] },
    ],
  ]);
});

describe('measures, packages and what is put into practice', () => {
  cases([
    ['The Senate gave final approval to a measure that requires checks.', { measure: ['Senate: approved'] }],
    ['The president had just signed an important measure.', {}],
    [
      'The address put into practice key elements of the Housing New York plan to build homes.',
      {
        'Housing New York plan': [': implemented'],
      },
    ],
    ['Members were hoping for a favourable resolution to the long dispute.', {}],
    [
      'Mayors and a number of firms are launching “Firms & Towns for Homes,” which calls on Oro to build.',
      { 'Firms & Towns for Homes': ['Mayors + a number of firms: present launched'] },
    ],
    [
      'A group led by Ann Rask has launched the Reef Fund.',
      { 'Reef Fund': ['a group led by Ann Rask: launched'] },
    ],
    [
      'The Feed Oro Programme (FOP), an initiative of the government, was launched to help.',
      { 'Feed Oro Programme': ['the government: launched'] },
    ],
  ]);
});

describe('orders, appeals, and who is taken out of a pact', () => {
  cases([
    [
      'Executive Order 14235, issued on 7 March 2025, aims to revise it.',
      { 'Executive Order 14235': [': issued, 2025-03-07'] },
    ],
    [
      'The charity launched its northern iteration of the Red Shield Appeal in May.',
      { 'Red Shield Appeal': ['the charity: launched, 2025-05'] },
    ],
    [
      'Ann Rask withdrew Oro from the Trans-Ocean Partnership in 2017.',
      {
        'Trans-Ocean Partnership': ['Ann Rask: withdrawn, 2017'],
      },
    ],
    [
      'Ann Rask pulled the country out of the Reef Agreement.',
      {
        'Reef Agreement': ['Ann Rask: withdrawn'],
      },
    ],
    ['She withdrew money from the Reef Fund.', { 'Reef Fund': [] }],
    [
      'Ann Lund, a joint secretary in the finance ministry signed the loan agreement for the project.',
      { 'loan agreement for the project': ['Ann Lund: signed'] },
    ],
  ]);
});
