import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_COUNT as L, mayFollow, START } from '@/lib/core/attribution/tagger/labels.ts';
import { Lattice, likeliest, TRANSITION_COUNT } from '@/lib/core/attribution/tagger/lattice.ts';

const LENGTH = 3;
const numbers = (count: number) =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count });

/** All labellings that the transitions allow, with their scores. */
function labellings(
  scores: readonly number[],
  transitions: readonly number[],
): { path: number[]; score: number }[] {
  let found = [{ path: [] as number[], score: 0 }];
  for (let t = 0; t < LENGTH; t += 1) {
    found = found.flatMap(({ path, score }) => {
      const before = path.at(-1) ?? START;
      return Array.from({ length: L }, (_, y) => y)
        .filter((y) => mayFollow(before, y))
        .map((y) => ({
          path: [...path, y],
          score: score + (scores[t * L + y] ?? 0) + (transitions[before * L + y] ?? 0),
        }));
    });
  }
  return found;
}

describe('against every labelling of three tokens', () => {
  test('marginals are shares of exp(score), and expected transitions add up', () => {
    fc.assert(
      fc.property(numbers(LENGTH * L), numbers(TRANSITION_COUNT), (scores, transitions) => {
        const lattice = new Lattice(LENGTH);
        const expected = new Float64Array(TRANSITION_COUNT);
        lattice.infer(LENGTH, Float64Array.from(scores), Float64Array.from(transitions), expected);
        const all = labellings(scores, transitions);
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
        for (let t = 0; t < LENGTH; t += 1) {
          for (let y = 0; y < L; y += 1) {
            const own = all
              .filter(({ path }) => path[t] === y)
              .reduce((sum, { score }) => sum + Math.exp(score), 0);
            expect(lattice.marginals[t * L + y]).toBeCloseTo(own / total, 8);
          }
        }
        expect(expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(LENGTH, 8);
      }),
      { numRuns: 20 },
    );
  });

  test('the likeliest is the one of the highest score', () => {
    fc.assert(
      fc.property(numbers(LENGTH * L), numbers(TRANSITION_COUNT), (scores, transitions) => {
        const path = [...likeliest(LENGTH, Float64Array.from(scores), Float64Array.from(transitions))];
        const all = labellings(scores, transitions);
        const best = Math.max(...all.map(({ score }) => score));
        const own = all.find((labelling) => labelling.path.join() === path.join());
        expect(own?.score).toBeCloseTo(best, 8);
      }),
      { numRuns: 20 },
    );
  });
});
