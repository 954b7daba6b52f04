import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackModel } from '@/lib/core/attribution/tagger/model.ts';
import { LABEL_COUNT as L } from '@/lib/core/attribution/tagger/labels.ts';
import { TRANSITION_COUNT } from '@/lib/core/attribution/tagger/lattice.ts';
import { addRows, readSums, ROW } from '@/lib/core/attribution/tagger/weight-table.ts';
import { packModel, withVerifier } from '@/lib/training/pack.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const weight = fc.double({ min: -4, max: 4, noNaN: true });

test('a packed model unpacks to what went in: words, transitions, weights within a step, calibration', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(hash, fc.array(weight, { minLength: L, maxLength: L })), {
        minLength: 1,
        maxLength: 30,
        selector: ([own]) => own >>> 6,
      }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(1023), { maxKeys: 200, size: 'max' }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 15 }), {
        maxKeys: 20,
      }),
      (rows, classes, priors) => {
        const fitted = {
          hashes: Int32Array.from(rows, ([own]) => own),
          weights: {
            features: Float32Array.from(rows.flatMap(([, weights]) => weights)),
            transitions: Float64Array.from({ length: TRANSITION_COUNT }, (_, n) => n / 7),
          },
          classes: new Map(Object.entries(classes)),
          priors: new Map(Object.entries(priors).map(([word, prior]) => [`${word}|V`, prior])),
        };
        const calibration = { bias: 0.5, flags: new Map([[-3, 1.25]]), amounts: [0.25, -2] };
        const verifier = { bias: -0.5, flags: new Map([[7, 2]]), amounts: [1] };
        const model = unpackModel(packModel(fitted, calibration, verifier));
        expect(model.calibration).toEqual(calibration);
        expect(model.verifier).toEqual(verifier);
        const other = {
          bias: 0.75,
          flags: new Map([
            [-9, 0.5],
            [11, -1],
          ]),
          amounts: [0.5, 1, -2],
        };
        const changed = unpackModel(withVerifier(packModel(fitted, calibration, verifier), verifier, other));
        expect(changed.verifier).toEqual(other);
        expect(changed.calibration).toEqual(calibration);
        for (const [word, id] of Object.entries(classes)) expect(model.words.classOf(word)).toBe(id);
        for (const [word, prior] of Object.entries(priors)) {
          expect(model.words.priorOf(word, true)).toBe(prior);
          expect(model.words.priorOf(word, false)).toBe(0);
        }
        const others = ['', 'no such word', '\uffff'].filter((word) => !(word in classes || word in priors));
        for (const word of others)
          expect([model.words.classOf(word), model.words.priorOf(word, true)]).toEqual([-1, 0]);
        expect(model.transitions[8]).toBeCloseTo(8 / 7, 5);
        for (const [own, weights] of rows) {
          const scores = new Float64Array(L);
          const [list, sums] = [Int32Array.of(own), new Int32Array(ROW)];
          model.weights.find(list, 1);
          addRows(model.weights.rows, list, 1, sums);
          readSums(sums, model.weights.unit, scores, 0);
          // A step is a 127th of the square root's range: at most 2/127 of the greatest weight, and a little.
          weights.forEach((value, y) => expect(Math.abs((scores[y] ?? 0) - value)).toBeLessThan(0.09));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('what is no model is refused with what to do', () => {
  expect(() => unpackModel(new ArrayBuffer(40))).toThrow(
    /damaged or of another version; install the extension again/,
  );
});
