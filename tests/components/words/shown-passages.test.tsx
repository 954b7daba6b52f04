import { expect, test } from 'vitest';
import { shownPassages } from '@/components/finding.ts';
import type { Attribution } from '@/lib/core/model.ts';

const claim = (...content: Attribution['content']): Attribution => ({
  id: 'a1',
  kind: 'indirect',
  source: null,
  cue: null,
  stance: { act: 'say', tone: 'neutral' },
  content,
  speaker: null,
  confidence: 1,
});

test('the "that" of the reporting sentence is left out, of the first piece alone', () => {
  const pieces = claim(
    { start: 10, end: 23, text: 'that it rains' },
    { start: 30, end: 43, text: 'that it pours' },
  );
  expect(shownPassages(pieces)).toEqual([
    { start: 15, end: 23 },
    { start: 30, end: 43 },
  ]);
});

test('words that only begin alike stay', () => {
  expect(shownPassages(claim({ start: 0, end: 9, text: 'thatching' }))).toEqual([{ start: 0, end: 9 }]);
});
