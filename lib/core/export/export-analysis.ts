import type { Analysis } from '../model.ts';
import { exportFileName } from './file-name.ts';
import { FORMATS, type TextFormat } from './formats.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { ExportedRecord, ExportOptions } from './record-writer.ts';
import type { ExportedStandings } from './user-marks.ts';

/** A file to be saved; `type` is its media type, `text` is to be written as UTF-8. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What can be said of one article that an export of many has no place for. */
const OF_ONE: Readonly<Partial<Record<TextFormat, typeof toJson>>> = { json: toJson, markdown: toMarkdown };

/** An analysis as a file of text (docs/formats.md); the same bytes for the same arguments. */
export function exportAnalysis(
  analysis: Analysis,
  format: TextFormat,
  { standings = {}, ...options }: ExportOptions & { readonly standings?: ExportedStandings } = {},
): ExportedFile {
  const { extension, type } = FORMATS[format];
  const name = exportFileName(analysis.article.metadata, extension);
  return { name, type, text: textOf({ analysis, standings }, format, options) };
}

function textOf(record: ExportedRecord, format: TextFormat, options: ExportOptions): string {
  const write = OF_ONE[format];
  if (write !== undefined) return write(record, options);
  const writer = FORMATS[format].writer(options);
  return writer.start() + writer.add(record) + writer.end();
}
