import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

/** "$13 million down more than" of each figure. */
const told = (text: string): string[] =>
  figuresIn(text).map(({ text: words, change = '', bound = '' }) => `${words} ${change} ${bound}`.trim());

test.each([
  ['Sales fell by €12 million ($13 million) last year.', ['€12 million down', '$13 million down']],
  [
    'Sales rose to more than €1.2 billion ($1.3 billion).',
    ['€1.2 billion  more than', '$1.3 billion  more than'],
  ],
  ['The road is about 12 miles (19 km) long.', ['12 miles  about', '19 km  about']],
  // A share beside an amount is another fact.
  ['Sales fell by about €12 million (3%).', ['€12 million down about', '3%']],
])('an amount in another unit has change and bound of what it converts: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['The town has 1.000 inhabitants.', []],
  ['The plant sold 12.500 units.', []],
  ['The town has 1.000.000 inhabitants.', ['1.000.000 = 1000000']],
  ['It cost €1.250.000.', ['€1.250.000 = 1250000']],
  ['Some 1.125 million people came.', ['1.125 million = 1125000']],
  ['It earned $.91 per share.', ['$.91 = 0.91']],
  ['45 Welsh Libraries Close', ['45 = 45']],
  ['It weighs 1.250 kg.', ['1.250 kg = 1.25']],
])('a point that may part thousands makes no count of a few: %s', (text, expected) => {
  expect(figuresIn(text).map(({ text: words, value }) => `${words} = ${String(value)}`)).toEqual(expected);
});
