import { describe, expect, test } from 'vitest';
import { hyphenationOf, joinLines } from '@/lib/pdf/hyphens.ts';

const join = (before: string, after: string, elsewhere: readonly string[] = []): string =>
  joinLines(before, after, hyphenationOf([...elsewhere, before, after]));

describe('two lines', () => {
  test.each([
    ['have a space between them', 'the board', 'said', [], 'the board said'],
    [
      'are one word where the text has it elsewhere',
      'the agree-',
      'ment holds',
      ['an agreement'],
      'the agreement holds',
    ],
    [
      'keep a hyphen that the text writes elsewhere',
      'a shore-',
      'power deal',
      ['the shore-power line'],
      'a shore-power deal',
    ],
    ['keep the hyphen of a compound', 'a year-on-', 'year rise', [], 'a year-on-year rise'],
    ['keep the hyphen after a prefix', 'the self-', 'employed', [], 'the self-employed'],
    ['keep the hyphen before a capital', 'the Anglo-', 'Norwegian line', [], 'the Anglo-Norwegian line'],
    ['keep the hyphen after a number', 'a 10-', 'year bond', [], 'a 10-year bond'],
    ['keep the hyphen in a text that parts no words', 'a harbour-', 'wide rule', [], 'a harbour-wide rule'],
    ['lose a soft hyphen', 'the agree\u00AD', 'ment holds', [], 'the agreement holds'],
    ['have none after a dash that joins', 'from 2024–', '2025', [], 'from 2024–2025'],
    ['have one after a dash that stands free', 'the board –', 'it met', [], 'the board – it met'],
  ])('%s', (_, before, after, elsewhere, expected) => {
    expect(join(before, after, elsewhere)).toBe(expected);
  });

  test('are one word where a soft hyphen is not told, as the text has it elsewhere and neither half', () => {
    const elsewhere = ['has no information yet', 'asked for the sake of it'];
    expect(join('the informa', 'tion of it', elsewhere)).toBe('the information of it');
    expect(join('the for', 'tunes of it', [...elsewhere, 'and fortunes go'])).toBe('the for tunes of it');
    expect(join('the informa', 'tics of it', elsewhere)).toBe('the informa tics of it');
  });

  test('of a beginning are one word, unless the text has a word behind it', () => {
    const parted = ['the agreement', 'an agree-', 'ment of firms', 'a business'];
    expect(join('the pro-', 'posed route', parted)).toBe('the proposed route');
    expect(join('a pro-', 'business bill', parted)).toBe('a pro-business bill');
    expect(join('the is-', 'lands of the firth')).toBe('the islands of the firth');
  });

  test('are one word in a text that parts words, where neither half is one', () => {
    const parted = ['the agreement', 'an agree-', 'ment of', 'the govern-', 'ment and the govern-', 'ment'];
    expect(join('the infra-', 'structure', parted)).toBe('the infrastructure');
  });
});
