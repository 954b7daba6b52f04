import type { ArticleText } from '../core/model.ts';
import { plainArticle } from '../core/plain-article.ts';
import { unwrap } from '../core/text/hard-wraps.ts';
import { detectLanguage } from '../page/language.ts';

/** A page, a text or a PDF with what is known of it before it is read; `url` is an address, a file's name or "". */
export interface Raw {
  readonly url: string;
  readonly html?: string;
  readonly text?: string;
  readonly pdf?: Uint8Array;
  /** ISO 8601; what is asked for outranks what the text or page says. */
  readonly published: string | undefined;
  /** Of a page with several articles the one that is meant; without it the page's own. */
  readonly headline?: string | undefined;
}

/** The article of a page, a text or a PDF; without words where a page holds no article. */
export async function articleOf({
  url,
  html,
  text = '',
  pdf,
  published,
  headline,
}: Raw): Promise<ArticleText> {
  const given = published === undefined ? {} : ({ published: { value: published, from: 'option' } } as const);
  if (pdf !== undefined) {
    const { pdfDocument } = await import('./pdf-document.ts');
    return pdfDocument(pdf, { url, ...given });
  }
  if (html === undefined) {
    // A text of a few words is taken for English: it is what the command is for.
    const language = { value: detectLanguage(text, 'en'), from: 'page' } as const;
    const { text: read, asWritten } = unwrap(text);
    const article = plainArticle(read, { url, ...given, language });
    return asWritten.length === 0 ? article : { ...article, asWritten };
  }
  // Loaded for pages only: a DOM takes longer to start than a text takes to annotate.
  const { htmlArticle } = await import('./html-article.ts');
  const article = htmlArticle(html, url, headline);
  if (article === null) return { text: '', blocks: [], metadata: { url, ...given } };
  const { metadata } = article;
  // A saved page's own idea of its address says more than the name of the file.
  const address = /^https?:/i.test(url) ? metadata.url : (metadata.canonical?.value ?? metadata.url);
  return { ...article, metadata: { ...metadata, ...given, url: address } };
}
