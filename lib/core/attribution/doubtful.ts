import type { Attribution } from '../model.ts';

/**
 * Below this confidence the user is told why an attribution is unsure, and lists leave it out until asked. A wrong
 * one costs a reader more than one kept back: of what lies just below, more is wrong than right (docs/model-card.md).
 */
export const DOUBTFUL = 0.6;

/** Why a claim is unsure, for whoever gets it without our lists; "" where it is not. */
export const doubtIn = (claim: Pick<Attribution, 'confidence' | 'doubt'>): string =>
  isDoubtful(claim) ? (claim.doubt ?? 'the words leave open whether somebody says this.') : '';

/** Whether an attribution is left out of lists until the user asks for it. */
export const isDoubtful = ({ confidence, doubt }: Pick<Attribution, 'confidence' | 'doubt'>): boolean =>
  doubt !== undefined || confidence < DOUBTFUL;
