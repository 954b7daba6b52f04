import type { ArticleMetadata } from '../core/article-metadata.ts';
import type { ArticleText, Block, Span, Table, TableCell } from '../core/model.ts';
import type { BlockKind, LeftOut } from '../core/passages.ts';
import { publishedIn } from '../core/periods/published.ts';
import { type BlockText, blockText, type Reference, resolved } from './block-text.ts';
import { hyphenationOf, type Hyphenation } from './hyphens.ts';
import { kindOf } from './kinds.ts';
import { layoutOf, type Layout } from './layout.ts';
import { type Group, MARKER, type Usual } from './paragraphs.ts';
import type { PdfPage, PdfText } from './pdf-text.ts';
import { gridOf, type Grid, isRow } from './tables.ts';
import { type Titled, titleBlock, toldTitle } from './title.ts';
import { withoutOpening } from './footnotes.ts';

const SEPARATOR = '\n\n';

/** A block before it has its place in the text. */
interface Piece extends BlockText {
  readonly kind: BlockKind;
  readonly size: number;
  readonly page: number;
  /** Of a table's row. */
  readonly row?: { readonly grid: Grid; readonly at: number };
}

/** A page without words; an empty one shows nothing that could be missed. */
const isPicture = ({ items, hasPictures }: PdfPage): boolean =>
  hasPictures && items.every(({ str }) => str.trim() === '');

/** How lines become words. */
interface Words {
  readonly hyphenation: Hyphenation;
  readonly isNote: (mark: string, page: number) => boolean;
}

function rowPieces(groups: readonly Group[], { isNote }: Words): Piece[] {
  const lines = groups
    .flatMap((group) => group.lines)
    .map((line) => {
      const cells = line.cells.map((cell) => ({
        ...cell,
        text: resolved({ ...cell, page: line.page }, isNote).text,
      }));
      return { ...line, cells };
    });
  const grid = gridOf(lines);
  const whole = { references: [] };
  if (grid === null) {
    // Of a letterhead or a line of particulars: each by itself.
    return lines.flatMap(({ cells, size, page }) =>
      cells.map(({ text }): Piece => ({
        ...whole,
        kind: 'paragraph',
        text,
        size,
        page,
        starts: [{ page, at: 0 }],
      })),
    );
  }
  return lines.map(({ cells, size, page }, at): Piece => {
    const text = cells.map((cell) => cell.text).join('\t');
    return { ...whole, kind: 'table-row', text, size, page, starts: [{ page, at: 0 }], row: { grid, at } };
  });
}

function piecesOf(groups: readonly Group[], usual: Usual, words: Words): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    if (isRow(group)) {
      let end = at + 1;
      while (
        end < groups.length &&
        isRow(groups[end] ?? group) &&
        groups[end]?.lines[0]?.page === group.lines[0]?.page
      )
        end += 1;
      pieces.push(...rowPieces(groups.slice(at, end), words));
      at = end - 1;
      continue;
    }
    const whole = blockText(group.lines, words.isNote, words.hyphenation);
    const beside = [groups[at - 1], groups[at + 1]].filter((other) => other !== undefined);
    const kind = kindOf(whole.text, group, usual, beside);
    const marker = kind === 'list-item' ? (MARKER.exec(whole.text)?.[0].length ?? 0) : 0;
    const shifted = <T extends { readonly at: number }>(one: T): T => ({
      ...one,
      at: Math.max(0, one.at - marker),
    });
    const [first] = group.lines;
    pieces.push({
      text: whole.text.slice(marker),
      starts: whole.starts.map(shifted),
      references: whole.references.map(shifted),
      kind,
      size: first?.size ?? 0,
      page: first?.page ?? 0,
    });
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** Where each page's words stand in the text, in order: a paragraph may go over two of them. */
function pagesOf(pieces: readonly Piece[], starts: readonly number[], count: number, length: number): Span[] {
  const begins = new Map<number, number>();
  pieces.forEach((piece, index) => {
    for (const { page, at } of piece.starts) {
      if (!begins.has(page)) begins.set(page, (starts[index] ?? 0) + at);
    }
  });
  const pages: Span[] = [];
  let next = length;
  for (let page = count - 1; page >= 0; page -= 1) {
    const start = Math.min(begins.get(page) ?? next, next);
    pages.unshift({ start, end: next });
    next = start;
  }
  return pages;
}

function tablesOf(pieces: readonly Piece[], starts: readonly number[]): Table[] {
  const tables = new Map<Grid, { caption: Span | undefined; cells: TableCell[] }>();
  pieces.forEach(({ row }, index) => {
    if (row === undefined) return;
    const before = pieces[index - 1];
    const isCaption =
      before !== undefined &&
      before.row === undefined &&
      before.text.length <= 200 &&
      before.kind !== 'list-item';
    const from = starts[index - 1] ?? 0;
    const table = tables.get(row.grid) ?? {
      caption: isCaption ? { start: from, end: from + before.text.length } : undefined,
      cells: [],
    };
    tables.set(row.grid, table);
    let start = starts[index] ?? 0;
    for (const { text, column, head } of row.grid[row.at] ?? []) {
      table.cells.push({ start, end: start + text.length, row: row.at, column, rows: 1, columns: 1, head });
      start += text.length + 1;
    }
  });
  return [...tables.values()].map(({ caption, cells }) => ({ ...(caption && { caption }), cells }));
}

function leftOutOf(
  { running, notes, turned }: Layout,
  words: Words,
  references: readonly Reference[],
  pages: readonly Span[],
): LeftOut[] {
  const edge = (page: number, end: 'start' | 'end'): number => pages[page]?.[end] ?? 0;
  const left: LeftOut[] = [
    ...running.map(({ page, text, edge: end }) => ({
      text,
      at: edge(page, end),
      reason: 'page-edge' as const,
    })),
    ...turned.map(({ page, text }) => ({ text, at: edge(page, 'start'), reason: 'other' as const })),
    ...notes.map(({ page, mark, lines }) => {
      const at = references.find((one) => one.page === page && one.mark === mark)?.at ?? edge(page, 'end');
      const text = withoutOpening(
        blockText(lines, () => false, words.hyphenation).text.replace(/^[⁰¹²³⁴-⁹]+/u, ''),
      );
      return { text: mark === '' ? text : `${mark} ${text.trim()}`, at, reason: 'footnote' as const };
    }),
  ];
  return left.toSorted((a, b) => a.at - b.at);
}

/**
 * The article of a PDF: its paragraphs, headings, lists and tables in the order that they are read, with the page of each.
 * Heads, footers and numbers of pages and footnotes are kept apart. `given` outranks what the document says.
 */
export function pdfArticle(pdf: PdfText, given: ArticleMetadata): ArticleText {
  const layout = layoutOf(pdf);
  const marks = new Set(layout.notes.map(({ page, mark }) => `${page} ${mark}`));
  const words: Words = {
    hyphenation: hyphenationOf(layout.groups.flatMap(({ lines }) => lines.map(({ text }) => text))),
    isNote: (mark, page) => marks.has(`${page} ${mark}`),
  };
  const pieces = piecesOf(layout.groups, layout.usual, words);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + SEPARATOR.length;
  }
  const text = pieces.map((piece) => piece.text).join(SEPARATOR);
  const blocks = pieces.map((piece, index): Titled => {
    const start = starts[index] ?? 0;
    return { start, end: start + piece.text.length, kind: piece.kind, text: piece.text, size: piece.size };
  });
  const first = pieces[0]?.page;
  const title = titleBlock(
    blocks.filter((_, index) => pieces[index]?.page === first),
    layout.usual.size,
    pdf.info,
  );
  const told = toldTitle(pdf.info);
  const published = publishedIn(text);
  const pages = pagesOf(pieces, starts, pdf.pages.length, text.length);
  const references = pieces.flatMap((piece, index) =>
    piece.references.map((one) => ({ ...one, at: one.at + (starts[index] ?? 0) })),
  );
  const leftOut = leftOutOf(layout, words, references, pages);
  const tables = tablesOf(pieces, starts);
  const pictures = pdf.pages.filter(isPicture).length;
  return {
    text,
    blocks: blocks.map(({ start, end, kind, ...block }): Block => {
      const isTitle = title !== undefined && block.text === title.text && start === title.start;
      return { start, end, kind: isTitle ? 'heading' : kind };
    }),
    metadata: {
      ...(title && { title: { value: title.text.replaceAll('\t', ' '), from: 'page' as const } }),
      ...(!title && told !== undefined && { title: { value: told, from: 'meta' as const } }),
      ...(published !== undefined && { published: { value: published, from: 'page' as const } }),
      ...given,
    },
    pages,
    ...(tables.length > 0 && { tables }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(pictures > 0 && { partial: { kind: 'pictures' as const, pages: pictures } }),
  };
}
