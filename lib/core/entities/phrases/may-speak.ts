import { isDocument } from '../../lexicon/document-words.ts';
import { MUTE_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { BEFORE_PORTIONS } from '../../lexicon/number-words.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "Fifty-one percent", "47 percent of voters", "7 in 10 younger savers", "about half": those whom a poll counts. */
export function isShare(words: readonly Word[]): boolean {
  const isMany = (): boolean => words.some((word, at) => at > 0 && isPeople(word));
  const isAllTold = (from: number): boolean =>
    words.length === from || (words[from]?.norm === 'of' && words.length > from + 1 && isMany());
  const percent = words.findIndex(({ norm }) => norm === 'percent' || norm === '%');
  if (percent > 0 && words.slice(0, percent).some((word) => word.pos === 'NUM' || /\d/.test(word.text)))
    return isAllTold(percent + 1);
  const joint = words.findIndex(({ norm }) => norm === 'in' || norm === 'of');
  if (joint > 0 && words[joint - 1]?.pos === 'NUM' && words[joint + 1]?.pos === 'NUM')
    return isMany() || words.length === joint + 2;
  const part = words.findIndex(({ norm }) => PARTS.has(norm) || (norm.includes('-') && PART.test(norm)));
  return (
    part >= 0 && words.slice(0, part).every((word) => BEFORE_PORTIONS.has(word.norm)) && isAllTold(part + 1)
  );
}

/** Nouns of many people, as polls count them; a person at all is told by `isPersonNoun`. */
const PEOPLE = /(?:[eo]rs|ists|ants|ents|ians|icans|people|adults|women|men)$/;

/** "Democrats" and "those surveyed" as well. */
const isPeople = (word: Word): boolean =>
  PEOPLE.test(word.norm) || word.norm === 'those' || (isCapital(word) && /\p{Ll}[^s]s$/u.test(word.text));

/** Parts of a whole, and what stands before them: "nearly two-thirds", "more than half". */
const PARTS: ReadonlySet<string> = new Set(['half', 'third', 'quarter']);
const PART = /^\p{L}+-(?:thirds?|quarters|fourths|fifths|tenths)$/u;

/** Amounts, shares and things that cannot speak: "$250,000 bond", "98 percent of areas", "Ethiopia’s experience". */
export function speaks(core: readonly Word[]): boolean {
  const head = core.at(-1);
  const isAmount = core.some((word) => /^[$£€¥₹]/.test(word.text) || /^(?:percent|%)$/.test(word.norm));
  if (head === undefined || (isAmount && !PEOPLE.test(head.norm))) return false;
  return !MUTE_NOUNS.has(head.norm) && !(DOING.test(head.norm) && !isDocument(head.norm));
}

/** Nouns of what is done or how it is, but of no body: "early sampling", "this recognition". */
const DOING =
  /^(?!(?:being|string|spring|meeting|gathering|hearing)s?$)\p{L}{3,}(?:ing|nition|ination|ness)s?$/u;
