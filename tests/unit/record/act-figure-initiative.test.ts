import { describe, expect, test } from 'vitest';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import { ACCORD, at, doing, only, PAGE, SHARE } from './doing.ts';

describe('a figure', () => {
  const edit = (edit: Extract<RecordAction, { type: 'edit-figure' }>['edit']): RecordAction => ({
    type: 'edit-figure',
    id: SHARE,
    edit,
  });

  test('value, unit, measure and period', () => {
    const state = doing(PAGE, [
      edit({ value: '12-15 million', unit: 'euros', measure: ' ferry  fares ', period: 'June 2026' }),
    ]);
    expect(only(state)).toMatchObject({
      body: {
        value: [12_000_000, 15_000_000],
        unit: 'EUR',
        kind: 'money',
        measure: 'ferry fares',
        period: '2026-06-01/2026-06-30',
      },
    });
    expect(only(state).edited).toEqual(expect.arrayContaining(['value', 'unit', 'measure']));
    expect(state.analysis.figures.find(({ id }) => id === SHARE)).toMatchObject({ unit: 'EUR', id: SHARE });
  });

  test('a number alone leaves kind and unit, one with a unit brings it', () => {
    expect(only(doing(PAGE, [edit({ value: '13' })])).body).toMatchObject({ value: 13, unit: '%' });
    expect(only(doing(PAGE, [edit({ value: '$13' })])).body).toMatchObject({ value: 13, unit: 'USD' });
    expect(() => doing(PAGE, [edit({ value: 'a lot' })])).toThrow('“a lot” is no number.');
  });

  test('another passage is read anew, but not over the user’s own value', () => {
    const { span } = at('300 jobs');
    expect(only(doing(PAGE, [edit({ span })])).body).toMatchObject({ value: 300, text: '300 jobs' });
    expect(only(doing(PAGE, [edit({ value: '7' }), edit({ span })])).body).toMatchObject({ value: 7 });
  });
});

describe('an initiative', () => {
  const edit = (edit: Extract<RecordAction, { type: 'edit-initiative' }>['edit']): RecordAction => ({
    type: 'edit-initiative',
    id: ACCORD,
    edit,
  });

  test('name, and a deed with its parties and date', () => {
    const state = doing(PAGE, [
      edit({
        name: 'Harbour Accord',
        deeds: [{ of: 0, date: 'July 2024', counterparts: ['Port of Halvik', ' ', 'Port of Halvik'] }],
      }),
    ]);
    expect(only(state)).toMatchObject({
      edited: ['name', 'deeds'],
      body: {
        name: 'Harbour Accord',
        date: '2024-07',
        counterparts: ['Port of Halvik'],
        deeds: [{ action: 'signed', date: '2024-07', counterparts: ['Port of Halvik'] }],
      },
    });
  });

  test('a new deed has its words from the article, where that has them', () => {
    const state = doing(PAGE, [
      edit({ deeds: [{ action: 'closed', date: '2025' }, { action: 'ratified' }] }),
    ]);
    const { body } = only(state);
    if (body.type !== 'initiative') throw new Error('no initiative');
    expect(body.deeds.map(({ cue }) => cue.text)).toEqual(['closed', body.mentions[0]?.text]);
    expect(() => doing(PAGE, [edit({ deeds: [{ action: '' }] })])).toThrow('Type what was done');
    expect(() => doing(PAGE, [edit({ name: ' ' })])).toThrow('Type the initiative’s name.');
  });

  test('without deeds none is told', () => {
    const { body } = only(doing(PAGE, [edit({ deeds: [] })]));
    expect(body).toMatchObject({ deeds: [], actors: [], counterparts: [] });
    expect(body).not.toHaveProperty('action');
  });
});
