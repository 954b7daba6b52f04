import { expect, test } from 'vitest';
import type { TextSpan } from '@/lib/core/model.ts';
import { figuresIn } from './marked-sentence.ts';

/** "fact: words" of all that the figures of a text were read from. */
const evidenceIn = (text: string) =>
  figuresIn(text).flatMap(({ evidence }) =>
    Object.entries(evidence ?? {}).map(
      ([fact, spans]: [string, readonly TextSpan[]]) =>
        `${fact}: ${spans.map(({ text: words }) => words).join(' + ')}`,
    ),
  );

test.each([
  [
    'Sales of cars in Orland rose 12 percent in 2023.',
    ['measure: Sales of cars in Orland', 'change: rose', 'period: 2023'],
  ],
  [
    'Police arrested 40 people in the raid on Monday.',
    ['measure: people + Police arrested + in the raid', 'period: Monday'],
  ],
  ['Output fell by 4 percent year on year.', ['measure: Output', 'change: fell', 'basis: year on year']],
  // a size is no difference
  ['The car has an 8.6-inch lower display.', ['measure: lower display']],
  // what a sentence takes up from the one before
  ['Debt is $4 billion. It is expected to reach $6 billion.', ['measure: Debt', 'measure: Debt']],
])('%s', (text, expected) => {
  expect(evidenceIn(text)).toEqual(expected);
  for (const { evidence } of figuresIn(text))
    for (const { start, end, text: words } of Object.values(evidence ?? {}).flat())
      expect(text.slice(start, end)).toBe(words);
});
