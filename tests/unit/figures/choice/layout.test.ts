import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, packWeights, sumOf, unpackWeights } from '@/lib/core/figures/choice/layout.ts';
import { fitChoice, likelihoods } from '@/lib/training/choice-trainer.ts';

test('features lie beside each other', () => {
  const { at, size } = layoutOf({ side: 2, far: 3, opens: 1 });
  expect(at).toEqual({ side: 0, far: 2, opens: 5 });
  expect(size).toBe(6);
});

test('packed weights are what they were, to a step and a half, and stand in a string as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -2.5, max: 2.5, noNaN: true })), (weights) => {
      const packed = packWeights(Float64Array.from(weights));
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      unpackWeights(packed).forEach((weight, at) => {
        expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThanOrEqual(1.5 / 16);
      });
    }),
  );
});

test('the sum of a candidate is that of its features', () => {
  expect(sumOf(Float64Array.from([1, 2, 4]), [0, 2])).toBe(5);
});

test('what is right is learnt by what it shows', () => {
  // Of two candidates the one with feature 0 is right; feature 2 stands beside both.
  const examples = Array.from({ length: 40 }, (_, at) => ({
    features:
      at % 2 === 0
        ? [
            [0, 2],
            [1, 2],
          ]
        : [
            [1, 2],
            [0, 2],
          ],
    isRight: at % 2 === 0 ? [true, false] : [false, true],
  }));
  const weights = fitChoice(examples, 3, 1);
  const [right = 0, wrong = 0] = likelihoods(
    [
      [0, 2],
      [1, 2],
    ],
    weights,
  );
  expect(right).toBeGreaterThan(0.8);
  expect(right + wrong).toBeCloseTo(1);
  expect(fitChoice(examples, 3, 1)).toEqual(weights);
});
