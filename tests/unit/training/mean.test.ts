import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT as L } from '@/lib/core/attribution/tagger/labels.ts';
import { TRANSITION_COUNT } from '@/lib/core/attribution/tagger/lattice.ts';
import { meanOf } from '@/lib/training/mean.ts';
import type { Fitted } from '@/lib/training/pack.ts';

const NO_WORDS = { priors: new Map<string, number>(), classes: new Map<string, number>() };

function fitted(weights: ReadonlyMap<number, number>, transition: number): Fitted {
  return {
    hashes: Int32Array.from(weights.keys()),
    weights: {
      features: Float32Array.from([...weights.values()].flatMap((weight) => Array(L).fill(weight))),
      transitions: new Float64Array(TRANSITION_COUNT).fill(transition),
    },
    ...NO_WORDS,
  };
}

const weightOf = (model: Fitted, hash: number): number =>
  model.weights.features[model.hashes.indexOf(hash) * L] ?? 0;

const model = fc.tuple(fc.uniqueArray(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -8, max: 8 }));

test('a feature weighs the mean of what it weighs in each, nothing where it is not known', () => {
  fc.assert(
    fc.property(model, model, fc.constantFrom(1, 1.5), ([known, weight], [others, other], sharpened) => {
      const [first, second] = [
        fitted(new Map(known.map((hash) => [hash, weight + hash])), weight),
        fitted(new Map(others.map((hash) => [hash, other - hash])), other),
      ];
      const mean = meanOf([first, second], NO_WORDS.priors, sharpened);
      expect(new Set(mean.hashes)).toEqual(new Set([...known, ...others]));
      for (const hash of mean.hashes)
        expect(weightOf(mean, hash)).toBeCloseTo(
          (sharpened * (weightOf(first, hash) + weightOf(second, hash))) / 2,
        );
      expect(mean.weights.transitions[0]).toBeCloseTo((sharpened * (weight + other)) / 2);
    }),
  );
});
