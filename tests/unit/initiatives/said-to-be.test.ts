import { describe, expect, test } from 'vitest';
import { timelinesOf } from './timelines.ts';

describe('names without a noun of their own that the sentence says are an undertaking', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Open Hangar is a £3 million scheme to insulate homes. It was launched by Halden Council in May.',
      { 'Open Hangar': ['Halden Council: launched, 2025-05'] },
    ],
    [
      'Open Hangar, a scheme run by Halden Council, was launched in May.',
      { 'Open Hangar': [': launched, 2025-05'] },
    ],
    [
      'Open Hangar, which was launched by Halden Council in May, is a scheme to insulate homes.',
      { 'Open Hangar': ['Halden Council: launched, 2025-05'] },
    ],
    [
      'Halden Council is launching Open Hangar – a new scheme to insulate homes.',
      { 'Open Hangar': ['Halden Council: present launched'] },
    ],
    [
      '“Think Before You Park” – a campaign to cut jams – was launched by Halden Police on Monday.',
      { 'Think Before You Park': ['Halden Police: launched, 2025-11-03'] },
    ],
    [
      'Open Hangar (a joint project of Oro Gas and Corbel) was announced on Monday.',
      { 'Open Hangar': [': announced, 2025-11-03'] },
    ],
    [
      'Kestrel, a £300 million project by Oro Homes, was approved by Halden Council on Monday.',
      { Kestrel: ['Halden Council: approved, 2025-11-03'] },
    ],
    [
      'The joint project Kestrel was announced by Oro Gas and Corbel on Monday.',
      { Kestrel: ['Oro Gas + Corbel: announced, 2025-11-03'] },
    ],
    [
      'The scheme, Open Hangar, was launched by Halden Council in May.',
      { 'Open Hangar': ['Halden Council: launched, 2025-05'] },
    ],
    [
      'A campaign to cut jams, “Think Before You Park”, was launched by Halden Police on Monday.',
      { 'Think Before You Park': ['Halden Police: launched, 2025-11-03'] },
    ],
    [
      'Titled “Salt in Sight”, the campaign was launched by Halden Police on Monday.',
      { 'Salt in Sight': ['Halden Police: launched, 2025-11-03'] },
    ],
    [
      'Under the banner “Salt in Sight”, Halden Police launched a campaign against salt on Monday.',
      { 'Salt in Sight': ['Halden Police: launched, 2025-11-03'] },
    ],
    [
      'Through Open Hangar, a programme launched in May, Halden Council has insulated homes.',
      { 'Open Hangar': [': launched, 2025-05'] },
    ],
    ['Lumara joined Open Seas in May, a treaty that bans mines.', { 'Open Seas': ['Lumara: joined'] }],
    // An office, a firm and somebody are none.
    ['Ann Rask is a scheme director at Oro.', {}],
    ['Rask Ventures, a campaign consultancy, was launched in May.', {}],
    ['The campaign, Ann Rask said, was launched on Monday.', {}],
    ['The project Halden wants was approved on Monday.', {}],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test.each<[string, Record<string, string[]>]>([
    [
      'Kestrel was approved by Halden Council on Monday. The £300 million project will bring 400 homes.',
      { Kestrel: ['Halden Council: approved, 2025-11-03'] },
    ],
    ['Open Hangar launches today. The scheme will insulate homes.', { 'Open Hangar': [] }],
    [
      'Launched in May by Halden Council, Open Hangar helps tenants. The scheme has 40 staff.',
      { 'Open Hangar': ['Halden Council: launched, 2025-05'] },
    ],
    [
      'Work on Open Hangar began on Monday. The project will cost £3 billion.',
      { 'Open Hangar': [': begun, 2025-11-03'] },
    ],
    ['Sponsored by Oro, Halden United won the cup. The campaign ended on Monday.', {}],
    ['Halden starts on Monday. The campaign will be long.', {}],
  ])('called again: %s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test('what is held up is not done', () => {
    expect(
      timelinesOf('Both houses approved a two-year delay in the introduction of the Cadillac levy.'),
    ).toEqual({});
  });
});
