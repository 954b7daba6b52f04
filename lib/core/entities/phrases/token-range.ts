import type { Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whether there is a token and it opens with a capital. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && opensInCapital(token.text);
