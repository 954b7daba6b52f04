import { describe, expect, test } from 'vitest';
import { initiativesIn } from './timelines.ts';

const PAIRS = [
  ['Oro', 'Lumara'],
  ['Corbel Inc.', 'Halden Mills'],
  ['the city council', 'Marlow Water'],
];
const FRAMES =
  `<P> plan to sign <X>.|<P> hope to sign <X>.|<P> sign <X>.|<P> back <X>.|<P> support <X>.|<P> launch <X>.
  |<P> said they would sign <X>.|<P> said they had signed <X>.|<P> met in Oslo, where they signed <X>.`
    .split('|')
    .map((frame) => frame.trim());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('both of two are told', () => {
  test.each(FRAMES)('%s', (frame) => {
    for (const [first = '', second = ''] of PAIRS) {
      const text = capital(frame.replace('<P>', `${first} and ${second}`).replace('<X>', 'the Reef Treaty'));
      const actors = initiativesIn(text).flatMap((one) => one.actors);
      expect(actors.map((name) => name.replace(/^the /i, ''))).toEqual([first.replace('the ', ''), second]);
    }
  });
});

test.each<[string, string[]]>([
  ['Oro signs the Reef Treaty.', ['signed']],
  ['The two countries back the Reef Treaty.', ['backed']],
  ['The mayor scraps the Reef Plan.', ['scrapped']],
])('a verb in the present is one before an article: %s', (text, actions) => {
  expect(initiativesIn(text).map(({ action }) => action)).toEqual(actions);
});

test.each<[string, string]>([
  ['The ministry extended its Clean Plates Plan until 2030.', 'Clean Plates Plan'],
  ['The ministry suspended the Clean Plates Strategy until 2030.', 'Clean Plates Strategy'],
  ['The ministry adopted the Clean Plates Plan until 2030.', 'Clean Plates Plan until 2030'],
  ['Oro and Lumara hope to sign a memorandum of understanding.', 'memorandum of understanding'],
])('%s', (text, name) => {
  expect(initiativesIn(text).map((one) => one.name)).toEqual([name]);
});
