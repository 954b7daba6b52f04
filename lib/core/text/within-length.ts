import type { ArticleText, Table } from '../model.ts';

/** UTF-16 units of a text that are looked through: a book’s, forty times those of the longest news. */
const MOST_READ = 400_000;

/** The part of an article that is looked through, and the article with the word that it is only a part. */
export interface WithinLength {
  readonly read: ArticleText;
  readonly article: ArticleText;
}

/** Whole blocks as far as they go; of a block that alone is too long, whole words. */
function lengthRead({ text, blocks }: ArticleText, most: number): number {
  const last = blocks.findLast(({ end }) => end <= most);
  if (last !== undefined && last.end > most / 2) return last.end;
  const space = text.slice(0, most).search(/\s\S*$/);
  return space > 0 ? space : most;
}

/** A table as far as its rows go. */
function tableWithin({ caption, cells }: Table, length: number): readonly Table[] {
  const read = cells.filter(({ end }) => end <= length);
  if (read.length === 0) return [];
  return [{ ...(caption !== undefined && caption.end <= length && { caption }), cells: read }];
}

/**
 * What of an article is looked through, so that no text takes longer than its reader would wait; all of nearly every one. The
 * offsets are those of the whole text.
 */
export function withinLength(article: ArticleText, most = MOST_READ): WithinLength {
  const { text, blocks, tables, links } = article;
  if (text.length <= most) return { read: article, article };
  const length = lengthRead(article, most);
  const within = ({ end }: { readonly end: number }): boolean => end <= length;
  const read: ArticleText = {
    ...article,
    text: text.slice(0, length),
    blocks: blocks
      .filter(({ start }) => start < length)
      .map((block) => (within(block) ? block : { ...block, end: length })),
    ...(tables && { tables: tables.flatMap((table) => tableWithin(table, length)) }),
    ...(links && { links: links.filter(within) }),
  };
  return { read, article: { ...article, partial: { kind: 'long', read: length, of: text.length } } };
}
