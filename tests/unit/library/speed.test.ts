import { expect, test } from 'vitest';
import { articleRows } from '@/components/library/model/articles.ts';
import { CLAIM, entriesOf } from '@/components/library/model/entries.ts';
import { filterEntries, filterIndex } from '@/components/library/model/filter.ts';
import { ledgerOf } from '@/components/library/model/ledger.ts';
import { speakerTable } from '@/components/library/model/speakers.ts';
import { statementsOf } from '@/components/library/model/statements.ts';
import { timelineOf } from '@/components/library/model/timeline.ts';
import { NO_FILTERS } from '@/components/library/model/view-state.ts';
import { manyArticles } from './many-articles.ts';

/** The best of three runs, in milliseconds: the machine that tests may be busy. */
function best<T>(work: () => T): { readonly ms: number; readonly result: T } {
  let ms = Infinity;
  let result = work();
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    result = work();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, result };
}

/** On a quiet machine the slowest takes 600 ms; what is quadratic takes minutes, and other tests may run beside. */
const LIMIT = 3000;

test('200,000 entries are filtered, counted and grouped in no time', () => {
  const articles = manyArticles(10_000, 20);
  const { result: entries, ms: joined } = best(() => entriesOf(articles, []));
  expect(entries.count).toBe(200_000);
  const { result: index, ms: indexed } = best(() => filterIndex(entries));
  const filters = { ...NO_FILTERS, form: ['direct' as const], standing: ['unsure' as const] };
  const { result: all } = best(() => filterEntries(index, NO_FILTERS, undefined, CLAIM));
  const times = {
    joined,
    indexed,
    unfiltered: best(() => filterEntries(index, NO_FILTERS, undefined, CLAIM)).ms,
    filtered: best(() => filterEntries(index, filters, undefined, CLAIM)).ms,
    byArticle: best(() => statementsOf(entries, all.shown, 'article')).ms,
    oldest: best(() => statementsOf(entries, all.shown, 'oldest')).ms,
    bySpeaker: best(() => statementsOf(entries, all.shown, 'name')).ms,
    speakers: best(() => speakerTable(entries, all.shown, 'name')).ms,
    ledger: best(() => ledgerOf(entries, all.shown, 'measure', 'all')).ms,
    timeline: best(() => timelineOf(entries, all.shown, 'newest', 'all')).ms,
    articles: best(() => articleRows(entries, all.shown, 'newest', entries.articles.keys())).ms,
  };
  if (process.env['PRINT_TIMES']) console.log(times);
  for (const [name, ms] of Object.entries(times)) expect(ms, name).toBeLessThan(LIMIT);
}, 60_000);
