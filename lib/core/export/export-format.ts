import type { TextFormat } from './formats.ts';

/** Formats whose files are no text. */
export type PackedFormat = 'xlsx' | 'brat' | 'evidence';

/** All that findings can be exported as (docs/formats.md). */
export type ExportFormat = TextFormat | PackedFormat;
