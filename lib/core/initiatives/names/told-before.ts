import type { RankedDeed } from '../deeds/record-deed.ts';
import type { Gathered } from './merge-mentions.ts';
import type { Recorded } from './record-mention.ts';
import { isOnOther, TELLING_WORDS, wordsOfName } from './same-name.ts';

const CONTRACT = /^(?:agreement|treaty|memorandum|partnership)$/;

/** "the reform programme", "the tentative deal": what was told of before in more words, or the last contract with the same parties. */
export function toldBefore(
  all: readonly Gathered[],
  { name, kind, headWord, deeds, signs: { specific } }: Recorded,
): Gathered | undefined {
  const words = wordsOfName(name);
  const longer = all.findLast(
    ({ generic, name: other }) =>
      generic && (endsIn(wordsOfName(other), words) || isTurned(wordsOfName(other), words)),
  );
  if (longer !== undefined || specific || !CONTRACT.test(kind)) return longer;
  const parties = new Set(deeds.flatMap(({ counterparts }) => counterparts));
  return all.findLast(
    (one) =>
      CONTRACT.test(one.kind) &&
      // "signed several agreements. … The memorandum on visas" is one of them.
      !(words.length > 1 && isPlural(one.headWord) && !isPlural(headWord)) &&
      !(one.generic && (isOnOther(words, wordsOfName(one.name)) || isOfOthers(one, words, deeds))) &&
      // "the definitive agreement" is no termination agreement.
      !(words.length > 1 && one.generic && one.recorded.every(({ signs }) => signs.specific)) &&
      (parties.size === 0 ||
        one.deeds.some(({ counterparts }) => counterparts.some((party) => parties.has(party)))),
  );
}

const isPlural = (headWord: string): boolean => /[^s]s\b|\bmemoranda\b/i.test(headWord);

/** "an agreement on military cooperation", "the military cooperation agreement" */
const isTurned = (one: readonly string[], other: readonly string[]): boolean =>
  other.length >= TELLING_WORDS &&
  one.length === other.length &&
  one[0] === other.at(-1) &&
  other.every((word) => one.includes(word));

/** "the memorandum on visas was signed by C and D" behind "the memorandum between A and B was signed by E and F" */
const isOfOthers = (one: Gathered, words: readonly string[], deeds: readonly RankedDeed[]): boolean =>
  words.length > 1 &&
  one.deeds.some(({ counterparts }) => counterparts.length > 0) &&
  deeds.some(({ actors }) => actors.length > 1) &&
  deeds.every(
    ({ actors, counterparts }) =>
      counterparts.length === 0 &&
      !one.deeds.some((other) => other.actors.some((actor) => actors.includes(actor))),
  );

const endsIn = (longer: readonly string[], words: readonly string[]): boolean =>
  words.length > 1 &&
  longer.length > words.length &&
  words.every((word, at) => word === longer[longer.length - words.length + at]);
