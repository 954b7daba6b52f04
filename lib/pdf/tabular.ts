import { baselineOf, CELL_GAP, type Fragment, sizeOf } from './lines.ts';

/** Cells of the widest row, and letters that cells have on average: lines of columns have fewer of the one and more of the other. */
const [FEWEST_CELLS, MOST_LETTERS] = [3, 15];
/** Rows of one table follow each other within so many sizes. */
const NEXT_ROW = 3;

/** What stands over a table or picture. */
export const CAPTION =
  /^(?:figure|fig\.|table|chart|graph|map|box|photo|picture|image)s?(?: \w{1,4})?[.:–—]/i;

function cellsOf(row: readonly Fragment[]): number {
  const size = sizeOf(row);
  let [cells, right] = [0, -Infinity];
  for (const fragment of row) {
    if (fragment.x - right > CELL_GAP * size) cells += 1;
    right = Math.max(right, fragment.right);
  }
  return cells;
}

const lettersOf = (row: readonly Fragment[]): number => row.reduce((sum, { text }) => sum + text.length, 0);

/** Rows of tables, with the caption over each: two or more rows of short cells, one of them with three. */
export function tabularRows<T extends readonly Fragment[]>(rows: readonly T[]): ReadonlySet<T> {
  const tabular = new Set<T>();
  const counted = rows.map((row) => ({ row, cells: cellsOf(row), y: baselineOf(row), size: sizeOf(row) }));
  const isShort = ({ row, cells }: (typeof counted)[number]): boolean =>
    cells > 1 && lettersOf(row) / cells <= MOST_LETTERS;
  for (let from = 0; from < counted.length; from += 1) {
    let to = from;
    for (let next = counted[to]; next !== undefined && isShort(next); next = counted[to]) {
      const before = counted[to - 1];
      if (to > from && before !== undefined && next.y - before.y > NEXT_ROW * next.size) break;
      to += 1;
    }
    const run = counted.slice(from, to);
    if (run.length < 2 || !run.some(({ cells }) => cells >= FEWEST_CELLS)) continue;
    for (const { row } of run) tabular.add(row);
    const over = rows[from - 1];
    if (over !== undefined && CAPTION.test(over.map(({ text }) => text).join(' '))) tabular.add(over);
    from = to - 1;
  }
  return tabular;
}
