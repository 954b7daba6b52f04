import { describe, expect, test } from 'vitest';
import { marksOf } from '@/components/marks.ts';
import { markBeside, markMade, sameMark } from '@/entrypoints/card-frame/same-mark.ts';
import type { Shown } from '@/entrypoints/card-frame/shown.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const standing = (annotation: string, byHand = false): Standing => ({
  annotation,
  onRecord: true,
  recordedAt: '2026-05-03T09:14:00.000Z',
  byHand,
  edited: [],
  confirmed: false,
  tags: [],
  status: 'in place',
});

function shown(text: string, claims: Readonly<Record<string, string>>, standings = {}): Shown {
  const attributions = Object.entries(claims).map(([id, words]): Attribution => {
    const start = text.indexOf(words);
    const content = [{ start, end: start + words.length, text: words }];
    const stance = { act: 'say', tone: 'neutral' } as const;
    return { id, kind: 'indirect', source: null, cue: null, stance, content, speaker: null, confidence: 1 };
  });
  const article = plainArticle(text, { url: 'https://ferries.example/' });
  const analysis: Analysis = { article, speakers: [], attributions, figures: [], initiatives: [] };
  return { analysis, record: { ...NO_RECORD, standings }, marks: marksOf(analysis), isAsRead: true };
}

function markIn({ marks }: Shown, id: string) {
  const mark = marks.find(({ finding }) => finding.id === id);
  if (mark === undefined) throw new Error(`No mark ${id}`);
  return mark;
}

const NEWS = 'Fares rise. Boats wait.';

describe('a mark is known again', () => {
  test('by its id in the same text, also when its words are others', () => {
    const before = shown(NEWS, { a1: 'Fares rise', a2: 'Boats' });
    const now = shown(NEWS, { a1: 'Fares', a2: 'Boats' });
    expect(sameMark(markIn(before, 'a1'), before, now)?.finding.id).toBe('a1');
  });

  test('by what is on record of it, when it took the place of another finding', () => {
    const before = shown(NEWS, { x: 'Fares', a2: 'Boats wait' }, { x: standing('r1', true) });
    const now = shown(NEWS, { a1: 'Fares rise', a2: 'Boats wait' }, { a1: standing('r1', true) });
    expect(sameMark(markIn(before, 'x'), before, now)?.finding.id).toBe('a1');
  });

  test('by its words in another text, where ids are others', () => {
    const before = shown(NEWS, { a1: 'Fares rise', a2: 'Boats wait' });
    const now = shown(`New: ${NEWS}`, { a1: 'New', a2: 'Fares rise', a3: 'Boats wait' });
    expect(sameMark(markIn(before, 'a1'), before, now)?.finding.id).toBe('a2');
  });

  test('not where it is gone', () => {
    const before = shown(NEWS, { a1: 'Fares rise', a2: 'Boats wait' });
    expect(sameMark(markIn(before, 'a1'), before, shown(NEWS, { a2: 'Boats wait' }))).toBeUndefined();
  });
});

test('the mark that was made by hand is the one whose annotation is new', () => {
  const before = shown(NEWS, { r1: 'Fares' }, { r1: standing('r1', true) });
  const now = shown(
    NEWS,
    { r1: 'Fares', a2: 'Boats wait' },
    { r1: standing('r1', true), a2: standing('r2', true) },
  );
  expect(markMade(before, now)?.finding.id).toBe('a2');
  expect(markMade(null, before)?.finding.id).toBe('r1');
});

test('beside a mark that is gone are the next one and the one before, round the ends', () => {
  const before = shown(NEWS, { a1: 'Fares', a2: 'rise', a3: 'Boats' });
  const { marks } = shown(NEWS, { a1: 'Fares', a3: 'Boats' });
  const gone = markIn(before, 'a2');
  expect(markBeside(marks, gone, 1)?.finding.id).toBe('a3');
  expect(markBeside(marks, gone, -1)?.finding.id).toBe('a1');
  expect(markBeside(marks, markIn(before, 'a3'), 1)?.finding.id).toBe('a3');
  expect(markBeside([], gone, 1)).toBeUndefined();
});
