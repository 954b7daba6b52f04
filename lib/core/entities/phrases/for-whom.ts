import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { ROLE_NOUNS, SEATED_OFFICES } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isOwner, isRoleWord } from './phrase-shape.ts';

const withoutEnding = ({ norm }: Word): string => norm.replace(/['’]s$/, '');

/** "the children’s | commissioner", "farmers’ | leader": whom a role is for, rather than where it is held. */
export function isForWhom(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const head = words[at + 1];
  if (word?.possessive !== true || head === undefined || !isRoleWord(head)) return false;
  if (/^(?:children|women|men|people|girls)$/.test(word.norm)) return true;
  // "State’s Attorney", "King’s Counsel"
  if (
    /^(?:state|commonwealth|king|queen|people)$/.test(withoutEnding(word)) &&
    /^(?:attorney|counsel|advocate)/.test(head.norm)
  )
    return true;
  return (
    /s['’]$/.test(word.text) && (!isCapital(word) || at === 0) && ROLE_NOUNS.has(word.norm.replace(/s$/, ''))
  );
}

/** Kinds of bodies whose names have an owner in them: "St. Mary’s Hospital", "the Women’s Institute". */
const NAMED_FOR = ['school', 'hospital', 'research', 'association', 'charity', 'museum'];

/** "Sheriff's": an office whose own office bears its name. */
export const holdsOffice = (word: Word): boolean => SEATED_OFFICES.has(withoutEnding(word));

/** Whether the word says in whom or where a role is held: not for whom it is, nor as part of a body's name. */
export function ownsRole(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !isOwner(word) || isForWhom(words, at)) return false;
  const isName =
    word.possessive &&
    isCapital(word) &&
    isCapital(next) &&
    !isRoleWord(next ?? word) &&
    NAMED_FOR.some((kind) => BODY_KINDS.get(next?.norm ?? '')?.has(kind) === true);
  // "the Lorne Sheriff's | Office"
  const isSeat =
    word.possessive &&
    isCapital(word) &&
    holdsOffice(word) &&
    /^(?:office|department)$/.test(next?.norm ?? '');
  return !isName && !isSeat;
}
