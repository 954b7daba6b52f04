import { BODY_KINDS, LEGAL_FORMS, STATES_OF_TOWNS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { isCapital, joinedText, type Word } from '../../text/words.ts';
import { LAND } from './bare-body.ts';

/**
 * Whether a name behind "of" or "from" is the town where somebody lives, as an age before it or a state behind it tells: "Ana Rao,
 * 43, | of Marlow", "Ana Rao of Marlow, | N.C.".
 */
export function livesThere(home: readonly Word[], before: readonly Word[], behind: readonly Word[]): boolean {
  const name = home.filter(({ pos }) => !/^(?:ADP|DET)$/.test(pos));
  const isBody = name.some(
    ({ norm, text }) =>
      (BODY_KINDS.has(norm) && !LAND.test(norm)) || LEGAL_FORMS.has(norm) || /^\p{Lu}{2,}$/u.test(text),
  );
  return name.length > 0 && name.length < 5 && !isBody && (isAge(before) || isState(behind));
}

/** "43" alone. */
const isAge = ([age, ...rest]: readonly Word[]): boolean =>
  rest.length === 0 && /^\d{1,3}$/.test(age?.text ?? '');

/** "Fla.", "N.C.", "West Virginia", "Kenya". */
function isState(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length > 3 || !words.every((word) => isCapital(word))) return false;
  return (
    STATES_OF_TOWNS.has(last.norm.replaceAll('.', '')) ||
    /^\p{Lu}\.\s?\p{Lu}\.?$/u.test(last.text) ||
    isNation(joinedText(words))
  );
}
