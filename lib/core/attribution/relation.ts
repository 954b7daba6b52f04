import type { Shape } from './speech/right-side.ts';
import type { TokenRange } from './reading.ts';

/** How a claim was found; the base of its confidence. */
export type Pattern = Shape | 'before' | 'inverted' | 'according' | 'headline' | 'tagged';

/** An attribution in tokens. */
export interface Relation {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly content: readonly TokenRange[];
  readonly pattern: Pattern;
  /** Whether the cue takes its source from another cue or from the sentence's subject: ", adding that …". */
  readonly shared: boolean;
  /** How likely it is right, 0 to 1, where the tagger found it. */
  readonly confidence?: number;
  /** What the tagger saw of it, where it found it: the amounts of its evidence (evidence.ts). */
  readonly seen?: readonly number[];
}
