import type { Standing } from '../../scene.ts';
import { isDuration } from '../rules/duration-measure.ts';
import type { Candidate } from './candidates.ts';
import { ADDED, BASES } from './features.ts';

/** Whether a candidate is no measure of a length of time, a distance or another size, since that is told of something else. */
export function isOtherThanSize(standing: Standing, candidate: Candidate): boolean {
  if (standing.figure.kind !== 'quantity') return false;
  return isDuration(standing.figure) ? isOtherThanTime(standing, candidate) : isBare(candidate);
}

/**
 * Nouns around a length of time seldom tell what took it, “in the seven years since the vote”: only “time …” does, and the subject of
 * “came six hours late”.
 */
function isOtherThanTime({ scene, after }: Standing, { base }: Candidate): boolean {
  if (base === BASES.dimension) return false;
  return base !== BASES.subject || !/^(?:adverb|adjective)$/.test(scene.phrases[after]?.kind ?? '');
}

/** “two inches wider”, “a 200-pound man”: what stands behind a size, and no deed, is no “amount” of anything. */
const isBare = ({ base, added }: Candidate): boolean => base === BASES.dimension && added === ADDED.none;
