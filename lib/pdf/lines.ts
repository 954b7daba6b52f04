import type { PdfItem, PdfPage } from './pdf-text.ts';

/** A run of text as it lies on the page: points, y downwards. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

/** What stands on one baseline with no wide gap in it. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a column. */
export interface Line {
  /** From 0. */
  readonly page: number;
  /** Its cells, parted by tabs. */
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The one font of all its letters; null where it has several. */
  readonly font: string | null;
}

/** Raised signs within a line's text, which stand for notes or exponents, are put between these until it is known for which. */
const [RAISED, NOT_RAISED] = ['\uE000', '\uE001'];
export const RAISED_SIGNS = /\uE000([^\uE000\uE001]{0,12})\uE001/gu;

/** In sizes of the font: a gap that is a space; one that parts the cells of a table. */
const SPACE = 0.13;
export const CELL_GAP = 1.6;
/** Baselines that differ by less are of one line, in sizes of the larger font. */
const SAME_LINE = 0.45;
/** A raised sign is smaller than its line and stands higher, in sizes of the line's font. */
const RAISED_SIZE = 0.9;
const RAISED_BY = 0.12;
const RAISED_TEXT = /^[\d*†‡§,–-]{1,6}$/;
/** The same text so near by is printed twice, for weight or shadow, in sizes. */
const TWICE = 0.15;

/** Signs of fonts' own: bullets of Symbol and Wingdings; what else is there is known to nobody. */
const plainOf = (text: string): string =>
  text.replaceAll(/[\uF0B7\uF0A7\uF0D8\uF076\uF02D]/g, '•').replaceAll(/[\uE000-\uF8FF\0]/g, '');

/** A run that is upright and on the page; null for others, and for white space, which gaps tell better. */
function fragmentOf({ str, transform, width, font }: PdfItem, page: PdfPage): Fragment | null {
  const [a, b, , , x, y] = transform;
  const size = Math.hypot(transform[2], transform[3]);
  const text = plainOf(str).replaceAll(/\s+/g, ' ');
  if (text.trim() === '' || size === 0 || a <= 0 || Math.abs(b) > 0.02 * a) return null;
  if (x > page.width || x + width < 0 || y > page.height + size || y < 0) return null;
  const perUnit = width / str.length;
  const lead = text.length - text.trimStart().length;
  const tail = text.length - text.trimEnd().length;
  return {
    text: text.trim(),
    x: x + lead * perUnit,
    right: x + width - tail * perUnit,
    y,
    size,
    font,
  };
}

/** The upright runs of a page, and the words of those that are turned. */
export function fragmentsOf(page: PdfPage): { fragments: Fragment[]; turned: string[] } {
  const fragments: Fragment[] = [];
  const seen = new Map<string, Fragment[]>();
  for (const item of page.items) {
    const fragment = fragmentOf(item, page);
    if (fragment === null) continue;
    const same = seen.get(fragment.text) ?? [];
    const near = TWICE * fragment.size;
    if (same.some(({ x, y }) => Math.abs(x - fragment.x) < near && Math.abs(y - fragment.y) < near)) continue;
    seen.set(fragment.text, [...same, fragment]);
    fragments.push(fragment);
  }
  const turned = page.items
    .filter(({ str, transform: [a, b] }) => str.trim() !== '' && (a <= 0 || Math.abs(b) > 0.02 * a))
    .map(({ str }) => str.trim());
  return { fragments, turned };
}

/** Fragments as the rows that they stand in, top to bottom, each left to right. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  // Larger ones first, so that raised signs join the line and not the other way round.
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((row) => row.some((other) => isSameLine(other, fragment)));
    if (row === undefined) rows.push([fragment]);
    else row.push(fragment);
  }
  return rows
    .map((row) => row.toSorted((a, b) => a.x - b.x))
    .toSorted((a, b) => baselineOf(a) - baselineOf(b));
}

function isSameLine(one: Fragment, other: Fragment): boolean {
  return Math.abs(one.y - other.y) < SAME_LINE * Math.max(one.size, other.size);
}

/** The value that most letters have. */
function mostly<T>(fragments: readonly Fragment[], of: (fragment: Fragment) => T): T | undefined {
  const letters = new Map<T, number>();
  for (const fragment of fragments) {
    const value = of(fragment);
    letters.set(value, (letters.get(value) ?? 0) + fragment.text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const roundedSize = (size: number): number => Math.round(size * 10) / 10;

export function baselineOf(row: readonly Fragment[]): number {
  const size = mostly(row, (fragment) => roundedSize(fragment.size));
  return row.find((fragment) => roundedSize(fragment.size) === size)?.y ?? 0;
}

/** The size that most letters of fragments have, in points. */
export function sizeOf(fragments: readonly Fragment[]): number {
  return mostly(fragments, ({ size }) => roundedSize(size)) ?? 0;
}

/** A row as a line of its column. */
export function lineOf(row: readonly Fragment[], page: number): Line {
  const [size, y] = [sizeOf(row), baselineOf(row)];
  const cells: { text: string; x: number; right: number }[] = [];
  for (const fragment of row) {
    const isRaised =
      fragment.size < RAISED_SIZE * size &&
      y - fragment.y > RAISED_BY * size &&
      RAISED_TEXT.test(fragment.text);
    const text = isRaised ? `${RAISED}${fragment.text}${NOT_RAISED}` : fragment.text;
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : fragment.x - last.right;
    if (last === undefined || gap > CELL_GAP * size) {
      cells.push({ text, x: fragment.x, right: fragment.right });
    } else {
      const isApart = gap > SPACE * Math.min(size, fragment.size);
      last.text += isApart ? ` ${text}` : text;
      last.right = Math.max(last.right, fragment.right);
    }
  }
  const fonts = new Set(row.filter(({ text }) => /\p{L}/u.test(text)).map(({ font }) => font));
  return {
    page,
    text: cells.map(({ text }) => text).join('\t'),
    cells,
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ right }) => right)),
    y,
    size,
    font: fonts.size === 1 ? ([...fonts][0] ?? null) : null,
  };
}
