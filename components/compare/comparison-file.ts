import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import { comparisonAnnotations } from '@/lib/core/export/comparison-annotations.ts';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { siteName } from '../words/site.ts';
import { type Report, reportsCsv, reportsMarkdown } from './reports-table.ts';

export type ComparisonFormat = 'md' | 'csv' | 'jsonld';

export const COMPARISON_FORMATS: ReadonlyArray<{
  readonly format: ComparisonFormat;
  readonly label: string;
  readonly hint: string;
}> = [
  { format: 'md', label: 'Markdown', hint: 'for notes' },
  { format: 'csv', label: 'CSV', hint: 'a row a claim' },
  { format: 'jsonld', label: 'JSON-LD', hint: 'Web Annotations' },
];

/** A file to be saved. */
export interface ComparisonFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A release beside articles as a file; how it is named tells `metadata`. */
export function reportsFile(
  metadata: ArticleMetadata,
  release: string,
  reports: readonly Report[],
  format: ComparisonFormat,
): ComparisonFile {
  const name = exportFileName(metadata, format);
  if (format === 'md') return { name, type: 'text/markdown', text: reportsMarkdown(release, reports) };
  if (format === 'csv') return { name, type: 'text/csv', text: reportsCsv(reports) };
  const text = comparisonAnnotations(reports.map(({ comparison }) => comparison));
  return { name, type: 'application/ld+json', text };
}

/** An article beside a release of this title as a file. */
export function comparisonFile(
  comparison: Comparison,
  release: string,
  format: ComparisonFormat,
): ComparisonFile {
  const { metadata } = comparison.article.read;
  const { url, site, published } = metadata;
  const outlet = site?.value ?? siteName(url) ?? url;
  const date = published ? dateWords(published.value) : 'no date stated';
  const title = `${metadata.title?.value ?? outlet} beside ${release}`;
  const named = { url, title: { value: title, from: 'page' as const } };
  return reportsFile(named, release, [{ id: '', outlet, date, comparison }], format);
}
