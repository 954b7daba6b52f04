import { baselineOf, type Fragment, rowsOf, sizeOf } from './lines.ts';
import type { PdfPage } from './pdf-text.ts';

/** Rows at either edge of a page among which heads, footers and numbers are looked for. */
const EDGE_ROWS = 4;
/** They stand within this share of the page's height from its edge. */
const EDGE = 0.14;
/** Rows of several pages are the same where they stand at the same height, points. */
const SAME_HEIGHT = 4;
/** Pages that a head stands on, of all; left and right ones may have heads of their own. */
const LEAST_SHARE = 0.3;

/** White on either side of a row that goes with nothing, in sizes of its font. */
const CLEAR = 1.6;

/** A head or foot of a page alone is set smaller than its text by this factor, in so many letters at most. */
const [SMALLER, LONGEST_ALONE] = [0.86, 110];
/** What a note or a list opens with, a year, the end of a sentence: not those of a head. */
const NO_HEAD = /^[\d*†‡§[(\uE000•–-]|\b(?:19|20)\d\d\b|[.!?:;]["'”’»)\]]*$/u;

/** Words that end with the number of a page: "Ferry Board · Page 2", "Ferry Board – 2 of 3". */
const ENDS_WITH_NUMBER =
  /(?:\b(?:page|p\.|pg\.?)|(?:^|[^\d\s])\s*[–—|·•-])\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|·•-]*$/i;

const NUMBER =
  /^[\s–—|·-]*(?:page |p\. ?|pg\.? )?(\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/|\|) ?(\d{1,4}))?[\s–—|·-]*$/i;

interface EdgeRow {
  readonly page: number;
  readonly row: readonly Fragment[];
  readonly text: string;
  /** From the top edge, or, negative, from the bottom: pages differ in height. */
  readonly height: number;
  /** Whether it stands apart from the rows next to it. */
  readonly isClear: boolean;
}

/** A running head, footer or page number of a page. */
export interface Running {
  readonly page: number;
  readonly text: string;
  readonly edge: 'start' | 'end';
}

function edgeRows(fragments: readonly Fragment[], page: number, { height }: PdfPage): EdgeRow[] {
  const all = rowsOf(fragments);
  const rows = all.map((row, at): EdgeRow & { readonly y: number } => {
    const y = baselineOf(row);
    const text = row.map((one) => one.text).join(' ');
    const isClear = [all[at - 1], all[at + 1]].every(
      (other) => other === undefined || Math.abs(baselineOf(other) - y) > CLEAR * sizeOf(row),
    );
    return { page, row, text, height: y < height / 2 ? y : y - height, isClear, y };
  });
  const top = rows.slice(0, EDGE_ROWS).filter(({ y }) => y < EDGE * height);
  const bottom = rows.slice(-EDGE_ROWS).filter(({ y }) => y > (1 - EDGE) * height);
  return [...top, ...bottom];
}

/** The words of a row without its numbers, which may be the page's. */
const withoutNumbers = (text: string): string => text.toLowerCase().replaceAll(/\d+|\b[ivxl]+\b/g, '#');

function isSameRow(one: EdgeRow, other: EdgeRow): boolean {
  return (
    Math.abs(one.height - other.height) < SAME_HEIGHT &&
    Math.sign(one.height) === Math.sign(other.height) &&
    withoutNumbers(one.text) === withoutNumbers(other.text) &&
    areAlike(one, other)
  );
}

/** Numbers that differ are the pages' where they go up with them: those of sentences at the same height do not. */
function areAlike(one: EdgeRow, other: EdgeRow): boolean {
  const [a, b] = [one, other].map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
  return (a ?? []).every((number, at) => {
    const by = (b?.[at] ?? Number.NaN) - number;
    return by === 0 || by === other.page - one.page;
  });
}

/** The number of the page that a row may be; null for other words. */
function numberIn({ text }: EdgeRow): { readonly value: number | null; readonly says: boolean } | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, number = '', of] = match;
  return { value: /\d/.test(number) ? Number(number) : null, says: of !== undefined || /^\W*p/i.test(text) };
}

/** Whether a row that stands apart has the number of its own page in it: "Harbour Gazette   -2-   3 March". */
const namesItsPage = ({ row, text, page, isClear }: EdgeRow): boolean =>
  isClear &&
  [text, ...row.map((one) => one.text)].some(
    (words) => Number(ENDS_WITH_NUMBER.exec(words)?.[1]) === page + 1,
  );

/** Whether a row at the edge of a page alone is its head or foot: small print that stands apart, and neither note, date nor sentence. */
const isSmallPrint = ({ row, text, isClear }: EdgeRow, bodySize: number): boolean =>
  isClear && sizeOf(row) <= SMALLER * bodySize && text.length <= LONGEST_ALONE && !NO_HEAD.test(text);

/**
 * Takes running heads, footers and page numbers off the fragments of pages: rows at the edge of a page that come again at the
 * same height on other pages, numbers aside; those that say which page it is; and, where there is but one page, its number and
 * what stands there in small print.
 */
export function withoutRunning(
  pages: readonly PdfPage[],
  fragments: readonly (readonly Fragment[])[],
): { readonly fragments: readonly (readonly Fragment[])[]; readonly running: readonly Running[] } {
  const rows = pages.flatMap((page, at) => edgeRows(fragments[at] ?? [], at, page));
  const least = Math.max(2, LEAST_SHARE * pages.length);
  const bodySize = sizeOf(fragments.flat());
  const isRunning = (row: EdgeRow): boolean => {
    const number = numberIn(row);
    if (number?.says === true || namesItsPage(row)) return true;
    if (pages.length === 1) return (number?.value === 1 && row.height < 0) || isSmallPrint(row, bodySize);
    const same = rows.filter((other) => isSameRow(row, other));
    return new Set(same.map(({ page }) => page)).size >= least && !isFigure(row, same);
  };
  const taken = rows.filter(isRunning);
  const gone = new Set(taken.flatMap(({ row }) => row));
  return {
    fragments: fragments.map((page) => page.filter((fragment) => !gone.has(fragment))),
    running: taken.map(({ page, text, height }) => ({ page, text, edge: height < 0 ? 'end' : 'start' })),
  };
}

/** A number alone that is the same on other pages is a figure, and no page's. */
function isFigure(row: EdgeRow, same: readonly EdgeRow[]): boolean {
  return numberIn(row) !== null && same.some((other) => other.page !== row.page && other.text === row.text);
}
