import { describe, expect, test } from 'vitest';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import { at, doing, NEWS, only, PAGE } from './doing.ts';

describe('by hand', () => {
  const add = (finding: 'claim' | 'figure' | 'initiative', words: string): RecordAction => ({
    type: 'add',
    finding,
    ...at(words),
  });

  test('a claim: nobody’s yet, its kind from its marks, and its own to say what stands in it', () => {
    const ships = PAGE.figures.filter(({ text }) => /eighty/.test(text));
    const state = doing(PAGE, [
      { type: 'record', ids: ships.map(({ id }) => id) },
      add('claim', ' eighty ferries call there on weekdays'),
    ]);
    const own = state.annotations.find(({ origin }) => origin === 'user');
    expect(own?.body).toMatchObject({
      kind: 'indirect',
      speaker: null,
      content: [{ text: 'eighty ferries call there on weekdays' }],
    });
    expect(state.analysis.attributions.map(({ id }) => id)).toContain(own?.id);
    expect(state.standings[own?.id ?? '']).toMatchObject({ byHand: true, edited: [] });
    for (const { id } of ships) {
      expect(state.analysis.figures.find((figure) => figure.id === id)?.attribution).toBe(own?.id);
      const annotation = state.annotations.find((one) => one.id === state.standings[id]?.annotation);
      expect(annotation?.body).toMatchObject({ saidBy: { speaker: null, cue: null } });
    }
  });

  test('a figure is read from its words', () => {
    const state = doing({ ...PAGE, figures: [] }, [add('figure', 'a tenth of it')]);
    expect(only(state).body).toMatchObject({ kind: 'ratio', value: 0.1, saidBy: null });
    expect(() => doing(PAGE, [add('figure', 'The quay is old')])).toThrow(
      '“The quay is old” holds no number.',
    );
    expect(() => doing(PAGE, [add('figure', '12 percent')])).toThrow('marked already');
    expect(() => doing(PAGE, [add('figure', NEWS.slice(150, 300))])).toThrow('Select words of one paragraph');
  });

  test('an initiative is named by its words', () => {
    expect(only(doing(PAGE, [add('initiative', 'The quay')])).body).toMatchObject({
      name: 'quay',
      kind: 'initiative',
      deeds: [],
    });
  });

  test('a page that changed meanwhile is told', () => {
    const action = { ...add('claim', 'The quay is old'), text: 'The key is old' } as RecordAction;
    expect(() => doing(PAGE, [action])).toThrow('Select the passage again.');
  });

  test('an edit of one’s own is no edit of what was found', () => {
    const added = doing(PAGE, [add('claim', 'The quay is old')]);
    const id = only(added).id;
    const state = doing(PAGE, [{ type: 'edit-claim', id, edit: { speaker: { name: 'Tomas Kest' } } }], added);
    expect(only(state)).toMatchObject({ edited: [], body: { speaker: { name: 'Tomas Kest' } } });
    expect(only(state)).not.toHaveProperty('found');
  });
});
