import type { ArticleText, Block, Span } from '@/lib/core/model.ts';
import type { Segment } from '@/lib/page/block-builder.ts';
import { TextMap } from '@/lib/page/text-map.ts';
import { element } from './element.ts';

/** A document as it is drawn: a section a page, and the way from its text to their nodes. */
export interface Drawn {
  readonly pages: readonly HTMLElement[];
  readonly map: TextMap;
}

/** Draws an article's text page by page. What stands over two pages is drawn in two parts. */
export function drawPages(article: ArticleText): Drawn {
  const { text, blocks, pages = [{ start: 0, end: text.length }], leftOut = [] } = article;
  const segments: Segment[] = [];
  const words = ({ start, end }: Span): Text => {
    const node = document.createTextNode(text.slice(start, end));
    segments.push({ node, nodeStart: 0, start, end });
    return node;
  };
  const columns = new Map(
    (article.tables ?? []).flatMap(({ cells }) =>
      cells.map(({ start, column, head }) => [start, { column, head }]),
    ),
  );

  const rowOf = ({ start, end }: Span): HTMLTableRowElement => {
    const row = element('tr', {});
    let at = start;
    let filled = 0;
    for (const cell of text.slice(start, end).split('\t')) {
      const place = columns.get(at);
      while (filled < (place?.column ?? 0)) {
        row.append(element('td', {}));
        filled += 1;
      }
      const span = { start: at, end: at + cell.length };
      row.append(element(place?.head === true ? 'th' : 'td', {}, words(span)));
      filled += 1;
      at = span.end + 1;
    }
    return row;
  };

  const drawBlocks = (part: Span): HTMLElement[] => {
    const drawn: HTMLElement[] = [];
    const within = blocks.filter(({ start, end }) => start < part.end && part.start < end);
    within.forEach((block, index) => {
      const span = { start: Math.max(block.start, part.start), end: Math.min(block.end, part.end) };
      const last = drawn.at(-1);
      const follows = within[index - 1]?.kind === block.kind;
      if (block.kind === 'table-row') {
        if (follows && last !== undefined) last.append(rowOf(span));
        else drawn.push(element('table', {}, rowOf(span)));
      } else if (block.kind === 'list-item') {
        const item = element('li', {}, words(span));
        if (follows && last !== undefined) last.append(item);
        else drawn.push(element('ul', {}, item));
      } else drawn.push(element(tagOf(block, article), {}, words(span)));
    });
    return drawn;
  };

  const sections = pages.map((part, index) => {
    const number = index + 1;
    const notes = leftOut.filter(
      ({ at, reason }) =>
        reason === 'footnote' &&
        part.start <= at &&
        (at < part.end || (at === part.end && number === pages.length)),
    );
    const label = element('p', { class: 'number' }, `Page ${number}`);
    const section = element(
      'section',
      { id: `page-${number}`, 'aria-label': `Page ${number}` },
      ...drawBlocks(part),
    );
    if (section.childElementCount === 0) {
      section.append(element('p', { class: 'nothing' }, 'No text on this page.'));
    }
    if (notes.length > 0) {
      section.append(element('aside', {}, ...notes.map((note) => element('p', {}, note.text))));
    }
    section.prepend(label);
    return section;
  });
  return { pages: sections, map: new TextMap(text, segments) };
}

function tagOf(
  { kind, start, end }: Block,
  { text, metadata: { title } }: ArticleText,
): 'h1' | 'h2' | 'p' | 'blockquote' {
  if (kind === 'heading') return title?.value === text.slice(start, end) ? 'h1' : 'h2';
  return kind === 'quotation' ? 'blockquote' : 'p';
}
