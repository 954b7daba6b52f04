import type { Figure, Speaker } from '../model.ts';
import type { AlignedFigure } from './alignment.ts';

/** What is known beside the words. */
export interface Beside {
  readonly figures: readonly Figure[];
  readonly aligned: ReadonlyMap<string, AlignedFigure>;
  /** From this likeness on the claim is possibly from the release. */
  readonly least: number;
  /** Whether the release may have the words from the same speaker. */
  mayBeSpeaker(speaker: Speaker): boolean;
}
