import { expect, test } from 'vitest';
import { hintsOf, readByRules } from '@/lib/core/attribution/rules.ts';
import { readColumns } from '@/lib/core/attribution/tagger/columns.ts';
import { LABEL_COUNT as L } from '@/lib/core/attribution/tagger/labels.ts';
import { ScoreMemory } from '@/lib/core/attribution/tagger/score-memory.ts';
import { TokenFeatures } from '@/lib/training/token-features.ts';
import { KEY_SHIFT, MOST_UNITS, WeightTable } from '@/lib/core/attribution/tagger/weight-table.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { inventedNews } from '../../invented-news.ts';

/** Words by their length, as good as any for this. */
const WORDS = { classOf: (word: string) => word.length * 16, priorOf: (lemma: string) => lemma.length % 16 };
/** So few sums are remembered, as a power of two, that they are often forgotten. */
const FEW = 8;
/** Every so many tokens are compared. */
const SOME = 7;

function columnsOf(text: string) {
  const rules = readByRules(annotateText(plainArticle(text, { url: 'a.txt' })));
  return readColumns(rules.reading, WORDS, hintsOf(rules));
}

/** The weights that a feature is given here; three features of four have some. */
const weightsOf = (hash: number): number[] =>
  Array.from({ length: L }, (_, y) =>
    (hash >>> KEY_SHIFT) % 4 === 0
      ? 0
      : (((hash >>> KEY_SHIFT) * (7919 + 2 * y)) % (2 * MOST_UNITS)) - MOST_UNITS,
  );

test('a score is the sum of the weights of all features, whatever is remembered of other texts', () => {
  const all = [inventedNews(2000), inventedNews(30_000), inventedNews(2000)].map(columnsOf);
  const hashes = new Set<number>();
  for (const columns of all) {
    const features = new TokenFeatures(columns);
    for (let at = 0; at < columns.size; at += 1) {
      for (const hash of features.hashes.subarray(0, features.read(at))) hashes.add(hash >>> KEY_SHIFT);
    }
  }
  const table = new WeightTable(hashes.size, 1);
  for (const key of hashes) {
    const cell = table.put(key);
    weightsOf(key << KEY_SHIFT).forEach((weight, label) => table.weigh(cell, label, weight));
  }
  const memory = new ScoreMemory(table, FEW);
  for (const columns of all) {
    const score = memory.scorer(columns);
    const features = new TokenFeatures(columns);
    const own = new Float64Array(L);
    for (let at = 0; at < columns.size; at += 1) {
      score(at, own, 0);
      if (at % SOME !== 0) continue;
      const sums = Array.from({ length: L }, () => 0);
      for (const hash of features.hashes.subarray(0, features.read(at))) {
        weightsOf(hash).forEach((weight, y) => (sums[y] = (sums[y] ?? 0) + weight));
      }
      expect(Array.from(own, (value) => Math.round(value / table.unit))).toEqual(sums);
    }
  }
}, 60_000);
