import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';
import type { ArticleText } from '../core/model.ts';
import { readArticle } from '../page/article.ts';
import { authorStyleOf } from './author-style-of.ts';

/** jsdom takes half a second to load: not before a page needs it, for most input is plain text. */
const loadJsdom = () => createRequire(import.meta.url)('jsdom') as typeof Jsdom;

/**
 * The article of an HTML page, read as in the browser; null where it has none. No script of the page is run and nothing is
 * fetched. `url` is the page's address, or a file's name.
 */
export function htmlArticle(html: string, url: string): ArticleText | null {
  const { JSDOM, VirtualConsole } = loadJsdom();
  const address = URL.canParse(url) && /^https?:/.test(url) ? { url } : {};
  // The silent console keeps complaints about the page's style sheets off standard error.
  const { window } = new JSDOM(html, { ...address, virtualConsole: new VirtualConsole() });
  try {
    return readArticle(window.document, url, authorStyleOf(window.document))?.article ?? null;
  } finally {
    window.close();
  }
}
