import type { Analysis } from '../model.ts';
import type { ExportedStandings } from './user-marks.ts';

/** What exports are made with and for. */
export interface ExportOptions {
  /** ISO 8601 date and time. */
  readonly exported?: string;
  /** What the user made of the findings. */
  readonly standings?: ExportedStandings;
}

/** The version of the JSON export; raised when a field changes its meaning or goes. */
const ANALYSIS_VERSION = 1;

/** The JSON export: the analysis as it is, offsets in UTF-16 units of `analysis.article.text` (docs/formats.md). */
export interface AnalysisDocument {
  readonly format: 'on-the-record/analysis';
  readonly version: typeof ANALYSIS_VERSION;
  readonly exported?: string;
  readonly analysis: Analysis;
  /** What the user made of findings, by id; absent where nothing is on record. */
  readonly record?: ExportedStandings;
}

/** The analysis as indented JSON with a format name and version; ends with a line break. */
export function toJson(analysis: Analysis, { exported, standings }: ExportOptions = {}): string {
  const document: AnalysisDocument = {
    format: 'on-the-record/analysis',
    version: ANALYSIS_VERSION,
    ...(exported !== undefined && { exported }),
    analysis,
    ...(standings && { record: standings }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
