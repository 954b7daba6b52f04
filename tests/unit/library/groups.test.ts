import { describe, expect, test } from 'vitest';
import { articleRows } from '@/components/library/model/articles.ts';
import { entriesOf } from '@/components/library/model/entries.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { type StatementOrder, statementsOf } from '@/components/library/model/statements.ts';
import { timelineOf } from '@/components/library/model/timeline.ts';
import { recorded } from './recorded.ts';

const articles = [
  recorded('harbour', '2023-03-02', [
    { speaker: 'Ada Lund' },
    { speaker: 'Lund' },
    { type: 'f', speaker: 'Ada Lund' },
    {},
    {
      type: 'i',
      label: 'Port Plan',
      deeds: [
        ['signed', '2021-05'],
        ['proposed', '2019'],
      ],
    },
  ]),
  recorded('mill', '2025-06-20', [
    { speaker: 'Bo Reed' },
    { speaker: 'Lund' },
    { type: 'i', label: 'Mill Pact', deeds: [['signed, planned', '2026-01-15']] },
    { type: 'i', label: 'Old Charter' },
  ]),
];
const entries = entriesOf(articles, []);
const everything = Int32Array.from(entries.ids.keys());

describe('statements', () => {
  const told = (order: StatementOrder) => {
    const { rows, heads } = statementsOf(entries, everything, order);
    return [...rows].map((entry, row) => {
      const head = heads.get(row);
      const name = head && (entries.articles[head.article]?.id ?? entries.names[head.speaker] ?? 'nobody');
      return `${head ? `${name} (${head.count}): ` : ''}${entries.ids[entry]}`;
    });
  };

  test.each<[StatementOrder, string[]]>([
    ['article', ['mill (2): mill-0', 'mill-1', 'harbour (3): harbour-0', 'harbour-1', 'harbour-3']],
    ['oldest', ['harbour (3): harbour-0', 'harbour-1', 'harbour-3', 'mill (2): mill-0', 'mill-1']],
    [
      'speaker',
      [
        'Lund (2): mill-1',
        'harbour-1',
        'Bo Reed (1): mill-0',
        'Ada Lund (1): harbour-0',
        'nobody (1): harbour-3',
      ],
    ],
    [
      'name',
      [
        'Ada Lund (1): harbour-0',
        'Bo Reed (1): mill-0',
        'Lund (2): mill-1',
        'harbour-1',
        'nobody (1): harbour-3',
      ],
    ],
  ])('by %s', (order, rows) => {
    expect(told(order)).toEqual(rows);
  });

  test('of nothing are none', () => {
    expect(statementsOf(entries, new Int32Array(), 'oldest').heads.size).toBe(0);
  });
});

describe('speakers', () => {
  const table = (identities: Parameters<typeof entriesOf>[1]) => {
    const joined = entriesOf(articles, identities);
    const { rows, from, to } = speakerTable(joined, Int32Array.from(joined.ids.keys()), 'claims');
    return { from, to, rows: rows.map((row) => `${row.name} ${row.claims} ${row.figures} ${row.articles}`) };
  };

  test('are counted over all articles', () => {
    expect(table([])).toEqual({
      from: '2023-03',
      to: '2025-06',
      rows: ['Lund 2 0 2', 'Ada Lund 1 1 1', 'Bo Reed 1 0 1'],
    });
  });

  test('that are one are counted as one, everywhere or on one site', () => {
    const identity = { id: 'x', name: 'Ada Lund', names: ['Lund', 'Ada Lund'] };
    expect(table([{ ...identity, site: null }]).rows).toEqual(['Ada Lund 3 1 2', 'Bo Reed 1 0 1']);
    expect(table([{ ...identity, site: 'mill.example' }]).rows).toEqual([
      'Ada Lund 2 1 2',
      'Bo Reed 1 0 1',
      'Lund 1 0 1',
    ]);
  });

  test('have their claims on a strip from the first month to the last', () => {
    const { rows } = speakerTable(entries, everything, 'name');
    const strip = rows.find(({ name }) => name === 'Lund')?.strip ?? [];
    expect([...strip].flatMap((height, stretch) => (height > 0 ? stretch : []))).toEqual([0, 51]);
  });
});

describe('timeline', () => {
  const told = (part: 'all' | 'done' | 'open') => {
    const { rows, heads } = timelineOf(entries, everything, 'newest', part);
    return rows.map(
      ({ entry, name, date, reported }, row) =>
        `${heads.has(row) ? `[${heads.get(row)?.name}] ` : ''}${entries.labels[entry]} ${name} ${date || `reported ${reported}`}`,
    );
  };

  test('has a row for each deed under its name, and for each initiative without one the day it was reported', () => {
    expect(told('all')).toEqual([
      '[Mill Pact] Mill Pact signed, planned 2026-01-15',
      '[Old Charter] Old Charter  reported 2025-06-20',
      '[Port Plan] Port Plan signed 2021-05',
      'Port Plan proposed 2019',
    ]);
  });

  test('parts what is done from what is not', () => {
    expect(told('done')).toEqual(['[Port Plan] Port Plan signed 2021-05']);
    expect(told('open')).toHaveLength(3);
  });

  test('counts names, and those with a dated deed', () => {
    const { heads, reports, dated } = timelineOf(entries, everything, 'oldest', 'all');
    expect([heads.size, reports, dated]).toEqual([3, 2, 2]);
  });

  test('knows one name however it is spelled, in whichever article', () => {
    const told = entriesOf(
      [
        recorded('later', '2025-06-20', [
          { type: 'i', label: 'The Shore-Power Compact', deeds: [['sought', '']] },
        ]),
        recorded('first', '2025-03-02', [
          { type: 'i', label: 'Shore Power Compact', deeds: [['signed', '2025-02']] },
          { type: 'i', label: 'Shore Power Compact', deeds: [['not joined', '']] },
          { type: 'i', label: 'Harbour Compact', deeds: [] },
        ]),
        recorded('undated', '', [{ type: 'i', label: 'Harbour Compact', deeds: [['signed', '']] }]),
      ],
      [],
    );
    const { rows, heads } = timelineOf(told, Int32Array.from(told.ids.keys()), 'newest', 'all');
    expect([...heads.values()].map(({ name, others, reports }) => [name, others, reports])).toEqual([
      ['Shore Power Compact', ['The Shore-Power Compact'], 2],
      ['Harbour Compact', [], 2],
    ]);
    expect(rows.map(({ name, date, reported }) => [name, date, reported])).toEqual([
      ['sought', '', '2025-06-20'],
      ['not joined', '', '2025-03-02'],
      ['signed', '2025-02', ''],
      ['', '', '2025-03-02'],
      ['signed', '', ''],
    ]);
  });
});

test('articles hold what is left of them', () => {
  expect(articleRows(entries, Int32Array.of(0, 4), 'title', [])).toEqual([
    { article: 1, claims: 1, figures: 0, initiatives: 0 },
    { article: 0, claims: 1, figures: 0, initiatives: 0 },
  ]);
  expect(articleRows(entries, new Int32Array(), 'newest', entries.articles.keys())).toHaveLength(2);
});
