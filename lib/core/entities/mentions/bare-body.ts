import {
  BARE_BODIES,
  BODY_KINDS,
  LEGAL_FORMS,
  STATES_OF_TOWNS,
  SUBJECT_LETTERS,
} from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, type Word } from '../../text/words.ts';

/** "department", "company": a word in small letters for a body, which opens the title and names none. */
export function bareBody([first]: readonly Word[]): readonly Word[] {
  return first !== undefined && !isCapital(first) && BARE_BODIES.has(first.norm) ? [first] : [];
}

/** Words for pieces of land. */
export const LAND = /^(?:county|city|state|town|district|province)$/;

/** Whether a word of a name tells it to be a body's rather than a place's: by a kind or a legal form. */
export const tellsBody = ({ norm }: Pick<Word, 'norm'>): boolean =>
  (BODY_KINDS.has(norm) && !LAND.test(norm)) || LEGAL_FORMS.has(norm);

/** Whether words name a country, or end with a state: "Kenya", "Fla.", "West Virginia". */
export const endsInState = (words: readonly Word[]): boolean =>
  STATES_OF_TOWNS.has(words.at(-1)?.norm.replaceAll('.', '') ?? '') || isNation(joinedText(words));

/** "IT professional", "HR director": a field of work in short. */
export const isFieldInShort = ({ text }: Pick<Word, 'text'>): boolean => SUBJECT_LETTERS.has(text);

/** "WHO", "U.N.", but neither "U.S." nor "UAE". */
export const isBodyInShort = ({ text }: Word): boolean =>
  (/^\p{Lu}{2,}$/u.test(text) && !/^(?:US|USA|UK|UAE|DRC|DC)$/.test(text)) || /^(?:U\.N|E\.U)\.?$/.test(text);

/** "principal deputy | White House | press secretary": the body that stands inside a role in small letters. */
export function bodyInside(role: readonly Word[]): readonly Word[] | undefined {
  const first = role.findIndex((word) => isCapital(word));
  const after = role.findIndex((word, at) => at > first && !isCapital(word));
  const isLed = first > 0 && role.slice(0, first).every(({ norm }) => ROLE_MODIFIERS.has(norm));
  const isBody = after - first > 1 && BODY_KINDS.has(role[after - 1]?.norm ?? '');
  return isLed && isBody ? role.slice(first, after) : undefined;
}
