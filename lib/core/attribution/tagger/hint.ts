import type { TokenRange } from '../reading.ts';
import type { Pattern } from '../relation.ts';

/** An attribution that the rules find, which the tagger takes as a hint. */
export interface Hint {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  /** How sure the rules are, 0 to 1. */
  readonly confidence: number;
  /** How they found it. */
  readonly pattern?: Pattern;
}
