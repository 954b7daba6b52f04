import type { RecordEntry } from '@/lib/core/export/export-records.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import type { Annotation, RecordedArticle } from '@/lib/core/record/record.ts';
import { T0, versionOf } from '../record/recorded.ts';
import { SAMPLE } from './sample.ts';

const ARTICLE: RecordedArticle = {
  id: 'article-1',
  identity: 'bay-herald.example/news/fund?id=7',
  url: SAMPLE.article.metadata.url,
  title: 'Harbour fund',
  site: 'bay-herald.example',
  recordedAt: T0,
  readAt: T0,
  whole: true,
  version: 'v1',
  change: null,
  catalog: catalogOf([]),
};

/** Annotations of an analysed article, as the library exports them. */
export const entryOf = (analysis: Analysis, annotations: readonly Annotation[]): RecordEntry => ({
  annotations,
  version: versionOf(analysis),
  article: ARTICLE,
});
