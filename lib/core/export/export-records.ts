import type { Analysis } from '../model.ts';
import { analysisOf } from '../record/analysis-of.ts';
import { metadataOnRecord } from '../record/edit-article.ts';
import type { Annotation, RecordedArticle, Version } from '../record/record.ts';
import { standingOf } from '../record/standing.ts';
import { csvHeader, csvLines } from './csv.ts';
import { type ExportedFile, EXPORTERS, type ExportFormat } from './export-analysis.ts';
import { exportFileName } from './file-name.ts';
import { toMarkdown } from './markdown.ts';
import type { ExportedStandings } from './user-marks.ts';
import { toWebAnnotationsOfMany } from './web-annotation.ts';

/** What is exported of an article: its annotations, or those that a view shows, and the text that was read last. */
export interface RecordEntry {
  readonly annotations: readonly Annotation[];
  readonly version: Version;
  readonly article: RecordedArticle;
}

/** The version of the JSON export of records; raised when a field changes its meaning or goes. */
const RECORDS_VERSION = 1;

/** An article's record as the exporters read it. */
interface ExportedRecord {
  readonly analysis: Analysis;
  readonly standings: ExportedStandings;
}

function recordOf({ annotations, version, article }: RecordEntry): ExportedRecord {
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
  };
}

type Write = (records: readonly ExportedRecord[], exported: string | undefined) => string;

const WRITERS: Readonly<Record<ExportFormat, Write>> = {
  jsonld: (records, exported) => {
    const options = exported === undefined ? {} : { exported };
    return `${JSON.stringify(toWebAnnotationsOfMany(records, options), null, 2)}\n`;
  },
  csv: (records) => {
    const lines = records.map(({ analysis, standings }) => csvLines(analysis, { standings }));
    return `\ufeff${csvHeader()}${lines.join('')}`;
  },
  markdown: (records) =>
    records.map(({ analysis, standings }) => toMarkdown(analysis, { standings })).join('\n---\n\n'),
  json: (records, exported) => {
    const articles = records.map(({ analysis, standings }) => ({ analysis, record: standings }));
    const head = { format: 'on-the-record/records', version: RECORDS_VERSION };
    return `${JSON.stringify({ ...head, ...(exported !== undefined && { exported }), articles }, null, 2)}\n`;
  },
};

interface ExportOptions {
  /** ISO 8601 date and time. */
  readonly exported?: string | undefined;
  /** What is exported of the articles where it is not all: "figures". */
  readonly part?: string | undefined;
}

/** "on-the-record_2026-05-03_12-articles_figures.csv"; of one article the name that its export has. */
function nameOf(records: readonly ExportedRecord[], extension: string, options: ExportOptions): string {
  const { exported, part } = options;
  const end = `${part === undefined ? '' : `_${part}`}.${extension}`;
  const [only, ...more] = records;
  if (only && more.length === 0)
    return exportFileName(only.analysis.article.metadata, extension).slice(0, -`.${extension}`.length) + end;
  const day = exported === undefined ? [] : [exported.slice(0, 10)];
  return `${['on-the-record', ...day, `${records.length}-articles`].join('_')}${end}`;
}

/**
 * What is on record of any number of articles as one file (docs/formats.md), in their order. The same bytes
 * for the same arguments.
 */
export function exportRecords(
  entries: readonly RecordEntry[],
  format: ExportFormat,
  options: ExportOptions = {},
): ExportedFile {
  const { extension, type } = EXPORTERS[format];
  const records = entries.map(recordOf);
  return {
    name: nameOf(records, extension, options),
    type,
    text: WRITERS[format](records, options.exported),
  };
}
