import type { Analysis } from '../model.ts';
import type { ExportedRecord, ExportOptions, RecordWriter } from './record-writer.ts';
import type { ExportedStandings } from './user-marks.ts';

/** The versions of the JSON exports; raised when a field changes its meaning or goes. */
const ANALYSIS_VERSION = 1;
const RECORDS_VERSION = 1;

/** The JSON export: the analysis as it is, offsets in UTF-16 units of `analysis.article.text` (docs/formats.md). */
export interface AnalysisDocument {
  readonly format: 'on-the-record/analysis';
  readonly version: typeof ANALYSIS_VERSION;
  readonly exported?: string;
  readonly engine?: string;
  readonly analysis: Analysis;
  /** What the user made of findings, by id; absent where nothing is on record. */
  readonly record?: ExportedStandings;
}

const made = ({ exported, engine }: ExportOptions) => ({
  ...(exported !== undefined && { exported }),
  ...(engine !== undefined && { engine }),
});

/** The analysis as indented JSON with a format name and version; ends with a line break. */
export function toJson({ analysis, standings }: ExportedRecord, options: ExportOptions = {}): string {
  const document: AnalysisDocument = {
    format: 'on-the-record/analysis',
    version: ANALYSIS_VERSION,
    ...made(options),
    analysis,
    ...(Object.keys(standings).length > 0 && { record: standings }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What is on record of any number of articles, an article a line. */
export function recordsWriter(options: ExportOptions): RecordWriter {
  let isFirst = true;
  return {
    start: () => {
      const head = { format: 'on-the-record/records', version: RECORDS_VERSION, ...made(options) };
      return `${JSON.stringify(head).slice(0, -1)},"articles":[`;
    },
    add: ({ analysis, standings, readAt }) => {
      const article = { ...(readAt !== undefined && { read: readAt }), analysis, record: standings };
      const line = `${isFirst ? '' : ','}\n${JSON.stringify(article)}`;
      isFirst = false;
      return line;
    },
    end: () => '\n]}\n',
  };
}
