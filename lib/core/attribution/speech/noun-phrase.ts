import {
  NOUN_JOINTS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
  TIME_WORDS,
  VENUE_NOUNS,
} from '../../lexicon/closed-classes.ts';
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

/** One word or phrase on; `complete` where a noun phrase may end after it. */
function step(
  reading: Reading,
  first: number,
  at: number,
  hasHead: boolean,
  limit: number,
): { at: number; complete: boolean } {
  const stay = { at, complete: false };
  const word = wordAt(reading, at);
  const pos = posAt(reading, at);
  if (isQuoted(reading, at)) {
    const after = afterQuotation(reading, at);
    const isTitle =
      at > first &&
      after - at <= LONGEST_TITLE &&
      opensQuotation(reading, at) &&
      wordAt(reading, at - 1) !== ',';
    return isTitle && !hasHead ? { at: after, complete: true } : stay;
  }
  if (hasHead && (TIME_WORDS.has(word) || (isDeterminer(reading, at) && !isJoined(reading, at - 1))))
    return stay;
  if (pos === 'NOUN' || pos === 'PROPN') {
    const isTime = TIME_NOUNS.has(word) && hasHead;
    return isTime ? stay : { at: at + 1, complete: true };
  }
  if (isDeterminer(reading, at)) return { at: at + 1, complete: false };
  if (pos === 'NUM') return { at: at + 1, complete: true };
  if (pos === 'SYM' || pos === 'ADV') return hasHead ? stay : { at: at + 1, complete: false };
  if (pos === 'ADJ' && hasHead && /^(?:familiar|close|aware|privy|involved|responsible)$/.test(word)) {
    // "people familiar with the matter"
    const end =
      posAt(reading, at + 1) === 'ADP' || wordAt(reading, at + 1) === 'to'
        ? nounPhraseFrom(reading, at + 2, limit)
        : at;
    return end > at + 2 ? { at: end, complete: true } : stay;
  }
  if (pos === 'ADJ') {
    const goesOn = !hasHead || isNominal(reading, at + 1) || isJoined(reading, at - 1);
    return goesOn ? { at: at + 1, complete: !hasHead && !isNominal(reading, at + 1) } : stay;
  }
  if (pos === 'VERB') {
    const modifies = !hasHead && (isNominal(reading, at + 1) || posAt(reading, at + 1) === 'ADJ');
    return modifies || (isJoined(reading, at - 1) && wordAt(reading, at - 1) === '-')
      ? { at: at + 1, complete: false }
      : stay;
  }
  if (pos === 'PART') return hasHead && word.includes("'") ? { at: at + 1, complete: false } : stay;
  if (word === '(') return hasHead ? { at: afterBracket(reading, at, limit), complete: true } : stay;
  if (at > first && (/^[-–/&.’']$/.test(word) || word === "'")) {
    const joined = isJoined(reading, at - 1) && (isJoined(reading, at) || /^[.’']$/.test(word));
    return joined || word === '&' ? { at: at + 1, complete: word === '.' } : stay;
  }
  if (!hasHead || at + 1 >= limit) return stay;
  if (pos === 'ADP' && NOUN_JOINTS.has(word)) {
    const end = nounPhraseFrom(reading, at + 1, limit);
    return end > at + 1 && !isAside(reading, at + 1, end) ? { at: end, complete: true } : stay;
  }
  if (word === 'and' || word === 'or') {
    const end = nounPhraseFrom(reading, at + 1, limit);
    const opensClause = /^(?:VERB|AUX|ADV)$/.test(posAt(reading, end));
    return end > at + 1 && !opensClause ? { at: end, complete: true } : stay;
  }
  return stay;
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
