import { countSharedRuns, stretchesIn } from '@/lib/core/align/shared-runs.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { heldInAnalysis, heldInCatalog, type InCommon, inCommon } from '@/lib/core/record/same-story.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { wordKeys } from '@/lib/core/record/story-keys.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import { articlesWithIds } from './articles-with-ids.ts';
import type { Library } from './database.ts';
import { versionsOf } from './lists.ts';
import { idsIn, storiesSharing } from './stories.ts';
import { reading } from './transaction.ts';

/** A recorded article that a text may come from, with what the two share. */
export interface LikelyRelease extends InCommon {
  readonly article: RecordedArticle;
  /** Runs of eight words and more that stand in both. */
  readonly runs: number;
}

/** Articles whose texts are looked at, and those that are offered. */
const MOST_CANDIDATES = 12;
const MOST = 6;
/** What one run of words tells, in names or figures. */
const RUN_WEIGHT = 3;
const LEAST_WEIGHT = 2;

const namesAndFigures = ({ names, figures }: InCommon): number => names + figures;
const weightOf = (one: LikelyRelease): number => one.runs * RUN_WEIGHT + namesAndFigures(one);

/**
 * The recorded articles that a text is most likely from, or that come from the same: those that share names or figures with it within
 * two weeks, and runs of words; most shared first. Throws a `StorageFailure`.
 */
export async function likelyReleases(library: Library, found: Analysis): Promise<readonly LikelyRelease[]> {
  const own = identityOf(found.article.metadata);
  const [held, stretches] = [heldInAnalysis(found), stretchesIn(found.article)];
  const sharing = await reading(library, ['stories'], (transaction) =>
    storiesSharing(transaction.objectStore('stories').index('key'), held),
  );
  // One more, since the text itself may be on record.
  const ids = sharing.slice(0, MOST_CANDIDATES + 1).map(({ id }) => id);
  const candidates = (await articlesWithIds(library, ids)).flatMap((article) => {
    const common = inCommon(held, heldInCatalog(article));
    return common && article.identity !== own ? [{ article, ...common }] : [];
  });
  const likely = await Promise.all(
    candidates.map(async (candidate): Promise<LikelyRelease> => {
      const { article } = candidate;
      const text = newestVersion(article, (await versionsOf(library, article.id)).rows);
      return { ...candidate, runs: text ? countSharedRuns(text.read, stretches) : 0 };
    }),
  );
  return likely
    .filter((one) => weightOf(one) >= LEAST_WEIGHT)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST);
}

/** Recorded articles whose title or source has words that begin as those typed, at most so many. Throws a `StorageFailure`. */
export async function articlesNamed(
  library: Library,
  query: string,
  most: number,
): Promise<readonly RecordedArticle[]> {
  const terms = termsIn(query);
  if (terms.length === 0) return [];
  const found = await reading(library, ['stories'], (transaction) =>
    Promise.all(
      terms.map((term) => idsIn(transaction.objectStore('stories').index('key'), [wordKeys(term)])),
    ),
  );
  const [first = new Set<string>(), ...others] = found;
  const all = [...first].filter((id) => others.every((ids) => ids.has(id)));
  return articlesWithIds(library, all.slice(0, most));
}
