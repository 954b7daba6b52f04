import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import { detectLanguage } from '@/lib/page/language.ts';
import { pdfArticle } from '@/lib/pdf/pdf-article.ts';
import { readPdf } from '@/lib/pdf/read-pdf.ts';

/** The article of a PDF's bytes; pdf.js is loaded with the first one. Throws with a sentence for the user. */
export async function readBytes(bytes: Uint8Array, metadata: ArticleMetadata): Promise<ArticleText> {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.mjs?worker'),
  ]);
  const worker = new PdfWorker();
  try {
    pdfjs.GlobalWorkerOptions.workerPort = worker;
    const pdf = await readPdf(pdfjs, bytes);
    const article = pdfArticle(pdf, metadata);
    const language = detectLanguage(article.text, pdf.info.language);
    return { ...article, metadata: { ...article.metadata, language: { value: language, from: 'page' } } };
  } finally {
    worker.terminate();
  }
}
