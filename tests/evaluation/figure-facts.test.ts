import { expect, test } from 'vitest';
import { type FactLabels, factTextOf } from '../support/figure-facts.ts';
import { hashOf } from '@/lib/training/stand-off.ts';

const TEXT = 'Kells built 40 ferries in 2024, from pier 3.';
const LABELS: FactLabels = {
  name: 'a',
  of: 'pool',
  sha256: hashOf(TEXT),
  figures: [
    {
      place: [12, 14],
      measure: [
        [15, 22],
        [6, 11],
      ],
      time: [[26, 30]],
      sure: false,
    },
    { place: [42, 43], is: false },
  ],
};

test('facts of figures come back from their places', () => {
  expect(factTextOf(TEXT, LABELS).facts).toEqual([
    {
      start: 12,
      end: 14,
      isFigure: true,
      isOptional: false,
      measure: 'ferries built',
      times: [{ start: 26, end: 30 }],
      isSure: false,
    },
    { start: 42, end: 43, isFigure: false, isOptional: false, measure: '', times: [], isSure: true },
  ]);
});

test('another text than was annotated is refused', () => {
  expect(() => factTextOf(`${TEXT} `, LABELS)).toThrow('not the text');
});
