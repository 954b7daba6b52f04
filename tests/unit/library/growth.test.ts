import { expect, test } from 'vitest';
import { articleRows } from '@/components/library/model/articles.ts';
import { CLAIM, entriesOf } from '@/components/library/model/entries.ts';
import { filterEntries, filterIndex } from '@/components/library/model/filter.ts';
import { ledgerOf } from '@/components/library/model/ledger.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { statementsOf } from '@/components/library/model/statements.ts';
import { timelineOf } from '@/components/library/model/timeline.ts';
import { NO_FILTERS } from '@/components/library/model/view-state.ts';
import { countedWork, type Work } from '../counted-work.ts';
import { manyArticles } from './many-articles.ts';

// In a file and so a process of its own: V8 loses counts in a heap that other tests have filled.

/** Articles; four times as many are to cost about four times as much, and sorting a little more. */
const FEW = 500;
const EACH = 20;
const MOST = 5;

/** All that a library of so many articles does before it shows a view. */
function worksOf(count: number): Readonly<Record<string, Work>> {
  const articles = manyArticles(count, EACH);
  const entries = entriesOf(articles, []);
  const index = filterIndex(entries);
  const filters = { ...NO_FILTERS, form: ['direct' as const], standing: ['unsure' as const] };
  const { shown } = filterEntries(index, NO_FILTERS, undefined, CLAIM);
  const runs = {
    joined: () => entriesOf(articles, []),
    indexed: () => filterIndex(entries),
    unfiltered: () => filterEntries(index, NO_FILTERS, undefined, CLAIM),
    filtered: () => filterEntries(index, filters, undefined, CLAIM),
    byArticle: () => statementsOf(entries, shown, 'article'),
    oldest: () => statementsOf(entries, shown, 'oldest'),
    bySpeaker: () => statementsOf(entries, shown, 'name'),
    speakers: () => speakerTable(entries, shown, 'name'),
    ledger: () => ledgerOf(entries, shown, 'measure', 'all'),
    timeline: () => timelineOf(entries, shown, 'newest', 'all'),
    articles: () => articleRows(entries, shown, 'newest', entries.articles.keys()),
  };
  return Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, { run, least: count }]));
}

test('four times the articles are about four times the work, as counted', async () => {
  const [few, many] = [worksOf(FEW), worksOf(4 * FEW)];
  expect(entriesOf(manyArticles(FEW, EACH), []).count).toBe(FEW * EACH);
  const counts = await countedWork('/components/library/model/', [
    ...Object.values(few),
    ...Object.values(many),
  ]);
  const names = Object.keys(few);
  const growth = names.map((name, at) => ({
    name,
    times: (counts[names.length + at] ?? Infinity) / Math.max(counts[at] ?? 0, FEW),
  }));
  expect(growth.filter(({ times }) => times > MOST)).toEqual([]);
});
