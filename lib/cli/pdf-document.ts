import type { ArticleMetadata } from '../core/article-metadata.ts';
import type { ArticleText } from '../core/model.ts';
import { detectLanguage } from '../page/language.ts';
import { pdfArticle } from '../pdf/pdf-article.ts';
import { readPdf } from '../pdf/read-pdf.ts';

/** The article of a PDF; throws with what is wrong where it cannot be read. */
export async function pdfDocument(bytes: Uint8Array, metadata: ArticleMetadata): Promise<ArticleText> {
  // Loaded for PDFs only; the build for Node.
  const pdf = await readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes);
  const article = pdfArticle(pdf, metadata);
  const language = detectLanguage(article.text, pdf.info.language ?? 'en');
  return { ...article, metadata: { ...article.metadata, language: { value: language, from: 'page' } } };
}
