import { describe, expect, test } from 'vitest';
import { placeAnnotations } from '@/lib/core/anchoring/place-annotations.ts';
import type { Annotation, ArticleChange, Version } from '@/lib/core/record/record.ts';
import { changeOf, keepAsRecorded, takeNewWording } from '@/lib/core/record/wording.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { act } from '@/lib/core/record/actions.ts';
import { contextAt, read, recorded, stateOf, T1, versionOf } from './recorded.ts';

const OLD = [
  'Ferry fares rise in Halvik',
  'Fares will rise by 12 percent in June, said Ana Brenholm, director of the Lakes Bank.',
  'The union warned that 300 jobs could go.',
].join('\n\n');
const NEW = OLD.replace('12 percent', '14.5 percent').replace(
  '\n\nThe union warned that 300 jobs could go.',
  '',
);

const OLD_PAGE = read(OLD);
const NEW_PAGE = read(NEW);
const BEFORE = versionOf(OLD_PAGE, 'v1');
const AFTER: Version = { ...versionOf(NEW_PAGE, 'v2'), readAt: T1 };

/** Annotations placed in the new text, as a visit leaves them. */
function visited(annotations: readonly Annotation[]): Annotation[] {
  const placements = placeAnnotations(annotations, AFTER, [BEFORE]);
  return annotations.map((one, at) => ({ ...one, placement: placements[at] ?? one.placement }));
}

const ALL = visited(recorded(OLD_PAGE));
const find = (annotations: readonly Annotation[], words: string): Annotation => {
  const found = annotations.find(({ passages }) => passages[0]?.quote.exact.includes(words));
  if (found === undefined) throw new Error(`nothing with ${words}`);
  return found;
};
const share = find(
  ALL.filter(({ body }) => body.type === 'figure'),
  '12 percent',
);

describe('taking the new wording', () => {
  test('of a figure with its value; the old one is kept', () => {
    expect(share.placement.status).toBe('altered');
    expect(takeNewWording(share, AFTER, T1)).toMatchObject({
      version: 'v2',
      body: { value: 14.5, unit: '%', text: '14.5 percent' },
      passages: [{ quote: { exact: '14.5 percent' } }],
      placement: { status: 'in place', version: 'v2' },
      earlier: [{ until: T1, version: 'v1', body: share.body }],
      edited: [],
      changedAt: T1,
    });
  });

  test('of a claim with its cue and source in the new text', () => {
    const claim = find(ALL, 'Fares will rise');
    const { body } = takeNewWording(claim, AFTER, T1);
    if (body.type !== 'claim') throw new Error('no claim');
    for (const span of [...body.content, body.cue, body.source])
      expect(NEW.slice(span?.start, span?.end)).toBe(span?.text);
    expect(body.content[0]?.text).toBe('Fares will rise by 14.5 percent in June');
  });

  test('what the user corrected stays corrected, but for the value that the words give', () => {
    const state = stateOf(
      OLD_PAGE,
      recorded(OLD_PAGE, [{ type: 'figure', id: OLD_PAGE.figures[0]?.id ?? '' }]),
    );
    const edit = { measure: 'ferry fares', value: '13' };
    const [edited] = act(
      state,
      { type: 'edit-figure', id: OLD_PAGE.figures[0]?.id ?? '', edit },
      contextAt(T1),
    ).annotations;
    const [placed] = visited(edited ? [edited] : []);
    const taken = placed && takeNewWording(placed, AFTER, T1);
    expect(taken).toMatchObject({
      body: { measure: 'ferry fares', value: 14.5 },
      found: { value: 14.5, text: '14.5 percent' },
      edited: ['measure'],
    });
  });

  test('changes nothing of the page but the standing', () => {
    const taken = takeNewWording(share, AFTER, T1);
    const { analysis, standings } = mergeKept(NEW_PAGE, [{ annotation: taken, placement: taken.placement }]);
    expect(analysis).toEqual(NEW_PAGE);
    expect(Object.values(standings)).toEqual([expect.objectContaining({ status: 'in place' })]);
  });

  test('there is none of what is gone', () => {
    const gone = find(ALL, '300 jobs could go');
    expect(gone.placement.status).toBe('gone');
    expect(() => takeNewWording(gone, AFTER, T1)).toThrow('Keep it as recorded');
    expect(keepAsRecorded(gone, T1)).toEqual({ ...gone, changedAt: T1 });
  });
});

describe('what a reading showed', () => {
  const reading = { before: BEFORE, after: AFTER, since: BEFORE.readAt, passages: 2, headline: false };
  const replaced = recorded(OLD_PAGE).map((annotation, at) => ({
    annotation,
    placement: ALL[at]?.placement ?? annotation.placement,
  }));
  const affected = ALL.filter(({ placement }) => /altered|gone/.test(placement.status)).map(({ id }) => id);

  test('what reads otherwise or is gone is to be decided', () => {
    expect(affected.length).toBeGreaterThan(2);
    expect(changeOf(reading, replaced, null)).toEqual({
      from: 'v1',
      to: 'v2',
      noticedAt: T1,
      since: BEFORE.readAt,
      passages: 2,
      headline: false,
      undecided: affected,
    });
  });

  test('removed ones are not asked about', () => {
    const removed = replaced.map(({ annotation, placement }) => ({
      annotation: { ...annotation, removed: true },
      placement,
    }));
    expect(changeOf(reading, removed, null)?.undecided).toEqual([]);
  });

  const later = { ...reading, before: AFTER, after: { ...AFTER, id: 'v3' }, since: T1 };
  const again = ALL.map((annotation) => ({
    annotation,
    placement: { ...annotation.placement, version: 'v3' },
  }));

  test('what was decided is not asked again until it reads otherwise again', () => {
    expect(changeOf({ ...later, passages: 1 }, again, null)?.undecided).toEqual([]);
    const worse = again.map(({ annotation, placement }) => ({
      annotation,
      placement: { ...placement, spans: placement.spans.map(() => null) },
    }));
    expect(changeOf({ ...later, passages: 1 }, worse, null)?.undecided).toContain(share.id);
  });

  test('what is undecided stays so, from where it began', () => {
    const pending: ArticleChange = {
      from: 'v1',
      to: 'v2',
      noticedAt: T1,
      since: BEFORE.readAt,
      passages: 2,
      headline: false,
      undecided: [share.id],
    };
    expect(changeOf({ ...later, passages: 1 }, again, pending)).toEqual({
      ...pending,
      to: 'v3',
      passages: 1,
    });
    expect(changeOf({ ...later, passages: 0 }, again, pending)).toEqual(pending);
    expect(changeOf({ ...later, passages: 0 }, again, null)).toBeNull();
  });
});
