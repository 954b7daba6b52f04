import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namePairs } from '@/lib/core/record/name-pairs.ts';
import { isUnnamed } from '@/lib/core/record/unnamed.ts';

describe('names that may be one speaker', () => {
  test.each<[string, string[], string[]]>([
    ['a surname with one bearer', ['Lane', 'Tim Lane'], ['Lane = Tim Lane']],
    ['not one with two bearers', ['Lane', 'Tim Lane', 'Ann Lane'], []],
    ['a name behind a title', ['CEO Tim Lane', 'Tim Lane'], ['Tim Lane = CEO Tim Lane']],
    [
      'a body with and without its place',
      ['Harbour Board', 'Calder Harbour Board'],
      ['Harbour Board = Calder Harbour Board'],
    ],
    ['one name in other capitals', ['BANK OF CALDER', 'Bank of Calder'], ['Bank of Calder = BANK OF CALDER']],
    ['the letters of a name', ['Bank of Calder', 'BoC'], ['BoC = Bank of Calder']],
    ['letters without small words', ['Union for Calder Ports', 'UCP'], ['UCP = Union for Calder Ports']],
    ['not letters of two names', ['Bank of Calder', 'Board of Calls', 'BoC'], []],
    [
      'one without names in between',
      ['Owen Dempsey', 'Owen John Dempsey'],
      ['Owen Dempsey = Owen John Dempsey'],
    ],
    ['one without an initial', ['Ann Roe', 'Ann M. Roe'], ['Ann Roe = Ann M. Roe']],
    ['not one of two with others in between', ['Ann Roe', 'Ann M. Roe', 'Ann Lee Roe'], []],
    ['not a body with words in between', ['Bank Calder', 'Bank of Calder'], []],
    ['nobody unnamed', ['analysts', 'Analysts', 'two analysts'], []],
    ['not the beginning of a name', ['Calder', 'Calder Harbour Board'], []],
    ['nothing of names that share no end', ['Tim Lane', 'Tim Roe'], []],
  ])('are %s', (_, names, wanted) => {
    const told = namePairs(names).map(({ names: [shorter, fuller] }) => `${shorter} = ${fuller}`);
    expect(told).toEqual(wanted);
  });

  test('are always names that were given, and two', () => {
    const name = fc.array(fc.constantFrom('Tim', 'Lane', 'Bank', 'of', 'BoC', 'analysts', 'CEO'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.uniqueArray(name.map((words) => words.join(' '))), (names) => {
        for (const { names: pair, because } of namePairs(names)) {
          expect(new Set(pair).size).toBe(2);
          expect(pair.every((one) => names.includes(one) && !isUnnamed(one))).toBe(true);
          expect(because).toMatch(/\.$/);
        }
      }),
    );
  });
});

describe('a speaker without a name', () => {
  test.each([
    'researchers',
    'Analysts',
    'a spokesman for the firm',
    'The company',
    'two officials',
    'many',
    'Police officers',
    'Fifty-one percent',
    '44 percent of Americans',
    'an overwhelming 70 per cent of Calder voters',
    'Two-thirds of Democrats',
    'A majority of Americans',
    'Hundreds of Calder nurses',
  ])('is “%s”', (name) => expect(isUnnamed(name)).toBe(true));

  test.each([
    'Lane',
    'Analysts of Calder',
    'eBay',
    'the White House',
    'One Percent Club',
    'Group of Seven',
    'Bank of Calder',
    'OPEC',
    'a Calder spokesman',
  ])('is not “%s”', (name) => expect(isUnnamed(name)).toBe(false));
});
