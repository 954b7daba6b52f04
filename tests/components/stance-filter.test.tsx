import { describe, expect, test } from 'vitest';
import { claimLists } from '@/components/lists/claim-lists.ts';
import { passes, stanceFilters } from '@/components/lists/stance-filter.ts';
import type { Act, Stance } from '@/lib/core/stance.ts';
import { harbour } from './harbour.ts';

const [first] = harbour.attributions;
if (!first) throw new Error('the article has claims');
const claims = (...stances: readonly Stance[]) => stances.map((stance) => ({ ...first, stance }));
const neutral = (act: Act): Stance => ({ act, tone: 'neutral' });
const loaded = (act: Act): Stance => ({ act, tone: 'loaded' });

describe('stanceFilters', () => {
  test('the commonest act first, loaded words last, each with its count', () => {
    const words = stanceFilters(claims(neutral('deny'), neutral('say'), neutral('say'), loaded('deny')));
    expect(Object.entries(words)).toEqual([
      ['any', 'All claims'],
      ['deny', 'Denies (2)'],
      ['say', 'States (2)'],
      ['loaded', 'Words that take sides (1)'],
    ]);
  });

  test('nothing to choose among claims of one stance', () => {
    expect(stanceFilters([])).toEqual({});
    expect(stanceFilters(claims(neutral('say'), neutral('say')))).toEqual({});
    expect(Object.keys(stanceFilters(claims(neutral('criticise'), loaded('criticise'))))).toContain('loaded');
  });

  test('every filter leaves as many claims as it says', () => {
    const some = claims(neutral('say'), loaded('say'), loaded('claim'), neutral('warn'));
    for (const [filter, words] of Object.entries(stanceFilters(some)).slice(1)) {
      const left = some.filter((claim) => passes(claim, filter as Act | 'loaded'));
      expect(words).toContain(`(${left.length})`);
    }
  });
});

const KEPT_BACK = { withUnsure: false, isKept: () => false };
const ALL = { withUnsure: true, isKept: () => false };

describe('claimLists', () => {
  const choices = { query: '', order: 'claims', stance: 'any', inSight: KEPT_BACK } as const;

  test('shown and kept back are all there is', () => {
    const { claims: shown, unsure } = claimLists(harbour, choices);
    expect(unsure).toBe(1);
    expect(shown + unsure).toBe(harbour.attributions.length);
    expect(claimLists(harbour, { ...choices, inSight: ALL }).claims).toBe(harbour.attributions.length);
  });

  test('what is on record is shown', () => {
    const inSight = { withUnsure: false, isKept: () => true };
    expect(claimLists(harbour, { ...choices, inSight })).toMatchObject({
      claims: harbour.attributions.length,
      unsure: 0,
    });
  });

  test('a low confidence counts as a doubt', () => {
    const attributions = harbour.attributions.map((claim) => ({ ...claim, confidence: 0.4 }));
    expect(claimLists({ ...harbour, attributions }, choices).speakers).toEqual([]);
  });

  test('a stance that only hidden claims have is not offered, and not in effect', () => {
    const lists = claimLists(harbour, { ...choices, stance: 'ask' });
    expect(lists.stance).toBe('any');
    expect(lists.stances).not.toHaveProperty('ask');
    expect(claimLists(harbour, { ...choices, stance: 'ask', inSight: ALL }).claims).toBe(1);
  });
});
