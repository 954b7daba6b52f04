import type { Standing } from '../../scene.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { featuresOf, groundOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** A candidate with its traits, as the trainer sees it. */
export interface Traits {
  readonly candidate: Candidate;
  readonly features: readonly string[];
}

/** What could be the measure of a figure, each with its traits. */
export function traitsOf(standing: Standing, rule: string, carried: string): readonly Traits[] {
  const ground = groundOf(standing, rule);
  return candidatesOf(standing, rule, carried).map((candidate) => ({
    candidate,
    features: featuresOf(ground, candidate),
  }));
}

/** The words that most likely say what a figure measures; "" where none is likely. */
export function rankedMeasure(standing: Standing, rule: string, carried: string): string {
  if (WEIGHTS.size === 0) return rule;
  let best = { score: -Infinity, words: rule };
  for (const { candidate, features } of traitsOf(standing, rule, carried)) {
    let score = 0;
    for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
    if (score > best.score) best = { score, words: candidate.words };
  }
  return best.words;
}
