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
      { 'bike-share scheme': [': present opened, 2025-11-10'] },
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
