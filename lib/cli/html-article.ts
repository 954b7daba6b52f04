import type { ArticleText } from '../core/model.ts';
import { readArticle } from '../page/article.ts';
import { authorStyles } from './dom/author-styles.ts';
import { parseHtml } from './dom/parse-html.ts';

/**
 * The article of an HTML page, read as in the browser; null where it has none. No script of the page is run and nothing is
 * fetched. `url` is the page's address, or a file's name; of several articles that under the `headline` is read, else the page's own.
 */
export function htmlArticle(html: string, url: string, headline?: string): ArticleText | null {
  const page = parseHtml(html, URL.canParse(url) && /^https?:/.test(url) ? url : 'about:blank');
  // It has of a browser's document what reading asks for (tests/unit/cli/dom).
  const document = page as unknown as Document;
  return readArticle(document, url, authorStyles(page), null, headline)?.article ?? null;
}
