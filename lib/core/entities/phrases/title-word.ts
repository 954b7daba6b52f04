import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { PORTFOLIO_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { isHyphenedName } from './hyphened-name.ts';

/** Whether a word is a proper name that tells of no title, no body and no nation. */
export const isName = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  word.pos === 'PROPN' &&
  !isTitleWord(word) &&
  !isHonorific(word) &&
  !/(?:ian|ese|ish)$/.test(word.norm);

/** Whether the word is one of roles, of bodies or of what ministers are for. */
export function isTitleWord(word: Word): boolean {
  const { norm } = word;
  if (norm === 'new' && isCapital(word)) return false;
  return (
    ROLE_NOUNS.has(norm) ||
    ROLE_NOUNS.has(singular(word)) ||
    RANKS.has(norm) ||
    ROLE_MODIFIERS.has(norm) ||
    PORTFOLIO_WORDS.has(norm) ||
    BODY_KINDS.has(norm) ||
    LEGAL_FORMS.has(norm) ||
    (/[/-]/.test(norm) &&
      !isHyphenedName(word.text) &&
      norm.split(/[/-]/).some((part) => part !== norm && (ROLE_NOUNS.has(part) || BODY_KINDS.has(part))))
  );
}
