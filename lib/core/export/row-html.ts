import type { Analysis } from '../model.ts';
import { copiedCells } from './copied-row.ts';
import { html } from './quotation-html.ts';
import type { ExportedStandings } from './user-marks.ts';

/** A finding as a table of one row; undefined where the analysis has none with this id. */
export function rowHtml(
  analysis: Analysis,
  id: string,
  standings: ExportedStandings = {},
): string | undefined {
  const cells = copiedCells(analysis, id, standings);
  return (
    cells &&
    `<table><tbody><tr>${cells.map((cell) => `<td>${html(String(cell))}</td>`).join('')}</tr></tbody></table>`
  );
}
