import { numberBehind } from './bounded-number.ts';
import { isAside, nounPhraseFrom } from './noun-phrase.ts';
import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';
import { TIME_MODIFIERS, TIME_NOUNS, TIME_WORDS, VENUE_NOUNS } from '../../lexicon/closed-classes.ts';
import { BEFORE_NUMBERS } from '../../lexicon/number-words.ts';

const DAY = /day$/;
/** A day of the week or today, and not whose something is: "Tuesday’s". */
const isDay = (reading: Reading, at: number): boolean =>
  TIME_WORDS.has(wordAt(reading, at)) && DAY.test(wordAt(reading, at)) && posAt(reading, at + 1) !== 'PART';
/** Words of a phrase of its own behind a day, and no part of the date: not "Tuesday night", "Tuesday May 7". */
const opensOwnPhrase = (reading: Reading, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|NUM)$/.test(posAt(reading, at)) && !TIME_WORDS.has(wordAt(reading, at));

/** Skips times and places of speaking: `start` is where a claim would open, `look` where its first telling word stands. */
export function afterAsides(reading: Reading, from: number, limit: number): { start: number; look: number } {
  let start = from;
  let look = from;
  while (look < limit && !isQuoted(reading, look)) {
    const end = asideEnd(reading, look, limit);
    if (end === look) break;
    const telling =
      start === look &&
      (isAside(reading, look, end) || posAt(reading, look) === 'ADV' || tellsWhere(reading, look, end));
    look = end;
    if (telling) start = end;
  }
  // "said in Ohio voters would": the phrase belongs to the claim.
  return /^[,:]$/.test(wordAt(reading, look)) || isQuoted(reading, look) || wordAt(reading, look) === 'that'
    ? { start: look, look }
    : { start, look: start === look || look >= limit ? look : start };
}

function asideEnd(reading: Reading, at: number, limit: number): number {
  const word = wordAt(reading, at);
  // "condemned Wednesday’s attack"
  if (TIME_WORDS.has(word) && /^(?:AUX|PART)$/.test(posAt(reading, at + 1))) return at;
  if (TIME_WORDS.has(word)) {
    // "announced Thursday three new cases": only months have days.
    const isDate = posAt(reading, at + 1) === 'NUM' && !DAY.test(word);
    return isDate || TIME_NOUNS.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
  }
  // "said late Thursday", "said early in May"
  if (/^(?:early|late)$/.test(word)) {
    const end = asideEnd(reading, at + 1, limit);
    return end > at + 1 && posAt(reading, at + 1) !== 'ADV' ? end : at;
  }
  if (TIME_MODIFIERS.has(word) && TIME_NOUNS.has(wordAt(reading, at + 1))) return at + 2;
  if (numberBehind(reading, at) !== undefined) return at;
  // "promised on Tuesday output would grow", "said on Tuesday night it would"
  if (posAt(reading, at) === 'ADP' && isDay(reading, at + 1)) {
    if (TIME_NOUNS.has(wordAt(reading, at + 2))) return at + 3;
    if (opensOwnPhrase(reading, at + 2)) return at + 2;
  }
  const isPhrase = posAt(reading, at) === 'ADP' && word !== 'as' && word !== 'like';
  if (isPhrase && !(BEFORE_NUMBERS.has(word) && /^(?:NUM|SYM|ADJ|ADV)$/.test(posAt(reading, at + 1)))) {
    return Math.max(at, nounPhraseFrom(reading, at + 1, limit));
  }
  return at;
}

/** "on Tuesday", "in a statement": what tells when or where words were said, and can be no part of them. */
function tellsWhere(reading: Reading, first: number, end: number): boolean {
  if (posAt(reading, first) !== 'ADP') return false;
  for (let at = first + 1; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (posAt(reading, at) === 'ADP') return false;
    if (VENUE_NOUNS.has(word) || (TIME_WORDS.has(word) && DAY.test(word))) return true;
  }
  return false;
}
