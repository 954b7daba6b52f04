import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { BEFORE_PORTIONS, BEHIND_ASKED } from '../../lexicon/number-words.ts';
import { isPersonNoun, PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';

/**
 * Of whom a poll counts a part, without what tells where they were asked: "roughly 7 in 10 | younger savers", "a 52-percent
 * majority of | Democrats | in key states"; no words where that is not told ("another 27 percent"), and undefined for what is
 * no share.
 */
export function groupOfShare(words: readonly Word[]): readonly Word[] | undefined {
  const end = endOfShare(words);
  if (end === undefined) return undefined;
  let first = end;
  while (OPENERS.has(words[first]?.norm ?? '') && first < words.length) first += 1;
  const group = withoutPlace(words.slice(first));
  if (group.length === 0) return first === end && !ONLY_OF.has(words[end - 1]?.norm ?? '') ? [] : undefined;
  const behind = group.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  return group.slice(0, behind < 0 ? undefined : behind).some(isPeople) ? group : undefined;
}

/** Whether the words are of those whom a poll counts: "half of voters". */
export const isShare = (words: readonly Word[]): boolean => groupOfShare(words) !== undefined;

/** The words from the number on: "another 27 percent" is not the 27 told of before. */
export function fromNumber(words: readonly Word[]): readonly Word[] {
  const number = words.findIndex((word) => isNumber(word) || PART.test(word.norm));
  return number <= 0 || words[0]?.norm === 'another' ? words : words.slice(number);
}

/** Nouns of many people or bodies, as polls count them: "respondents", "Democrats", "those". */
const isPeople = (word: Word): boolean =>
  !word.possessive &&
  (word.norm === 'those' ||
    (isCapital(word) && /\p{Ll}[^s]s$/u.test(word.text)) ||
    PEOPLE_WORDS.has(word.norm) ||
    (/(?:s|people|men)$/.test(word.norm) && singular(word) !== word.norm && isOfPeople(singular(word))));

const isOfPeople = (noun: string): boolean =>
  isPersonNoun(noun) || PEOPLE_WORDS.has(noun) || BODY_KINDS.has(noun) || noun === 'adult';

/** What joins a share to those it is of. */
const OPENERS: ReadonlySet<string> = new Set(['of', 'the', 'all', 'its', 'their', 'our', 'every', 'these']);
/** The longest words before a share's number: "an overwhelming", "just a little more than". */
const LONGEST_OPENING = 5;

/** Parts of a whole, and those that are only told of with it: "a majority of voters". */
const PARTS: ReadonlySet<string> = new Set(['half', 'third', 'quarter', 'fifth']);
const PART = /^\p{L}+-(?:thirds?|quarters|fourths|fifths|tenths)$/u;
const ONLY_OF: ReadonlySet<string> = new Set(['majority', 'majorities', 'plurality', 'minority']);
const PERCENT = /^(?:percent|pct|%)$/;

const isNumber = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NUM' || /^\d/.test(word.text));

/** Where the words of the share itself end. */
function endOfShare(words: readonly Word[]): number | undefined {
  let at = 0;
  while (at < LONGEST_OPENING && opensShare(words[at])) at += 1;
  const word = words[at];
  if (word === undefined) return undefined;
  if (PARTS.has(word.norm) || PART.test(word.norm)) return at + 1;
  // "Large majorities", whose first word may be tagged as a name
  const part = ONLY_OF.has(words[at + 1]?.norm ?? '') && words[at + 2]?.norm === 'of' ? at + 1 : at;
  if (ONLY_OF.has(words[part]?.norm ?? '')) return words[part + 1]?.norm === 'of' ? part + 1 : undefined;
  // "52-percent majority"
  if (/^[\p{L}\d]+-percent$/u.test(word.norm))
    return ONLY_OF.has(words[at + 1]?.norm ?? '') ? at + 2 : undefined;
  if (!isNumber(word)) return undefined;
  // "78 to 79 percent"
  if (/^(?:to|and|or)$/.test(words[at + 1]?.norm ?? '') && isNumber(words[at + 2])) at += 2;
  const [next, other] = [words[at + 1]?.norm ?? '', words[at + 2]];
  const isCent = next === 'per' && other?.norm === 'cent';
  if (PERCENT.test(next) || isCent || PERCENT.test(words[at]?.text.slice(-1) ?? '')) {
    const end = at + (isCent ? 3 : PERCENT.test(next) ? 2 : 1);
    return ONLY_OF.has(words[end]?.norm ?? '') ? end + 1 : end;
  }
  // "two out of three", "7 of 10", but not "one of three officials"
  const joint = next === 'out' ? at + 2 : at + 1;
  const whole = words[joint]?.norm === 'in' && words[joint + 1]?.norm === 'every' ? joint + 2 : joint + 1;
  const isWhole =
    isNumber(words[whole]) &&
    (joint > at + 1 || next === 'in' || /^(?:10|ten|100)$/.test(words[whole]?.norm ?? ''));
  return /^(?:in|of)$/.test(words[joint]?.norm ?? '') && isWhole ? whole + 1 : undefined;
}

const opensShare = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isNumber(word) &&
  (BEFORE_PORTIONS.has(word.norm) ||
    /^(?:another|other|some|the|as|many|up|to)$/.test(word.norm) ||
    /^(?:ADJ|ADV)$/.test(word.pos)) &&
  !PARTS.has(word.norm);

/** "Democrats | in key states", "voters | in a Herald poll", but "Democrats in Congress" and "those surveyed". */
export function withoutPlace(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ norm }, at) => {
    // "those surveyed", "families of those killed in the fire"
    if (words.slice(0, at).some((word) => word.norm === 'those')) return false;
    if (BEHIND_ASKED.has(norm) || (norm === 'or' && /^(?:less|more|so|)$/.test(words[at + 1]?.norm ?? '')))
      return true;
    const place = words[words[at + 1]?.norm === 'the' ? at + 2 : at + 1];
    return norm === 'in' && !isCapital(place);
  });
  return end < 0 ? words : words.slice(0, end);
}
