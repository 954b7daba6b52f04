import type { Span, Table, TableCell } from '../../model.ts';

/** A cell of a table's body with the heads that it stands under. */
interface HeadedCell {
  readonly cell: TableCell;
  /** The heads of its rows: of their group, then its own. */
  readonly rows: readonly Span[];
  /** The heads of its columns, from the top. */
  readonly columns: readonly Span[];
}

/** What a table's cells are. */
export interface HeadedTable {
  readonly body: readonly HeadedCell[];
  /** Heads, and cells whose numbers are ranks, dates or codes: no figures. */
  readonly heads: readonly TableCell[];
}

/** Heads over numbers that count rows. */
const RANK = /^(?:#|no\.?|nr\.?|rank(?:ing)?|pos(?:ition)?\.?|place|code|id)$/i;
/** Heads over numbers that tell when, or by which number, and not how much. */
const NO_MEASURE =
  /^(?:year|date|day|month|time|season|release|version|page|phone|tel\.?|telephone|score|result|founded|established|opened|built|born|since)$/i;
/** Heads over what parts the rows, even where it is a number: "18-24". */
const PART =
  /^(?:age(?: group| band| range)?s?|(?:size|income|tax|price) (?:group|band|class)|decade|period|quarter|week)$/i;
/** UTF-16 units; longer words head nothing. */
const LONGEST_HEAD = 80;

/** The words of a cell. */
type WordsOf = (cell: Span) => string;
type Test = (cell: TableCell) => boolean;

/**
 * Tells head cells from the cells of the body: by their marks, else the first row and column by what they hold. `isValue`
 * tells whether a cell holds an amount that is no year.
 */
export function headedTable(text: string, { cells }: Table, isValue: Test): HeadedTable {
  const wordsOf: WordsOf = ({ start, end }) => text.slice(start, end);
  const mayHead: Test = (cell) =>
    cell.end - cell.start <= LONGEST_HEAD && /[\p{L}\p{N}%\p{Sc}]/u.test(wordsOf(cell)) && !isValue(cell);
  const rows = rowsOf(cells);
  const opens = !rows.some(isMarked) && opensTable(rows[0] ?? [], wordsOf, mayHead);
  const deep = cells.filter((cell) => cell.rows > 1 && mayHead(cell));
  const heads: TableCell[] = [];
  const body: HeadedCell[] = [];
  let columns: readonly TableCell[] = [];
  let groups: readonly TableCell[] = [];
  let inHead = false;
  rows.forEach((row, at) => {
    const [lead] = row;
    // The words of a row between are not the article's: perhaps the head of another group.
    if ((lead?.row ?? 0) > (rows[at - 1]?.[0]?.row ?? 0) + 1) groups = [];
    const isHead = isMarked(row) || (at === 0 && opens);
    if (isHead) {
      columns = inHead ? [...columns, ...row] : row;
      groups = [];
    } else if (row.length === 1 && lead?.column === 0 && mayHead(lead)) {
      groups = row;
    } else {
      // What reaches down from a row above heads this one too.
      const reaching = deep.filter((cell) => isBeside(cell, lead) && !columns.includes(cell));
      const read = readRow(row, { columns, above: [...groups, ...reaching], wordsOf, mayHead });
      for (const cell of read.body) body.push(cell);
      for (const cell of read.heads) heads.push(cell);
    }
    if (isHead || row === groups) for (const cell of row) heads.push(cell);
    inHead = isHead;
  });
  return { body, heads };
}

function rowsOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows.values()];
}

/** All of a row are marked as heads; one alone at its start heads the row, or those that follow. */
function isMarked(row: readonly TableCell[]): boolean {
  return isOverColumns(row) && row.every(({ head }) => head);
}

/** A first row without marks that holds no amount. "Founded | 1998" opens a list of facts, "Country | 2024" a table. */
function opensTable(row: readonly TableCell[], wordsOf: WordsOf, mayHead: Test): boolean {
  const [first, second, third] = row;
  if (first === undefined || !row.every(mayHead)) return false;
  if (second === undefined || third !== undefined) return isOverColumns(row);
  return !(/^\d/.test(wordsOf(second)) && NO_MEASURE.test(wordsOf(first)));
}

/** Left of a row, reaching down to it. */
function isBeside(cell: TableCell, lead: TableCell | undefined): boolean {
  if (lead === undefined || cell.column >= lead.column) return false;
  return cell.row < lead.row && cell.row + cell.rows > lead.row;
}

/** More than one, or one past the first column. */
function isOverColumns([first, second]: readonly TableCell[]): boolean {
  return second !== undefined || (first?.column ?? 0) > 0;
}

/** The first cell past a rank, if it holds no amount; after a date also what happened then. */
function leading(
  row: readonly TableCell[],
  mayHead: Test,
  isUnder: (pattern: RegExp, cell: TableCell) => boolean,
): readonly TableCell[] {
  const [first, second] = row.filter((cell) => !isUnder(RANK, cell));
  if (first === undefined || !(mayHead(first) || isUnder(PART, first))) return [];
  return second !== undefined && isUnder(NO_MEASURE, first) && mayHead(second) ? [first, second] : [first];
}

interface RowScene {
  readonly columns: readonly TableCell[];
  readonly above: readonly TableCell[];
  readonly wordsOf: WordsOf;
  readonly mayHead: Test;
}

/** A row's cells under their heads: its marked ones, else its first cell past a rank that holds no amount. */
function readRow(row: readonly TableCell[], { columns, above, wordsOf, mayHead }: RowScene): HeadedTable {
  const over = (cell: TableCell): TableCell[] =>
    columns.filter(
      (head) => head.column < cell.column + cell.columns && cell.column < head.column + head.columns,
    );
  const isUnder = (pattern: RegExp, cell: TableCell): boolean =>
    over(cell).some((head) => pattern.test(wordsOf(head)));
  const marked = row.filter(({ head }) => head);
  const own = marked.length > 0 ? marked : leading(row, mayHead, isUnder);
  const isDated = own.some((head) => NO_MEASURE.test(wordsOf(head)));
  const heads = row.filter(
    (cell) => own.includes(cell) || isDated || isUnder(RANK, cell) || isUnder(NO_MEASURE, cell),
  );
  const body = row
    .filter((cell) => !heads.includes(cell))
    .map((cell) => ({
      cell,
      rows: [...above, ...own],
      columns: over(cell),
    }));
  return { body, heads };
}
