import type { Cell, Line } from './lines.ts';
import type { Group } from './paragraphs.ts';

/** A column of a table, in points. */
interface Column {
  x: number;
  right: number;
}

/** A cell of a table: its column from 0. */
interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly head: boolean;
}

/** Rows in each of which several cells stand, in the same columns. */
export type Grid = readonly (readonly GridCell[])[];

const overlaps = (one: Column, other: Cell): boolean => one.x < other.right && other.x < one.right;

export const isRow = ({ lines: [line] }: Group): boolean => (line?.cells.length ?? 0) > 1;

/** The columns that cells stand in, left to right. */
function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (const cell of lines.flatMap(({ cells }) => cells)) {
    const over = columns.filter((column) => overlaps(column, cell));
    const joined = {
      x: Math.min(cell.x, ...over.map(({ x }) => x)),
      right: Math.max(cell.right, ...over.map(({ right }) => right)),
    };
    columns.splice(0, columns.length, ...columns.filter((column) => !over.includes(column)), joined);
  }
  return columns.toSorted((a, b) => a.x - b.x);
}

const isValue = (text: string): boolean => /^\W*\d|^[–—-]$|^n\/?a$/i.test(text);
const isYear = (text: string): boolean => /^(?:FY ?)?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?$/.test(text);

/** Lines with several cells each as a table; null where they share no columns, as the parts of a letterhead do not. */
export function gridOf(lines: readonly Line[]): Grid | null {
  if (lines.length < 2) return null;
  const columns = columnsOf(lines);
  const rows = lines.map(({ cells }) =>
    cells.map((cell) => ({ text: cell.text, column: columns.findIndex((column) => overlaps(column, cell)) })),
  );
  const isParted = rows.every((cells) => new Set(cells.map(({ column }) => column)).size === cells.length);
  if (columns.length < 2 || !isParted) return null;
  const values = rows.slice(1).flatMap((cells) => cells.filter(({ column }) => column > 0));
  const isOfFigures =
    values.length > 0 && values.filter(({ text }) => isValue(text)).length > values.length / 2;
  const isHeaded =
    isOfFigures &&
    (rows[0] ?? []).every(({ text, column }) => column === 0 || !isValue(text) || isYear(text));
  return rows.map((cells, row) =>
    cells.map((cell) => ({
      ...cell,
      head: (row === 0 && isHeaded) || (cell.column === 0 && isOfFigures && !isValue(cell.text)),
    })),
  );
}
