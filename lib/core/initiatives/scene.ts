import type { AnnotatedText } from '../model.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import type { Phrase } from '../text/phrase.ts';
import type { Cast } from './parties/cast.ts';

/** A sentence cut into phrases, and what its deeds are read with. */
export interface Scene {
  readonly text: AnnotatedText;
  readonly cast: Cast;
  /** Index into the sentences of the text. */
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly times: readonly TimeExpression[];
}
