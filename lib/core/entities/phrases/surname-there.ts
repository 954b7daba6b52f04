import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { PORTFOLIO_WORDS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isName } from './title-word.ts';

/** "President Law", "Dr. Jude Law", "Martin Luther King": a title or a given name tells that such a word is a surname. */
export function isSurnameThere(words: readonly Word[], at: number): boolean {
  const [given, middle] = [words[at - 2], words[at - 1]];
  if (middle === undefined) return false;
  if (isAddress(middle)) return true;
  if (given === undefined || !isName(middle)) return false;
  const isGiven = isCapital(given) && GIVEN_NAMES.has(given.norm) && !given.possessive;
  const isOffice = !isCapital(given) && ROLE_NOUNS.has(given.norm) && !given.possessive;
  return isAddress(given) || isGiven || isOffice || endsOffice(words, at - 2);
}

/** "Secretary of State | Jude Law", "Minister of Trade and Finance": whether an office ends there with what it is of. */
function endsOffice(words: readonly Word[], end: number): boolean {
  const of = words.findLastIndex(({ norm }, at) => at < end && /^(?:of|for)$/.test(norm));
  const head = words[of - 1];
  return (
    head !== undefined &&
    isCapital(head) &&
    ROLE_NOUNS.has(head.norm) &&
    words
      .slice(of + 1, end + 1)
      .every(
        (word) => (isCapital(word) && PORTFOLIO_WORDS.has(word.norm)) || /^(?:and|&|the)$/.test(word.norm),
      )
  );
}

/** Whether nothing but a name follows the word: "Mr.", "Sen.", "President". */
export const isAddress = (word: Word): boolean =>
  isCapital(word) && (isHonorific(word) || RANKS.has(word.norm) || word.norm === 'president');
