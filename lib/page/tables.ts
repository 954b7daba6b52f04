import type { Block, Span, Table, TableCell } from '@/lib/core/model.ts';
import type { Marked } from './marked.ts';
import { attributeOf, childrenOf, tagOf } from './unclobbered.ts';

/** Rows or columns a cell may reach over, and UTF-16 units of a block that heads a table. */
const [MOST_SPANNED, LONGEST_CAPTION] = [200, 200];

/** An item of a list of facts: "Exports: 12 bn", "Fee: US$40". */
const FACT = /^([^:]{1,60}):\s+(?=(?:\p{Lu}{0,3}\s?\p{Sc}|\p{Lu}{3}\s)?[+~(−–-]?\d)/u;

type Place = Omit<TableCell, 'start' | 'end'>;

/** The tables and definition lists whose cells are among the marks, in text order. */
export function tablesOf(text: string, marks: readonly Marked[], blocks: readonly Block[]): readonly Table[] {
  const byElement = new Map(marks.map(({ element, start, end }) => [element, { start, end }]));
  const raised = new Map(
    marks.flatMap(({ element, start, end }) => (element.tagName === 'SUP' ? [[end, start]] : [])),
  );
  const grids = new Set(marks.flatMap(({ element }) => gridAround(element) ?? []));
  return [...grids].flatMap((grid) => {
    const cells = [...placesOf(grid)].flatMap(([element, place]) => {
      const span = byElement.get(element);
      // A raised sign at a cell's end leads to a note.
      const end = raised.get(span?.end ?? -1) ?? 0;
      return span ? [{ start: span.start, end: end > span.start ? end : span.end, ...place }] : [];
    });
    const [first] = cells;
    if (first === undefined || cells.length < 2) return [];
    const captions = [grid.querySelector('caption'), grid.closest('figure')?.querySelector('figcaption')];
    const caption =
      captions.flatMap((element) => (element && byElement.get(element)) ?? [])[0] ??
      before(text, first, blocks);
    return [{ ...(caption && { caption }), cells }];
  });
}

/** Lists of facts as tables of two columns: two items or more, each an amount after a label and a colon. */
export function factLists(text: string, blocks: readonly Block[]): readonly Table[] {
  const lists: TableCell[][] = [];
  let last = -1;
  blocks.forEach(({ start, end, kind }, at) => {
    const [lead, label] = (kind === 'list-item' && FACT.exec(text.slice(start, end))) || [];
    if (lead === undefined || label === undefined) return;
    if (last !== at - 1) lists.push([]);
    last = at;
    const list = lists.at(-1) ?? [];
    const place = { row: list.length / 2, rows: 1, columns: 1 };
    list.push(
      { start, end: start + label.length, ...place, column: 0, head: true },
      { start: start + lead.length, end, ...place, column: 1, head: false },
    );
  });
  return lists.flatMap((cells) => {
    const [first] = cells;
    if (first === undefined || cells.length < 4) return [];
    const caption = before(text, first, blocks);
    return [{ ...(caption && { caption }), cells }];
  });
}

function gridAround(element: Element): Element | null {
  const tag = element.tagName;
  return /^T[DH]$/.test(tag) ? element.closest('table') : /^D[DT]$/.test(tag) ? element.closest('dl') : null;
}

/** A heading, or a line that is no sentence, right before a table, with what stands in brackets below it: "(in thousands)", "(unaudited)". */
function before(text: string, cell: Span, blocks: readonly Block[]): Span | undefined {
  let caption: Span | undefined;
  for (let at = blocks.findIndex(({ end }) => end > cell.start) - 1; at >= 0; at -= 1) {
    const { kind, start, end } = blocks[at] as Block;
    if (!/^(?:heading|caption|paragraph)$/.test(kind)) break;
    if ((caption?.end ?? end) - start > LONGEST_CAPTION) break;
    caption = { start, end: caption?.end ?? end };
    if (!/^\(.*\)$/.test(text.slice(start, end))) break;
  }
  return caption;
}

/** Where each cell of a table stands in its grid (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). */
function placesOf(grid: Element): ReadonlyMap<Element, Place> {
  const places = new Map<Element, Place>();
  if (grid.tagName === 'DL') {
    let row = -1;
    for (const element of grid.querySelectorAll('dt, dd')) {
      const head = element.tagName === 'DT';
      if (head || places.size === 0) row += 1;
      places.set(element, { row, column: head ? 0 : 1, rows: 1, columns: 1, head });
    }
    return places;
  }
  /** The row below which each column is free. */
  const taken: number[] = [];
  [...grid.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === grid)
    .forEach((line, row) => {
      let column = 0;
      for (const cell of childrenOf(line)) {
        while ((taken[column] ?? 0) > row) column += 1;
        const [rows, columns] = [spanned(cell, 'rowspan'), spanned(cell, 'colspan')];
        const head = tagOf(cell) === 'TH' || line.parentElement?.tagName === 'THEAD';
        places.set(cell, { row, column, rows, columns, head });
        for (let at = column; at < column + columns; at += 1) taken[at] = row + rows;
        column += columns;
      }
    });
  return places;
}

function spanned(cell: Element, attribute: string): number {
  const count = Number(attributeOf(cell, attribute));
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPANNED) : 1;
}
