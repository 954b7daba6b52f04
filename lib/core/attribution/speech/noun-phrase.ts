import {
  NOUN_JOINTS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  TIME_WORDS,
  VENUE_NOUNS,
} from '../../lexicon/closed-classes.ts';
import { numberBehind } from './bounded-number.ts';
import { afterQuotation, isQuoted, opensQuotation, posAt, type Reading, wordAt } from '../reading.ts';

/** The longest quotation, in tokens, that may stand inside a noun phrase: "the BBC’s ‘Today’ programme". */
const LONGEST_TITLE = 8;
/** The longest remark in brackets, in tokens, that may stand inside a noun phrase. */
const LONGEST_REMARK = 12;

/** Whether the token can be the last word of a noun phrase. */
export function isNominal(reading: Reading, index: number): boolean {
  const pos = posAt(reading, index);
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'NUM' ||
    (pos === 'PRON' && !POSSESSIVES.has(wordAt(reading, index)))
  );
}

/** Whether the token is written together with the one after it, as in "Osei-Lund" or "AT&T". */
export function isJoined(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.end === reading.tokens[index + 1]?.start;
}

/** Whether the token opens a noun phrase of its own. */
export function isDeterminer(reading: Reading, index: number): boolean {
  return posAt(reading, index) === 'DET' || POSSESSIVES.has(wordAt(reading, index));
}

/** The index after the bracket that closes the one at `index`, if it is near; else `index`. */
function afterBracket(reading: Reading, index: number, limit: number): number {
  for (let at = index + 1; at < Math.min(limit, index + LONGEST_REMARK); at += 1) {
    if (wordAt(reading, at) === ')') return at + 1;
  }
  return index;
}

/**
 * The end (exclusive) of the noun phrase that opens at `first`, with the prepositional phrases that follow it;
 * `first` itself where none opens there.
 */
export function nounPhraseFrom(reading: Reading, first: number, limit: number): number {
  if (SUBJECT_PRONOUNS.has(wordAt(reading, first)) && !isQuoted(reading, first)) {
    const end = first + 1;
    return wordAt(reading, end) === 'of' ? Math.max(end, nounPhraseFrom(reading, end + 1, limit)) : end;
  }
  // "asked her to go": no noun follows the possessive.
  const owns =
    POSSESSIVES.has(wordAt(reading, first)) &&
    !/^(?:PART|ADP|PUNCT|SCONJ|DET|AUX)$/.test(posAt(reading, first + 1));
  if (posAt(reading, first) === 'PRON' && !owns) return first + 1;
  let at = first;
  let end = first;
  while (at < limit) {
    const next = step(reading, first, at, end === at && at > first, limit);
    if (next.at === at) break;
    at = next.at;
    if (next.complete) end = at;
  }
  return end;
}

/** Where reading a noun phrase has come to; `complete` where one may end there. */
interface Step {
  readonly at: number;
  readonly complete: boolean;
}

/** One word or phrase on. */
function step(reading: Reading, first: number, at: number, hasHead: boolean, limit: number): Step {
  const stay = { at, complete: false };
  const word = wordAt(reading, at);
  if (isQuoted(reading, at)) return hasHead ? stay : overTitle(reading, first, at);
  if (hasHead && (TIME_WORDS.has(word) || (isDeterminer(reading, at) && !isJoined(reading, at - 1))))
    return stay;
  if (isDeterminer(reading, at) && !/^(?:NOUN|PROPN)$/.test(posAt(reading, at)))
    return { at: at + 1, complete: false };
  switch (posAt(reading, at)) {
    case 'NOUN':
    case 'PROPN':
      return TIME_NOUNS.has(word) && hasHead ? stay : { at: at + 1, complete: true };
    case 'NUM':
      return { at: at + 1, complete: true };
    case 'SYM':
    case 'ADV':
      return hasHead ? stay : { at: at + 1, complete: false };
    case 'ADJ':
      return overAdjective(reading, at, hasHead, limit);
    case 'VERB':
      return overVerb(reading, at, hasHead);
    case 'PART':
      return hasHead && word.includes("'") ? { at: at + 1, complete: false } : stay;
    default:
      return overMark(reading, first, at, hasHead, limit) ?? overJoint(reading, at, hasHead, limit);
  }
}

/** A short quotation inside a noun phrase that has no head yet: a title. */
function overTitle(reading: Reading, first: number, at: number): Step {
  const after = afterQuotation(reading, at);
  const isTitle =
    at > first &&
    after - at <= LONGEST_TITLE &&
    opensQuotation(reading, at) &&
    wordAt(reading, at - 1) !== ',';
  return isTitle ? { at: after, complete: true } : { at, complete: false };
}

function overAdjective(reading: Reading, at: number, hasHead: boolean, limit: number): Step {
  const stay = { at, complete: false };
  if (hasHead && /^(?:familiar|close|aware|privy|involved|responsible)$/.test(wordAt(reading, at))) {
    // "people familiar with the matter"
    const end =
      posAt(reading, at + 1) === 'ADP' || wordAt(reading, at + 1) === 'to'
        ? nounPhraseFrom(reading, at + 2, limit)
        : at;
    return end > at + 2 ? { at: end, complete: true } : stay;
  }
  const goesOn = !hasHead || isNominal(reading, at + 1) || isJoined(reading, at - 1);
  return goesOn ? { at: at + 1, complete: !hasHead && !isNominal(reading, at + 1) } : stay;
}

/** A participle before its noun, or the last part of a compound: "leaked papers", "well-known". */
function overVerb(reading: Reading, at: number, hasHead: boolean): Step {
  const modifies = !hasHead && (isNominal(reading, at + 1) || posAt(reading, at + 1) === 'ADJ');
  const isPart = isJoined(reading, at - 1) && wordAt(reading, at - 1) === '-';
  return modifies || isPart ? { at: at + 1, complete: false } : { at, complete: false };
}

/** A bracket behind a noun, and marks inside names; undefined for other words. */
function overMark(
  reading: Reading,
  first: number,
  at: number,
  hasHead: boolean,
  limit: number,
): Step | undefined {
  const word = wordAt(reading, at);
  const stay = { at, complete: false };
  if (word === '(') return hasHead ? { at: afterBracket(reading, at, limit), complete: true } : stay;
  if (at <= first || !(/^[-–/&.’']$/.test(word) || word === "'")) return undefined;
  const joined = isJoined(reading, at - 1) && (isJoined(reading, at) || /^[.’']$/.test(word));
  return joined || word === '&' ? { at: at + 1, complete: word === '.' } : stay;
}

/** A prepositional phrase that belongs to the noun, and a second noun behind "and" or "or". */
function overJoint(reading: Reading, at: number, hasHead: boolean, limit: number): Step {
  const stay = { at, complete: false };
  if (!hasHead || at + 1 >= limit) return stay;
  const word = wordAt(reading, at);
  // "said in a statement at least 40 were hurt"
  if (numberBehind(reading, at) !== undefined) return stay;
  if (posAt(reading, at) === 'ADP' && NOUN_JOINTS.has(word)) {
    const end = nounPhraseFrom(reading, at + 1, limit);
    return end > at + 1 && !isAside(reading, at + 1, end) ? { at: end, complete: true } : stay;
  }
  if (word !== 'and' && word !== 'or') return stay;
  const end = nounPhraseFrom(reading, at + 1, limit);
  const opensClause = /^(?:VERB|AUX|ADV)$/.test(posAt(reading, end));
  return end > at + 1 && !opensClause ? { at: end, complete: true } : stay;
}

/** Whether the phrase tells when or where something was said, so that it is no part of who said it. */
export function isAside(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (TIME_WORDS.has(word) || TIME_NOUNS.has(word)) return true;
    if (VENUE_NOUNS.has(word)) return true;
    if (posAt(reading, at) === 'ADP') return false;
  }
  return false;
}
