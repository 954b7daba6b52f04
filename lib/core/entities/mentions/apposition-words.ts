import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { TIME_NOUNS, TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
import { isNamedAsBody } from '../phrases/held-body.ts';
import { isRoleWord } from '../phrases/phrase-shape.ts';
import { isCapital, type Word } from '../../text/words.ts';

export const isJoint = ({ norm, pos }: Word): boolean => /^(?:ADP|CCONJ|DET)$/.test(pos) || norm === '&';

/** Whether the word may tell what an office is for: "Community", "and"; no role by itself. */
export const isFieldWord = (word: Word): boolean =>
  (isCapital(word) || /^(?:CCONJ|ADP)$/.test(word.pos) || word.norm === '&') && !isRoleWord(word);

/** "head of policy, | research and advocacy | at Corbel": a word of a field in small letters. */
export const isSmallFieldWord = (word: Word): boolean =>
  !isCapital(word) &&
  (/^(?:NOUN|ADJ|CCONJ)$/.test(word.pos) || word.norm === '&') &&
  !isRoleWord(word) &&
  !BODY_KINDS.has(word.norm) &&
  !TIME_WORDS.has(word.norm) &&
  !TIME_NOUNS.has(word.norm);

/** "Neighbourhood | house": the last word of an organisation's name, written small. */
const isLowerBody = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 && BODY_KINDS.has(words[at]?.norm ?? '') && isCapital(words[at - 1]);

/** "Halden | plc", "Studio | 54", "Banco | del | Sur" */
const isSmallOfName = (words: readonly Word[], at: number): boolean =>
  PARTICLES.test(words[at]?.text ?? '') ||
  (at === words.length - 1 &&
    isCapital(words[at - 1]) &&
    (LEGAL_FORMS.has(words[at]?.norm ?? '') || /^\d+$/.test(words[at]?.text ?? '')));

/** Whether the word, in small letters, ends or joins the name of a body. */
export const isSmallOfBody = (words: readonly Word[], at: number): boolean =>
  at > 0 && (isLowerBody(words, at) || isSmallOfName(words, at));

/** "a Marlow company", "a subsidiary of Lakes Power", "part of Lakes Power": what a body is, told behind its name. */
export const isKindOfBody = (words: readonly Word[]): boolean =>
  (/^an?$/.test(words[0]?.norm ?? '') &&
    words
      .slice(1)
      .some(
        ({ norm }) => BODY_KINDS.has(norm) || /^(?:subsidiary|division|affiliate|brand|unit)$/.test(norm),
      ) &&
    !words.some((word) => isRoleWord(word))) ||
  (words[0]?.norm === 'part' && words[1]?.norm === 'of');

/** "District 3", "Ward 12": a seat by its number. */
export const isNumberedSeat = ([seat, number, ...rest]: readonly Word[]): boolean =>
  /^(?:district|ward|precinct|division|place|seat)$/.test(seat?.norm ?? '') &&
  rest.length === 0 &&
  (number === undefined || /^\d/.test(number.text));

/** "Halden Foods’ parent company", "Corbel’s owner": what another body is to the one that is named. */
export const isBodyOfAnother = (words: readonly Word[]): boolean => {
  const owner = words.findLastIndex((word) => word.possessive);
  const kind = words.slice(owner + 1);
  return (
    owner >= 0 &&
    isCapital(words[owner]) &&
    /^(?:affiliate|arm|brand|division|owner|parent|subsidiary|unit)$/.test(kind[0]?.norm ?? '') &&
    (kind.length === 1 ||
      (kind.length === 2 && /^(?:company|firm|group|organi[sz]ation)$/.test(kind[1]?.norm ?? '')))
  );
};

/** "Institute of Works for Change", "Office of the Attorney General": a word for a body and what it is of, in capitals, whatever follows. */
export function opensAsBody(words: readonly Word[]): boolean {
  const joint = words.findIndex((word, at) => at > 0 && !isCapital(word));
  const kind = words[joint - 1];
  return (
    kind !== undefined &&
    // "Committee to Protect Journalists"
    /^(?:of|for|to)$/.test(words[joint]?.norm ?? '') &&
    isNamedAsBody(kind.norm) &&
    !isRoleWord(kind) &&
    words.every((word) => isCapital(word) || /^(?:of|for|to|and|&|the|an?|on)$/.test(word.norm))
  );
}
