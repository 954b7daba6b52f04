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
  /** What stands over the heads of the columns: a title, "(in thousands)". */
  readonly titles: readonly Span[];
  /** What stands beside the heads of the columns, over the rows. */
  readonly corner: readonly Span[];
}

/** Heads over numbers that count rows. */
const RANK = /^(?:#|no\.?|nr\.?|rank(?:ing)?|pos(?:ition)?\.?|place|code|id)$/i;
/** Heads over numbers that tell when, or by which number, and not how much. */
const NO_MEASURE =
  /^(?:year|date|day|month|time|season|release|version|page|phone|tel\.?|telephone|score|result|founded|established|opened|built|born|since)$/i;
/** Heads over what parts the rows, even where it is a number: "18-24". */
const PART =
  /^(?:age(?: group| band| range)?s?|(?:size|income|tax|price) (?:group|band|class)|decade|period|quarter|week)$/i;
/** Rows that end a statement's group: what comes after "Total revenues" is none of the revenues. */
const ENDS_GROUP = /^total\b/i;
/** Rows that are of no group of costs or revenues, or name their own: "Total revenues". */
const BOTTOM_LINE =
  /^(?:total \p{L}|gross profit\b|net (?:income|loss|earnings|profit)\b|(?:operating )?(?:income|loss|earnings|profit)(?: \(loss\))? (?:before|from)\b)/iu;
/** What a row below the heads holds that is of years or days, or of units. */
const UNIT =
  /^(?:in )?(?:[KMTkm]?\p{Sc}|\p{Lu}{1,3}\$|[Tk]?(?:CHF|EUR|GBP|USD)|%)\s?(?:m|mn|mln|bn|million|billion|thousand|'?000s?)?$/u;
const DATE =
  /^(?:(?:as (?:of|at) )?(?:\d{1,2} )?\p{Lu}\p{L}{2,}\.? (?:\d{1,2},? )?)?(?:19|20)\d\d$|^(?:%|% )?(?:change|variance)\s?%?$/iu;
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
  const top = headRows(rows, wordsOf, mayHead);
  const deep = cells.filter((cell) => cell.rows > 1 && mayHead(cell));
  const heads: TableCell[] = rows.slice(0, top.first).flat();
  const body: HeadedCell[] = [];
  let columns: readonly TableCell[] = [];
  let groups: readonly TableCell[] = [];
  let inHead = false;
  rows.forEach((row, at) => {
    if (at < top.first) return;
    const [lead] = row;
    // The words of a row between are not the article's: perhaps the head of another group.
    if ((lead?.row ?? 0) > (rows[at - 1]?.[0]?.row ?? 0) + 1) groups = [];
    const isHead =
      isMarked(row) || (at === top.first && top.opens) || (inHead && isDates(row, wordsOf, mayHead));
    if (isHead) {
      columns = inHead ? [...columns, ...row] : row;
      groups = [];
    } else if (row.length === 1 && lead?.column === 0 && mayHead(lead)) {
      groups = row;
    } else {
      if (lead !== undefined && BOTTOM_LINE.test(wordsOf(lead))) groups = [];
      // What reaches down from a row above heads this one too.
      const reaching = deep.filter((cell) => isBeside(cell, lead) && !columns.includes(cell));
      const read = readRow(row, { columns, above: [...groups, ...reaching], wordsOf, mayHead });
      for (const cell of read.body) body.push(cell);
      for (const cell of read.heads) heads.push(cell);
      if (lead !== undefined && ENDS_GROUP.test(wordsOf(lead))) groups = [];
    }
    if (isHead || row === groups) for (const cell of row) heads.push(cell);
    inHead = isHead;
  });
  const corner = columns.filter(({ column }) => column === 0);
  return { body, heads, titles: rows.slice(0, top.first).flat(), corner };
}

/** Where the titles at the top end, each one cell of its own with a row of heads after them; whether an unmarked row opens the table there. */
function headRows(
  rows: readonly (readonly TableCell[])[],
  wordsOf: WordsOf,
  mayHead: Test,
): { readonly first: number; readonly opens: boolean } {
  const isTitle = (row: readonly TableCell[]): boolean =>
    row.length === 1 && row[0]?.column === 0 && row.every(mayHead);
  const first = firstWhereNot(rows, isTitle);
  if (rows.some(isMarked)) return { first: isMarked(rows[first] ?? []) ? first : 0, opens: false };
  return opensTable(rows[first] ?? [], wordsOf, mayHead)
    ? { first, opens: true }
    : { first: 0, opens: false };
}

/** A row of years, days or units, perhaps behind one cell over the rows: "| 2025 | 2024" below "| Three months ended June 30". */
function isDates(row: readonly TableCell[], wordsOf: WordsOf, mayHead: Test): boolean {
  return (
    isOverColumns(row) &&
    row.every(
      (cell, at) =>
        mayHead(cell) &&
        ((at === 0 && cell.column === 0) || DATE.test(wordsOf(cell)) || UNIT.test(wordsOf(cell))),
    )
  );
}

function firstWhereNot<T>(list: readonly T[], test: (item: T) => boolean): number {
  const found = list.findIndex((item) => !test(item));
  return found < 0 ? 0 : found;
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
function readRow(
  row: readonly TableCell[],
  { columns, above, wordsOf, mayHead }: RowScene,
): Pick<HeadedTable, 'body' | 'heads'> {
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
