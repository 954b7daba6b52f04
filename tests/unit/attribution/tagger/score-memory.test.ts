import { expect, test } from 'vitest';
import { hintsOf, readByRules } from '@/lib/core/attribution/rules.ts';
import { readColumns } from '@/lib/core/attribution/tagger/columns.ts';
import { LABEL_COUNT as L } from '@/lib/core/attribution/tagger/labels.ts';
import { ScoreMemory } from '@/lib/core/attribution/tagger/score-memory.ts';
import { sequencesOf } from '@/lib/core/attribution/tagger/sequences.ts';
import { TokenFeatures } from '@/lib/training/token-features.ts';
import { KEY_SHIFT, MOST_UNITS, WeightTable } from '@/lib/core/attribution/tagger/weight-table.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { inventedNews } from '../../invented-news.ts';

/** Words by their length, as good as any for this. */
const WORDS = { classOf: (word: string) => word.length * 16, priorOf: (lemma: string) => lemma.length % 16 };
/** So few sums are remembered, as a power of two, that they are often forgotten. */
const FEW = 8;
/** The same of kinds of tokens, of which there must be more than a block has tokens. */
const FEW_TOKENS = 12;
/** Every so many tokens are compared. */
const SOME = 7;

function columnsOf(text: string) {
  const rules = readByRules(annotateText(plainArticle(text, { url: 'a.txt' })));
  return readColumns(rules.reading, WORDS, hintsOf(rules));
}

/** Labels that have weights here, as bits: of a feature in four none, of one in four one. */
const LABELS = [0, 0b100, 0b1010_0000_0001, 0b1111_1111_1111];
const labelsOf = (hash: number): number => LABELS[(hash >>> KEY_SHIFT) % LABELS.length] ?? 0;

/** The weights that a feature is given here. */
const weightsOf = (hash: number): number[] =>
  Array.from({ length: L }, (_, y) =>
    (labelsOf(hash) & (1 << y)) === 0
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
    const row = table.newRow();
    table.put(key, row);
    weightsOf(key << KEY_SHIFT).forEach((weight, label) => table.weigh(row, label, weight));
  }
  table.close();
  const memory = new ScoreMemory(table, FEW, FEW_TOKENS);
  for (const columns of all) {
    const scores = new Float64Array(columns.size * L);
    const score = memory.scorer(columns);
    for (const range of sequencesOf(columns)) score(range, scores);
    const features = new TokenFeatures(columns);
    for (let at = 0; at < columns.size; at += SOME) {
      const sums = Array.from({ length: L }, () => 0);
      for (const hash of features.hashes.subarray(0, features.read(at))) {
        weightsOf(hash).forEach((weight, y) => (sums[y] = (sums[y] ?? 0) + weight));
      }
      expect(
        Array.from(scores.subarray(at * L, (at + 1) * L), (value) => Math.round(value / table.unit)),
      ).toEqual(sums);
    }
  }
}, 60_000);
