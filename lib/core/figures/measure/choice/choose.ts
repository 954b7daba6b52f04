import { sumOf, unpackWeights } from '../../choice/layout.ts';
import type { Standing } from '../../scene.ts';
import { asNoun } from '../as-noun.ts';
import { cut } from '../measure-words.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { MEASURE_WEIGHTS } from './weights.ts';

const WEIGHTS = unpackWeights(MEASURE_WEIGHTS);

/** What a figure measures, of all that its sentence offers; `rule` is what the rules say. "" where nothing is likely enough. */
export function chooseMeasure(standing: Standing, rule: string): string {
  if (WEIGHTS.length === 0) return rule;
  const candidates = candidatesOf(standing, rule);
  const sums = candidates.map(({ features }) => sumOf(WEIGHTS, features));
  const order = candidates.map((_, at) => at).toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
  for (const at of order) {
    const words = wordsOfCandidate(standing, candidates[at], rule);
    if (words !== '') return words;
  }
  return '';
}

/** A candidate's words as a measure. */
export function wordsOfCandidate({ scene }: Standing, candidate: Candidate | undefined, rule: string): string {
  const words = candidate?.words ?? '';
  return words === rule ? rule : asNoun(scene, cut(words));
}
