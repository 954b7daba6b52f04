import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleText } from '../core/model.ts';
import { readArticle } from '../page/article.ts';
import { authorStyleOf } from './author-style-of.ts';

/**
 * The article of an HTML page, read as in the browser; null where it has none. No script of the page is run and nothing is
 * fetched. `url` is the page's address, or a file's name.
 */
export function htmlArticle(html: string, url: string): ArticleText | null {
  const address = URL.canParse(url) && /^https?:/.test(url) ? { url } : {};
  // The silent console keeps complaints about the page's style sheets off standard error.
  const { window } = new JSDOM(html, { ...address, virtualConsole: new VirtualConsole() });
  try {
    return readArticle(window.document, url, authorStyleOf(window.document))?.article ?? null;
  } finally {
    window.close();
  }
}
