import { expect, test } from 'vitest';
import type { Judged } from '@/lib/core/attribution/tagger/conflicts.ts';
import type { Hint } from '@/lib/core/attribution/tagger/hint.ts';
import { partedAtCues } from '@/lib/core/attribution/tagger/two-cues.ts';

const range = (first: number, end: number) => ({ first, end });
const hint = (cue: Hint['cue'], content: Hint['content']): Hint => ({
  source: range(0, 1),
  cue,
  content,
  confidence: 0.8,
  pattern: 'object',
});

test('a claim between two cues that were taken for one is a claim of its own', () => {
  const own: Judged = {
    source: range(0, 1),
    cue: range(1, 6),
    lemma: 'say',
    content: [range(6, 12)],
    pattern: 'tagged',
    shared: false,
    confidence: 0.9,
    byRulesOnly: false,
  };
  const hints = [hint(range(1, 2), [range(2, 4)]), hint(range(5, 6), [range(6, 12)])];
  expect(partedAtCues([own], hints).map(({ cue, content }) => [cue, content])).toEqual([
    [range(1, 2), [range(2, 4)]],
    [range(5, 6), [range(6, 12)]],
  ]);
  expect(partedAtCues([own], hints.slice(1))).toEqual([own]);
});
