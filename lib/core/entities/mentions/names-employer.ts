import { BODY_KINDS, REGIONS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { BUSINESS_WORDS, HELD_OFFICES, PORTFOLIO_WORDS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { isPlaceAt, placesOfName } from '../phrases/places-of-name.ts';
import { isCapital, joinedText, textOf, type Word } from '../../text/words.ts';

/**
 * Whether words in capitals before an office in small letters name where it is held by their place alone, whatever they are: "Corbel
 * managing director", but neither "Kenya director" nor, where the text has "in Marlow", "Marlow director".
 */
export function namesEmployer(text: string, words: readonly Word[], head: string): boolean {
  if (!HELD_OFFICES.has(head) || !words.some((word) => isCapital(word))) return false;
  const isName = words.every(
    (word, at) => isNameWord(word) || (at > 0 && /^(?:of|the|for|and|&|on)$/.test(word.norm)),
  );
  const isOffice =
    words.every((word) => isOfOffice(word)) ||
    words.some((word) => isRoleWord(word) && !isPlural(word) && !BODY_KINDS.has(word.norm));
  const isPlace = isNation(joinedText(words)) || words.every(({ norm }) => REGIONS.has(norm));
  if (!isName || isOffice || isPlace) return false;
  return !isPlaceAt(placesOfName(text, textOf(text, words)));
}

const isNameWord = (word: Word): boolean => isCapital(word) && !word.possessive;

/** "Health director", "Sales & Trade director": what offices are for, which names nobody. */
const isOfOffice = ({ norm, pos }: Word): boolean =>
  ROLE_MODIFIERS.has(norm) ||
  PORTFOLIO_WORDS.has(norm) ||
  BUSINESS_WORDS.has(norm) ||
  /^(?:ADP|CCONJ|DET)$/.test(pos);
