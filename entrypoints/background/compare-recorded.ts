import { type Comparison, compareTexts } from '@/lib/core/align/comparison.ts';
import type { TaggerModel } from '@/lib/core/attribution/tagger/model.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { metadataOnRecord } from '@/lib/core/record/edit-article.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import { linksTo } from '@/lib/core/record/release-links.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import { articlesWithIds } from '@/lib/storage/articles-with-ids.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { annotationsOfArticles, versionsOf } from '@/lib/storage/lists.ts';
import { placedNow } from '@/lib/storage/page-on-record.ts';
import { analyseInTime } from './analyse-in-time.ts';
import { loadModel } from './load-model.ts';

const library = libraryNamed();

/**
 * A recorded article as its text was read last, or in a version of it that was kept, analysed anew, with what is on record laid
 * over it. Throws a sentence for the user.
 */
export async function analysisOf(id: string, model: TaggerModel, wanted?: string): Promise<Analysis> {
  const [article] = await articlesWithIds(library, [id]);
  const { rows: texts } = await versionsOf(library, id);
  const version = article && newestVersion({ version: wanted ?? article.version }, texts);
  if (article === undefined || version === undefined)
    throw new ForUser('The text of this article was not kept, so it cannot be compared.');
  const { rows: annotations } = await annotationsOfArticles(library, [id]);
  const metadata = metadataOnRecord(version.read.metadata, article);
  const found = analyseInTime({ ...version.read, metadata }, model);
  return mergeKept(found, placedNow(annotations, { version, texts })).analysis;
}

/** Lays a recorded article beside a recorded release. Throws a sentence for the user where a text is gone or takes too long. */
export async function compareRecorded(article: string, release: string): Promise<Comparison> {
  const model = await loadModel();
  const recorded = await articlesWithIds(library, [article, release]);
  const [own, theirs] = [article, release].map((id) => recorded.find((one) => one.id === id));
  const links = theirs ? linksTo(own?.links, theirs.identity) : [];
  return compareTexts(await analysisOf(article, model), await analysisOf(release, model), links);
}
