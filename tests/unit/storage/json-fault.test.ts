import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '@/lib/storage/json-fault.ts';

describe('the place of a fault in JSON', () => {
  // ¦ stands before what is at fault.
  test.each([
    '¦',
    '¦hello',
    '{¦a: 1}',
    '{"a" ¦1}',
    '{"a": ¦}',
    '{"a": 1,¦}',
    '{"a": 1 ¦"b": 2}',
    '[1, ¦]',
    '[1 ¦2]',
    '[1]\n\n¦]',
    '[0¦1]',
    '{"a": "b¦\n"}',
    '["\\¦x"]',
    '{¦1: 2}',
    '[¦:]',
    '[¦}',
    '[tru¦x]',
  ])('%j', (marked) => {
    // An escape is at fault from its backslash, a word from its start.
    const shown = marked.replace('\\¦x', '¦\\x').replace('tru¦x', '¦trux');
    const before = shown.slice(0, shown.indexOf('¦')).split('\n');
    const text = shown.replace('¦', '');
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(jsonFault(text)).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    expect(jsonFault(text).isCut).toBe(text === '');
  });

  test('sound JSON that is cut off ends too early', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const whole = `{"in":${json}}`;
        const cut = whole.slice(0, 1 + (at % (whole.length - 1)));
        expect(jsonFault(cut).isCut).toBe(true);
      }),
    );
  });

  test('a character that nothing begins with is at fault where it stands', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(jsonFault(`[${json},§, "more"]`)).toMatchObject({ column: json.length + 3, isCut: false });
      }),
    );
  });
});
