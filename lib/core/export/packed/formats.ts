import type { PackedFormat } from '../export-format.ts';
import type { Format } from '../record-writer.ts';
import { bratWriter, citronWriter } from './documents.ts';
import { evidenceWriter } from './evidence.ts';
import type { PackedWriter } from './packed-writer.ts';
import { xlsxWriter } from './xlsx.ts';

/** The formats whose files are no text (docs/formats.md). */
export const PACKED_FORMATS: Readonly<Record<PackedFormat, Format<PackedWriter>>> = {
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    writer: xlsxWriter,
  },
  brat: { extension: 'brat.zip', type: 'application/zip', writer: bratWriter },
  citron: { extension: 'citron.zip', type: 'application/zip', writer: citronWriter },
  evidence: { extension: 'evidence.zip', type: 'application/zip', writer: evidenceWriter },
};
