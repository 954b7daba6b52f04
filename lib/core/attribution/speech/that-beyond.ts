import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';
import type { Cue } from './cues.ts';

/** How far, in tokens, "that" may stand from a cue with an addressee and asides between. */
const ASIDE_REACH = 20;

/** "assured the public on Tuesday, in a post on its site, that": between them stand nouns alone. */
export function thatBeyond(reading: Reading, cue: Cue, limit: number): number | undefined {
  if (!cue.frames.has('clause') || cue.preposition !== undefined) return undefined;
  for (let at = cue.end; at < Math.min(limit, cue.end + ASIDE_REACH); at += 1) {
    const word = wordAt(reading, at);
    if (isQuoted(reading, at) || !ASIDE.has(posAt(reading, at))) return undefined;
    if (word !== 'that' || at === cue.end) continue;
    const opens = wordAt(reading, at - 1) === ',' || cue.frames.has('addressee');
    return opens && posAt(reading, at) !== 'DET' && hasVerb(reading, at + 1, limit) ? at : undefined;
  }
  return undefined;
}

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
