import { columnsOf } from './columns.ts';
import { type Footnote, withoutFootnotes } from './footnotes.ts';
import { baselineOf, type Fragment, fragmentsOf, type Line, lineOf, rowsOf, sizeOf } from './lines.ts';
import { goesOn, type Group, groupsOf, type Usual } from './paragraphs.ts';
import type { PdfText } from './pdf-text.ts';
import { type Running, withoutRunning } from './running.ts';

/** A document as it is laid out: what is read, in reading order, and what is kept apart. */
export interface Layout {
  readonly usual: Usual;
  readonly groups: readonly Group[];
  readonly notes: readonly (Footnote & { readonly page: number })[];
  readonly running: readonly Running[];
  /** Words that are not upright: of stamps, watermarks and axes. */
  readonly turned: readonly Omit<Running, 'edge'>[];
}

/** Between baselines of running text, in sizes, where nothing tells. */
const LEADING = 1.2;
/** Gaps below and above are no leading. */
const LEADINGS = { least: 0.8, most: 2.2 };

function usualOf(fragments: readonly Fragment[], columns: readonly (readonly Line[])[]): Usual {
  const size = sizeOf(fragments);
  const lines = columns.flat().filter((line) => Math.abs(line.size - size) < 0.2);
  const letters = new Map<string, number>();
  for (const { font, text } of lines)
    if (font !== null) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const font = [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  const leadings = columns
    .flatMap((column) => column.map((line, at) => (line.y - (column[at - 1]?.y ?? Infinity)) / line.size))
    .filter((gap) => gap > LEADINGS.least && gap < LEADINGS.most)
    .toSorted((a, b) => a - b);
  // Most lines follow another one of their paragraph.
  return { size, font, leading: leadings[Math.floor(leadings.length * 0.4)] ?? LEADING };
}

/** Groups of all columns in order; a paragraph that goes on in the next column or page is one. */
function joinColumns(columns: readonly (readonly Group[])[], usual: Usual): Group[] {
  const joined: Group[] = [];
  for (const groups of columns) {
    const [first, ...rest] = groups;
    const last = joined.at(-1);
    if (first === undefined) continue;
    if (last !== undefined && goesOn(last, first, usual)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...first.lines], isEnded: first.isEnded };
    } else joined.push(first);
    joined.push(...rest);
  }
  return joined;
}

/** What stands at a page's edge, clear of the rest by so many sizes, goes with none of its columns. */
const [EDGE, CLEAR] = [0.14, 2.2];

/** A page's fragments as those at its upper edge, those of its columns and those at its lower edge. */
function partsOf(fragments: readonly Fragment[], height: number): Fragment[][] {
  const rows = rowsOf(fragments);
  let [from, to] = [0, rows.length];
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    if (next === undefined || baselineOf(next) - baselineOf(row) < CLEAR * sizeOf(next)) continue;
    if (baselineOf(row) < EDGE * height) from = at + 1;
    if (baselineOf(next) > (1 - EDGE) * height) to = Math.min(to, at + 1);
  }
  return [rows.slice(0, from), rows.slice(from, to), rows.slice(to)].map((part) => part.flat());
}

/** Works out how a document is laid out, from where its words stand. */
export function layoutOf({ pages }: PdfText): Layout {
  const all = pages.map(fragmentsOf);
  const { fragments, running } = withoutRunning(
    pages,
    all.map((page) => page.fragments),
  );
  const lines = fragments.map((page, at) =>
    partsOf(page, pages[at]?.height ?? 0)
      .flatMap(columnsOf)
      .map((rows) => rows.map((row) => lineOf(row, at))),
  );
  const usual = usualOf(fragments.flat(), lines.flat());
  const notes: (Footnote & { page: number })[] = [];
  const columns = lines.flatMap((page, at) =>
    page.map((column) => {
      const parted = withoutFootnotes(column, page.flat(), usual.size);
      notes.push(...parted.notes.map((note) => ({ ...note, page: at })));
      return groupsOf(parted.lines, usual);
    }),
  );
  const turned = all.flatMap((page, at) => {
    const text = page.turned.join(' ');
    return text === '' ? [] : [{ page: at, text }];
  });
  return { usual, groups: joinColumns(columns, usual), notes, running, turned };
}
