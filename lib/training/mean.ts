import { LABEL_COUNT as L } from '../core/attribution/tagger/labels.ts';
import type { Fitted } from './pack.ts';

/**
 * One model in place of several: the mean of their weights, where a feature that a model lacks weighs nothing in it. What
 * was learnt from few articles is in one model alone and counts for less, so that the mean is less sure than each of them:
 * all is multiplied by `sharpened`. It knows words as `priors` tell.
 */
export function meanOf(
  [first, ...others]: readonly [Fitted, ...Fitted[]],
  priors: Fitted['priors'],
  sharpened: number,
): Fitted {
  const models = [first, ...others];
  const share = sharpened / models.length;
  const numbers = new Map<number, number>();
  for (const { hashes } of models)
    for (const hash of hashes) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
  const features = new Float32Array(numbers.size * L);
  const transitions = new Float64Array(first.weights.transitions.length);
  for (const { hashes, weights } of models) {
    hashes.forEach((hash, n) => {
      const to = (numbers.get(hash) ?? 0) * L;
      for (let y = 0; y < L; y += 1)
        features[to + y] = (features[to + y] ?? 0) + share * (weights.features[n * L + y] ?? 0);
    });
    weights.transitions.forEach((weight, n) => {
      transitions[n] = (transitions[n] ?? 0) + share * weight;
    });
  }
  const hashes = Int32Array.from(numbers.keys());
  return { hashes, weights: { features, transitions }, priors, classes: first.classes };
}
