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

/** Words for offices, ranks, bodies and what ministers are for. */
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...RANKS.keys(),
  ...ROLE_MODIFIERS,
  ...PORTFOLIO_WORDS,
  ...BODY_KINDS.keys(),
  ...LEGAL_FORMS,
]);

/** Whether the word is one of roles, of bodies or of what ministers are for. */
export function isTitleWord(word: Word): boolean {
  const { norm } = word;
  if (norm === 'new' && isCapital(word)) return false;
  return (
    TITLE_WORDS.has(norm) ||
    ROLE_NOUNS.has(singular(word)) ||
    ((norm.includes('-') || norm.includes('/')) &&
      !isHyphenedName(word.text) &&
      norm.split(/[/-]/).some((part) => part !== norm && (ROLE_NOUNS.has(part) || BODY_KINDS.has(part))))
  );
}
