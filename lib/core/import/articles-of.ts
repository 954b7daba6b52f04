import { urlIdentity } from '../record/identity.ts';
import type { RecordedArticle } from '../record/record.ts';
import type { Imported } from './imported.ts';

interface ByArticle {
  readonly found: ReadonlyMap<RecordedArticle, readonly Imported[]>;
  /** Of no article on record, or of nobody knows which. */
  readonly astray: readonly { readonly imported: Imported; readonly why: string }[];
}

/** A title without what tools write otherwise. */
const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The articles on record that annotations of another tool are of: by address, or by title where the tool tells no address. A title that
 * several articles have tells none of them.
 */
export function articlesOf(imported: readonly Imported[], articles: readonly RecordedArticle[]): ByArticle {
  const byAddress = new Map(articles.map((article) => [urlIdentity(article.url), article]));
  const byTitle = new Map<string, RecordedArticle[]>();
  for (const article of articles) {
    const key = titleKey(article.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), article]);
  }
  const found = new Map<RecordedArticle, Imported[]>();
  const astray: { imported: Imported; why: string }[] = [];
  for (const one of imported) {
    const { url, title } = one;
    const titled = url === '' && titleKey(title) !== '' ? (byTitle.get(titleKey(title)) ?? []) : [];
    const article = url === '' ? titled[0] : byAddress.get(urlIdentity(url));
    if (titled.length > 1)
      astray.push({ imported: one, why: `${titled.length} articles on record have the title “${title}”` });
    else if (article === undefined)
      astray.push({ imported: one, why: `not on record: ${url || title || 'no address told'}` });
    else found.set(article, [...(found.get(article) ?? []), one]);
  }
  return { found, astray };
}
