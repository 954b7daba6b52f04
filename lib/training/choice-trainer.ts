import { descend } from './descent.ts';

/** What one was chosen from: the features of each candidate, and which are right; those that are neither good nor bad are left out. */
export interface ChoiceExample {
  readonly features: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
}

/**
 * Fits the weights of a log-linear choice: the right candidates together are to be likely, by a penalty on large weights.
 * Deterministic.
 */
export function fitChoice(examples: readonly ChoiceExample[], size: number, penalty: number): Float64Array {
  const useful = examples.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  return descend(useful, size, penalty, addSlope);
}

/** How likely each candidate is. */
export function likelihoods(features: readonly (readonly number[])[], weights: Float64Array): number[] {
  const sums = features.map((own) => own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / whole);
}

function addSlope({ features, isRight }: ChoiceExample, weights: Float64Array, slope: Float64Array): void {
  const likely = likelihoods(features, weights);
  const right = likely.reduce((sum, own, at) => sum + (isRight[at] === true ? own : 0), 0);
  features.forEach((own, at) => {
    const likelihood = likely[at] ?? 0;
    const step = likelihood - (isRight[at] === true ? likelihood / right : 0);
    for (const feature of own) slope[feature] = (slope[feature] ?? 0) + step;
  });
}
