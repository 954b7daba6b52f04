import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/components/library/model/entries.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { hitsOf } from '@/components/library/model/hits.ts';
import { dayInAddress, decisionsFound, toDecide } from '@/components/library/model/to-decide.ts';
import { keepApart } from '@/lib/core/record/held-one.ts';
import type { TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { ArticleChange } from '@/lib/core/record/record.ts';
import { type Match, WHOLE } from '@/lib/core/search/matching.ts';
import { recorded } from './recorded.ts';

const AT = '2026-01-01T00:00:00.000Z';
const change: ArticleChange = {
  from: 'a',
  to: 'b',
  noticedAt: AT,
  since: AT,
  passages: 1,
  headline: false,
  undecided: ['mill-1'],
};
const { published: _, ...undated } = recorded('quay', '', [{ speaker: 'Lane' }, { speaker: 'researchers' }]);
const mill = {
  ...recorded('mill', '2025-06-20', [
    { speaker: 'Tim Lane' },
    { speaker: 'Lane', flags: ['unsure'] },
    { speaker: 'researchers' },
  ]),
  change,
};
const all = [{ ...undated, url: 'https://quay.example/2025/05/14/ferry' }, mill];

describe('what waits for the user', () => {
  test('is names, undated articles, changed pages and unsure claims', () => {
    const entries = entriesOf(all, []);
    expect(toDecide(entries, [])).toMatchObject([
      { kind: 'names', names: ['Lane', 'Tim Lane'], articles: 1, because: 'No other Lane is on record.' },
      { kind: 'undated', day: '2025-05-14' },
      { kind: 'changed', undecided: ['mill-1'] },
      { kind: 'unsure', annotation: 'mill-1' },
    ]);
  });

  test('is not asked again once it was answered', () => {
    const apart = keepApart([], ['Lane', 'Tim Lane'], () => 'apart');
    const left = { ...undated, edited: ['published'] as const };
    const entries = entriesOf([left], apart);
    expect(toDecide(entriesOf([left, mill], apart), apart).map(({ kind }) => kind)).toEqual([
      'changed',
      'unsure',
    ]);
    expect(entries.names).toContain('Lane');
  });

  test.each([
    ['words of a claim', ['mill-1'], [], ['names', 'changed', 'unsure']],
    ['words of another claim', ['mill-0'], [], ['names', 'changed']],
    ['words of nobody named', ['quay-1'], [], ['undated']],
    ['words of a text alone', [], ['quay'], ['undated']],
    ['what nobody says', [], [], []],
  ] as const)('is searched: %s', (_, annotations, texts, kinds) => {
    const entries = entriesOf(all, []);
    const found = {
      matches: new Map<string, Match>(annotations.map((id) => [id, WHOLE])),
      unwanted: new Set<string>(),
      texts: new Map<string, Match>(texts.map((id) => [id, WHOLE])),
    };
    const left = decisionsFound(toDecide(entries, []), entries, hitsOf(entries, found));
    expect(left.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('is searched by what was corrected, and where', () => {
    const entries = entriesOf(all, []);
    const lesson = { id: 'mill-2', sort: 'measure', from: 'cost', to: 'price' } as unknown as TaughtLesson;
    const open = [{ kind: 'lesson', id: 'lesson mill-2', lesson, annotations: ['quay-0'] }] as const;
    const count = (id: string) => {
      const matches = new Map<string, Match>([[id, WHOLE]]);
      const found = { matches, unwanted: new Set<string>(), texts: new Map<string, Match>() };
      return decisionsFound(open, entries, hitsOf(entries, found)).length;
    };
    expect(['quay-0', 'mill-2', 'mill-0'].map(count)).toEqual([1, 1, 0]);
  });

  test.each([
    ['https://a.example/2025/05/14/x', '2025-05-14'],
    ['https://a.example/news/20250514-ferry', '2025-05-14'],
    ['https://a.example/2025-05-14', '2025-05-14'],
    ['https://a.example/2025/02/30/x', ''],
    ['https://a.example/2025/05/x', ''],
    ['https://a.example/20250514123', ''],
  ])('the day in %s is “%s”', (url, day) => expect(dayInAddress(url)).toBe(day));
});

test('who is unnamed in two articles is two, and stands after the named ones', () => {
  const entries = entriesOf(all, []);
  const { rows } = speakerTable(entries, Int32Array.from(entries.ids.keys()), 'name');
  expect(rows.map(({ name, unnamed }) => [name, unnamed?.told])).toEqual([
    ['Lane', undefined],
    ['Tim Lane', undefined],
    ['researchers, in “Title of mill”', 'researchers'],
    ['researchers, in “Title of quay”', 'researchers'],
  ]);
});
