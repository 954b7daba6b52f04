import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';
import type { Cue } from './cues.ts';

/** How far, in tokens, "that" may stand from a cue with an addressee and asides between. */
const ASIDE_REACH = 20;

/** "assured the public on Tuesday, in a post on its site, that": between them stand nouns alone. */
export function thatBeyond(reading: Reading, cue: Cue, limit: number): number | undefined {
  if (!cue.frames.has('clause') || cue.preposition !== undefined) return undefined;
  for (let at = cue.end; at < Math.min(limit, cue.end + ASIDE_REACH); at += 1) {
    const word = wordAt(reading, at);
    if (MEANWHILE.test(word) && !MEANWHILE.test(wordAt(reading, at + 2))) {
      const behind = thatBehindClause(reading, at, limit);
      if (behind !== undefined) return behind;
    }
    if (isQuoted(reading, at) || !ASIDE.has(posAt(reading, at))) return undefined;
    if (word !== 'that' || at === cue.end) continue;
    const opens = wordAt(reading, at - 1) === ',' || cue.frames.has('addressee');
    return opens && isThat(reading, at) && hasVerb(reading, at + 1, limit) ? at : undefined;
  }
  return undefined;
}

/** What tells of the time of speaking, in a clause of its own; “as long as” does not. */
const MEANWHILE = /^(?:as|while|before|after)$/;

/** "told reporters as he left the hall that": the clause has a verb, and “that” belongs to neither it nor the noun before. */
function thatBehindClause(reading: Reading, first: number, limit: number): number | undefined {
  let isClause = false;
  for (let at = first + 1; at < Math.min(limit, first + ASIDE_REACH); at += 1) {
    const pos = posAt(reading, at);
    if (isQuoted(reading, at) || wordAt(reading, at) === ';') return undefined;
    if (isThat(reading, at)) {
      const isOwn = !isVerbal(posAt(reading, at - 1)) && !isVerbal(posAt(reading, at + 1));
      return isClause && isOwn && hasVerb(reading, at + 1, limit) ? at : undefined;
    }
    isClause ||= isVerbal(pos);
  }
  return undefined;
}

const isVerbal = (pos: string): boolean => pos === 'VERB' || pos === 'AUX';

/** Whether “that” leads to a clause: before a noun of several it is no determiner. */
const isThat = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'that' &&
  (posAt(reading, at) !== 'DET' ||
    (posAt(reading, at + 1) === 'NOUN' && /[^s]s$/.test(wordAt(reading, at + 1))));

const ASIDE: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'DET',
  'ADJ',
  'ADP',
  'NUM',
  'PUNCT',
  'PART',
  'SCONJ',
  'PRON',
]);

/** "Rao has said that more than once": without a verb, "that" is what was said. */
export function hasVerb(reading: Reading, first: number, limit: number): boolean {
  for (let at = first; at < limit; at += 1)
    if (isQuoted(reading, at) || /^(?:VERB|AUX)$/.test(posAt(reading, at))) return true;
  return false;
}
