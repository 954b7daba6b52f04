import { describe, expect, test } from 'vitest';
import { act, type RecordAction } from '@/lib/core/record/actions.ts';
import { at, claimBody, doing, NEWS, only, PAGE, RISE, SHARE } from './doing.ts';
import { contextAt, read, recorded, stateOf, T1 } from './recorded.ts';

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
      const speaker = body.type === 'claim' ? body.speaker : body.saidBy?.speaker;
      expect(speaker?.name).toBe('Tomas Kest');
      expect(edited.includes('speaker')).toBe(body.type === 'claim');
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
