import { sumOf } from '../core/figures/choice/layout.ts';
import { descend } from './descent.ts';

/** What tells of a phrase near a figure, and the share of its words that belong to what the figure measures. */
export interface BelongingExample {
  readonly features: readonly number[];
  readonly share: number;
}

/** Fits the weights of a logistic model to shares, by a penalty on large weights. Deterministic. */
export function fitBelonging(
  examples: readonly BelongingExample[],
  size: number,
  penalty: number,
): Float64Array {
  return descend(examples, size, penalty, ({ features, share }, weights, slope) => {
    const miss = 1 / (1 + Math.exp(-sumOf(weights, features))) - share;
    for (const feature of features) slope[feature] = (slope[feature] ?? 0) + miss;
  });
}
