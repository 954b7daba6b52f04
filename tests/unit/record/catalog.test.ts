import { describe, expect, test } from 'vitest';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { type Annotation, type Catalog, FLAGS } from '@/lib/core/record/record.ts';
import { SAMPLE } from '../export/sample.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read, recorded, T0 } from './recorded.ts';

const ALL = recorded(SAMPLE);
const idOf = (words: string): string =>
  ALL.find(({ passages }) => passages[0]?.quote.exact.includes(words))?.id ?? '';

const flagsIn = ({ ids, flags }: Catalog, id: string): string[] =>
  Object.entries(FLAGS).flatMap(([name, flag]) => ((flags[ids.indexOf(id)] ?? 0) & flag ? [name] : []));

describe('the sample', () => {
  const catalog = catalogOf(ALL);

  test('is in text order, claims before what stands in them, with all columns as long', () => {
    expect(catalog.types).toBe('cicficcf');
    expect(catalog.labels).toEqual([
      'direct',
      'Harbour Fund',
      'indirect',
      'Traffic',
      'Tidal Pact',
      'indirect',
      'mixed',
      'costs',
    ]);
    for (const column of [catalog.speakers, catalog.labels, catalog.dates, catalog.flags, catalog.acts])
      expect(column).toHaveLength(catalog.ids.length);
  });

  test('has each speaker once, who says a figure too', () => {
    expect(catalog.names).toEqual(['Ana Ríos', 'Port Authority']);
    expect(catalog.speakers).toEqual([0, 0, 0, 0, 0, 1, -1, -1]);
    expect(catalog.dates).toEqual(['', '', '', '2026-01-01/2026-03-31', '2026-03', '', '', '']);
    expect(catalog.acts).toEqual(['say', '', 'say', '', '', 'deny', 'say', '']);
  });

  test('tells what is unsure and what claims hold', () => {
    expect(flagsIn(catalog, idOf('We will double'))).toEqual(['holdsInitiative']);
    expect(flagsIn(catalog, idOf('Traffic fell'))).toEqual(['holdsFigure']);
    expect(flagsIn(catalog, idOf('=SUM'))).toEqual(['unsure']);
  });
});

test('what the user did shows in flags and tags; removed ones are left out', () => {
  const id = idOf('=SUM');
  const change = (one: Annotation): Annotation => ({
    ...one,
    edited: ['role'],
    confirmed: true,
    note: { text: 'Ask.', at: T0 },
    tags: ['port', 'costs'],
    placement: { ...one.placement, status: 'altered' },
  });
  const catalog = catalogOf(
    ALL.map((one) => (one.id === id ? change(one) : { ...one, removed: one.body.type !== 'claim' })),
  );
  expect(catalog.types).toBe('cccc');
  expect(flagsIn(catalog, id)).toEqual(['edited', 'note', 'changed', 'tagged']);
  expect(catalog.tags).toEqual(['port', 'costs']);
  expect(catalog.taggings).toEqual({ entries: [2, 2], tags: [0, 1] });
});

test('one that is gone stays in its place in the list', () => {
  const gone = ALL.map((one): Annotation => {
    const placement = { status: 'gone', version: 'v2', spans: one.passages.map(() => null) } as const;
    return one.id === idOf('Traffic fell') ? { ...one, placement } : one;
  });
  expect(catalogOf(gone).ids).toEqual(catalogOf(ALL).ids);
});

test('the order of what is given makes no difference', () => {
  for (const { text } of fixtureArticles()) {
    const annotations = recorded(read(text));
    expect(catalogOf(annotations.toReversed())).toEqual(catalogOf(annotations));
  }
});
