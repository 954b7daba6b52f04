import type { Analysis } from '../model.ts';
import type { ExportOptions } from './json.ts';
import { claimRow, COLUMNS, figureRow, initiativeRow } from './rows.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** https://www.rfc-editor.org/rfc/rfc4180#section-2; outer blanks and apostrophes are quoted too: readers drop them. */
function field(value: string | number): string {
  const text = spreadsheetText(value);
  return /[",\r\n]|^[\s']|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line with its line break; no field is run as a formula. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** The header line, with its line break. */
export function csvHeader(): string {
  return csvLine(COLUMNS);
}

/** One line a claim, a figure, an initiative, without the header; "" where nothing was found. RFC 4180, so CRLF. */
export function csvLines(analysis: Analysis, { standings }: ExportOptions = {}): string {
  const rows = [
    ...analysis.attributions.map((claim) => claimRow(analysis, claim, standings)),
    ...analysis.figures.map((figure) => figureRow(analysis, figure, standings)),
    ...analysis.initiatives.map((initiative) => initiativeRow(analysis, initiative, standings)),
  ];
  return rows.map((row) => csvLine(COLUMNS.map((column) => row[column] ?? ''))).join('');
}

/** A CSV file of what was found. It opens with a byte order mark, without which Excel misreads all but ASCII. */
export function toCsv(analysis: Analysis, options: ExportOptions = {}): string {
  return `\ufeff${csvHeader()}${csvLines(analysis, options)}`;
}
