import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Pattern } from '../relation.ts';

/** What may stand behind a cue that a sentence closes with: its end, or when and where it was said. */
const CLOSING = /^(?:[.!?]|early|late|in|on|at|during)$/;

/**
 * Whether the rules see source and cue close a sentence, behind their claim: "It came late, explained Ms Rao", "It came late, the
 * union declared on Monday", and not "When it came, the union added rooms".
 */
export function closesSentence(reading: Reading, cue: TokenRange, pattern: Pattern | undefined): boolean {
  if (pattern === 'inverted') return true;
  // "Guards told staff to lie, according to the complaint"
  if (pattern === 'according') return wordAt(reading, cue.first - 1) === ',';
  const next = wordAt(reading, cue.end);
  return pattern === 'before' && (CLOSING.test(next) || TIME_WORDS.has(next));
}
