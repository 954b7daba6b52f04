import type { Reading } from '../core/attribution/reading.ts';
import { hintsOf, readByRules, type RuleReading } from '../core/attribution/rules.ts';
import { readColumns } from '../core/attribution/tagger/columns.ts';
import { placesOf } from '../core/attribution/tagger/places.ts';
import type { Hint } from '../core/attribution/tagger/hint.ts';
import { sequencesOf } from '../core/attribution/tagger/sequences.ts';
import type { Prior, WordTable } from '../core/attribution/tagger/word-table.ts';
import { UNSEEN } from '../core/attribution/tagger/word-table.ts';
import { annotateText } from '../core/text/annotated-text.ts';
import { plainArticle } from '../core/plain-article.ts';
import { encodeLabels } from './encode.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { GoldArticle } from './polnear.ts';
import type { Examples } from './trainer.ts';
import { TokenFeatures } from './token-features.ts';
import { priorKey } from './word-counts.ts';

/** An article as the tagger reads it, with its labels by hand. */
export interface LabelledReading {
  readonly article: GoldArticle;
  readonly reading: Reading;
  readonly hints: readonly Hint[];
  readonly labels: Uint8Array;
}

/** Reads an article by rules. */
export const readRules = ({ name, text }: GoldArticle): RuleReading =>
  readByRules(annotateText(plainArticle(text, { url: name })));

/** Reads an article by rules and encodes its annotation. */
export function readArticle(article: GoldArticle): LabelledReading {
  const rules = readRules(article);
  const { reading } = rules;
  const labels = encodeLabels(reading.tokens, placesOf(reading).block, article.attributions);
  return { article, reading, hints: hintsOf(rules), labels };
}

/** Words as counted so far; what the packed model will know of them. */
export const wordTable = (
  classes: ReadonlyMap<string, number>,
  priors: ReadonlyMap<string, Prior>,
): WordTable => ({
  classOf: (word) => classes.get(word) ?? -1,
  priorOf: (lemma, isVerb) => priors.get(priorKey(lemma, isVerb)) ?? UNSEEN,
});

/** Counts the features of a reading. */
export function countFeatures(
  { reading, hints }: LabelledReading,
  words: WordTable,
  index: FeatureIndex,
): void {
  const columns = readColumns(reading, words, hints);
  const own = new TokenFeatures(columns);
  for (let at = 0; at < columns.size; at += 1) {
    const count = own.read(at);
    for (let n = 0; n < count; n += 1) index.count(own.hashes[n] ?? 0);
  }
}

/** Features per token that memory is set aside for at first. */
const EXPECTED_FEATURES = 120;

/** The examples of all readings, one after the other. */
export function examplesOf(
  readings: readonly LabelledReading[],
  wordsFor: (index: number) => WordTable,
  index: FeatureIndex,
): Examples {
  const size = readings.reduce((sum, { labels }) => sum + labels.length, 0);
  const offsets = new Int32Array(size + 1);
  const labels = new Uint8Array(size);
  const sequences: [number, number][] = [];
  let features = new Int32Array(size * EXPECTED_FEATURES);
  let used = 0;
  let base = 0;
  readings.forEach((labelled, n) => {
    const columns = readColumns(labelled.reading, wordsFor(n), labelled.hints);
    const own = new TokenFeatures(columns);
    for (let at = 0; at < columns.size; at += 1) {
      offsets[base + at] = used;
      const count = own.read(at);
      for (let k = 0; k < count; k += 1) {
        const id = index.get(own.hashes[k] ?? 0);
        if (id < 0) continue;
        if (used === features.length) features = grown(features);
        features[used] = id;
        used += 1;
      }
    }
    labels.set(labelled.labels, base);
    for (let n = 0; n < (labelled.article.weight ?? 1); n += 1)
      for (const { first, end } of sequencesOf(columns)) sequences.push([base + first, base + end]);
    base += columns.size;
    offsets[base] = used;
  });
  return { offsets, features: features.subarray(0, used), labels, sequences };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(array.length * 1.3) + 1);
  larger.set(array);
  return larger;
}
