import { isCapital, type Word } from '../../text/words.ts';
import { endsInState, tellsBody } from './bare-body.ts';

/**
 * Whether a name behind "of" or "from" is the town where somebody lives, as an age before it or a state behind it tells: "Ana Rao,
 * 43, | of Marlow", "Ana Rao of Marlow, | N.C.".
 */
export function livesThere(home: readonly Word[], before: readonly Word[], behind: readonly Word[]): boolean {
  const name = home.filter(({ pos }) => !/^(?:ADP|DET)$/.test(pos));
  const isBody = name.some((word) => tellsBody(word) || /^\p{Lu}{2,}$/u.test(word.text));
  return name.length > 0 && name.length < 5 && !isBody && (isAge(before) || isState(behind));
}

/** "43" alone. */
const isAge = ([age, ...rest]: readonly Word[]): boolean =>
  rest.length === 0 && /^\d{1,3}$/.test(age?.text ?? '');

/** "Fla.", "N.C.", "West Virginia", "Kenya". */
function isState(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length > 3 || !words.every((word) => isCapital(word))) return false;
  return endsInState(words) || /^\p{Lu}\.\s?\p{Lu}\.?$/u.test(last.text);
}
