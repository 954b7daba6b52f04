import { CLAIM, dateOf, type Entries, FIGURE } from './entries.ts';
import type { ARTICLE_ORDERS } from './view-state.ts';

export type ArticleOrder = keyof typeof ARTICLE_ORDERS;

/** An article with how much of it is on record, as far as the filters leave it. */
export interface ArticleRow {
  /** Place in `Entries.articles`. */
  readonly article: number;
  readonly claims: number;
  readonly figures: number;
  readonly initiatives: number;
}

/** The articles that entries shown are from, and `pages`: others that are shown, of which maybe nothing but the page is on record. */
export function articleRows(
  entries: Entries,
  shown: Int32Array,
  order: ArticleOrder,
  pages: Iterable<number>,
): readonly ArticleRow[] {
  const rows = new Map<number, { article: number; claims: number; figures: number; initiatives: number }>();
  for (const article of pages) rows.set(article, { article, claims: 0, figures: 0, initiatives: 0 });
  for (const entry of shown) {
    const article = entries.articleOf[entry] ?? -1;
    const row = rows.get(article) ?? { article, claims: 0, figures: 0, initiatives: 0 };
    rows.set(article, row);
    const type = entries.types[entry];
    if (type === CLAIM) row.claims += 1;
    else if (type === FIGURE) row.figures += 1;
    else row.initiatives += 1;
  }
  const key = (row: ArticleRow): string => {
    const article = entries.articles[row.article];
    if (!article) return '';
    if (order === 'recorded') return article.recordedAt;
    if (order === 'changed') return article.change?.noticedAt ?? '';
    return dateOf(article);
  };
  const all = [...rows.values()];
  if (order === 'title') {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
    const title = (row: ArticleRow) => entries.articles[row.article]?.title ?? '';
    return all.toSorted((a, b) => compare(title(a), title(b)));
  }
  return all
    .map((row) => ({ row, key: key(row) }))
    .toSorted((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : a.row.article - b.row.article))
    .map(({ row }) => row);
}
