import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const measureOf = (text: string): string | undefined => figuresIn(text)[0]?.measure;

test.each([
  ['Support stood well below John Lind’s 62 percent support.', 'John Lind’s support'],
  ['The poll is in line with Kell’s 3-point lead over Lind.', 'Kell’s lead over Lind'],
  ['They were drawn by the county’s 4.5 percent jobless rate.', 'county’s jobless rate'],
  ['Corbel’s 20.7 cubic foot trunk has a cover.', 'Corbel’s trunk'],
  ['Along the city’s roughly 6,500 miles of water mains, pipes break.', 'city’s water mains'],
  ['Critics point to the ministry’s €400 million in unpaid bills.', 'ministry’s unpaid bills'],
  ['He sold Corbel’s 15% stake in the mill for $3 million.', 'Corbel’s stake in the mill'],
  ['He is on the city’s $15-an-hour minimum wage.', 'city’s minimum wage'],
  ['The report blamed the bank’s 7% decline in profit.', 'profit (bank)'],
])('a level is of whoever has it right before the number: %s', (text, measure) => {
  expect(measureOf(text)).toBe(measure);
});

test.each([
  ['The company is Oro’s 60 percent shareholder.', /^shareholder/],
  ['Today’s 5 percent rise in fuel prices hurts.', /^fuel prices$/],
  ['She praised Oro’s 20 years of success.', /^(?!Oro)/],
])('but no time has it, nor whom a holder holds: %s', (text, measure) => {
  expect(measureOf(text)).toMatch(measure);
});

test('what hyphens join to the number is no part of the noun', () => {
  expect(measureOf('Guests attended a $3,000-a-plate dinner for Rao.')).toBe('dinner for Rao');
});
