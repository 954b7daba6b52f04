import { expect, test } from 'vitest';
import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import { type MarksChoice, marksShown } from '@/lib/core/export/marks-choice.ts';
import { standingOf } from '@/lib/core/record/standing.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { SAMPLE } from '../export/sample.ts';

const NONE = {};
const shown = (choice: MarksChoice, analysis: Analysis = SAMPLE) => [...marksShown(analysis, NONE, choice)];

test('all is everything that was found, off is nothing', () => {
  const { attributions, figures, initiatives } = SAMPLE;
  expect(shown({ show: 'all' })).toHaveLength(attributions.length + figures.length + initiatives.length);
  expect(shown({ show: 'off' })).toEqual([]);
});

test('quiet is sure claims with a figure, a denial or a promise, and the figures in them', () => {
  expect(shown({ show: 'quiet' })).toEqual(['a2', 'f1']);
  const promised = SAMPLE.attributions.map((claim) =>
    claim.id === 'a1' ? { ...claim, stance: { ...claim.stance, act: 'promise' as const } } : claim,
  );
  expect(shown({ show: 'quiet' }, { ...SAMPLE, attributions: promised })).toContain('a1');
  const denied = SAMPLE.attributions.find(({ id }) => id === 'a3');
  expect(denied && isDoubtful(denied)).toBe(true);
});

test('quiet keeps what is on record, whatever it is', () => {
  const standing = standingOf(
    {
      id: 'x',
      removed: false,
      origin: 'engine',
      edited: [],
      confirmed: false,
      tags: [],
      createdAt: '',
    } as never,
    'in place',
  );
  const ids = marksShown(SAMPLE, { a4: standing, i2: standing }, { show: 'quiet' });
  expect([...ids]).toEqual(expect.arrayContaining(['a2', 'f1', 'a4', 'i2']));
});

test('one kind, and one speaker with what stands in what they say', () => {
  expect(shown({ show: 'kind', kind: 'figure' })).toEqual(SAMPLE.figures.map(({ id }) => id));
  expect(shown({ show: 'speaker', speaker: 'Ana Ríos' })).toEqual(['a1', 'a2', 'f1', 'i1', 'i2']);
  expect(shown({ show: 'speaker', speaker: 'nobody of that name' })).toEqual([]);
});
