import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '@/lib/core/model.ts';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { RecordState } from '@/lib/core/record/record-state.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { doing, only, PAGE, RISE, SHARE } from './doing.ts';
import { findings, kept, read, stateOf, T1 } from './recorded.ts';

describe('on and off record', () => {
  test('a page goes on record as a whole, each finding once', () => {
    const state = doing(PAGE, [
      { type: 'record', ids: [RISE] },
      { type: 'record', ids: 'all' },
    ]);
    expect(state.annotations).toHaveLength(findings(PAGE).length);
    expect(state.analysis).toEqual(PAGE);
    expect(Object.values(state.standings).every(({ onRecord }) => onRecord)).toBe(true);
  });

  test('what is taken off goes as a whole', () => {
    const state = doing(PAGE, [
      { type: 'note', id: RISE, text: 'Ask.' },
      { type: 'unrecord', ids: [RISE] },
    ]);
    expect(state).toEqual(stateOf(PAGE));
  });

  test('a removed one is remembered and away', () => {
    const state = doing(PAGE, [{ type: 'remove', ids: [SHARE] }]);
    expect(only(state).removed).toBe(true);
    expect(state.analysis.figures.map(({ id }) => id)).not.toContain(SHARE);
  });

  test('a figure whose claim is removed is the article’s own words', () => {
    const state = doing(PAGE, [
      { type: 'record', ids: [SHARE] },
      { type: 'remove', ids: [RISE] },
    ]);
    expect(state.annotations.find(({ body }) => body.type === 'figure')?.body).toMatchObject({
      saidBy: null,
    });
  });

  test('a claim and a figure in it that are removed together are both away', () => {
    const state = doing(PAGE, [
      { type: 'record', ids: [RISE, SHARE] },
      { type: 'remove', ids: [RISE, SHARE] },
    ]);
    expect(state.annotations.map(({ removed }) => removed)).toEqual([true, true]);
  });

  test('an unknown mark is an error that tells what to do', () => {
    expect(() => doing(PAGE, [{ type: 'confirm', id: 'a99' }])).toThrow(/Reload the page/);
  });
});

describe('notes, tags, confirming', () => {
  test('a note is kept with its time; an empty one takes it away', () => {
    const state = doing(PAGE, [{ type: 'note', id: RISE, text: ' Ask her.\nTwice. ' }]);
    expect(only(state).note).toEqual({ text: 'Ask her.\nTwice.', at: T1 });
    expect(state.standings[RISE]?.note?.text).toBe('Ask her.\nTwice.');
    expect(only(doing(PAGE, [{ type: 'note', id: RISE, text: '' }], state))).not.toHaveProperty('note');
  });

  test('tags are distinct and none is empty', () => {
    const tags = ['Ferries', ' ferries', '', 'to  check'];
    expect(only(doing(PAGE, [{ type: 'tags', id: RISE, tags }])).tags).toEqual(['Ferries', 'to check']);
    expect(() => doing(PAGE, [{ type: 'tags', id: RISE, tags: ['x'.repeat(61)] }])).toThrow('at most 60');
  });

  test('“It is a claim”', () => {
    const state = doing(PAGE, [{ type: 'confirm', id: RISE }]);
    expect(state.analysis.attributions.find(({ id }) => id === RISE)?.confidence).toBe(1);
  });
});

/** Does an action; one on a mark that was removed before is refused. */
function unlessRemoved(page: Analysis, action: RecordAction, state: RecordState): RecordState {
  try {
    return doing(page, [action], state);
  } catch (error) {
    if (/Reload the page/.test(String(error))) return state;
    throw error;
  }
}

describe('laws', () => {
  const PAGES = fixtureArticles().map(({ text }) => read(text));

  /** Any action on any finding of an analysis. */
  const anAction = (analysis: Analysis): fc.Arbitrary<RecordAction> => {
    const id = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map(({ id }) => id));
    const any = id([...analysis.attributions, ...analysis.figures]);
    return fc.oneof(
      fc.record({ type: fc.constant('record' as const), ids: fc.array(any, { maxLength: 5 }) }),
      fc.record({
        type: fc.constant('edit-claim' as const),
        id: id(analysis.attributions),
        edit: fc.record(
          {
            speaker: fc.constantFrom(null, { name: 'Tomas Kest' }, { name: 'Ingrid Vale' }),
            kind: fc.constantFrom('direct' as const, 'mixed' as const),
          },
          { requiredKeys: [] },
        ),
        alsoSameSpeaker: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('edit-figure' as const),
        id: id(analysis.figures),
        edit: fc.record(
          { value: fc.integer().map(String), unit: fc.constantFrom('%', 'towns', 'km') },
          { requiredKeys: [] },
        ),
      }),
      fc.record({ type: fc.constant('note' as const), id: any, text: fc.string() }),
      fc.record({ type: fc.constant('remove' as const), ids: fc.array(any, { maxLength: 2 }) }),
    );
  };
  const aPage = fc
    .constantFrom(...PAGES)
    .chain((page) => fc.tuple(fc.constant(page), fc.array(anAction(page), { maxLength: 8 })));

  test('what was done is there again with a fresh analysis: same findings, same standings', () => {
    fc.assert(
      fc.property(aPage, ([page, actions]) => {
        const state = actions.reduce((now, action) => unlessRemoved(page, action, now), stateOf(page));
        const again = mergeKept(page, kept(state.annotations));
        expect(again.analysis).toEqual(state.analysis);
        for (const annotation of state.annotations.filter(({ removed }) => !removed)) {
          const own = Object.entries(again.standings).filter(([, one]) => one.annotation === annotation.id);
          expect(own).toHaveLength(1);
          expect(annotation.found === undefined).toBe(annotation.edited.length === 0);
        }
        expect(structuredClone(state.annotations)).toEqual(JSON.parse(JSON.stringify(state.annotations)));
      }),
    );
  });
});
