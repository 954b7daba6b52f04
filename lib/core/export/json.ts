import type { Analysis } from '../model.ts';

/** What exports are made with and for; `exported` is an ISO 8601 date and time. */
export interface ExportOptions {
  readonly exported?: string;
}

/** The version of the JSON export; raised when a field changes its meaning or goes. */
const ANALYSIS_VERSION = 1;

/** The JSON export: the analysis as it is, offsets in UTF-16 units of `analysis.article.text` (docs/formats.md). */
export interface AnalysisDocument {
  readonly format: 'on-the-record/analysis';
  readonly version: typeof ANALYSIS_VERSION;
  readonly exported?: string;
  readonly analysis: Analysis;
}

/** The analysis as indented JSON with a format name and version; ends with a line break. */
export function toJson(analysis: Analysis, options: ExportOptions = {}): string {
  const document: AnalysisDocument = {
    format: 'on-the-record/analysis',
    version: ANALYSIS_VERSION,
    ...options,
    analysis,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
