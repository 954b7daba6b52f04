import { describe, expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const measuresOf = (text: string): readonly string[] => figuresIn(text).map(({ measure }) => measure ?? '');

describe('a measure that can be trusted, or none', () => {
  test.each([
    // what a share is of, with what its own clause says of it
    [
      'In 2023, 40% of Halden renters were considered cost burdened.',
      ['Halden renters that were considered cost burdened'],
    ],
    [
      'Some 58 percent of lodgers overall said they were less likely to move.',
      ['lodgers that said they were less likely to move'],
    ],
    [
      'Of all, 70% of adults with asthma need support services.',
      ['share of adults with asthma that need support services'],
    ],
    [
      'One in four voters in a Halden Times poll said the fee should be dropped.',
      ['voters in a Halden Times poll that said the fee should be dropped'],
    ],
    ['The plan was rejected by 64 percent of the electorate.', ['electorate that rejected plan']],
    // what has changed stands before the change
    ['Police saw a 12% crime drop in Halden.', ['crime in Halden (Police)']],
    [
      'Kestrel Foods reported a 12% revenue decline in the third quarter, it said.',
      ['revenue (Kestrel Foods)'],
    ],
    // what was done with an amount, and not who did it
    ['Mr. Ortiz raised $11.9 million in February.', ['amount Mr. Ortiz raised']],
    ['He is held at the Halden jail in lieu of $500,000 bail.', ['bail']],
    // nothing that a comma parts from the figure
    ['“They gave us nearly $600,000, a remarkable testament to their generosity,” she said.', ['']],
    // a verb that looks like a noun
    ['Bloomberg estimates Mr. Ortiz’s fortune at $42 billion.', ['Mr. Ortiz’s fortune']],
    // no dimension alone
    ['Dues were $6,612 a year.', ['Dues']],
    // what a count takes up
    [
      'The agency chose 11 firms. These 11 had until Monday to send detailed plans.',
      ['firms the agency chose', 'firms the agency chose'],
    ],
  ])('%s', (text, measures) => {
    expect(measuresOf(text)).toEqual(measures);
  });

  test('a crowd, a town and a home are of people, whatever was counted before', () => {
    const units = figuresIn('She made three stops and told a crowd of 1,300 about it.').map(
      ({ unit }) => unit,
    );
    expect(units.at(-1)).toBe('people');
  });
});
