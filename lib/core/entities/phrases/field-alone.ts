import { PARTS_OF_REGIONS, REGIONS, SUBJECT_LETTERS } from '../../lexicon/body-words.ts';
import {
  BEFORE_FIELDS,
  FIELDS_AND_BODIES,
  FIRM_OFFICES,
  LED_IN_FIRMS,
  OFFICER_FIELDS,
  PORTFOLIO_WORDS,
} from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isFieldOfWork } from './role-fields.ts';

/** Whether several in a firm hold the office, each with a field. */
export const hasField = (head: string | undefined): boolean => FIRM_OFFICES.has(head ?? '');

/** Words of places that are fields as well, and open the names of firms: "Harbour Energy". */
const PLACES = /^(?:coastal|european|harbou?r|islands|mountain|northern|ocean|provincial|western)$/;
const JOINT = /^(?:and|&|of|the)$/;

/** "Asia Pacific", "the Americas" */
const isRegionAlone = (words: readonly Word[]): boolean =>
  REGIONS.has(words.at(-1)?.norm ?? '') &&
  words.every(({ norm }) => REGIONS.has(norm) || PARTS_OF_REGIONS.has(norm));

/** "Customer Success", "Sales and Marketing", "EMEA": nothing but what somebody in a firm leads, in capitals; no body's name. */
export function isFieldAlone(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || !isCapital(last) || PLACES.test(words[0]?.norm ?? '')) return false;
  if (isRegionAlone(words)) return true;
  // "CARE", but "ESG"
  if (words.length === 1 && /^\p{Lu}{3,}$/u.test(last.text) && !SUBJECT_LETTERS.has(last.text)) return false;
  const isLast = ({ norm }: Word): boolean => isFieldOfWork({ norm }) || LED_IN_FIRMS.has(norm);
  const isIn = (word: Word, at: number): boolean =>
    JOINT.test(word.norm) ||
    // "North | American Sales"
    (word.norm === 'american' && at > 0) ||
    (isCapital(word) &&
      (isLast(word) ||
        [BEFORE_FIELDS, OFFICER_FIELDS, PORTFOLIO_WORDS, REGIONS].some((list) => list.has(word.norm))));
  return (
    isLast(last) &&
    !FIELDS_AND_BODIES.has(last.norm) &&
    words.every((word, at) => isIn(word, at) && !word.possessive)
  );
}
