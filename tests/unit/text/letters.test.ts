import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opensInCapital, opensInLetter } from '@/lib/core/text/letters.ts';

test('the code of an ASCII letter tells what an expression of any letter does', () => {
  const text = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 3 }));
  fc.assert(
    fc.property(text, (own) => {
      expect(opensInCapital(own)).toBe(/^\p{Lu}/u.test(own));
      expect(opensInLetter(own)).toBe(/^\p{L}/u.test(own));
    }),
    { numRuns: 2000 },
  );
});
