import type { ArticleMetadata } from '../article-metadata.ts';
import { analysisOf } from '../record/analysis-of.ts';
import { metadataOnRecord } from '../record/edit-article.ts';
import type { Annotation, RecordedArticle, Version } from '../record/record.ts';
import { standingOf } from '../record/standing.ts';
import { exportFileName } from './file-name.ts';
import type { ExportedRecord, ExportOptions } from './record-writer.ts';

/** What is exported of an article: its annotations, or those that a view shows, and the text that was read last. */
export interface RecordEntry {
  readonly annotations: readonly Annotation[];
  readonly version: Version;
  readonly article: RecordedArticle;
}

/** An article's record as the exporters read it. */
export function recordOf({ annotations, version, article }: RecordEntry): ExportedRecord {
  const analysis = analysisOf(annotations, version);
  const metadata = metadataOnRecord(analysis.article.metadata, article);
  const standings = annotations
    .filter(({ removed }) => !removed)
    .map((annotation) => {
      const { body, passages, placement } = annotation;
      const saidBy = body.type === 'claim' ? {} : { saidBy: body.saidBy };
      return [annotation.id, { ...standingOf(annotation, placement.status), ...saidBy, passages }] as const;
    });
  return {
    analysis: { ...analysis, article: { ...analysis.article, metadata } },
    standings: Object.fromEntries(standings),
    readAt: version.readAt,
  };
}

/** What is said of an export that holds findings of several articles. */
export interface RecordsOptions extends ExportOptions {
  /** What is exported of the articles where it is not all: "figures". */
  readonly part?: string | undefined;
}

/** "on-the-record_2026-05-03_12-articles_figures.csv"; of one article the name that its export has. */
export function recordsFileName(
  articles: readonly ArticleMetadata[],
  extension: string,
  { exported, part }: RecordsOptions,
): string {
  const end = `${part === undefined ? '' : `_${part}`}.${extension}`;
  const [only, ...more] = articles;
  if (only && more.length === 0)
    return exportFileName(only, extension).slice(0, -`.${extension}`.length) + end;
  const day = exported === undefined ? [] : [exported.slice(0, 10)];
  return `${['on-the-record', ...day, `${articles.length}-articles`].join('_')}${end}`;
}
