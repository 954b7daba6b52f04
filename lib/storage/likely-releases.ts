import { countSharedRuns, stretchesIn } from '@/lib/core/align/shared-runs.ts';
import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { heldInAnalysis, heldInCatalog, type InCommon, inCommon } from '@/lib/core/record/in-common.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { termsIn as wordsOf } from '@/lib/core/text/folded-words.ts';
import { articlesWithIds } from './articles-with-ids.ts';
import type { Library } from './database.ts';
import { versionsOf } from './lists.ts';
import { reading } from './transaction.ts';

/** A recorded article that a text may come from, with what the two share. */
export interface LikelyRelease extends InCommon {
  readonly article: RecordedArticle;
  /** Runs of eight words and more that stand in both. */
  readonly runs: number;
}

/** Words of claims that are looked for, the longest: they are the rarest. */
const MOST_WORDS = 40;
/** Words of names and figures. */
const MOST_NAMED = 60;
/** A word that more articles have tells nothing of where a text comes from, and would cost time. */
const MOST_ARTICLES = 200;
/** Articles that are looked at closely, and those that are offered. */
const MOST_CANDIDATES = 12;
const MOST = 6;
/** What one run of words tells, in names or figures. */
const RUN_WEIGHT = 3;
const LEAST_WEIGHT = 2;

/** The words that a text is looked for by. */
function termsIn({ article: { text }, attributions, speakers, figures }: Analysis): readonly string[] {
  const named = wordsOf(
    [...speakers.map(({ name }) => name), ...figures.map(({ value }) => [value].flat().join(' '))].join(' '),
  );
  const claims = attributions.filter((claim) => !isDoubtful(claim)).flatMap(({ content }) => content);
  const said = wordsOf(claims.map(({ start, end }) => text.slice(start, end)).join(' '));
  const rare = [...new Set(said)].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return [...new Set([...[...new Set(named)].slice(0, MOST_NAMED), ...rare])];
}

/**
 * Articles that have most of some words, the best first: by the index of words, which is kept as articles come in. The fewer
 * articles have a word, the more it tells.
 */
function articlesWith(library: Library, terms: readonly string[]): Promise<readonly string[]> {
  return reading(library, ['words'], async (transaction) => {
    const words = transaction.objectStore('words');
    const found = await Promise.all(
      terms.map((term) => words.getAllKeys(IDBKeyRange.bound([term], [term, []]), MOST_ARTICLES + 1)),
    );
    const weights = new Map<string, number>();
    for (const keys of found) {
      if (keys.length > MOST_ARTICLES) continue;
      for (const [, article] of keys)
        weights.set(article, (weights.get(article) ?? 0) + 1 / Math.log2(2 + keys.length));
    }
    return [...weights].toSorted(([, a], [, b]) => b - a).map(([article]) => article);
  });
}

/**
 * The recorded articles that a text is most likely from, or that come from the same: those that share runs of words, names
 * and figures with it, within two weeks; most shared first. Throws a `StorageFailure`.
 */
export async function likelyReleases(library: Library, found: Analysis): Promise<readonly LikelyRelease[]> {
  const ids = await articlesWith(library, termsIn(found));
  const articles = await articlesWithIds(library, ids.slice(0, MOST_CANDIDATES));
  const own = identityOf(found.article.metadata);
  const [held, stretches] = [heldInAnalysis(found), stretchesIn(found.article)];
  const likely = await Promise.all(
    articles.map(async (article): Promise<LikelyRelease | null> => {
      const common = article.identity === own ? null : inCommon(held, heldInCatalog(article));
      if (common === null) return null;
      const text = newestVersion(article, (await versionsOf(library, article.id)).rows);
      return { article, ...common, runs: text ? countSharedRuns(text.read, stretches) : 0 };
    }),
  );
  const weight = ({ runs, names, figures }: LikelyRelease): number => runs * RUN_WEIGHT + names + figures;
  return likely
    .filter((one) => one !== null)
    .filter((one) => weight(one) >= LEAST_WEIGHT)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST);
}
