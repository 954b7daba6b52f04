import type { ExportedRecord } from '../record-writer.ts';

/** Writes any number of articles as one file of bytes, part by part. */
export interface PackedWriter {
  readonly start: () => readonly Uint8Array<ArrayBuffer>[];
  readonly add: (record: ExportedRecord) => readonly Uint8Array<ArrayBuffer>[];
  readonly end: () => readonly Uint8Array<ArrayBuffer>[];
}
