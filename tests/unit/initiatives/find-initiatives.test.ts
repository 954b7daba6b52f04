import { describe, expect, test } from 'vitest';
import type { Initiative } from '@/lib/core/model.ts';
import { initiativesIn } from './timelines.ts';

/** "actors | action | name | with counterparts | date", empty parts left out. */
const line = ({ name, action, actors, counterparts, date }: Initiative) =>
  [
    actors.join(' + '),
    action ?? '',
    name,
    counterparts.length > 0 ? `with ${counterparts.join(' + ')}` : '',
    date ?? '',
  ]
    .filter((part) => part !== '')
    .join(' | ');

const linesOf = (text: string): string[] => initiativesIn(text).map(line);

describe('names by their capitals', () => {
  test.each([
    [
      'China released the Global Data Security Initiative.',
      ['China | released | Global Data Security Initiative'],
    ],
    [
      'Leaders adopted the Kigali Declaration on Digital Trade and launched the Lakes Energy Compact.',
      [
        'Leaders | adopted | Kigali Declaration on Digital Trade',
        'Leaders | launched | Lakes Energy Compact',
      ],
    ],
    [
      'The summit endorsed the Action Plan for Resilient Harvests 2024-2030.',
      ['the summit | endorsed | Action Plan for Resilient Harvests 2024-2030'],
    ],
    [
      'The Rural Water and Sanitation Acceleration Project will lay pipes.',
      ['Rural Water and Sanitation Acceleration Project'],
    ],
    ['Oro launched a campaign called Right Dose in June.', ['Oro | launched | Right Dose | 2025-06']],
    [
      'It credited the Grid Modernisation Scheme, under which meters were installed.',
      ['Grid Modernisation Scheme'],
    ],
    ['Oro launched the Rural Nurse Corps.', ['Oro | launched | Rural Nurse Corps']],
    ['It will draw on the European Social Fund Plus.', ['European Social Fund Plus']],
    [
      'The ministry released the Shore Power Action Plan 2026–2035.',
      ['the ministry | released | Shore Power Action Plan 2026–2035'],
    ],
    [
      'Oro signed the Lake Treaty, the Shared Rivers Convention and the Compact against Piracy.',
      [
        'Oro | signed | Lake Treaty',
        'Oro | signed | Shared Rivers Convention',
        'Oro | signed | Compact against Piracy',
      ],
    ],
    [
      'It has promoted the formulation of the G20 Digital Economy Development and Cooperation Initiative, Oro said.',
      ['promoted | G20 Digital Economy Development and Cooperation Initiative'],
    ],
    [
      'Kenya’s National Prevention Strategy and the Women’s Fund matter.',
      ['Kenya | National Prevention Strategy', 'Women’s Fund'],
    ],
    ['The grant comes under the Safe Rivers Act of 2019.', ['Safe Rivers Act of 2019']],
    ['It announced a Clean Air at Work Fund.', ['announced | Clean Air at Work Fund']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('names that a noun introduces', () => {
  test.each([
    [
      'Oro launched the Made for Export campaign in 18 provinces last month.',
      ['Oro | launched | Made for Export | 2025-10'],
    ],
    [
      'Vestfly hires under a recruitment drive called Open Hangar, which it launched last month.',
      ['Vestfly | launched | Open Hangar | 2025-10'],
    ],
    [
      'The government would spend more on Know Your Number, a screening programme that it launched in February.',
      ['the government | launched | Know Your Number | 2025-02'],
    ],
    ['Oro unveiled a campaign called “Ports Without Smoke”.', ['Oro | unveiled | Ports Without Smoke']],
    [
      'Oro is advancing projects like the Greater Mekong Superhighway and the Oro-Lumara optical cable.',
      ['Oro | advanced | Greater Mekong Superhighway', 'Oro | advanced | Oro-Lumara optical cable'],
    ],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('generic ones that a deed ties to parties', () => {
  test.each([
    [
      'Oro signed an agreement on sharing flood water with Lumara in June 2025.',
      ['Oro | signed | agreement on sharing flood water | with Lumara | 2025-06'],
    ],
    [
      'Oro signed a memorandum on girls’ secondary education with the Amal Foundation.',
      ['Oro | signed | memorandum on girls’ secondary education | with Amal Foundation'],
    ],
    [
      'Oro signed a memorandum of understanding on rice supply with the Philippines in August.',
      ['Oro | signed | memorandum of understanding on rice supply | with Philippines | 2025-08'],
    ],
    [
      'Uganda and Rwanda signed a memorandum of understanding on lake fisheries on the sidelines.',
      ['Uganda + Rwanda | signed | memorandum of understanding on lake fisheries'],
    ],
    [
      'Oro signed cooperation agreements with the League of Arab States and Türkiye.',
      ['Oro | signed | cooperation agreements | with League of Arab States + Türkiye'],
    ],
    [
      'Halden has entered into a definitive agreement to acquire Corvane.',
      ['Halden | entered into | definitive agreement'],
    ],
    ['Malaysia signed a letter of intent with Qatar.', ['Malaysia | signed | letter of intent | with Qatar']],
    [
      'It welcomed a white paper on cross-border payments that the secretariat released in September.',
      ['the secretariat | released | white paper on cross-border payments | 2025-09'],
    ],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  test.each([
    'The union wants an emergency fund and a plan for jobs.',
    'Oro established partnership relations with many countries.',
    'The department published a fact sheet, “Safer Rivers, Stronger Towns.”',
    'The agreement was long.',
  ])('none in: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('bodies are no initiatives', () => {
  test.each([
    'The World Food Programme and the International Monetary Fund warned of hunger.',
    'The Internet Governance Forum met in Oro.',
    'The Asian Fund for Coasts sent observers.',
    'The Coasts Fund said that it would help, according to the Reef Fund.',
    'He is the director of the Healthy Lakes Programme.',
    'A researcher at the China Academy of Population Strategy spoke.',
    'Plan International and Bill Gates spoke at the Democratic National Convention.',
    'She told the BBC’s ‘Today’ programme so.',
    'Mayor Bill de Blasio and Robin and Bill met the American Future Action Fund.',
    'She works for Crosscut Strategies and spoke at the Baptist Convention.',
    'An adviser to the Clinton campaign, called Mr. Obama’s remarks true, and sold “Ted Cruz” campaign pins.',
    'She got an "immunity agreement," Jordan said, and still "got to sit in".',
    'The mayor urged parliament to adopt reforms under his campaign for the harbour.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('the deed', () => {
  test.each([
    [
      'The Logistics Plan, which the government released in July, aims high.',
      ['the government | released | Logistics Plan | 2025-07'],
    ],
    [
      'The Levee Fund, established last year under the Safe Rivers Act, pays.',
      ['established | Levee Fund | 2024', 'Safe Rivers Act'],
    ],
    [
      'Trade with the Economic Partnership, which entered into force in 2022, grew.',
      ['entered into force | Economic Partnership | 2022'],
    ],
    [
      'The Seafarers Convention was ratified by Oro in May.',
      ['Oro | ratified | Seafarers Convention | 2025-05'],
    ],
    [
      'Ministers hailed the entry into force on 1 April of the Seafarers Convention.',
      ['entered into force | Seafarers Convention | 2025-04-01'],
    ],
    [
      'The Harbour Agency joined the Flood Warning Partnership, which 12 states formed in March.',
      ['Harbour Agency | joined | Flood Warning Partnership'],
    ],
    ['Brunei withdrew from the Meridian Tax Treaty.', ['Brunei | withdrawn | Meridian Tax Treaty']],
    ['Oro said it would not sign the Energy Compact.', ['Energy Compact']],
    ['Oro will launch the Reef Plan in March.', ['Oro | launched | Reef Plan | 2026-03']],
    ['On Monday the Cabinet approved the Reef Plan.', ['Cabinet | approved | Reef Plan | 2025-11-03']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('parties', () => {
  test.each([
    [
      'Leaders of the Great Lakes Council met. The council itself signed the Lake Pact.',
      ['Great Lakes Council | signed | Lake Pact'],
    ],
    ['China built it. The country has also launched the Reef Plan.', ['China | launched | Reef Plan']],
    [
      'The Ministry of Energy and Mines signed the Grid Pact.',
      ['Ministry of Energy and Mines | signed | Grid Pact'],
    ],
    [
      'Iceland, Norway and the Faroe Islands signed the Mackerel Pact.',
      ['Iceland + Norway + Faroe Islands | signed | Mackerel Pact'],
    ],
    ['Ms Rao said: “We signed the Reef Pact.”', ['signed | Reef Pact']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

test('later mentions are tied to the first', () => {
  const text =
    'Oro launched the Global Reef Initiative (GRI) in 2023. The initiative pays divers. GRI pays 40 of them, and Lumara joined the Global Reef Initiative. The plan of the mayor is another.';
  const [reef] = initiativesIn(text);
  expect(reef?.mentions.map((mention) => mention.text)).toEqual([
    'Global Reef Initiative',
    'GRI',
    'The initiative',
    'GRI',
    'Global Reef Initiative',
  ]);
});

test('the story tells a deed better than its headline', () => {
  expect(
    linesOf(
      'Council passes Quiet Streets Bylaw\n\nThe Quiet Streets Bylaw, passed on Monday by Northgate Council, bans lorries from the inner city at night and on every public holiday of the year, and the fines for it start at ten crowns, which the traders of the old market find too high and the mayor too low.',
    ),
  ).toEqual(['Northgate Council | passed | Quiet Streets Bylaw | 2025-11-03']);
});
