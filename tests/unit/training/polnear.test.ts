import { expect, test } from 'vitest';
import { parseStandoff, readPolnear } from '@/lib/training/polnear.ts';

test('standoff lines become attributions; parts in pieces keep them, others are passed over', () => {
  const lines = [
    'T1\tSource 0 3\tRao',
    'T2\tCue 4 8\tsaid',
    'T3\tContent 9 12;20 24\tyes … then',
    'T4\tAttribution 4 8\tsaid',
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    'E2\tAttribution:T4 Cue:T2',
    '#1\tAnnotatorNotes E1\tnothing',
  ];
  expect(parseStandoff(lines.join('\n'))).toEqual([
    {
      source: [{ start: 0, end: 3 }],
      cue: [{ start: 4, end: 8 }],
      content: [
        { start: 9, end: 12 },
        { start: 20, end: 24 },
      ],
    },
  ]);
});

test('a folder without articles is told', () => {
  expect(() => readPolnear('/nowhere')).toThrow(/ENOENT/);
});
