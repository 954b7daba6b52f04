import { analyse } from '@/lib/core/analyse.ts';
import type { TaggerModel } from '@/lib/core/attribution/tagger/model.ts';
import type { Analysis, ArticleText } from '@/lib/core/model.ts';
import { OutOfTime } from '@/lib/core/text/time-limit.ts';
import { ForUser } from '@/lib/messaging/failure.ts';

/** Milliseconds that an article may keep every other tab waiting; the longest of news takes half a second. */
const LIMIT = 10_000;

/** What is found in an article; throws with a sentence for the user where that takes too long, and the next tab is served. */
export function analyseInTime(article: ArticleText, model: TaggerModel, limit = LIMIT): Analysis {
  try {
    return analyse(article, model, limit);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    throw new ForUser(
      `This page was given up after ${Math.round(limit / 1000)} seconds: its text of ${article.text.length.toLocaleString('en')} characters takes too long to read. Nothing on it is marked.`,
      { cause: error },
    );
  }
}
