import { baselineOf, type Fragment, rowsOf, sizeOf } from './lines.ts';
import { tabularRows } from './tabular.ts';

/** Points of white that part columns, on either side of their middle. */
const HALF_GUTTER = 4;
/** Gutters are looked for at every so many points. */
const STEP = 3;
/** Lines on either side without which nothing is a column. */
const FEWEST_LINES = 3;
/** Lines of a full column, beside which the next may have fewer. */
const FULL = 8;
/** Letters that lines of a column have on average at least; those of a table have fewer. */
const PROSE = 18;
/** A narrow column beside prose (contacts, notes) has fewer; then its lines stand at heights of their own. */
const NARROW = 8;
/** Lines that share their height with one across the gutter, of all: in tables nearly all do. */
const SHARED = 0.7;
/** Where more of the segments cross a line than this share, it is no gutter. */
const MOST_CROSSING = 0.6;
/** Baselines of lines that follow each other without a gap, in sizes. */
const LEADS = 1.6;
/** Points by which baselines of one height differ. */
const SAME_HEIGHT = 2;

/** A part of a row with no white in it that could be a gutter's. */
interface Segment {
  readonly fragments: readonly Fragment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly letters: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Of a table's row, which no gutter parts. */
  readonly isTabular: boolean;
}

/** Heights between which a gutter parts columns. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

interface Gutter {
  readonly x: number;
  readonly bands: readonly Band[];
  /** Segments that it parts. */
  readonly parted: number;
  /** Of the white around it, points. */
  readonly white: number;
}

function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const rows = rowsOf(fragments);
  const tabular = tabularRows(rows);
  return rows.flatMap((row) => {
    const runs: Fragment[][] = [];
    let right = -Infinity;
    for (const fragment of row) {
      if (fragment.x - right > 2 * HALF_GUTTER) runs.push([]);
      runs.at(-1)?.push(fragment);
      right = Math.max(right, fragment.right);
    }
    const y = baselineOf(row);
    return runs.map((run) => ({
      fragments: run,
      x: Math.min(...run.map(({ x }) => x)),
      right: Math.max(...run.map((one) => one.right)),
      y,
      letters: run.reduce((sum, { text }) => sum + text.length, 0),
      size: sizeOf(run),
      isTabular: tabular.has(row),
    }));
  });
}

const heights = (side: readonly Segment[]): number[] => [...new Set(side.map(({ y }) => y))];

/** Whether what stands on both sides of a gutter are two columns of text, and no table. */
function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [a, b] = [heights(left), heights(right)];
  const average = (side: readonly Segment[], lines: number): number =>
    side.reduce((sum, { letters }) => sum + letters, 0) / lines;
  // The last lines of a text have a column to themselves, beside a full one.
  const [full, rest] = a.length > b.length ? [left, right] : [right, left];
  const isFull = heights(full).length >= FULL && average(full, heights(full).length) >= PROSE;
  if (Math.min(a.length, b.length) < FEWEST_LINES) return isFull && rest.length > 0;
  const [less, more] = [average(left, a.length), average(right, b.length)].toSorted((x, y) => x - y);
  if ((more ?? 0) < PROSE || (less ?? 0) < NARROW) return false;
  if ((less ?? 0) >= PROSE) return true;
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const shared = few.filter((y) => many.some((other) => Math.abs(other - y) < SAME_HEIGHT));
  return shared.length < SHARED * few.length;
}

/**
 * Where two columns begin: with the lower one, since a headline's last line is as short as a column's; but with the lines that
 * lead up to it in the other, where the lower one opens with a paragraph's white.
 */
function topOf(...sides: readonly (readonly Segment[])[]): number {
  const begins = Math.max(...sides.map((side) => Math.min(...side.map(({ y }) => y))));
  return sides.reduce((top, side) => {
    const upwards = side.toSorted((a, b) => b.y - a.y);
    let next = upwards.findLast(({ y }) => y >= begins - SAME_HEIGHT);
    for (const one of upwards.filter(({ y }) => y < begins - SAME_HEIGHT)) {
      if (next === undefined || one.size !== next.size || next.y - one.y > LEADS * one.size) break;
      next = one;
    }
    return Math.min(top, next?.y ?? top);
  }, begins);
}

/** The bands in which nothing crosses `x` and columns stand on both sides. */
function gutterAt(x: number, segments: readonly Segment[]): Gutter | null {
  const crossing = segments.filter(
    (one) => one.isTabular || (one.x < x + HALF_GUTTER && one.right > x - HALF_GUTTER),
  );
  if (crossing.length > MOST_CROSSING * segments.length) return null;
  const edges = [-Infinity, ...crossing.map(({ y }) => y).toSorted((a, b) => a - b), Infinity];
  // Baselines lie farther apart than half a size.
  const least = (FEWEST_LINES / 2) * Math.min(...segments.map(({ size }) => size));
  let [parted, left, right] = [0, -Infinity, Infinity];
  const bands: Band[] = [];
  for (const [at, bottom] of edges.slice(1).entries()) {
    const top = edges[at] ?? -Infinity;
    if (bottom - top < least) continue;
    const within = segments.filter(({ y }) => y > top + SAME_HEIGHT && y < bottom - SAME_HEIGHT);
    const [before, behind] = [within.filter((one) => one.right <= x), within.filter((one) => one.x >= x)];
    const begins = topOf(before, behind);
    const inBand = (one: Segment): boolean => one.y >= begins - SAME_HEIGHT;
    if (!areColumns(before.filter(inBand), behind.filter(inBand))) continue;
    bands.push({ top: begins - SAME_HEIGHT, bottom });
    parted += within.filter(inBand).length;
    left = Math.max(left, ...before.map((one) => one.right));
    right = Math.min(right, ...behind.map((one) => one.x));
  }
  return bands.length === 0 ? null : { x, bands, parted, white: right - left };
}

/** The gutter that parts most, with the most white around it; null where nothing is parted. */
function findGutter(segments: readonly Segment[]): Gutter | null {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((one) => one.right));
  let best: Gutter | null = null;
  for (let x = left + STEP; x < right; x += STEP) {
    const gutter = gutterAt(x, segments);
    if (gutter === null) continue;
    const isBetter =
      best === null ||
      gutter.parted > best.parted ||
      (gutter.parted === best.parted && gutter.white > best.white);
    if (isBetter) best = gutter;
  }
  return best;
}

function inOrder(segments: readonly Segment[]): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments);
  if (gutter === null) return [[...segments]];
  const columns: Segment[][] = [];
  let from = -Infinity;
  for (const { top, bottom } of gutter.bands) {
    // What crosses the gutter above the band, and what stands beside it there.
    const above = segments.filter(({ y }) => y >= from && y <= top);
    if (above.length > 0) columns.push(above);
    const within = segments.filter(({ y }) => y > top && y < bottom);
    columns.push(
      ...inOrder(within.filter((one) => one.right <= gutter.x)),
      ...inOrder(within.filter((one) => one.right > gutter.x)),
    );
    from = bottom;
  }
  const below = segments.filter(({ y }) => y >= from);
  return below.length > 0 ? [...columns, below] : columns;
}

/** Fragments column by column in the order that they are read, each column's as rows from top to bottom. */
export function columnsOf(fragments: readonly Fragment[]): Fragment[][][] {
  return inOrder(segmentsOf(fragments)).map((column) =>
    rowsOf(column.flatMap((segment) => segment.fragments)),
  );
}
