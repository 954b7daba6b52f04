import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { act, type ActionResult, type RecordAction } from '@/lib/core/record/actions.ts';
import type { Annotation, Body, ClaimBody } from '@/lib/core/record/record.ts';
import type { RecordState } from '@/lib/core/record/record-state.ts';
import { withRecord } from '@/lib/core/record/with-record.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { contextAt, findings, kept, read, recorded, stateOf, T1 } from './recorded.ts';

// Properties run a hundred times each, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const NEWS = [
  'Ferry fares rise in Halvik',
  'Fares will rise by 12 percent in June, said Ana Brenholm, director of the Lakes Bank. “Nobody likes it,” she added. “We had no choice.”',
  'The union warned that 300 jobs could go. It signed the Halvik Harbour Accord with the port in 2024.',
  'The quay is old; about a tenth of it was closed, and eighty ferries call there on weekdays.',
].join('\n\n');
const PAGE = read(NEWS);

const idOf = (list: readonly { readonly id: string }[], at = 0): string => list[at]?.id ?? '';
const RISE = idOf(PAGE.attributions);
const SHARE = idOf(PAGE.figures.filter(({ unit }) => unit === '%'));
const ACCORD = idOf(PAGE.initiatives);

/** What the library and the page hold after an action. */
function after(analysis: Analysis, before: readonly Annotation[], { annotations, deleted }: ActionResult) {
  const byId = new Map([...before, ...annotations].map((annotation) => [annotation.id, annotation]));
  for (const id of deleted) byId.delete(id);
  return stateOf(analysis, [...byId.values()]);
}

let prefix = 0;
/** Does actions one after the other, each seen by the next. */
function doing(analysis: Analysis, actions: readonly RecordAction[], state = stateOf(analysis)): RecordState {
  return actions.reduce((now, action) => {
    const context = contextAt(T1, 'v1', `x${(prefix += 1)}-`);
    return after(analysis, now.annotations, act(now, action, context));
  }, state);
}

const only = ({ annotations }: RecordState): Annotation => {
  const [annotation, ...more] = annotations;
  if (annotation === undefined || more.length > 0) throw new Error(`${annotations.length} annotations`);
  return annotation;
};
const claimBody = (body: Body): ClaimBody => {
  if (body.type !== 'claim') throw new Error('no claim');
  return body;
};
const at = (words: string): { span: Span; text: string } => {
  const start = NEWS.indexOf(words);
  return { span: { start, end: start + words.length }, text: words };
};

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

  test('an unknown mark is an error that tells what to do', () => {
    expect(() => doing(PAGE, [{ type: 'confirm', id: 'a99' }])).toThrow(/Reload the page/);
  });
});

describe('a claim', () => {
  const edit = (edit: Extract<RecordAction, { type: 'edit-claim' }>['edit'], id = RISE): RecordAction => ({
    type: 'edit-claim',
    id,
    edit,
  });

  test('another speaker, typed', () => {
    const state = doing(PAGE, [
      edit({ speaker: { name: '  Tomas   Kest ' }, role: 'mayor', affiliation: '' }),
    ]);
    expect(only(state)).toMatchObject({
      body: { speaker: { name: 'Tomas Kest', role: 'mayor', aliases: [] } },
      found: { speaker: { name: 'Ana Brenholm' } },
      edited: ['speaker', 'role', 'affiliation'],
      changedAt: T1,
    });
    const { speaker } = state.analysis.attributions.find(({ id }) => id === RISE) ?? {};
    expect(state.analysis.speakers.find(({ id }) => id === speaker)?.name).toBe('Tomas Kest');
  });

  test('another speaker, chosen, comes with role and other names', () => {
    const union = PAGE.speakers.find(({ name }) => /union/i.test(name));
    const state = doing(PAGE, [edit({ speaker: { id: union?.id ?? '' } })]);
    const { id: _id, ...speaker } = union ?? { id: '' };
    expect(only(state).body).toMatchObject({ speaker });
    expect(doing(PAGE, [edit({ speaker: { name: (union?.name ?? '').toUpperCase() } })]).analysis).toEqual(
      state.analysis,
    );
  });

  test('the other claims of the speaker, and what stands in them, change with it', () => {
    const hers = PAGE.attributions.filter(
      ({ speaker }) => speaker === PAGE.attributions.find(({ id }) => id === RISE)?.speaker,
    );
    const state = doing(PAGE, [
      { type: 'record', ids: [SHARE] },
      { ...edit({ speaker: { name: 'Tomas Kest' }, kind: 'mixed' }), alsoSameSpeaker: true } as RecordAction,
    ]);
    expect(hers.length).toBeGreaterThan(1);
    expect(state.annotations).toHaveLength(hers.length + 1);
    for (const { body, edited } of state.annotations) {
      if (body.type === 'claim') expect(body.speaker?.name).toBe('Tomas Kest');
      if (body.type === 'figure') {
        expect(body.saidBy?.speaker?.name).toBe('Tomas Kest');
        expect(edited).toEqual([]);
      }
    }
    expect(state.annotations.filter(({ edited }) => edited.includes('kind'))).toHaveLength(1);
    expect(state.analysis.speakers.map(({ name }) => name)).not.toContain('Ana Brenholm');
  });

  test('changed back it is as it was found', () => {
    const state = doing(PAGE, [
      edit({ speaker: { name: 'Tomas Kest' }, kind: 'mixed' }),
      edit({
        speaker: { name: 'ana brenholm' },
        role: 'director',
        affiliation: 'Lakes Bank',
        kind: 'indirect',
      }),
    ]);
    expect(only(state).edited).toEqual([]);
    expect(only(state)).not.toHaveProperty('found');
    expect(state.analysis).toEqual(PAGE);
  });

  test('the cue is words of the article, and gives the stance', () => {
    const state = doing(PAGE, [edit({ cue: 'warned' })]);
    const { cue, stance } = claimBody(only(state).body);
    expect(NEWS.slice(cue?.start, cue?.end)).toBe('warned');
    expect(stance.act).toBe('warn');
    expect(claimBody(only(doing(PAGE, [edit({ cue: ' ' })])).body).cue).toBeNull();
    expect(() => doing(PAGE, [edit({ cue: 'whispered' })])).toThrow(
      'The article does not say “whispered” near this claim. Type the words as they stand there.',
    );
  });

  test('another passage: trimmed, its kind from its marks, its figures with it', () => {
    const { span } = at('Ana Brenholm, director of the Lakes Bank. “Nobody likes it,”');
    const state = doing(PAGE, [edit({ content: [span] })]);
    expect(only(state)).toMatchObject({ edited: ['kind', 'passage'], body: { kind: 'mixed' } });
    expect(only(state).passages.map(({ quote }) => quote.exact)).toEqual([
      'Ana Brenholm, director of the Lakes Bank. “Nobody likes it,”',
    ]);
    expect(state.analysis.figures.find(({ id }) => id === SHARE)?.attribution).toBeNull();
    expect(() => doing(PAGE, [edit({ content: [{ start: 3, end: 3 }] })])).toThrow(
      /Select at least one word/,
    );
  });

  test('a mouth needs a name', () => {
    expect(() => doing(PAGE, [edit({ speaker: { name: ' – ' } })])).toThrow('Type the speaker’s name');
    expect(() => doing(PAGE, [edit({ speaker: null, role: 'mayor' })])).toThrow('name first');
    expect(claimBody(only(doing(PAGE, [edit({ speaker: null })])).body).speaker).toBeNull();
  });

  test('where the page reads otherwise, the wording is taken first, or the passage given', () => {
    const [annotation] = recorded(PAGE, [{ type: 'claim', id: RISE }]);
    if (annotation === undefined) throw new Error('nothing recorded');
    const newer = read(NEWS.replace('12 percent', '14 percent'));
    const [claim] = newer.attributions;
    const placement = { status: 'altered', version: 'v2', spans: claim?.content ?? [] } as const;
    const state = stateOf(newer, [{ ...annotation, placement }]);
    const doAct = (action: RecordAction) => act(state, action, contextAt(T1, 'v2', 'y'));
    expect(() => doAct(edit({ cue: 'warned' }))).toThrow('Take the new wording first');

    const [renamed] = doAct(edit({ speaker: { name: 'Tomas Kest' } })).annotations;
    expect(renamed).toMatchObject({ version: 'v1', placement, passages: annotation.passages });

    const start = newer.article.text.indexOf('rise by 14 percent');
    const [moved] = doAct(edit({ content: [{ start, end: start + 18 }] })).annotations;
    expect(moved).toMatchObject({
      version: 'v2',
      placement: { status: 'in place', version: 'v2', spans: [{ start, end: start + 18 }] },
      earlier: [{ until: T1, version: 'v1', body: annotation.body }],
      body: { content: [{ text: 'rise by 14 percent' }] },
      edited: ['passage'],
    });
  });

  test('on a page whose text only moved, the annotation moves with the edit', () => {
    const edited = doing(PAGE, [edit({ speaker: { name: 'Tomas Kest' } })]);
    const newer = read(NEWS.replace('Ferry fares', 'Once more, ferry fares'));
    const shift = newer.article.text.length - NEWS.length;
    const spans = only(edited).placement.spans.map(
      (span) => span && { start: span.start + shift, end: span.end + shift },
    );
    const annotation = { ...only(edited), placement: { status: 'moved', version: 'v2', spans } as const };
    const state = stateOf(newer, [annotation]);
    const [moved] = act(state, edit({ cue: 'warned' }), contextAt(T1, 'v2', 'y')).annotations;
    const { content, source } = claimBody(moved?.body ?? annotation.body);
    for (const span of [...content, source])
      expect(newer.article.text.slice(span?.start, span?.end)).toBe(span?.text);
    expect(moved).toMatchObject({
      version: 'v2',
      placement: { status: 'in place' },
      edited: ['speaker', 'cue'],
      earlier: [],
    });
  });
});

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
        let state = stateOf(page);
        for (const action of actions) {
          try {
            state = doing(page, [action], state);
          } catch (error) {
            // Of a mark that was removed before.
            expect(String(error)).toMatch(/Reload the page/);
          }
        }
        const again = withRecord(page, kept(state.annotations));
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
