import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfItem } from '@/lib/pdf/pdf-text.ts';
import { readPdf } from '@/lib/pdf/read-pdf.ts';
import type { Surface } from '../support/driver.ts';

/** A document as a browser prints it. */
interface Printed {
  readonly pages: number;
  /** What stands at one height, from left to right. */
  readonly lines: readonly string[];
  /** All of it, in the order in which it is drawn. */
  readonly words: string;
}

const wordsOf = (items: readonly PdfItem[]): string =>
  items
    .map(({ str }) => str)
    .join(' ')
    .replaceAll(/\s+/g, ' ');

/** What a browser prints, read from its PDF. */
export async function printed(surface: Surface): Promise<Printed> {
  const { pages } = await readPdf(pdfjs, await surface.printed());
  const lines = pages.flatMap(({ items }) => {
    const byHeight = new Map<number, PdfItem[]>();
    for (const item of items) {
      const height = Math.round(item.transform[5]);
      byHeight.set(height, [...(byHeight.get(height) ?? []), item]);
    }
    return [...byHeight.values()].map((line) =>
      wordsOf(line.toSorted((a, b) => a.transform[4] - b.transform[4])),
    );
  });
  return { pages: pages.length, lines, words: wordsOf(pages.flatMap(({ items }) => items)) };
}
