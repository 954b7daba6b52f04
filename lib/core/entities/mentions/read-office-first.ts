import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { isCapital, type Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';
import { endsInPlace, hasBodyName, isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { splitName } from '../phrases/name-parts.ts';
import { opensWithPerson, readRoleAndName } from './read-role-and-name.ts';

/** "The General Manager, Public Affairs, Corbel Lakeland, | Ana Rao": an office, its field and body, and last who holds it. */
export function readOfficeFirst(
  text: string,
  [office = [], ...rest]: readonly (readonly Word[])[],
): Mention | undefined {
  if (rest.length < 2) return undefined;
  // "The Head of Works | , Corbel, Ana Rao"
  const joint = office.findIndex(({ norm }, at) => at > 0 && /^(?:of|for)$/.test(norm));
  const head = joint < 0 ? office.at(-1) : office[joint - 1];
  if (head === undefined || !isRoleWord(head) || isPlural(head)) return undefined;
  const at = rest.findIndex((words, n) => n > 0 && isHolder(words, n === rest.length - 1));
  const between = rest.slice(0, Math.max(0, at));
  if (at < 1 || !between.every((words) => isOfOffice(words))) return undefined;
  return readRoleAndName(text, office, rest[at] ?? [], between);
}

/** Whether the words name somebody; last of all, two or three names that no list need have. */
function isHolder(words: readonly Word[], isLast: boolean): boolean {
  if (HONORIFICS.has(words[0]?.norm ?? '') || opensWithPerson(words)) return opensWithPerson(words);
  return (
    isLast &&
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => isCapital(word) && word.pos === 'PROPN' && !word.possessive) &&
    !hasBodyName(words) &&
    !endsInPlace(words) &&
    splitName(words).name.length === words.length
  );
}

/** Whether the words may be what an office is for or of: "Corbel Group", "E-Business at Marlow Bank". */
const isOfOffice = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  !opensWithPerson(words) &&
  words.every(
    (word) =>
      isCapital(word) ||
      word.norm === '&' ||
      /^(?:ADP|CCONJ|DET)$/.test(word.pos) ||
      BODY_KINDS.has(word.norm) ||
      LEGAL_FORMS.has(word.norm),
  );
