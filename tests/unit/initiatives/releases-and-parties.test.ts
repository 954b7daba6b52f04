import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('what releases announce, and whose it is', () => {
  test.each<[string, Record<string, string[]>]>([
    // who is proud to announce announces
    [
      'BERGEN, NORWAY, November 5, 2025 /NewsLine/ -- In the wake of the floods, the Rask Foundation is proud to announce a relief initiative to support victims.',
      { 'relief initiative': ['Rask Foundation: present announced, 2025-11-05'] },
    ],
    [
      'BERGEN, NORWAY, November 5, 2025 /NewsLine/ -- The Rask Data Center is taking a step forward with the launch of a new research initiative aimed at farmers.',
      { 'research initiative': ['Rask Data Center: present launched, 2025-11-05'] },
    ],
    // who looks on or is there does nothing, nor what happens meanwhile
    [
      'Residents celebrated on Monday with the signing of the Fair Rents Act.',
      { 'Fair Rents Act': [': signed'] },
    ],
    ['Her tour coincided with the launch of the Oro Fund.', { 'Oro Fund': [': launched'] }],
    // tied to two parties
    [
      'Halden and Oro Health announce a distribution partnership in Europe of the Quill solution.',
      { 'distribution partnership': ['Halden + Oro Health: present announced, in Europe'] },
    ],
    [
      'A series of trade agreements between Oro and Lumara will be signed during the visit.',
      { 'trade agreements': ['Oro + Lumara: future signed, at visit'] },
    ],
    // those of the meeting are not those of the deal
    [
      'A ‘first stage’ trade deal, once expected to be completed within weeks of an October news conference between Rask and Minister Ann Lund, could be pushed into next year.',
      { '‘first stage’ trade deal': [': future completed'] },
    ],
    // where it was written did nothing
    [
      'VARDA, OR - Lund Maps is pleased to announce the execution of a Licence Agreement (LA) with Kestrel Systems.',
      { 'Licence Agreement': ['Lund Maps: executed with Kestrel Systems'] },
    ],
    [
      'The Reading Program, which launched in 2021 in collaboration with Oro University, has graduated 300 pupils.',
      { 'Reading Program': [': launched, 2021'] },
    ],
    [
      'Our primary goals include ending poverty, implementing the “Clear Oro” initiative, and building roads.',
      { 'Clear Oro': [': future implemented'] },
    ],
    [
      'An agreement was reached to impose a tax on exports. It was proposed to end the levy by January.',
      { agreement: [': reached'] },
    ],
    [
      'The meeting will be put off from Tuesday to Wednesday, where Rask will present the company’s five-year plan.',
      { 'five-year plan': ['Rask: future presented, 2025-11-12'] },
    ],
    [
      'It is part of the Fourth Energy Technology Plan and Roadmap, submitted to the cabinet last week.',
      { 'Fourth Energy Technology Plan and Roadmap': [': submitted, 2025-10-27/2025-11-02'] },
    ],
    [
      'Lund is an executive at SoftRail.\n\nThis is not the first time WeWalk has been scrutinized. The company rolled back its policy after reaching a settlement with the attorney general last year.',
      { settlement: ['WeWalk: reached with the attorney general, 2024'] },
    ],
    [
      'The Uptown Volunteer Coalition was founded in May 2024 as a joint initiative with Hands On Bay Oro (HOBO).',
      { 'Uptown Volunteer Coalition': [': founded with Hands On Bay Oro, 2024-05'] },
    ],
    [
      'The city’s new bike-share scheme opens on Monday.',
      { 'bike-share scheme': [': future opened, 2025-11-10'] },
    ],
    // an edition of it is another undertaking, and who is pleased is somebody
    [
      'The villagers and the Land Song Initiative (LSI) are pleased to announce LSI 2025 Oro, a design competition. LSI 2025 Oro opens on November 10.',
      {},
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});

describe('who did it, by the words beside them', () => {
  test.each<[string, Record<string, string[]>]>([
    // the form of a firm belongs to its name
    [
      'In August 2012, Halden Biotech, Inc., a Rask & Rask company, and Nordvik A/S entered a worldwide agreement to make drugs.',
      {
        'worldwide agreement': ['Halden Biotech, Inc. + Nordvik A/S: entered into, 2012-08'],
      },
    ],
    [
      'Tern Air and Nordvik, Ltd., signed the Reef Agreement.',
      { 'Reef Agreement': ['Tern Air + Nordvik: signed'] },
    ],
    [
      'The Reef Plan, drawn up by Oro Bank, the Ministry of Ports and the Office of the Prime Minister of Oro, was published.',
      {
        'Reef Plan': [
          ': published',
          'Oro Bank + Ministry of Ports + Office of the Prime Minister of Oro: drawn up',
        ],
      },
    ],
    // two fields of one committee
    [
      'The Senate Environment and Public Works Committee and the House Energy and Commerce Committee approved the Reef Act.',
      {
        'Reef Act': [
          'Senate Environment and Public Works Committee + House Energy and Commerce Committee: approved',
        ],
      },
    ],
    // two words of one office
    [
      'The Reef Bill, which was presented by Finance and Media Minister, Ann Holm, sets spending.',
      { 'Reef Bill': ['Ann Holm: presented'] },
    ],
    // the two named before
    [
      'Ties between Oro and Lumara are good after the two former Cold War adversaries signed a fishing treaty.',
      { 'fishing treaty': ['Oro + Lumara: signed'] },
    ],
    [
      'Oro University signed a pact with Lumara University. It builds on the Reef Charter signed by the two universities in 2021.',
      {
        pact: ['Oro University: signed with Lumara University'],
        'Reef Charter': ['Oro University + Lumara University: signed, 2021'],
      },
    ],
    // who works on it together
    [
      'Oro and Lumara are cooperating in the establishment of the Film Mediation Scheme.',
      { 'Film Mediation Scheme': ['Oro + Lumara: present established'] },
    ],
    // who brokers it is none of those between whom it stands
    [
      'Mr Holm brokered a peace deal between Oro and Lumara. His focus is to broker a pay deal between Neria and Varda.',
      {
        'peace deal': ['Holm: brokered with Oro + Lumara'],
        'pay deal': [': future brokered with Neria + Varda'],
      },
    ],
    [
      'The council designed the Youth Justice Programme.',
      { 'Youth Justice Programme': ['the council: designed'] },
    ],
    ['The Youth Justice Programme is designed to help.', { 'Youth Justice Programme': [] }],
    // the day of what is still to be done
    [
      'The Reef Bill was presented to the cabinet by Ann Holm. The Reef Bill will be presented to parliament by Ann Holm on 9 December.',
      { 'Reef Bill': ['Ann Holm: presented', 'Ann Holm: future presented, 2025-12-09'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
