import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from '@/lib/pdf/read-pdf.ts';
import type { Surface } from '../support/driver.ts';

/** The words that a browser prints of a document, page after page. */
export async function printedWords(surface: Surface): Promise<string> {
  const { pages } = await readPdf(pdfjs, await surface.printed());
  const words = pages.flatMap(({ items }) => items.map(({ str }) => str));
  return words.join(' ').replaceAll(/\s+/g, ' ');
}
