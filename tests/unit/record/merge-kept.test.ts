import { describe, expect, test } from 'vitest';
import type { Analysis, Span } from '@/lib/core/model.ts';
import type { Annotation, ClaimBody, Placement } from '@/lib/core/record/record.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { contextAt, kept, read, recorded, T0 } from './recorded.ts';

const claimOf = (annotation: Annotation): ClaimBody => {
  if (annotation.body.type !== 'claim') throw new Error('no claim');
  return annotation.body;
};

const placedAt = (spans: readonly (Span | null)[], status: Placement['status']): Placement => ({
  status,
  version: 'v2',
  spans,
});

const NEWS = [
  'Ferry fares rise in Halvik',
  'Fares will rise by 12 percent in June, said Ana Brenholm, director of the Lakes Bank. “Nobody likes it,” she added. “We had no choice.”',
  'The union warned that 300 jobs could go. It signed the Halvik Harbour Accord with the port in 2024.',
].join('\n\n');
const PAGE = read(NEWS);
const [RISE = ''] = PAGE.attributions.map(({ id }) => id);
const rise = recorded(PAGE, [{ type: 'claim', id: RISE }]).map((one): Annotation => one);

/** A claim put on record, with what a user would change of it. */
function changed(change: (body: ClaimBody) => ClaimBody, edited: Annotation['edited']): Annotation {
  const [annotation] = rise;
  if (annotation === undefined) throw new Error('nothing recorded');
  return { ...annotation, body: change(claimOf(annotation)), found: annotation.body, edited };
}

describe('corrections', () => {
  test('the invented news is read as the tests below need it', () => {
    expect(PAGE.attributions.map(({ content: [first] }) => first?.text)).toContain(
      'Fares will rise by 12 percent in June',
    );
    expect(PAGE.figures.find(({ unit }) => unit === '%')?.attribution).toBe(RISE);
  });

  test('a name of somebody who speaks in the article is that speaker', () => {
    const union = PAGE.speakers.find(({ name }) => /union/i.test(name));
    const body = { name: union?.name ?? '', aliases: [] };
    const { analysis } = mergeKept(
      PAGE,
      kept([changed((claim) => ({ ...claim, speaker: body }), ['speaker'])]),
    );
    expect(analysis.attributions.find(({ id }) => id === RISE)?.speaker).toBe(union?.id);
    expect(analysis.speakers).toHaveLength(PAGE.speakers.length);
  });

  test('another name is a speaker of its own; one who says nothing any more goes', () => {
    const speaker = { name: 'Tomas Kest', role: 'mayor', aliases: [] };
    const annotations = recorded(PAGE)
      .filter(({ body }) => body.type === 'claim' && body.speaker?.name === 'Ana Brenholm')
      .map((one): Annotation => ({
        ...one,
        body: { ...claimOf(one), speaker },
        edited: ['speaker', 'role'],
      }));
    const { analysis } = mergeKept(PAGE, kept(annotations));
    const own = analysis.speakers.filter(({ name }) => name === 'Tomas Kest');
    expect(own).toEqual([expect.objectContaining({ role: 'mayor' })]);
    expect(analysis.speakers.map(({ name }) => name)).not.toContain('Ana Brenholm');
    expect(analysis.attributions.filter(({ speaker }) => speaker === own[0]?.id)).toHaveLength(
      annotations.length,
    );
  });

  test('a role that the user took away stays away, one that the engine finds later is added', () => {
    const noRole = changed(
      (claim) => ({ ...claim, speaker: { name: 'Ana Brenholm', aliases: [] } }),
      ['role'],
    );
    const roleOf = (annotation: Annotation) =>
      mergeKept(PAGE, kept([annotation])).analysis.speakers.find(({ name }) => name === 'Ana Brenholm')?.role;
    expect(roleOf(noRole)).toBeUndefined();
    expect(roleOf({ ...noRole, edited: [] })).toMatch(/director/);
  });

  test('a speaker whom the engine calls by a fuller name now is the same', () => {
    const older = changed((claim) => ({ ...claim, speaker: { name: 'Brenholm', aliases: [] } }), []);
    const { analysis } = mergeKept(PAGE, kept([older]));
    expect(analysis.speakers.map(({ name }) => name)).not.toContain('Brenholm');
  });

  test('nobody chosen stays nobody', () => {
    const { analysis } = mergeKept(
      PAGE,
      kept([changed((claim) => ({ ...claim, speaker: null }), ['speaker'])]),
    );
    expect(analysis.attributions.find(({ id }) => id === RISE)?.speaker).toBeNull();
  });

  test('what is confirmed is sure', () => {
    const doubted: Analysis = {
      ...PAGE,
      attributions: PAGE.attributions.map((claim) => ({ ...claim, confidence: 0.3, doubt: 'Perhaps.' })),
    };
    const [annotation] = recorded(doubted, [{ type: 'claim', id: RISE }]);
    const of = (confirmed: boolean) =>
      mergeKept(doubted, kept(annotation ? [{ ...annotation, confirmed }] : [])).analysis.attributions.find(
        ({ id }) => id === RISE,
      );
    expect(of(true)).toMatchObject({ confidence: 1 });
    expect(of(true)).not.toHaveProperty('doubt');
    expect(of(false)).toMatchObject({ confidence: 0.3, doubt: 'Perhaps.' });
  });
});

describe('claims inside one another', () => {
  const at = (words: string): Span => ({
    start: NEWS.indexOf(words),
    end: NEWS.indexOf(words) + words.length,
  });
  const outer = PAGE.attributions.find(({ id }) => id === RISE);

  /** The claim put on record with another passage. */
  function withPassage(words: string, more: Partial<Annotation>): Annotation {
    const span = { ...at(words), text: words };
    const annotation = changed((claim) => ({ ...claim, content: [span] }), []);
    return { ...annotation, placement: placedAt([span], 'in place'), ...more };
  }

  test('one that the user marked inside another stands beside it', () => {
    const { analysis } = mergeKept(PAGE, kept([withPassage('in June', { origin: 'user' })]));
    expect(analysis.attributions).toHaveLength(PAGE.attributions.length + 1);
    expect(analysis.attributions.find(({ id }) => id === RISE)).toEqual(outer);
  });

  test('removing one inside takes not away what lies around it', () => {
    const { analysis } = mergeKept(PAGE, kept([withPassage('in June', { removed: true })]));
    expect(analysis).toEqual(PAGE);
  });

  test('one that the engine found with other ends is the same', () => {
    const { analysis, standings } = mergeKept(PAGE, kept([withPassage('rise by 12 percent', {})]));
    expect(analysis.attributions).toHaveLength(PAGE.attributions.length);
    expect(standings).toHaveProperty(RISE);
    expect(analysis.figures.find(({ unit }) => unit === '%')?.attribution).toBe(RISE);
  });

  test('one that the user gave other ends is the same, also where both have nothing in common', () => {
    const annotation = withPassage('The union', { edited: ['passage'] });
    const { analysis, standings } = mergeKept(PAGE, kept([annotation]));
    expect(analysis.attributions).toHaveLength(PAGE.attributions.length);
    expect(standings).toHaveProperty(RISE);
    // The figure stands in no claim any more.
    expect(analysis.figures.find(({ unit }) => unit === '%')?.attribution).toBeNull();
  });

  test('a figure inside a claim marked by hand is linked to it', () => {
    const text = 'The port has 300 ships and 40 cranes.';
    const page = { ...read(text), attributions: [], speakers: [] };
    const content = [{ start: 0, end: 36, text: text.slice(0, 36) }];
    const body: ClaimBody = { ...claimOf(changed((claim) => claim, [])), content, source: null, cue: null };
    const byHand: Annotation = {
      ...changed(() => body, []),
      id: 'own',
      origin: 'user',
      placement: placedAt(content, 'in place'),
    };
    const { analysis } = mergeKept(page, kept([byHand]));
    expect(page.figures.length).toBeGreaterThan(0);
    expect(analysis.figures.map(({ attribution }) => attribution)).toEqual(page.figures.map(() => 'own'));
  });
});

describe('a text that changed', () => {
  const NEWER = NEWS.replace('Ferry fares rise in Halvik', 'Ferry fares to rise in Halvik, and soon').replace(
    '12 percent',
    '14 percent',
  );
  const newer = read(NEWER);

  test('spans and words are those of the new text, also of source and cue', () => {
    const [annotation] = rise;
    if (annotation === undefined) throw new Error('nothing recorded');
    const words = 'Fares will rise by 14 percent in June';
    const start = NEWER.indexOf(words);
    const placement = placedAt([{ start, end: start + words.length }], 'altered');
    const { analysis, standings } = mergeKept(newer, [{ annotation, placement }]);
    const claim = analysis.attributions.find(({ id }) => standings[id] !== undefined);
    expect(claim?.content.map(({ text }) => text)).toEqual([words]);
    for (const span of [claim?.cue, claim?.source]) {
      expect(span?.text).toBeTruthy();
      expect(NEWER.slice(span?.start, span?.end)).toBe(span?.text);
    }
    const { status, recorded: before } = standings[claim?.id ?? ''] ?? {};
    expect({ status, before }).toEqual({
      status: 'altered',
      before: ['Fares will rise by 12 percent in June'],
    });
    expect(analysis.attributions).toHaveLength(newer.attributions.length);
  });

  test('what is gone is lost, but not forgotten; what is gone in part still stands', () => {
    const added = PAGE.attributions.find(({ content }) => content.length > 1);
    const context = contextAt(T0);
    const annotation = toAnnotation(PAGE, { type: 'claim', id: added?.id ?? '' }, context);
    const passages = claimOf(annotation).content;
    const { analysis, standings, lost } = mergeKept(PAGE, [
      {
        annotation,
        placement: placedAt(
          passages.map((span, n) => (n === 0 ? span : null)),
          'gone',
        ),
      },
    ]);
    expect(lost).toEqual([]);
    expect(standings[added?.id ?? '']?.status).toBe('altered');
    expect(analysis.attributions.find(({ id }) => id === added?.id)?.content).toEqual([passages[0]]);

    const nowhere = placedAt(
      passages.map(() => null),
      'gone',
    );
    const all = mergeKept(PAGE, [{ annotation, placement: nowhere }]);
    expect(all.lost).toEqual([
      {
        standing: expect.objectContaining({ annotation: annotation.id, status: 'gone' }),
        body: annotation.body,
      },
    ]);
    expect(all.standings).toEqual({});
    expect(all.analysis).toEqual(PAGE);
  });
});
