import { placeAnnotations } from '@/lib/core/anchoring/place-annotations.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { metadataOnRecord } from '@/lib/core/record/edit-article.ts';
import { articleIdOf } from '@/lib/core/record/identity.ts';
import type { PageRecord, RecalledPage } from '@/lib/core/record/page-record.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { type Kept, type RecordedAnalysis, mergeKept } from '@/lib/core/record/merge-kept.ts';
import type { ArticleFields } from './article-fields.ts';
import { type Library, STORES } from './database.ts';
import { nextDeeds } from './next-deeds.ts';
import type { OnRecord } from './on-record.ts';
import { reading } from './transaction.ts';
import { versionOf } from './versions.ts';
import { versionsOf } from './lists.ts';
import { whichRecord } from './which-record.ts';

/** A page that was read now, beside what the library has of it. */
export interface PageOnRecord {
  readonly identity: string;
  /** `RecordedArticle.id`, also where it is not on record yet. */
  readonly article: string;
  /** The text that was read now; the one that is kept already where it is the same. */
  readonly version: Version;
  /** The texts that are kept. */
  readonly texts: readonly Version[];
  readonly now: OnRecord;
  readonly deeds: Pick<PageRecord, 'undo' | 'redo'>;
}

/** Reads what the library has of a page. Throws a `StorageFailure`. */
export async function pageOnRecord(
  library: Library,
  found: Analysis,
  at: string,
  by?: string,
): Promise<PageOnRecord> {
  const { identity, now, article, deeds } = await reading(library, STORES, async (transaction) => {
    const { identity, now } = await whichRecord(transaction, found.article);
    const article = now.article?.id ?? articleIdOf(identity);
    return { identity, now, article, deeds: await nextDeeds(transaction, article, by) };
  });
  const texts = now.article === null ? [] : (await versionsOf(library, article)).rows;
  const read = await versionOf(article, found.article, at);
  const version = texts.find(({ hash }) => hash === read.hash) ?? read;
  return { identity, article, version, texts, now, deeds };
}

/** Where annotations stand in the text that was read now. */
export function placedNow(
  annotations: readonly Annotation[],
  { version, texts }: Pick<PageOnRecord, 'version' | 'texts'>,
): Kept[] {
  const placements = placeAnnotations(annotations, version, texts);
  return annotations.flatMap((annotation, at) => {
    const placement = placements[at];
    return placement ? [{ annotation, placement }] : [];
  });
}

/** The page as it is shown: what was found, with what is on record laid over it. */
export function recalled(
  { analysis, standings, lost }: RecordedAnalysis,
  article: RecordedArticle | null,
  deeds: Pick<PageRecord, 'undo' | 'redo'>,
): RecalledPage {
  const metadata = article && metadataOnRecord(analysis.article.metadata, article);
  return {
    analysis: metadata ? { ...analysis, article: { ...analysis.article, metadata } } : analysis,
    record: {
      keeps: true,
      article: article?.id ?? null,
      whole: article?.whole ?? false,
      recordedAt: article?.recordedAt ?? null,
      standings,
      lost,
      change: article?.change ?? null,
      ...(article?.links && { links: article.links }),
      ...deeds,
    },
  };
}

/** Shows a page after its record was changed. */
export function shownAgain(
  found: Analysis,
  page: PageOnRecord,
  now: Pick<OnRecord, 'article' | 'annotations'>,
  deeds: Pick<PageRecord, 'undo' | 'redo'>,
): RecalledPage {
  return recalled(mergeKept(found, placedNow(now.annotations, page)), now.article, deeds);
}

/** The host without "www."; a file has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** An article that goes on record now. */
export function newArticle(
  metadata: ArticleMetadata,
  { identity, article, version }: Pick<PageOnRecord, 'identity' | 'article' | 'version'>,
  at: string,
): ArticleFields {
  const { url, title, byline, published } = metadata;
  return {
    id: article,
    identity,
    url,
    title: title?.value ?? url,
    site: hostOf(url),
    ...(byline && { byline: byline.value }),
    ...(published && { published: published.value }),
    recordedAt: at,
    readAt: at,
    whole: false,
    version: version.id,
    change: null,
  };
}
