import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { endOfSureName, splitName } from './name-parts.ts';

/** Whether the words are by themselves one person: "Mr. Autor", "Gov. Ann Roe", "analyst Ana Rao". */
export function isOnePerson(words: readonly Word[]): boolean {
  const { before, name } = splitName(words);
  const last = before.at(-1);
  // "supporters of Ms. Rao", "politicians like Ana Rao"
  if (name.length === 0 || before.some((word, at) => leadsOn(before, word, at))) return false;
  if (last !== undefined && isCapital(last) && (isHonorific(last) || isShortRank(last))) return true;
  return endOfSureName(name, 0) === name.length && !name.at(-1)?.possessive;
}

/** Whether a name after the word is no more than what the words before it are of. */
const leadsOn = (before: readonly Word[], word: Word, at: number): boolean =>
  /^(?:ADP|SCONJ|VERB|AUX)$/.test(word.pos) &&
  !isCapital(word) &&
  !isCapital(before[at - 1]) &&
  !(word.pos === 'VERB' && /(?:ed|ing)$/.test(word.norm));

/** "Sen.", "Gov.": a rank in short, which nothing but a name follows. */
const isShortRank = ({ norm, text }: Word): boolean => RANKS.has(norm) && text.endsWith('.');

const FIRM = /^(?:partners|associates|sons|brothers|daughters|company|co|family)$/;

/** "Ana Rao | and Partners": whether what follows "and" makes a firm's or body's name of the one before. */
export const makesFirm = (right: readonly Word[]): boolean => {
  const last = right.at(-1);
  return (
    last !== undefined &&
    isCapital(right[0]) &&
    (FIRM.test(last.norm) || LEGAL_FORMS.has(last.norm) || (isCapital(last) && BODY_KINDS.has(last.norm)))
  );
};
