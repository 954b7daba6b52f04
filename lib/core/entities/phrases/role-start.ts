import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { BUSINESS_WORDS, PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { BEFORE_TITLE } from '../../lexicon/phrase-bounds.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { isPlural, isRoleWord } from './phrase-shape.ts';

/**
 * Where the words begin that may belong to a role whose head stands at `head`: "he wrote along with | Senator", "under the
 * patronage of | Secretary to the President".
 */
export function startOfRoleWords(words: readonly Word[], head: number): number {
  let start = Math.max(0, head);
  while (start > 0 && !parts(words, start - 1) && !isStray(words, start - 1, head)) start -= 1;
  return start;
}

/** "the reason | President Ana Rao": a small noun that no title opens with, before one in capitals. */
function isStray(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at];
  if (word !== undefined && isMany(words, at)) return true;
  return (
    word?.pos === 'NOUN' &&
    at === head - 1 &&
    isCapital(words[head]) &&
    !isCapital(word) &&
    !word.possessive &&
    !isRoleWord(word) &&
    ![BODY_KINDS, BUSINESS_WORDS, PORTFOLIO_WORDS, ROLE_MODIFIERS].some((list) => list.has(word.norm))
  );
}

/** "refugees | President Ana Rao", "hopefuls | former governor": a plural of people belongs to nobody's title. */
function isMany(words: readonly Word[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  return (
    word?.pos === 'NOUN' &&
    !isCapital(word) &&
    !word.possessive &&
    isPlural(word) &&
    isPersonNoun(singular(word)) &&
    !PORTFOLIO_WORDS.has(word.norm) &&
    next !== undefined &&
    (isCapital(next) || ROLE_MODIFIERS.has(next.norm) || /^[-–—]$/.test(next.text))
  );
}

/** Whether nothing before the word at the index, nor the word itself, can be of a role that follows it. */
function parts(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return true;
  const { norm, pos } = word;
  if (BEFORE_TITLE.has(norm) && !isCapital(word)) return true;
  if (/^[“”"‘’:;.]$/.test(word.text)) return true;
  if (pos === 'AUX') return !isCapital(word);
  // "announced Senator", but "acting mayor", "Lakes Building manager"
  if (pos === 'VERB')
    return (
      !isCapital(word) &&
      !PORTFOLIO_WORDS.has(norm) &&
      !ROLE_MODIFIERS.has(norm) &&
      !isRoleWord(word) &&
      !/(?:ing|ed)$/.test(norm)
    );
  // "patronage of | Secretary": a thing before "of" leads to no role; "bank of Lakeland governor" is a house.
  const before = words[at - 1];
  // "the fitness of the Lakeland | nominee", but "son of the Lakeland nominee"
  const isOpened = words[at + 1]?.pos === 'DET' && !RELATIONS.has(before?.norm ?? '');
  return (
    /^(?:of|to|for|in)$/.test(norm) &&
    before !== undefined &&
    before.pos === 'NOUN' &&
    !isCapital(before) &&
    !isRoleWord(before) &&
    !BODY_KINDS.has(before.norm) &&
    isCapital(words[isOpened ? at + 2 : at + 1]) &&
    THINGS.test(before.norm)
  );
}

/** What is done or held under somebody: "the patronage of", "a visit by", "an invitation from". */
const THINGS =
  /(?:age|ance|ence|ment|tion|sion|ship|ity|ness|ure|al|visit|letter|name|presence|office|hands?|death|life|wife|son|side|request)s?$/;
