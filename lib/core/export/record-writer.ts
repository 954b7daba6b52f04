import type { Analysis } from '../model.ts';
import type { ExportedStandings } from './user-marks.ts';

/** What exports are made with and for. */
export interface ExportOptions {
  /** ISO 8601 date and time. */
  readonly exported?: string | undefined;
  /** Version of the engine. */
  readonly engine?: string | undefined;
  /** In Markdown: speakers as links to notes of their own. */
  readonly linksSpeakers?: boolean;
}

/** An article with what is exported of it. */
export interface ExportedRecord {
  readonly analysis: Analysis;
  readonly standings: ExportedStandings;
  /** When its text was read, ISO 8601. */
  readonly readAt?: string;
}

/** Writes any number of articles as one file, part by part: the whole of it need never be one string. */
export interface RecordWriter {
  readonly start: () => string;
  readonly add: (record: ExportedRecord) => string;
  readonly end: () => string;
}
