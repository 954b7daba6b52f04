import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Example, fitLogistic } from '@/lib/training/initiatives/logistic.ts';

const example = (values: readonly number[], right: boolean, weight = 1): Example => ({
  values,
  right,
  weight,
});

test('without evidence it tells how often something is right', () => {
  const { bias, weights } = fitLogistic(
    [example([], true), example([], true), example([], true), example([], false)],
    1,
  );
  expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75);
  expect(weights).toEqual([]);
});

test('evidence for it weighs more, evidence against it less than nothing, and what tells nothing nothing', () => {
  const { weights } = fitLogistic(
    [
      ...[0, 1].flatMap((other) => [example([1, 0, other], true), example([0, 1, other], false)]),
      ...[0, 1].flatMap((other) => [example([0, 0, other], true), example([0, 0, other], false)]),
    ],
    0.1,
  );
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBeLessThan(-0.5);
  expect(weights[2]).toBeCloseTo(0);
});

test('an example of weight two counts as two', () => {
  const cases = fc.array(fc.record({ value: fc.boolean(), right: fc.boolean() }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(cases, (told) => {
      const once = told.map(({ value, right }) => example([Number(value)], right));
      const twice = fitLogistic([...once, ...once], 1);
      const heavy = fitLogistic(
        once.map((one) => ({ ...one, weight: 2 })),
        1,
      );
      expect(heavy.weights[0]).toBeCloseTo(twice.weights[0] ?? NaN);
    }),
    { numRuns: 30 },
  );
});
