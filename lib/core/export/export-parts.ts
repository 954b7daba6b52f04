import { isPacked, type ExportFormat } from './export-format.ts';
import { FORMATS } from './formats.ts';
import { PACKED_FORMATS } from './packed/formats.ts';
import type { ExportOptions, PartWriter } from './record-writer.ts';

/** A piece of a file: text, to be written as UTF-8, or bytes. */
export type Part = string | Uint8Array<ArrayBuffer>;

/** How files of a format are named. */
export function formatOf(format: ExportFormat): { readonly extension: string; readonly type: string } {
  return isPacked(format) ? PACKED_FORMATS[format] : FORMATS[format];
}

/** A writer of any format, for any number of articles. */
export function partsWriter(format: ExportFormat, options: ExportOptions): PartWriter<readonly Part[]> {
  if (isPacked(format)) return PACKED_FORMATS[format].writer(options);
  const { start, add, end } = FORMATS[format].writer(options);
  return { start: () => [start()], add: (record) => [add(record)], end: () => [end()] };
}
