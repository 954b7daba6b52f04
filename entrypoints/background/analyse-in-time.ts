import { analyse } from '@/lib/core/analyse.ts';
import type { TaggerModel } from '@/lib/core/attribution/tagger/model.ts';
import type { Analysis, ArticleText } from '@/lib/core/model.ts';
import { ARTICLE_TIME, OutOfTime } from '@/lib/core/text/time-limit.ts';
import { ForUser } from '@/lib/messaging/failure.ts';

/**
 * What is found in an article; throws with a sentence for the user where that takes too long, and the next tab is served. `limit`
 * is what its reading left of the time.
 */
export function analyseInTime(article: ArticleText, model: TaggerModel, limit = ARTICLE_TIME): Analysis {
  try {
    return analyse(article, model, limit);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    throw new ForUser(
      `This page was given up after ${ARTICLE_TIME / 1000} seconds: its text of ${article.text.length.toLocaleString('en')} characters takes too long to read. Nothing on it is marked.`,
      { cause: error },
    );
  }
}
