import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { formatOf, partsWriter } from '@/lib/core/export/export-parts.ts';
import { isPacked } from '@/lib/core/export/export-format.ts';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import type { ExportOptions } from '@/lib/core/export/record-writer.ts';
import type { ExportedStandings } from '@/lib/core/export/user-marks.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { saveBlob } from './save-file.ts';

/** Saves an analysis as a file. Loaded when the user exports: the popup opens without the exporters. */
export function exportPage(
  analysis: Analysis,
  standings: ExportedStandings,
  format: ExportFormat,
  options: ExportOptions,
): void {
  const { extension, type } = formatOf(format);
  const name = exportFileName(analysis.article.metadata, extension);
  if (!isPacked(format)) {
    saveBlob(name, new Blob([exportAnalysis(analysis, format, { standings, ...options }).text], { type }));
    return;
  }
  const writer = partsWriter(format, options);
  const record = { analysis, standings, ...(options.exported !== undefined && { readAt: options.exported }) };
  saveBlob(name, new Blob([...writer.start(), ...writer.add(record), ...writer.end()], { type }));
}
