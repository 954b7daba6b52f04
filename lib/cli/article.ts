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
}

/**
 * The article of a page, a text or a PDF, without words where a page holds none; of a page that shows several `every` one, its
 * own first.
 */
export async function articlesOf(
  { url, html, text = '', pdf, published }: Raw,
  every: boolean,
): Promise<readonly [ArticleText, ...ArticleText[]]> {
  const given = published === undefined ? {} : ({ published: { value: published, from: 'option' } } as const);
  if (pdf !== undefined) {
    const { pdfDocument } = await import('./pdf-document.ts');
    return [await pdfDocument(pdf, { url, ...given })];
  }
  if (html === undefined) {
    // A text of a few words is taken for English: it is what the command is for.
    const language = { value: detectLanguage(text, 'en'), from: 'page' } as const;
    const { text: read, asWritten } = unwrap(text);
    const article = plainArticle(read, { url, ...given, language });
    return [asWritten.length === 0 ? article : { ...article, asWritten }];
  }
  // Loaded for pages only: a DOM takes longer to start than a text takes to annotate.
  const { htmlPage } = await import('./html-article.ts');
  const read = htmlPage(html, url);
  const own = read();
  if (own === null) return [{ text: '', blocks: [], metadata: { url, ...given } }];
  const others = every ? (own.articles ?? []).filter((one) => !one.read) : [];
  const dated = ({ metadata, ...article }: ArticleText): ArticleText => {
    // A saved page's own idea of its address says more than the name of the file.
    const address = /^https?:/i.test(url) ? metadata.url : (metadata.canonical?.value ?? metadata.url);
    return { ...article, metadata: { ...metadata, ...given, url: address } };
  };
  return [dated(own), ...others.flatMap((other) => read(other) ?? []).map(dated)];
}

/** The article of a page, its own where it shows several, of a text or a PDF; without words where a page holds none. */
export async function articleOf(raw: Raw): Promise<ArticleText> {
  const [own] = await articlesOf(raw, false);
  return own;
}
