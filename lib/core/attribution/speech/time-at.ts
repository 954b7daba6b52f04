import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { type Reading, wordAt } from '../reading.ts';

/** A word of "late Thursday", "on Monday": when something is said. */
export function isTimeAt(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return TIME_WORDS.has(word) || /^(?:early|late|on)$/.test(word);
}
