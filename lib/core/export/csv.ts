import type { ExportedRecord, ExportOptions, RecordWriter } from './record-writer.ts';
import { COLUMNS, rowsOf } from './rows.ts';
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
export function csvLines(record: ExportedRecord, engine?: string): string {
  return rowsOf(record, engine)
    .map((row) => csvLine(COLUMNS.map((column) => row[column] ?? '')))
    .join('');
}

/** A CSV file. It opens with a byte order mark, without which Excel misreads all but ASCII. */
export function csvWriter({ engine }: ExportOptions): RecordWriter {
  return {
    start: () => `\ufeff${csvHeader()}`,
    add: (record) => csvLines(record, engine),
    end: () => '',
  };
}
