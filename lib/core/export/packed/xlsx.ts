import { COLUMNS, type Column, type Row, rowsOf } from '../rows.ts';
import type { ExportedRecord, ExportOptions } from '../record-writer.ts';
import type { PackedWriter } from './packed-writer.ts';
import { ZipParts } from './zip-parts.ts';

/** What a sheet and a cell hold at most. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Everything but the sheet. https://ecma-international.org/publications-and-standards/standards/ecma-376/ */
const FILES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="On the Record" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // Style 1 is bold, for the head; style 2 is text, so that a program that is asked to look again makes no date of "1/2".
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** Columns wide enough to be read, in characters; the others have the program's own. */
const WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  told: 60,
  text: 40,
  speaker: 24,
  title: 40,
  measure: 30,
};

/** Characters that XML 1.0 has no place for. */
// oxlint-disable-next-line no-control-regex
const UNSOUND = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const xml = (text: string): string =>
  text
    .slice(0, MOST_CHARACTERS)
    .replaceAll(UNSOUND, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** "A", "Z", "AA". */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

const NAMES = COLUMNS.map((_, at) => columnName(at));

/** Numbers are numbers and text is text, in any language of the program; text is never run as a formula. */
function cell(value: string | number | undefined, reference: string, style: number): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

function line(row: Row, number: number, style: number): string {
  const cells = COLUMNS.map((column, at) => cell(row[column], `${NAMES[at]}${number}`, style));
  return `<row r="${number}">${cells.join('')}</row>`;
}

const LAST = NAMES.at(-1) ?? 'A';

function opening(): string {
  const columns = COLUMNS.flatMap((column, at) => {
    const width = WIDTHS[column];
    return width === undefined
      ? []
      : [`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`];
  });
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

/** An Excel workbook of the CSV's rows, a row at a time. Throws with a sentence where there are more than a sheet takes. */
export function xlsxWriter({ engine }: ExportOptions): PackedWriter {
  const zip = new ZipParts();
  let write: (text: string, isLast: boolean) => void;
  let number = 1;
  return {
    start: () => {
      for (const [name, text] of Object.entries(FILES)) zip.add(name, HEAD + text);
      write = zip.open('xl/worksheets/sheet1.xml');
      const heads = Object.fromEntries(COLUMNS.map((column) => [column, column]));
      write(opening() + line(heads, number, 1), false);
      return zip.take();
    },
    add: (record: ExportedRecord) => {
      const rows = rowsOf(record, engine);
      if (number + rows.length > MOST_ROWS)
        throw new Error('An Excel sheet has no room for so many rows. Filter the list, or export CSV.');
      write(rows.map((row) => line(row, (number += 1), 2)).join(''), false);
      return zip.take();
    },
    end: () => {
      write(`</sheetData><autoFilter ref="A1:${LAST}${number}"/></worksheet>`, true);
      zip.end();
      return zip.take();
    },
  };
}
