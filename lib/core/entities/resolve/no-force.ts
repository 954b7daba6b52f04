import type { Entity } from '../cast/entity.ts';

const NO_FORCE = /^(?:academy|association|board|commission|federation|headquarters|museum|station|union)$/;

/** Whether a body with "police" in its name is none: a Central Police Station, a Police Federation. */
export const isNoForce = ({ words }: Entity, head: string): boolean =>
  head === 'police' && NO_FORCE.test(words.at(-1) ?? '');
