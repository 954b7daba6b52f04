import { describe, expect, test } from 'vitest';
import { initiativesIn } from './timelines.ts';

const FIRST = ['Kofi Rask', 'Oro Bank', 'the Ministry of Ports'];
const SECOND = ['Ann Holm', 'Corbel Inc.', 'the Halden Council'];
const DESCRIPTIONS = [
  'the minister of trade',
  'mayor of Marlow',
  'CEO of Lund Mills',
  'the largest bank in Oro',
];

const bare = (name: string): string => name.replace(/^the /i, '');
const actorsOf = (text: string): string[] =>
  initiativesIn(text.charAt(0).toUpperCase() + text.slice(1))
    .find(({ name }) => name === 'Reef Agreement')
    ?.actors.map(bare) ?? [];

describe('two and three who did it, described or not', () => {
  test.each(FIRST.flatMap((first) => SECOND.map((second): [string, string] => [first, second])))(
    '%s and %s',
    (first, second) => {
      for (const words of DESCRIPTIONS) {
        expect(
          actorsOf(`The Reef Agreement was signed by ${first}, ${words}, and ${second} on Monday.`),
        ).toEqual([first, second].map(bare));
        expect(actorsOf(`The Reef Agreement was signed by ${first} and by ${second}, ${words}.`)).toEqual(
          [first, second].map(bare),
        );
        for (const list of [
          `${first}, ${words}, ${second} and Lena Osei`,
          `${first}, ${second}, ${words}, and Lena Osei`,
        ]) {
          const three = [first, second, 'Lena Osei'].map(bare);
          expect(actorsOf(`The Reef Agreement was signed by ${list}.`)).toEqual(three);
          expect(actorsOf(`${list} signed the Reef Agreement.`)).toEqual(three);
        }
      }
    },
  );

  test.each<[string, string[]]>([
    // who speaks in the next clause signed nothing
    ['The Reef Agreement was signed by Oro, and Lumara signed the Ports Pact.', ['Oro']],
    ['The Reef Agreement was signed by Oro, a partner, and Holm, who leads it, said it was glad.', ['Oro']],
    ['The Reef Agreement was signed by Oro, the mayor said, and fees will fall.', ['Oro']],
    [
      'The Reef Agreement was signed by Ana Rask, president and chief executive of Lund Mills, and Ann Holm.',
      ['Ana Rask', 'Ann Holm'],
    ],
    [
      'The Reef Agreement was signed by Trade Minister Kofi Rask, Ann Holm, and Lena Osei.',
      ['Kofi Rask', 'Ann Holm', 'Lena Osei'],
    ],
    ['The minister of trade, Ann Lund, signed the Reef Agreement.', ['Ann Lund']],
    [
      'The Reef Agreement was signed by Kofi Rask, the ministry of trade, and Lumara.',
      ['Kofi Rask', 'ministry of trade', 'Lumara'],
    ],
  ])('%s', (text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});
