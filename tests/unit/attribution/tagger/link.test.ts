import { expect, test } from 'vitest';
import { CONTENT_LEFT, CONTENT_RIGHT, CUE } from '@/lib/core/attribution/tagger/labels.ts';
import { linkParts } from '@/lib/core/attribution/tagger/link.ts';

/** The claim of one cue at token 2, with a piece at token 0, whose block is given, and one behind the cue or none. */
function claimWith(block: number, isBehind: boolean): number[] {
  const labels = Uint8Array.of(CONTENT_LEFT, 0, CUE, 0, isBehind ? CONTENT_RIGHT : 0);
  const places = { block: Int32Array.of(block, block, 1, 1, 1), sentence: Int32Array.of(0, 0, 1, 1, 1) };
  return linkParts(labels, places).flatMap(({ content }) => content.map(({ first }) => first));
}

test.each([
  ['a paragraph before is another claim where one stands behind the cue', 0, true, [4]],
  ['a paragraph before is the claim where none does', 0, false, [0]],
  ['what stands before the cue in its paragraph is a piece of the claim', 1, true, [0, 4]],
])('%s', (_, block, isBehind, claim) => {
  expect(claimWith(block, isBehind)).toEqual(claim);
});
