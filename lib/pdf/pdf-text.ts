/** What pdf.js gives of a document, as plain data: what the rest of lib/pdf works on. */

/** A run of glyphs of one font. https://mozilla.github.io/pdf.js/api/draft/module-pdfjsLib.html#~TextItem */
export interface PdfItem {
  readonly str: string;
  /** From text space to the page as it is seen, y downwards, in points: [a, b, c, d, x, y of the baseline]. */
  readonly transform: readonly [number, number, number, number, number, number];
  /** In points. */
  readonly width: number;
  /** Opaque; the same for the same font within a page. */
  readonly font: string;
}

export interface PdfPage {
  /** In points, as the page is seen. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  /** Whether something is drawn on it besides text; only looked at where it has none. */
  readonly hasPictures: boolean;
}

/** What the file says of itself, which need not be so: templates and earlier documents leave theirs behind. */
export interface PdfInfo {
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 8601 with offset, of the file. */
  readonly created?: string;
  readonly modified?: string;
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly info: PdfInfo;
}
