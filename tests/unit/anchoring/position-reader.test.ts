import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { positionReader } from '@/lib/core/anchoring/position-reader.ts';
import { spanOfPosition } from '@/lib/core/record/selectors.ts';

test('reads what spanOfPosition reads', () => {
  const text = string({ unit: 'binary', maxLength: 20 });
  assert(
    property(text, integer({ min: -2, max: 25 }), integer({ min: -2, max: 25 }), (words, start, end) => {
      const position = { type: 'TextPositionSelector', start, end } as const;
      expect(positionReader(words)(position)).toEqual(spanOfPosition(words, position));
    }),
    { numRuns: 500 },
  );
});
