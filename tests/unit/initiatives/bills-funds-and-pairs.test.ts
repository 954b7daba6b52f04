import { describe, expect, test } from 'vitest';
import { initiativesIn, timelinesOf } from './timelines.ts';

const cases = (rows: readonly (readonly [text: string, expected: Record<string, string[]>])[]): void => {
  test.each(rows)('%s', (text, expected) => {
    expect(timelinesOf(text)).toEqual(expected);
  });
};

describe('bills', () => {
  cases([
    [
      'Senator Ana Harlan supported a bipartisan bill to tighten the rules for online tickets.',
      { 'bipartisan bill': ['Ana Harlan: supported'] },
    ],
    ['A major shipping bill became law in 2008.', { 'major shipping bill': [': entered into force, 2008'] }],
    ['The governor signed SB 283 on Monday.', { 'SB 283': ['the governor: signed, 2025-11-03'] }],
    [
      'The House passed H.R. 4128 in May, and the Senate followed.',
      { 'H.R. 4128': ['House: passed, 2025-05'] },
    ],
    // its name stands before it
    [
      'The Clean Harbours Act (HB 12) passed the House in May.',
      { 'Clean Harbours Act': ['House: passed, 2025-05'] },
    ],
    [
      'The Senate voted 20-1 to override the governor’s veto of HB2403, which bars such fees.',
      { HB2403: ['Senate: veto overridden'] },
    ],
    [
      'The legislature overrode the governor’s veto of the Clean Harbours Act.',
      { 'Clean Harbours Act': ['the legislature: veto overridden'] },
    ],
    [
      'The legislature failed to override the governor’s veto of the Clean Harbours Act.',
      { 'Clean Harbours Act': ['the legislature: not veto overridden'] },
    ],
    // a batter's home runs
    ['Rask hit HR 12 on Monday.', {}],
  ]);
});

describe('what is brought about, opened, dropped or agreed', () => {
  cases([
    [
      'Oro voters rejected a treaty that would tie Lumara closer to the union.',
      { treaty: ['Oro voters: rejected'] },
    ],
    ['The Harlan Trust has created a £2m fund to help tenants.', { fund: ['Harlan Trust: created'] }],
    [
      'A campaign was launched by the Harlan Trust to raise £1 million for the hospice.',
      { campaign: ['Harlan Trust: launched'] },
    ],
    ['The council launched a scheme to insulate homes.', { scheme: ['the council: launched'] }],
    ['The Lakes Fund to help tenants opened on Monday.', { 'Lakes Fund': [': opened, 2025-11-03'] }],
    [
      'The Harlan Foundation announced the setting up of its Flood Response Fund.',
      { 'Flood Response Fund': ['Harlan Foundation: set up'] },
    ],
    [
      'The government has dropped plans to introduce the Digital Ports Scheme.',
      { 'Digital Ports Scheme': ['the government: dropped'] },
    ],
    [
      'The union has agreed a new three-year pay deal with Oro Steel.',
      { 'three-year pay deal': ['the union: agreed with Oro Steel'] },
    ],
    ['The port and the union struck a pay deal.', { 'pay deal': ['the port + the union: struck'] }],
  ]);
});

describe('between whom', () => {
  cases([
    [
      'A truce was signed between the Lakes Liberation Army (LLA) and the Oro government.',
      { truce: ['Lakes Liberation Army + Oro government: signed'] },
    ],
    [
      'Oro University of Science and Technology signed a research agreement with Lund Mills.',
      { 'research agreement': ['Oro University of Science and Technology: signed with Lund Mills'] },
    ],
    [
      'Oro Rail and Lund Mills signed a memorandum for greater trade between the two.',
      { 'memorandum for greater trade': ['Oro Rail + Lund Mills: signed'] },
    ],
    // who brokers it is none of them
    ['Rask brokered a truce between the two sides.', { truce: ['Rask: brokered with the two sides'] }],
    [
      'The Reef Plan was launched by the French and German governments.',
      { 'Reef Plan': ['French and German governments: launched'] },
    ],
    [
      'France and German firms signed the Lakes Accord.',
      { 'Lakes Accord': ['France + German firms: signed'] },
    ],
    [
      'The Reef Plan was published by the Organisation for Economic Cooperation and Development.',
      { 'Reef Plan': ['Organisation for Economic Cooperation and Development: published'] },
    ],
  ]);
});

describe('verbs and pairs as agencies write them', () => {
  cases([
    [
      'Oro Labs pushed forward, striking a deal with Lund Mills to protect users.',
      { deal: ['Oro Labs: struck with Lund Mills'] },
    ],
    [
      'Harlan welcomed the agreement struck by Labor and the Greens on forest reforms.',
      { agreement: ['Labor + Greens: struck', 'Harlan: welcomed'] },
    ],
    [
      'The governments of Oro and Lumara signed a Readmission Agreement as well as a Harbour Agreement.',
      {
        'Readmission Agreement': ['the governments of Oro and Lumara: signed'],
        'Harbour Agreement': ['the governments of Oro and Lumara: signed'],
      },
    ],
    [
      'The board voted to waive the first readings and then to adopt the revised policy.',
      { 'revised policy': ['the board: adopted'] },
    ],
    // only spoken of
    ['It added a section about expanding the Learning Help Program.', { 'Learning Help Program': [] }],
    [
      'The ministers met in Oro to sign an agreement on military cooperation. The military cooperation agreement is a milestone.',
      { 'agreement on military cooperation': ['the ministers: signed'] },
    ],
    [
      'Leaders will meet in Oro to sign an agreement on military cooperation.',
      { 'agreement on military cooperation': ['Leaders: future signed'] },
    ],
    [
      'The trust was awarded £1 million from the Government’s Market Towns Match Scheme.',
      { 'Market Towns Match Scheme': [] },
    ],
    [
      'French and German defence ministers signed a harbour agreement.',
      { 'harbour agreement': ['French and German defence ministers: signed'] },
    ],
    [
      'France and Italy signed an accord on ports between the harbour ministries of the two countries.',
      { 'accord on ports': ['France + Italy: signed'] },
    ],
  ]);

  test('what others did, with nobody that both name, is another', () => {
    const found = timelinesOf('Oro Labs has signed an agreement to sell its mill.');
    expect(found).toEqual({ agreement: ['Oro Labs: signed'] });
    expect(
      initiativesIn(
        'Oro Labs has signed an agreement to sell its mill. Lund Bank said it has signed an agreement to sell its loans.',
      ).map(({ actors }) => actors),
    ).toEqual([['Oro Labs'], ['Lund Bank']]);
  });
});
