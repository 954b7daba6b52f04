import type { Cue } from './cues.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';

/** How far, in tokens, "as", a preposition or a number may stand from its verb. */
const REACH = 25;

/** Whether a noun phrase opens at `start` and what `test` looks for stands behind its first word, in its clause. */
export function hasBefore(
  reading: Reading,
  start: number,
  limit: number,
  test: (at: number) => boolean,
): boolean {
  const end = nounPhraseFrom(reading, start, limit);
  if (end === start) return false;
  for (let at = start + 1; at < Math.min(limit, start + REACH); at += 1) {
    if (test(at)) return true;
    if (at > end && /^[,;]$/.test(wordAt(reading, at))) return false;
  }
  return false;
}

/** "asked the board to go": an infinitive behind whom it is asked of. */
export function hasInfinitive(reading: Reading, start: number, limit: number): boolean {
  return hasBefore(
    reading,
    start,
    limit,
    (at) =>
      wordAt(reading, at) === 'to' &&
      (isQuoted(reading, at + 1) || /^(?:VERB|AUX|ADV)$/.test(posAt(reading, at + 1))),
  );
}

/** Whether the verb is followed by something and what it is called, described as or put at. */
export function isNamed(reading: Reading, cue: Cue, start: number, limit: number): boolean {
  if (cue.lemma === 'put' || cue.lemma === 'estimate' || cue.lemma === 'rate') {
    return hasBefore(
      reading,
      start,
      limit,
      (at) => wordAt(reading, at) === 'at' && [1, 2, 3, 4].some((n) => posAt(reading, at + n) === 'NUM'),
    );
  }
  if (cue.lemma === 'call' || cue.lemma === 'brand' || cue.lemma === 'dub' || cue.lemma === 'label') {
    const end = nounPhraseFrom(reading, start, limit);
    if (end === start) return false;
    const next = posAt(reading, end);
    return (
      isQuoted(reading, end) ||
      next === 'DET' ||
      next === 'ADJ' ||
      (next === 'NOUN' && end < limit) ||
      quotedWithin(reading, { first: start, end: Math.min(limit, start + REACH) })
    );
  }
  return hasBefore(reading, start, limit, (at) => wordAt(reading, at) === 'as');
}

function quotedWithin(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isQuoted(reading, at)) return true;
  return false;
}
