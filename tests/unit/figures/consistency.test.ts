import { describe, expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

/** "figure: kind: note" of every note. */
const notesIn = (text: string) =>
  figuresIn(text).flatMap(({ text: words, notes = [] }) =>
    notes.map(({ kind, text: note }) => `${words}: ${kind}: ${note}`),
  );

describe('changes that do not follow from their levels', () => {
  test.each([
    [
      'Sales were up 12% from 50 million euros to 54 million euros.',
      ['12%: change: 50 million euros to 54 million euros is up 8 percent; the text says up 12%.'],
    ],
    [
      'Revenue rose 20 percent to $54 million from $50 million.',
      ['20 percent: change: $50 million to $54 million is up 8 percent; the text says up 20 percent.'],
    ],
    [
      'Arson cases fell 30% to 80 cases from 100 cases.',
      ['30%: change: 100 to 80 is down 20 percent; the text says down 30%.'],
    ],
    [
      'The share rose 3 percent to 8 percent from 5 percent.',
      [
        '3 percent: points: 5 percent to 8 percent is 3 percentage points, or 60 percent; the text says 3 percent.',
      ],
    ],
    [
      'The rate rose by 2.0 percentage points to 8.0 percent from 5.0 percent.',
      [
        '2.0 percentage points: change: 5.0 percent to 8.0 percent is up 3 percentage points; the text says up 2.0 percentage points.',
      ],
    ],
    // what follows
    ['Sales were up 8% from 50 million euros to 54 million euros.', []],
    ['Revenue rose 8.2 percent to $54 million from $49.9 million.', []],
    ['Revenue rose about 10 percent to $54 million from $49 million.', []],
    ['Revenue rose 50% to about $3 billion from $2 billion.', []],
    ['The rate rose by 3 percentage points to 8 percent from 5 percent.', []],
    ['Cases fell 20% to 80 cases from 100 cases.', []],
    ['The rate rose by 2 percentage points to 8 percent from 5 percent.', []],
    // what cannot be told
    ['Revenue rose 20 percent to $54 million.', []],
    ['Revenue rose 20 percent to $54 million, compared with a profit of $50 million.', []],
    ['Revenue rose 20 percent to $54 million and profit 9 percent from $50 million.', []],
  ])('%s', (text, expected) => {
    expect(notesIn(text)).toEqual(expected);
  });
});

describe('parts and totals', () => {
  test.each([
    [
      'The fund of $900 million is made up of $500 million in grants and $300 million in loans.',
      ['$900 million: total: The parts add up to 800,000,000; the text gives $900 million in all.'],
    ],
    [
      'It hired 40 nurses, of whom 30 nurses work in Ohio and 25 nurses in Iowa.',
      ['40: total: The parts add up to 55; the text gives 40 in all.'],
    ],
    ['The fund of $800 million is made up of $500 million in grants and $300 million in loans.', []],
    ['The fund of $1.4 billion, of which $900 million is for grants and $300 million for loans.', []],
    ['The fund of $900 million, including $500 million for grants and $300 million for loans.', []],
  ])('%s', (text, expected) => {
    expect(notesIn(text)).toEqual(expected);
  });
});

describe('one measure with two values', () => {
  test.each([
    [
      'The warehouse fire displaced 46 residents. Officials said the warehouse fire displaced 52 residents.',
      [
        '46: conflict: The article also gives 52 for “residents the warehouse fire displaced”.',
        '52: conflict: The article also gives 46 for “residents the warehouse fire displaced”.',
      ],
    ],
    ['The fire in Ohio displaced 46 residents. The fire in Iowa displaced 52 residents.', []],
    ['The fire displaced 46 residents. The flood displaced 52 residents, he said of the town.', []],
    ['The fire displaced 46 residents. The fire displaced 46 residents.', []],
  ])('%s', (text, expected) => {
    expect(notesIn(text)).toEqual(expected);
  });
});

test('a shared currency read by the country is said to be so', () => {
  expect(
    notesIn(
      'SYDNEY – Australia and Australians like Australian beaches in Australia. It will spend $9 million.',
    ),
  ).toEqual(['$9 million: currency: “$” is read as AUD, by the country the article is about.']);
  expect(notesIn('It will spend $9 million.')).toEqual([]);
});
