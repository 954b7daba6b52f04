import { describe, expect, test } from 'vitest';
import { MEASURE_WEIGHTS_SIZE } from '@/lib/core/figures/measure/choice/features.ts';
import { BELONGING_WEIGHTS_SIZE } from '@/lib/core/figures/measure/choice/phrase-features.ts';
import { BELONGING_WEIGHTS, MEASURE_WEIGHTS } from '@/lib/core/figures/measure/choice/weights.ts';
import { figuresIn } from '../marked-sentence.ts';

const measuresIn = (text: string): string[] => figuresIn(text).map(({ measure }) => measure);

test('there is a weight for each feature', () => {
  expect(MEASURE_WEIGHTS).toHaveLength(MEASURE_WEIGHTS_SIZE);
  expect(BELONGING_WEIGHTS).toHaveLength(BELONGING_WEIGHTS_SIZE);
});

describe('what the sentence offers is chosen where the rules say too little', () => {
  test.each([
    [
      'The commonest reactions were rashes (15%) and nausea (6%).',
      ['rashes (commonest reactions)', 'nausea (commonest reactions)'],
    ],
    ['The kit is available for purchase at $599.', ['kit']],
    ['At $3.2 billion, the deal is the biggest of its kind.', ['deal']],
    ['The bridge, at 1,020 metres the longest here, is new.', ['bridge']],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

describe('figures that are of one measure by the rules have one', () => {
  test.each([
    ['Revenue rose 20 percent to $54 million from $50 million.'],
    ['The price of maize has doubled in a year to 520 euros.'],
    ['Arson cases fell 30% to 80 cases from 100 cases.'],
  ])('%s', (text) => {
    expect(new Set(measuresIn(text)).size).toBe(1);
  });
});

test('no measure holds the number of another figure', () => {
  const text =
    'The toll from the storm rose by 40 percent to 210 people, 12 of them children, at a cost of $9 million.';
  for (const measure of measuresIn(text)) expect(measure).not.toMatch(/\d/);
});
