import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '@/lib/core/text/first-where.ts';

it('is where a search from the front first finds one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 })),
      fc.integer({ min: -1, max: 31 }),
      (values, least) => {
        const sorted = values.toSorted((a, b) => a - b);
        const found = sorted.findIndex((value) => value >= least);
        expect(firstWhere(sorted, (value) => value >= least)).toBe(found < 0 ? sorted.length : found);
      },
    ),
  );
});
