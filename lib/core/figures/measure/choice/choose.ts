import { sumOf, unpackWeights } from '../../choice/layout.ts';
import type { Standing } from '../../scene.ts';
import { asNoun } from '../as-noun.ts';
import { cut } from '../measure-words.ts';
import { type Candidate, candidatesOf, textOf } from './candidates.ts';
import { MEASURE_WEIGHTS } from './weights.ts';

const WEIGHTS = unpackWeights(MEASURE_WEIGHTS);

/** How likely the best candidate must be; below, a measure stays empty. */
const LEAST_LIKELY = 0.1;

/** What a figure measures, of all that its sentence offers; `rule` is what the rules say. "" where nothing is likely enough. */
export function chooseMeasure(standing: Standing, rule: string): string {
  const candidates = candidatesOf(standing, rule);
  const sums = sumsOf(candidates);
  for (;;) {
    const best = bestOf(sums);
    const candidate = candidates[best];
    if (candidate === undefined) return '';
    const words = wordsOfCandidate(standing, textOf(candidate), rule);
    if (words !== '') return likelihoodOf(best, sums, candidates) < LEAST_LIKELY ? '' : words;
    sums[best] = -Infinity;
  }
}

function sumsOf(candidates: readonly Candidate[]): number[] {
  let [of, sum]: [readonly number[], number] = [[], 0];
  return candidates.map(({ nounFeatures, features }) => {
    // Candidates of a noun stand beside each other.
    if (nounFeatures !== of) [of, sum] = [nounFeatures, sumOf(WEIGHTS, nounFeatures)];
    return sum + sumOf(WEIGHTS, features);
  });
}

function bestOf(sums: readonly number[]): number {
  let best = -1;
  for (const [at, sum] of sums.entries()) if (sum > (sums[best] ?? -Infinity)) best = at;
  return best;
}

/** How likely the words of a candidate are, which others may have too. */
function likelihoodOf(best: number, sums: readonly number[], candidates: readonly Candidate[]): number {
  const most = sums[best] ?? 0;
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((a, b) => a + b, 0);
  if (1 / all >= LEAST_LIKELY) return 1 / all;
  const texts = candidates.map(textOf);
  return powers.reduce((sum, power, at) => sum + (texts[at] === texts[best] ? power : 0), 0) / all;
}

/** A candidate's words as a measure; "" where they are none. */
export function wordsOfCandidate({ scene }: Standing, words: string, rule: string): string {
  return words === rule ? rule : asNoun(scene, cut(words));
}
