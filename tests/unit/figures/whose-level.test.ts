import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const measuresOf = (text: string): readonly (string | undefined)[] =>
  figuresIn(text).map(({ measure }) => measure);

test.each([
  ['Ana Rao: Theft, visiting a nuisance, held in jail in lieu of $70,000 bond.', ['bond (Ana Rao)']],
  [
    'It is small change for Kestrel Energy, a company with revenue of $56 billion.',
    ['revenue (Kestrel Energy)'],
  ],
  ['Halden News 1 saw a +77% viewership increase.', ['viewership (Halden News 1)']],
  [
    'Halden News was the most-watched network on July 28, recording a +85% viewership increase.',
    ['viewership (Halden News)'],
  ],
])('a level of which only the noun is known has whose it is: %s', (text, measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test('with whom something is compared is not what is measured', () => {
  const text =
    'Halden News had two times higher viewership than ABC, and four times more than The Lund Channel.';
  expect(measuresOf(text).at(-1)).not.toContain('Lund');
});

test.each([
  // another's
  ['Kestrel Energy said revenue rose 4%.', ['revenue']],
  ['Mining firms hurt Kestrel Energy, and sales fell 4%.', ['sales']],
])('no name that the form does not tie to it: %s', (text, measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test('two rivals tell nothing', () => {
  expect(
    measuresOf('Carson beat Clinton by just one point, with 47 percent to Clinton’s 46 percent.'),
  ).toEqual(['', '', '']);
});

test.each([
  [
    'The main costs are in Oro ($240,000), Lumara ($700,000) and Neria ($400,000).',
    ['main costs (Oro)', 'main costs (Lumara)', 'main costs (Neria)'],
  ],
  [
    'Gaming revenue is up this year at two casinos: Golden Nugget by 29 percent; Borgata by 8.2 percent.',
    ['Gaming revenue (Golden Nugget)', 'Gaming revenue (Borgata)'],
  ],
  [
    'Perak and Johor each received an allocation of RM100,000 followed by Melaka (RM150,000), Penang (RM50,000) and Perlis (RM30,000).',
    ['allocation (Melaka)', 'allocation (Penang)', 'allocation (Perlis)'],
  ],
])('an item of a list is of what the list is of: %s', (text, measures) => {
  expect(measuresOf(text).slice(-measures.length)).toEqual(measures);
});

test.each([
  ['The plan was rejected by 64 percent of the electorate.', 'electorate that rejected plan'],
  ['Asked if it was legal, 46 percent of voters said yes.', 'voters that said yes'],
  ['All he has to do is win 91 percent of the remaining delegates.', 'remaining delegates'],
])('a share has what is said of those it is of: %s', (text, measure) => {
  expect(measuresOf(text).at(-1)).toBe(measure);
});
