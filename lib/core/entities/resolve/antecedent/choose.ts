import type { Scene } from '../../cast/scene.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { type Anaphor, traitsOf } from './traits.ts';
import weights from './weights.json';

/** Somebody who may be meant, and what tells for or against it. */
export interface Choice extends Candidate {
  readonly traits: readonly string[];
}

/** What each trait counts for; one that was never met counts nothing. */
export type TraitWeights = Readonly<Record<string, number>>;

/** Whom "he" or "she" may mean at a place, the likeliest first; where two are as likely, the one named last. */
export function rankAntecedents(scene: Scene, anaphor: Anaphor): readonly Choice[] {
  const choices = candidatesFor(scene, anaphor.place, anaphor.gender).map((candidate, order) => ({
    ...candidate,
    traits: traitsOf(scene, candidate, order, anaphor),
  }));
  scene.observe?.(anaphor.place, choices, 'pronoun');
  return choices.toSorted((a, b) => sumOf(b.traits, weights) - sumOf(a.traits, weights));
}

/** How much speaks for a choice, on a logarithmic scale. */
export const sumOf = (traits: readonly string[], of: TraitWeights): number =>
  traits.reduce((sum, trait) => sum + (of[trait] ?? 0), 0);

/** How likely, of all who may be meant, the likeliest must be for its gender to be learnt by it. */
const SURE = 0.7;

/** Whether the likeliest stands out so far that what the pronoun tells may be taken for its own. */
export function standsOut(choices: readonly Choice[]): boolean {
  const sums = choices.map(({ traits }) => sumOf(traits, weights));
  const best = Math.max(...sums);
  return sums.reduce((total, sum) => total + Math.exp(sum - best), 0) <= 1 / SURE;
}
