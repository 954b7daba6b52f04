import { assert, constantFrom, array, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '@/lib/core/compare/diff-words.ts';

/** "The fee [-12%-]{+14%+} more." */
function shown(before: string, after: string): string {
  const brackets = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diffWords(before, after)
    .map(({ kind, text }) => brackets[kind].join(text))
    .join('');
}

test.each([
  ['The fee rises by 12% in May.', 'The fee rises by 14% in May.', 'The fee rises by [-12%-]{+14%+} in May.'],
  ['It cost $1,200.', 'It cost $1,250.', 'It cost [-$1,200-]{+$1,250+}.'],
  ['said John Okafor on Monday', 'said Joan Okafor on Monday', 'said [-John-]{+Joan+} Okafor on Monday'],
  ['the big old dog', 'the dog', 'the [-big old -]dog'],
  ['the dog', 'the big old dog', 'the {+big old +}dog'],
  ['up', 'up again', 'up{+ again+}'],
  ['', 'up', '{+up+}'],
  ['up', '', '[-up-]'],
  ['', '', ''],
  ['“No,” he said — twice…', '"No," he said - twice...', '"No," he said - twice...'],
  ['He  said\nso', 'He said so', 'He said so'],
  ['It’s “on”', "It's 'off'", "It's '[-on-]{+off+}'"],
  ['rose from 12 to 14', 'rose from 13 to 15', 'rose from [-12-]{+13+} to [-14-]{+15+}'],
  [
    'many ships of seven countries',
    'trains of no use',
    '[-many ships of seven countries-]{+trains of no use+}',
  ],
])('%s > %s', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

describe('parts put together', () => {
  const words = array(
    constantFrom(
      'fee',
      'rises',
      '12%',
      ' ',
      ' ',
      ' ',
      '.',
      '…',
      '“',
      "'",
      ' – ',
      '-',
      '\n',
      'é',
      '😀',
      '\ud83d',
    ),
    {
      maxLength: 24,
    },
  ).map((parts) => parts.join(''));

  test.each([
    ['words', words],
    ['any text', string({ unit: 'binary', maxLength: 30 })],
  ])('are both wordings: %s', (_, texts) => {
    assert(
      property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        const older = parts.filter(({ kind }) => kind !== 'added').map((part) => part.before ?? part.text);
        const newer = parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
        expect([older.join(''), newer.join('')]).toEqual([before, after]);
        expect(parts.every(({ kind, text }) => kind === 'same' || text !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('of a text and itself are one', () => {
    assert(
      property(words, (text) => {
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
      }),
    );
  });
});
