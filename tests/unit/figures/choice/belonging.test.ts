import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, summed } from '@/lib/core/figures/measure/choice/belonging.ts';
import { pieceOf } from '@/lib/core/figures/measure/form/pieces.ts';
import { fitBelonging } from '@/lib/training/belonging-trainer.ts';

const WORDS = ['lending', 'rate', 'bank', 'harbour', 'berths', 'summer'];
const likelihoods = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: WORDS.length, maxLength: WORDS.length })
  .map((chances) => new Map(WORDS.map((word, at) => [word, chances[at] ?? 0])));

test('words agree wholly that are all that belongs to a measure', () => {
  const likely = new Map([
    ['lending', 1],
    ['rate', 1],
    ['bank', 0],
  ]);
  expect(agreementOf([pieceOf('the lending rate')], summed(likely))).toBe(1);
  expect(agreementOf([pieceOf('rate')], summed(likely))).toBeLessThan(1);
  expect(agreementOf([pieceOf('lending rate of the bank')], summed(likely))).toBeLessThan(1);
  expect(agreementOf([], summed(likely))).toBe(0);
});

test('agreement lies between 0 and 1, and saying a word again never raises it', () => {
  fc.assert(
    fc.property(likelihoods, fc.subarray(WORDS, { minLength: 1 }), (likely, said) => {
      const once = agreementOf([pieceOf(said.join(' '))], summed(likely));
      expect(once).toBeGreaterThanOrEqual(0);
      expect(once).toBeLessThanOrEqual(1 + 1e-9);
      expect(agreementOf(said.map(pieceOf).concat(pieceOf(said[0] ?? '')), summed(likely))).toBeLessThan(
        once,
      );
    }),
  );
});

test('a word that surely belongs to the measure never lowers it', () => {
  fc.assert(
    fc.property(likelihoods, fc.subarray(WORDS), (likely, said) => {
      const sure = new Map(likely).set('rate', 1);
      const others = said.filter((word) => word !== 'rate');
      const without = agreementOf([pieceOf(others.join(' '))], summed(sure));
      expect(agreementOf([pieceOf([...others, 'rate'].join(' '))], summed(sure))).toBeGreaterThanOrEqual(
        without,
      );
    }),
  );
});

test('what belongs is learnt by what it shows', () => {
  const weights = fitBelonging(
    Array.from({ length: 60 }, (_, at) => ({ features: [at % 2, 2], share: at % 2 })),
    3,
    0.1,
  );
  expect(weights[1]).toBeGreaterThan(weights[0] ?? 0);
});
