import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { ArticleText, Block, Figure, TableCell } from '@/lib/core/model.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

/** The day the tables are read on, for relative times. */
const PUBLISHED = '2026-03-30';

/**
 * An article that is one table: a line a row, cells parted by bars; "!" before a cell marks a head, ">" one that reaches over
 * all columns, "2>" over two, "2v" over two rows. A line without bars at the top is the caption.
 */
export function tableArticle(lines: string): ArticleText {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const hasCaption = rows[0]?.includes('|') === false && !rows[0].startsWith('>');
  const blocks: Block[] = [];
  const cells: TableCell[] = [];
  const taken: number[] = [];
  let text = '';
  rows.forEach((line, index) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    const row = hasCaption ? index - 1 : index;
    let column = 0;
    for (const marked of row < 0 ? [] : line.split('|').map((cell) => cell.trim())) {
      while ((taken[column] ?? 0) > row) column += 1;
      const [, mark = '', count, reach, words = ''] = /^(!?)(?:(\d?)([>v]))?(.*)$/.exec(marked) ?? [];
      const over = count ? Number(count) : 10;
      const place = { row, column, rows: reach === 'v' ? over : 1, columns: reach === '>' ? over : 1 };
      for (let at = column; at < column + place.columns; at += 1) taken[at] = row + place.rows;
      column += place.columns;
      if (words === '') continue;
      if (text.length > start) text += '\t';
      cells.push({ start: text.length, end: text.length + words.length, ...place, head: mark !== '' });
      text += words;
    }
    if (row < 0) text += line;
    blocks.push({ start, end: text.length, kind: row < 0 ? 'caption' : 'table-row' });
  });
  const [caption] = hasCaption ? blocks : [];
  return {
    text,
    blocks,
    metadata: { url: 'a.html', published: { value: PUBLISHED, from: 'option' } },
    tables: [{ ...(caption && { caption: { start: caption.start, end: caption.end } }), cells }],
  };
}

/** The figures of a table. */
export function figuresOfTable(lines: string): Figure[] {
  return findFigures(annotateText(tableArticle(lines)), []);
}

/** "12.5: money 12500000000 USD · Grain, 2024 · 2024-01-01/2024-12-31". */
const line = ({ text, kind, value, unit, bound, change, basis, measure, period }: Figure): string =>
  [
    `${text}: ${[kind, [value].flat().join('..'), unit, bound, change, basis].filter(Boolean).join(' ')}`,
    measure,
    ...(period === undefined ? [] : [period]),
  ].join(' · ');

/** A table's figures, a line each. */
export const linesOf = (table: string): string[] => figuresOfTable(table).map(line);
