import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { TIME_NOUNS, TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { PARTICLES } from '../../lexicon/particles.ts';
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
