import type { Analysis } from '../model.ts';
import { toCsv } from './csv.ts';
import { exportFileName } from './file-name.ts';
import { toJson, type ExportOptions } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotations } from './web-annotation.ts';

export type ExportFormat = 'jsonld' | 'csv' | 'markdown' | 'json';

/** A file to be saved; `type` is its media type, `text` is to be written as UTF-8. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Exporter {
  readonly extension: string;
  readonly type: string;
  readonly write: (analysis: Analysis, options: ExportOptions) => string;
}

/** How each format is named and written. */
export const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  jsonld: {
    extension: 'jsonld',
    // https://www.w3.org/TR/annotation-protocol/#annotation-retrieval
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: (analysis, options) => `${JSON.stringify(toWebAnnotations(analysis, options), null, 2)}\n`,
  },
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8; header=present', write: toCsv },
  markdown: { extension: 'md', type: 'text/markdown; charset=utf-8', write: toMarkdown },
  json: { extension: 'json', type: 'application/json', write: toJson },
};

/** An analysis as a file in one of the four formats (docs/formats.md); the same bytes for the same arguments. */
export function exportAnalysis(
  analysis: Analysis,
  format: ExportFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, type, write } = EXPORTERS[format];
  return { name: exportFileName(analysis.article.metadata, extension), type, text: write(analysis, options) };
}
