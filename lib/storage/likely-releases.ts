import { countSharedRuns, stretchesIn } from '@/lib/core/align/shared-runs.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { heldInAnalysis, type InCommon, inCommon } from '@/lib/core/record/same-story.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { Library } from './database.ts';
import type { Story } from './known-stories.ts';
import { versionsOf } from './lists.ts';

/** A recorded article that a text may come from, with what the two share. */
export interface LikelyRelease extends InCommon {
  readonly article: Story['article'];
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
export async function likelyReleases(
  library: Library,
  stories: readonly Story[],
  found: Analysis,
): Promise<readonly LikelyRelease[]> {
  const own = identityOf(found.article.metadata);
  const [held, stretches] = [heldInAnalysis(found), stretchesIn(found.article)];
  const candidates = stories
    .filter(({ article }) => article.identity !== own)
    .flatMap((story) => {
      const common = inCommon(held, story);
      return common && namesAndFigures(common) > 0 ? [{ article: story.article, ...common }] : [];
    })
    .toSorted((a, b) => namesAndFigures(b) - namesAndFigures(a))
    .slice(0, MOST_CANDIDATES);
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
