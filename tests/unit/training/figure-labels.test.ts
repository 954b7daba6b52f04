import { expect, test } from 'vitest';
import { type FigureGold, figureGoldOf, figureLabelsOf } from '@/lib/training/figure-labels.ts';

const TEXT = 'Kells built 40 ferries in 2024. The 40 ferries cost $3 million, the board said.';
const GOLD: FigureGold = {
  published: '2025-03-02',
  figures: [
    {
      text: '40',
      kind: 'count',
      value: 40,
      unit: 'ferries',
      measure: 'ferries built',
      period: '2024-01-01/2024-12-31',
    },
    { text: '40', at: 1, kind: 'count', value: 40, unit: 'ferries', optional: true },
    { text: '$3 million', kind: 'money', value: 3_000_000, unit: 'USD', measure: 'cost of ferries' },
  ],
};

test('figures come back from their stand-off form, without words that the text has not', () => {
  const labels = figureLabelsOf('a', TEXT, GOLD);
  expect(JSON.stringify(labels)).not.toMatch(/ferries|built|cost|Kells/);
  expect(figureGoldOf(TEXT, labels)).toEqual({
    ...GOLD,
    figures: [...GOLD.figures.slice(0, 2), { ...GOLD.figures[2], measure: 'cost ferries' }],
  });
});

test('another text than was annotated is refused', () => {
  expect(() => figureGoldOf(`${TEXT} `, figureLabelsOf('a', TEXT, GOLD))).toThrow('not the text');
});
