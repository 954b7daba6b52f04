import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

/** What lists may fold. */
const incidentalIn = (text: string) =>
  figuresIn(text)
    .filter(({ incidental }) => incidental === true)
    .map(({ text: words }) => words);

test.each([
  ['The two leaders met both ministers.', ['two']],
  ['All five firms replied, and the town closed six of its twelve ports.', ['five', 'twelve']],
  ['The flood killed two farmers.', []],
  ['He faces eleven counts of theft.', []],
  ['The 14 firms in the programme can bid for work.', []],
  ['The two plants made 40 tonnes of steel.', ['two']],
])('%s', (text, expected) => {
  expect(incidentalIn(text)).toEqual(expected);
});
