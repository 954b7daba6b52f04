import { describe, expect, test } from 'vitest';
import { articleRows } from '@/components/library/model/articles.ts';
import { entriesOf } from '@/components/library/model/entries.ts';
import { filterEntries, filterIndex } from '@/components/library/model/filter.ts';
import { ledgerOf } from '@/components/library/model/ledger.ts';
import { plotOf } from '@/components/library/model/plot-points.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { statementsOf } from '@/components/library/model/statements.ts';
import { NO_FILTERS } from '@/components/library/model/view-state.ts';
import { recorded } from './recorded.ts';

const share = (value: number) =>
  ({ type: 'f', speaker: 'Ada Lund', label: 'Esterane ferry fare share', value, unit: '%' }) as const;

// Each was put on record in 2026, which is no day of theirs.
const { published: _, ...undated } = recorded('quay', '', [{ speaker: 'Ada Lund' }, share(14)]);
const entries = entriesOf(
  [
    undated,
    recorded('mill', '2016-06-20', [{ speaker: 'Ada Lund' }]),
    recorded('harbour', '2019-03-02', [{ speaker: 'Ada Lund' }, share(31)]),
  ],
  [],
);
const everything = Int32Array.from(entries.ids.keys());

describe('an article without a date', () => {
  test.each([
    ['article', ['harbour', 'mill', 'quay']],
    ['oldest', ['mill', 'harbour', 'quay']],
  ] as const)('stands last among statements by %s', (order, wanted) => {
    const { rows } = statementsOf(entries, everything, order);
    expect([...rows].map((entry) => entries.articles[entries.articleOf[entry] ?? -1]?.id)).toEqual(wanted);
  });

  test('stands last among articles, newest first', () => {
    const rows = articleRows(entries, everything, 'newest', entries.articles.keys());
    expect(rows.map(({ article }) => entries.articles[article]?.id)).toEqual(['harbour', 'mill', 'quay']);
  });

  test('is in no strip, and strips begin and end with dated ones', () => {
    const { from, to, rows } = speakerTable(entries, everything, 'claims');
    expect([from, to]).toEqual(['2016-06', '2019-03']);
    expect(rows[0]?.strip.reduce((sum, claims) => sum + claims, 0)).toBe(2);
    expect(rows[0]?.claims).toBe(3);
  });

  test('is of no month that is asked for', () => {
    const { shown } = filterEntries(filterIndex(entries), { ...NO_FILTERS, to: '2030-01' }, undefined, 0);
    expect([...shown].map((entry) => entries.articles[entries.articleOf[entry] ?? -1]?.id)).not.toContain(
      'quay',
    );
  });

  test('gives no value a place in a plot', () => {
    const { measures } = ledgerOf(entries, everything, 'measure', 'all');
    expect(measures.map(({ entries: own }) => own.length)).toEqual([2]);
    expect(measures.map((measure) => plotOf(entries, measure))).toEqual([
      { kind: 'none', reason: 'No plot: fewer than three stated times in one unit.' },
    ]);
  });
});
