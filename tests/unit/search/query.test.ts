import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '@/lib/core/search/excerpt.ts';
import { BEGINNING, foldedText, matchOfQuery, NONE, WHOLE } from '@/lib/core/search/matching.ts';
import { parseQuery, type QueryPart } from '@/lib/core/search/query.ts';

const part = (words: string, isOpen: boolean): QueryPart => ({ words: words.split(' '), isOpen });

describe('a query', () => {
  test.each<[string, readonly QueryPart[], readonly QueryPart[]]>([
    ['shore ferr', [part('shore', true), part('ferr', true)], []],
    ['“shore power” -cruise ferr', [part('shore power', false), part('ferr', true)], [part('cruise', false)]],
    ['"shore pow', [part('shore pow', true)], []],
    ['"shore ', [part('shore', false)], []],
    ['-"no comment" port', [part('port', true)], [part('no comment', false)]],
    ['shore-power', [part('shore power', true)], []],
    ['port - quay', [part('port', true), part('quay', true)], []],
    ['a port', [part('port', true)], []],
    ['"plan b"', [part('plan b', false)], []],
    ['port port', [part('port', true)], []],
    ['', [], []],
    ['-', [], []],
  ])('%s', (typed, wanted, unwanted) => {
    expect(parseQuery(typed)).toEqual({ wanted, unwanted });
  });
});

describe('a match', () => {
  const TEXT = foldedText('The Port’s portfolio grew. Shore-power comes to the quay in 2026.');
  test.each([
    ['portfolio', WHOLE],
    ['portf', BEGINNING],
    ['port', WHOLE],
    ['"portf"', NONE],
    ['"shore power"', WHOLE],
    ['"power shore"', NONE],
    ['quay shor', BEGINNING],
    ['quay harbour', NONE],
    ['quay -harbour', WHOLE],
    ['quay -port', NONE],
    ['quay -portf', WHOLE],
    ['-quay', NONE],
  ])('%s', (typed, match) => {
    expect(matchOfQuery(parseQuery(typed), [TEXT])).toBe(match);
  });

  const someWords = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: 1, maxLength: 8 });

  test('any stretch of a text is found as a phrase, and is missing where it is excluded', () => {
    fc.assert(
      fc.property(someWords, fc.nat(), fc.nat(), (words, from, count) => {
        const first = from % words.length;
        const stretch = words.slice(first, first + 1 + (count % (words.length - first))).join(' ');
        const text = [foldedText(words.join(' '))];
        expect(matchOfQuery(parseQuery(`"${stretch}"`), text)).toBe(WHOLE);
        expect(matchOfQuery(parseQuery(`-"${stretch}"`), text)).toBe(NONE);
      }),
    );
  });

  test('another word never finds more', () => {
    fc.assert(
      fc.property(someWords, someWords, someWords, (words, query, more) => {
        const text = [foldedText(words.join(' '))];
        const wider = matchOfQuery(parseQuery(query.join(' ')), text);
        expect(matchOfQuery(parseQuery([...query, ...more].join(' ')), text)).toBeLessThanOrEqual(wider);
      }),
    );
  });
});

describe('an excerpt', () => {
  const TEXT =
    'Ferries to the isles\nThe harbour board of the isles said on Monday that shore power will be paid for by the lines and that tickets stay as they are.\nThe end';
  test.each([
    [
      '"shore power"',
      '… harbour board of the isles said on Monday that shore power will be paid for by the lines and that tickets …',
    ],
    ['ferries', 'Ferries to the isles'],
    ['end', 'The end'],
    ['quay', ''],
  ])('%s', (query, words) => {
    expect(excerptOf(TEXT, query)).toBe(words);
  });
});
