import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE, type Evidence } from '@/lib/core/initiatives/verdict/evidence.ts';
import { holds, type Weights } from '@/lib/core/initiatives/verdict/verdict.ts';
import weights from '@/lib/core/initiatives/verdict/weights.json';
import { timelinesOf } from './timelines.ts';

test.each([
  'Teachers protested a proposed bill that would cut pensions.',
  'The two sides signed 15 cooperation documents.',
  'He will discuss the company’s Dubbo Project.',
])('what little tells for is left out: %s', (text) => {
  expect(timelinesOf(text)).toEqual({});
});

test('the same with who did it, with whom and when is on the record', () => {
  const text = 'On Monday, Oro signed a cooperation document on fisheries with Lumara.';
  expect(timelinesOf(text)).toEqual({
    'cooperation document on fisheries': ['Oro: signed with Lumara, 2025-11-03'],
  });
});

test('there is a weight for each piece of evidence, and for nothing else', () => {
  expect(Object.keys(weights.of).toSorted()).toEqual([...EVIDENCE].toSorted());
});

test('what tells for something never takes it out, what tells against it never lets it in', () => {
  const evidence = fc.record(
    Object.fromEntries(EVIDENCE.map((name) => [name, fc.boolean()])),
  ) as fc.Arbitrary<Evidence>;
  fc.assert(
    fc.property(evidence, fc.constantFrom(...EVIDENCE), (told, name) => {
      const [without, having] = [false, true].map((is) => holds({ ...told, [name]: is }, weights as Weights));
      expect(weights.of[name] >= 0 ? !without || having : !having || without).toBe(true);
    }),
  );
});
