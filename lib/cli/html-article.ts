import type { ArticleName } from '../core/page-article.ts';
import type { ArticleText } from '../core/model.ts';
import { readArticle } from '../page/article.ts';
import { authorStyles } from './dom/author-styles.ts';
import { parseHtml } from './dom/parse-html.ts';

/**
 * A page of HTML, parsed once, whose articles are read as in the browser: its own, or the `wanted` one of several; null where it has
 * none. No script of the page is run and nothing is fetched. `url` is the page's address, or a file's name.
 */
export function htmlPage(html: string, url: string): (wanted?: ArticleName) => ArticleText | null {
  const page = parseHtml(html, URL.canParse(url) && /^https?:/.test(url) ? url : 'about:blank');
  // It has of a browser's document what reading asks for (tests/unit/cli/dom).
  const document = page as unknown as Document;
  const styleOf = authorStyles(page);
  return (wanted) => readArticle(document, url, styleOf, null, wanted)?.article ?? null;
}

/** The article of an HTML page: its own, or the `wanted` one of several. */
export function htmlArticle(html: string, url: string, wanted?: ArticleName): ArticleText | null {
  return htmlPage(html, url)(wanted);
}
