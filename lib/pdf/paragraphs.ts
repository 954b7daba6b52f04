import type { Line } from './lines.ts';

/** Lines that are one paragraph, heading, item or row of a table. */
export interface Group {
  readonly lines: readonly Line[];
  /** The last line has room for the next word: the paragraph ends with it, whatever comes in the next column. */
  readonly isEnded: boolean;
  /** The first line begins as a paragraph's does: it is indented, or opens with a sign of a list. */
  readonly isOpened: boolean;
}

/** A bullet, a number or a letter that opens an item of a list. */
export const MARKER = /^(?:[•◦▪▫‣⁃·●○■□–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}\))\s+(?=\S)/u;
const BULLET = /^[•◦▪▫‣⁃●○■□]/u;
export const SENTENCE_END = /[.!?…:;]["'”’»)\]\uE000-\uE001\d*]*$/u;

/** Of the document's body text: sizes that differ by less are the same, in points. */
const SAME_SIZE = 0.6;
/** A gap between lines that parts paragraphs, in usual gaps. */
const PARTING_GAP = 1.28;
/** Baselines of headings lie at most so far apart, in sizes. */
const HEADING_GAP = 1.6;
/** An indent, in sizes. */
const INDENT = 0.7;
/** How much narrower than it looks a word may be set, in sizes. */
const TOLERANCE = 0.6;
/** A block of its own (a quotation, a narrow box) has at least so much of its column's width. */
const LEAST_WIDTH = 0.6;

/** What is usual in a document. */
export interface Usual {
  /** Of body text, points. */
  readonly size: number;
  readonly font: string | null;
  /** Between baselines of body text, in sizes. */
  readonly leading: number;
}

const isSameSize = (one: Line, other: Line): boolean => Math.abs(one.size - other.size) < SAME_SIZE;
const isRow = ({ cells }: Line): boolean => cells.length > 1;

/** The width of a line's first word, as its letters are wide on average, points. */
function firstWordWidth({ cells: [cell] }: Line): number {
  if (cell === undefined) return 0;
  const word = /^\S+/.exec(cell.text)?.[0] ?? '';
  return ((cell.right - cell.x) * word.length) / cell.text.length;
}

/** Whether the next line's first word would have found room on a line: then somebody ended the line on purpose. */
function hasRoom(line: Line, next: Line, margin: number): boolean {
  const space = 0.25 * line.size;
  return line.right + space + firstWordWidth(next) < margin - TOLERANCE * line.size;
}

/** The right margin of a line: its column's, or that of the block it stands in where it is a narrower one. */
function marginsOf(lines: readonly Line[], usual: Usual): readonly number[] {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const margins: number[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && isOneBlock(lines[to - 1], lines[to], usual)) to += 1;
    const block = lines.slice(from, to);
    const own = Math.max(...block.map((line) => line.right));
    const isNarrow = block.length > 2 && own - left >= LEAST_WIDTH * (right - left);
    for (const _ of block) margins.push(isNarrow ? own : right);
    from = to;
  }
  return margins;
}

function isOneBlock(one: Line | undefined, next: Line | undefined, usual: Usual): boolean {
  return one !== undefined && next !== undefined && isSameSize(one, next) && !isFar(one, next, usual);
}

function isFar(one: Line, next: Line, { leading }: Usual): boolean {
  return next.y - one.y > PARTING_GAP * leading * Math.max(one.size, next.size);
}

/** Whether a line is set to be noticed: larger than the body. */
const isLarge = (line: Line, { size }: Usual): boolean => line.size > size + SAME_SIZE;

/** Whether the next line begins something new. */
function parts(one: Line, next: Line, first: Line, margin: number, usual: Usual): boolean {
  if (isRow(one) || isRow(next) || !isSameSize(one, next)) return true;
  if (isLarge(one, usual)) return next.y - one.y > HEADING_GAP * one.size || one.font !== next.font;
  if (isFar(one, next, usual) || BULLET.test(next.text)) return true;
  const isRoomy = hasRoom(one, next, margin);
  const goesOn = /^\p{Ll}/u.test(next.text) && !SENTENCE_END.test(one.text) && !isRoomy;
  if (one.font !== null && next.font !== null && one.font !== next.font && !goesOn) return true;
  if (MARKER.test(next.text) && (isRoomy || SENTENCE_END.test(one.text))) return true;
  const indent = INDENT * one.size;
  const isHanging = MARKER.test(first.text);
  if (next.x > one.x + indent && !isHanging && !goesOn) return true;
  if (next.x < one.x - indent && one !== first && !goesOn) return true;
  return isRoomy;
}

/** Lines of a column as paragraphs and the like. */
export function groupsOf(lines: readonly Line[], usual: Usual): Group[] {
  const margins = marginsOf(lines, usual);
  const groups: { lines: Line[]; isEnded: boolean; isOpened: boolean }[] = [];
  const left = Math.min(...lines.map(({ x }) => x));
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    const [first, one] = [last?.lines[0], last?.lines.at(-1)];
    const margin = margins[at - 1] ?? 0;
    if (
      last !== undefined &&
      first !== undefined &&
      one !== undefined &&
      !parts(one, line, first, margin, usual)
    ) {
      last.lines.push(line);
    } else {
      groups.push({
        lines: [line],
        isEnded: false,
        isOpened: MARKER.test(line.text) || (line.x > left + INDENT * line.size && !isRow(line)),
      });
    }
  });
  return groups.map((group) => {
    const last = group.lines.at(-1);
    const margin = last === undefined ? 0 : (margins[lines.indexOf(last)] ?? 0);
    // Words of six letters are usual.
    const isEnded = last === undefined || isRow(last) || last.right + 3.5 * last.size < margin;
    return { ...group, isEnded };
  });
}

/** Whether a paragraph goes on in the next column or page, across what stands between. */
export function goesOn(one: Group, next: Group, usual: Usual): boolean {
  const [last, first] = [one.lines.at(-1), next.lines[0]];
  if (last === undefined || first === undefined || isRow(last) || isRow(first)) return false;
  if (!isSameSize(last, first) || isLarge(last, usual) || next.isOpened) return false;
  if (last.font !== null && first.font !== null && last.font !== first.font && last.page === first.page)
    return false;
  if (/^\p{Ll}/u.test(first.text) && !SENTENCE_END.test(last.text)) return true;
  // "… by 12 per" · "2026, the board said": no sentence ends there.
  return !one.isEnded && !SENTENCE_END.test(last.text);
}
