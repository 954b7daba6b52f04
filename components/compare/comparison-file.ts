import { comparisonAnnotations } from '@/lib/core/export/comparison-annotations.ts';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { siteName } from '../words/site.ts';
import { reportsCsv, reportsMarkdown } from './reports-table.ts';

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

/** A page beside a release as a file. */
export function comparisonFile(
  { comparison, release }: ComparedPage,
  format: ComparisonFormat,
): ComparisonFile {
  const { metadata } = comparison.article.read;
  const report = {
    id: '',
    outlet: metadata.site?.value ?? siteName(metadata.url) ?? metadata.url,
    date: metadata.published ? dateWords(metadata.published.value) : 'no date stated',
    comparison,
  };
  const title = `${metadata.title?.value ?? report.outlet} beside ${release.title}`;
  const name = exportFileName({ url: metadata.url, title: { value: title, from: 'page' } }, format);
  if (format === 'md') return { name, type: 'text/markdown', text: reportsMarkdown(release.title, [report]) };
  if (format === 'csv') return { name, type: 'text/csv', text: reportsCsv([report]) };
  return { name, type: 'application/ld+json', text: comparisonAnnotations([comparison]) };
}
