import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import {
  recordOf,
  recordsFileName,
  type RecordEntry,
  type RecordsOptions,
} from '@/lib/core/export/export-records.ts';
import { FORMATS, type TextFormat } from '@/lib/core/export/formats.ts';

/** What is on record of any number of articles as one file of text, as the library writes it part by part. */
export function exportRecords(
  entries: readonly RecordEntry[],
  format: TextFormat,
  options: RecordsOptions = {},
): ExportedFile {
  const { extension, type, writer: make } = FORMATS[format];
  const records = entries.map(recordOf);
  const writer = make(options);
  const articles = records.map(({ analysis }) => analysis.article.metadata);
  return {
    name: recordsFileName(articles, extension, options),
    type,
    text: writer.start() + records.map((record) => writer.add(record)).join('') + writer.end(),
  };
}
