import { PDFDocument } from 'pdf-lib';
import type { ArticleText } from '@/lib/core/model.ts';
import { pdfArticle } from '@/lib/pdf/pdf-article.ts';
import type { PdfInfo } from '@/lib/pdf/pdf-text.ts';
import { fontsIn } from '../../support/made-pdf.ts';
import { asItems, type Copy, type Measure, typeset } from '../../support/typeset.ts';

const fonts = await fontsIn(await PDFDocument.create());

/** Signs of fonts' own are as wide as any. */
const measure: Measure = (text, size, font) =>
  fonts.measure(text.replaceAll(/[\uE000-\uF8FF]/g, 'o'), size, font);

/** What is read of copy that was set on paper. */
export function readBack(copy: Copy, info: PdfInfo = {}): ArticleText {
  const pages = asItems(typeset(copy, measure), measure);
  return pdfArticle({ pages, info }, { url: 'made.pdf' });
}

/** The blocks of an article as lines: "heading: …". */
export function blocksIn({ text, blocks }: ArticleText): string[] {
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
