import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

describe('capitals that only the words behind call an undertaking', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Rask Bank launched Bright Futures in May. The programme will help 2,000 pupils.',
      { 'Bright Futures': ['Rask Bank: launched, 2025-05'] },
    ],
    [
      'Bright Futures, launched by Rask Bank in May, has reached 2,000 pupils. The initiative runs for three years.',
      { 'Bright Futures': ['Rask Bank: launched, 2025-05'] },
    ],
    [
      'Lumara launched the Road and Harbour in 2013. The initiative has lent more than $1 trillion.',
      { 'Road and Harbour': ['Lumara: launched, 2013'] },
    ],
    [
      'Senator Ann Holm introduced Dentists for All in May. The bill would cover everyone.',
      { 'Dentists for All': ['Ann Holm: introduced, 2025-05'] },
    ],
    [
      'Lund Air is expanding Career Choice to 300 ports. The scheme pays tuition for dockers.',
      { 'Career Choice': ['Lund Air: present expanded'] },
    ],
    [
      'Rask Bank rolled out Bright Futures in May. The scheme pays tuition for pupils.',
      { 'Bright Futures': ['Rask Bank: rolled out, 2025-05'] },
    ],
    [
      'Lund Air kicked off the Career Choice in May. The scheme pays tuition for dockers.',
      { 'Career Choice': ['Lund Air: kicked off, 2025-05'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test.each([
    'Lund Air launched Harbour Phone in May. The device costs $300.',
    'Oro Town signed Kofi Rask in May. The deal runs for three years.',
    'Rask Bank launched Bright Futures and the Reef scheme in May. The scheme will help pupils.',
    'The club ended Lumara’s run in May. The campaign had begun well.',
    'Ann Holm introduced Kofi Rask to the board. The policy did not change.',
  ])('are none: %s', (text) => {
    expect(initiativesIn(text).map(({ name }) => name)).not.toContain('Bright Futures');
    expect(initiativesIn(text).filter(({ name }) => /Phone|Rask$|Lumara$/.test(name))).toEqual([]);
  });
});

describe('names of press offices from Oro to Lumara', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'The ministry of ports has launched a landmark campaign Coasts Without Plastic.',
      { 'Coasts Without Plastic': ['the ministry of ports: launched'] },
    ],
    [
      'Oro’s ‘Coast Ke Mentor’ Programme was launched in May.',
      { 'Coast Ke Mentor': ['Oro: launched, 2025-05'] },
    ],
    [
      'Rask Bank set up a centre called Stand for Small, which is a partnership of 40 firms.',
      { 'Stand for Small': ['Rask Bank: set up'] },
    ],
    [
      'Senator Ann Holm has introduced the Yes in Rask’s Backyard Act, aimed at building homes.',
      { 'Yes in Rask’s Backyard Act': ['Ann Holm: introduced'] },
    ],
    [
      'Oro Council launched its ‘Against Litter Campaign’ in May.',
      { 'Against Litter Campaign': ['Oro Council: launched, 2025-05'] },
    ],
    [
      'Kofi Rask has launched ‘Ports For All Yatra’ to see that no port is left out.',
      { 'Ports For All Yatra': ['Kofi Rask: launched'] },
    ],
    [
      'Kofi Rask launched the Vulnerable Harbour Groups (VHG) Development Mission in May.',
      { 'Vulnerable Harbour Groups (VHG) Development Mission': ['Kofi Rask: launched, 2025-05'] },
    ],
    [
      'Kofi Rask launched the Coast Market programme, part of the Green Oro programme, in May.',
      { 'Coast Market programme': ['Kofi Rask: launched, 2025-05'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });

  test.each([
    'Lund Air launched “The Harbour Book” to mark its birthday.',
    'Kofi Rask launched “Tide Tables App” to help fishers.',
  ])('works are none: %s', (text) => {
    expect(initiativesIn(text)).toEqual([]);
  });

  test('one name that is called scheme here and initiative there is one', () => {
    const found = initiativesIn(
      'Kofi Rask launched the Svanta Harbour scheme. Ports praised the Svanta Harbour initiative.',
    );
    expect(found.map(({ name }) => name)).toEqual(['Svanta Harbour scheme']);
  });
});

describe('whose deed it was, and when', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Both hospitals received money from the Harbour Innovation Fund. This national programme was launched in April.',
      { 'Harbour Innovation Fund': [': launched, 2025-04'] },
    ],
    [
      'The idea behind the scheme, called the Harbour And Home project, is simple.',
      { 'Harbour And Home': [] },
    ],
    [
      'The Ministry of Health’s Clean Water Programme was launched in May.',
      { 'Clean Water Programme': ['Ministry of Health: launched, 2025-05'] },
    ],
    [
      'Oro Council is leading the way with its Green Heart of Oro campaign. The campaign was launched last month.',
      { 'Green Heart of Oro': ['Oro Council: launched, 2025-10'] },
    ],
    [
      'The Oro Cabinet under the leadership of Kofi Rask launched the Clean Water Programme.',
      { 'Clean Water Programme': ['Oro Cabinet: launched'] },
    ],
    [
      'Lumara has become the 40th country to sign the Orbit Accords.',
      { 'Orbit Accords': ['Lumara: signed'] },
    ],
    [
      'Lumara will become the 40th country to sign the Orbit Accords.',
      { 'Orbit Accords': ['Lumara: future signed'] },
    ],
    [
      'Rask Bank hopes to launch the Bright Futures Programme in May.',
      { 'Bright Futures Programme': ['Rask Bank: present sought'] },
    ],
  ])('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
});
