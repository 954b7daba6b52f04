import { FeatureIndex } from './feature-index.ts';
import type { Fitted } from './pack.ts';
import type { GoldArticle } from './polnear.ts';
import {
  countFeatures,
  examplesOf,
  type LabelledReading,
  readArticle,
  wordTable,
} from './reading-examples.ts';
import { type Settings, Trainer } from './trainer.ts';
import { WordCounts } from './word-counts.ts';

/** Chosen by cross-validation on PolNeAR's training articles (docs/model-card.md). */
export const SETTINGS: Settings = { alpha: 0.01, l1: 15, epochs: 7, averageFrom: 4, seed: 1 };
/** Features seen less often are left out. */
const LEAST_SEEN = 3;
/** Parts that the training articles are counted in, so that none knows how often its own words are cues. */
const FOLDS = 10;
/** Places in the feature index, as a power of two, for a large corpus and for one of a few articles. */
const INDEX_BITS = { large: 26, small: 21 };
const FEW_ARTICLES = 20;

/** Fits the tagger to articles; `tell` hears what is going on. Deterministic: the same articles give the same numbers. */
export function fit(
  articles: readonly GoldArticle[],
  classes: ReadonlyMap<string, number>,
  tell: (news: string) => void,
  settings: Settings = SETTINGS,
): Fitted {
  const readings = articles.map(readArticle);
  const counts = countWords(readings, classes);
  const tables = Array.from({ length: FOLDS }, (_, fold) => wordTable(classes, counts.priors(fold)));
  const wordsFor = (n: number) => tables[n % FOLDS] ?? wordTable(classes, new Map());
  const index = new FeatureIndex(articles.length <= FEW_ARTICLES ? INDEX_BITS.small : INDEX_BITS.large);
  readings.forEach((labelled, n) => countFeatures(labelled, wordsFor(n), index));
  index.number(LEAST_SEEN);
  const examples = examplesOf(readings, wordsFor, index);
  tell(`${articles.length} articles, ${examples.labels.length} tokens, ${index.size} features`);
  const weights = new Trainer(examples, index.size, settings).run((epoch) =>
    tell(`epoch ${epoch} of ${settings.epochs}`),
  );
  return { hashes: index.hashes(), weights, priors: counts.priors(), classes };
}

/** How often the words of articles are cues. */
export const wordPriors = (
  articles: readonly GoldArticle[],
  classes: ReadonlyMap<string, number>,
): Fitted['priors'] => countWords(articles.map(readArticle), classes).priors();

function countWords(readings: readonly LabelledReading[], classes: ReadonlyMap<string, number>): WordCounts {
  const counts = new WordCounts(FOLDS, classes);
  readings.forEach(({ reading, labels }, n) => counts.add(n % FOLDS, reading.tokens, labels));
  return counts;
}
