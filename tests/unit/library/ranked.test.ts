import { describe, expect, test } from 'vitest';
import { entriesOf } from '@/components/library/model/entries.ts';
import { articleRows } from '@/components/library/model/articles.ts';
import { foundWords } from '@/components/library/model/found-words.ts';
import { hitsOf } from '@/components/library/model/hits.ts';
import { statementsOf, type StatementOrder } from '@/components/library/model/statements.ts';
import { BEGINNING, WHOLE } from '@/lib/core/search/matching.ts';
import { recorded } from './recorded.ts';

const entries = entriesOf(
  [
    recorded('newest', '2025-09-01', [{ speaker: 'Bo Reed' }, { speaker: 'Ada Lund' }]),
    recorded('middle', '2025-06-01', [{ speaker: 'Ada Lund' }, { speaker: 'Bo Reed' }]),
    recorded('oldest', '2025-03-01', [{ speaker: 'Ada Lund' }, { speaker: 'Bo Reed' }]),
    recorded('empty', '2025-01-01', []),
  ],
  [],
);

const found = {
  matches: new Map([
    ['newest-1', BEGINNING] as const,
    ['middle-1', WHOLE] as const,
    ['oldest-0', BEGINNING] as const,
    ['oldest-1', WHOLE] as const,
  ]),
  unwanted: new Set(['middle-1']),
  texts: new Map([
    ['middle', WHOLE] as const,
    ['newest', BEGINNING] as const,
    ['empty', WHOLE] as const,
    ['oldest', WHOLE] as const,
  ]),
};
const hits = hitsOf(entries, found);
const shownOf = (ranks: Uint8Array) =>
  Int32Array.from(entries.ids.keys()).filter((entry) => (ranks[entry] ?? 0) > 0);
const ids = (rows: Int32Array) => [...rows].map((entry) => entries.ids[entry]);

describe('what a search found', () => {
  test('its own words find a claim, its article’s text where no claim has the words, and never what is excluded', () => {
    expect(ids(shownOf(hits.own))).toEqual(['newest-1', 'oldest-0', 'oldest-1']);
    expect(ids(shownOf(hits.wide))).toEqual(['newest-1', 'middle-0', 'oldest-0', 'oldest-1']);
  });

  test.each<[StatementOrder, string[]]>([
    ['article', ['oldest-1', 'oldest-0', 'middle-0', 'newest-1']],
    ['oldest', ['oldest-1', 'oldest-0', 'middle-0', 'newest-1']],
    ['name', ['middle-0', 'newest-1', 'oldest-0', 'oldest-1']],
  ])('whole words stand before beginnings, a claim’s own before its article’s: %s', (order, wanted) => {
    expect(ids(statementsOf(entries, shownOf(hits.wide), order, hits.wide).rows)).toEqual(wanted);
  });

  test('each article stands once, with all that was found of it', () => {
    const { heads } = statementsOf(entries, shownOf(hits.wide), 'article', hits.wide);
    expect([...heads].map(([at, { article, count }]) => [at, entries.articles[article]?.id, count])).toEqual([
      [0, 'oldest', 2],
      [2, 'middle', 1],
      [3, 'newest', 1],
    ]);
  });

  test('pages without a claim are found by their text', () => {
    const rows = articleRows(entries, shownOf(hits.wide), 'newest', hits.articles);
    expect(rows.map(({ article }) => entries.articles[article]?.id)).toEqual([
      'newest',
      'middle',
      'oldest',
      'empty',
    ]);
  });

  test('the order is told where beginnings are among it', () => {
    const rows = shownOf(hits.wide);
    expect(foundWords(rows, hits.wide, '"shore power" ferr')).toBe(
      ': whole words first, then words that begin with “ferr”',
    );
    expect(foundWords(Int32Array.of(5), hits.wide, 'ferr')).toBe('');
  });

  test('where nothing is wanted, what does not hold the excluded is left', () => {
    const without = hitsOf(entries, { matches: null, unwanted: new Set(['newest-0']), texts: undefined });
    expect(ids(shownOf(without.wide))).toEqual(['newest-1', 'middle-0', 'middle-1', 'oldest-0', 'oldest-1']);
  });
});
