import type { TextFormat } from './formats.ts';

const PACKED = ['xlsx', 'brat', 'citron', 'evidence'] as const;

/** Formats whose files are no text. */
export type PackedFormat = (typeof PACKED)[number];

/** All that findings can be exported as (docs/formats.md). */
export type ExportFormat = TextFormat | PackedFormat;

/** The formats that a table of speakers or articles can be had in; the others are of findings. */
export type TableFormat = 'csv' | 'markdown' | 'json';

export function isTableFormat(format: ExportFormat): format is TableFormat {
  return format === 'csv' || format === 'markdown' || format === 'json';
}

export function isPacked(format: ExportFormat): format is PackedFormat {
  return PACKED.some((packed) => packed === format);
}
