import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HEADLINE_PAST } from '../../lexicon/headline-verbs.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { opensInCapital } from '../../text/letters.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';
import type { NameSplit } from './name-parts.ts';
import { isAlsoInSmall, placesOfName } from './places-of-name.ts';

/** The longest word before a name that is looked at, in UTF-16 units. */
const LONGEST_WORD = 40;

/**
 * A person's name without the words that have their capital from a heading, where the text has the name without them, too: "Ana Rao |
 * Elected to the Board", "Challenger | Ana Rao", "Ana Rao | Address Rents".
 */
export function withoutHeadlineWords(text: string, split: NameSplit): NameSplit {
  const { before, name } = split;
  if (name.length < 3) return split;
  const given = name.findIndex((word) => GIVEN_NAMES.has(word.norm) && isCapital(word));
  const isLed = given > 0 && name.slice(0, given).every((word) => isHeadlineWord(text, word));
  const first = isLed ? given : 0;
  const past = name.findIndex((word, at) => at > first + 1 && isHeadlineWord(text, word));
  const own = name.slice(first, past < 0 ? undefined : past);
  const isCut = own.length < name.length && own.length > 1 && standsAlone(text, textOf(text, own));
  return isCut ? { before: [...before, ...name.slice(0, first)], name: own } : split;
}

/** Whether the text has the word in small letters, or it is a verb or noun that no name is made of. */
const isHeadlineWord = (text: string, word: Word): boolean =>
  isCapital(word) &&
  !word.text.includes('.') &&
  (HEADLINE_PAST.has(word.text) ||
    (singular(word) !== word.norm && (isPersonNoun(singular(word)) || PEOPLE_WORDS.has(singular(word)))) ||
    isPersonNoun(word.norm) ||
    isAlsoInSmall(text, word.text));

/** Whether the text has the name with no more of a name around it. */
const standsAlone = (text: string, name: string): boolean =>
  placesOfName(text, name).some(
    ({ before, after }) =>
      !opensInCapital(before.slice(-LONGEST_WORD).trimEnd().split(' ').at(-1) ?? '') &&
      /^(?!['’-]?\p{L}| \p{Lu})/u.test(after),
  );
