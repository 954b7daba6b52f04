import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleText } from '../core/model.ts';
import { readArticle } from '../page/article.ts';
import { beyondLimits } from '../page/beyond-limits.ts';
import { takeOut } from '../page/unclobbered.ts';
import { authorStyleOf } from './author-style-of.ts';
import { limitDepth } from './limit-depth.ts';
import { withoutStyles } from './without-styles.ts';

/**
 * The article of an HTML page, read as in the browser; null where it has none. No script of the page is run and nothing is
 * fetched. `url` is the page's address, or a file's name. A page whose styles cannot be read is read without them.
 */
export function htmlArticle(html: string, url: string): ArticleText | null {
  try {
    return read(html, url);
  } catch {
    // Of what a browser passes over (Sass left in `calc()`) the style parser makes an error.
    return read(withoutStyles(html), url);
  }
}

function read(html: string, url: string): ArticleText | null {
  const address = URL.canParse(url) && /^https?:/.test(url) ? { url } : {};
  // The silent console keeps complaints about the page's style sheets off standard error.
  const { window } = new JSDOM(html, { ...address, virtualConsole: new VirtualConsole() });
  try {
    limitDepth(window.document);
    // What is not even told of is no weight to carry: jsdom is slow.
    takeOut(beyondLimits(window.document.body).flatMap(({ rest }) => rest));
    return readArticle(window.document, url, authorStyleOf(window.document))?.article ?? null;
  } finally {
    window.close();
  }
}
