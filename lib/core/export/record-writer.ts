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

/** Writes any number of articles as one file, part by part: the whole of it need never be at hand at once. */
export interface PartWriter<Part> {
  readonly start: () => Part;
  readonly add: (record: ExportedRecord) => Part;
  readonly end: () => Part;
}

/** Writes text. */
export type RecordWriter = PartWriter<string>;

/** How a format's files are named and written; `type` is the media type. */
export interface Format<Writer> {
  readonly extension: string;
  readonly type: string;
  readonly writer: (options: ExportOptions) => Writer;
}
