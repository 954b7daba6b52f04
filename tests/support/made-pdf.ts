import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import { type Copy, type Measure, typeset } from './typeset.ts';

/** The fonts that made-up documents are set in, and how wide they run. */
export async function fontsIn(document: PDFDocument): Promise<{
  readonly roman: PDFFont;
  readonly bold: PDFFont;
  readonly measure: Measure;
}> {
  const [roman, bold] = [
    await document.embedFont(StandardFonts.TimesRoman),
    await document.embedFont(StandardFonts.TimesRomanBold),
  ];
  return {
    roman,
    bold,
    measure: (text, size, font) => (font === 'bold' ? bold : roman).widthOfTextAtSize(text, size),
  };
}

interface Made {
  /** The title that the file gives itself. */
  readonly told?: string;
  /** Pages behind the others that hold a picture and no text. */
  readonly scans?: number;
}

/** A PDF file of some copy; without copy, of scanned pages alone. */
export async function madePdf(copy: Copy | null, { told, scans = 0 }: Made = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { roman, bold, measure } = await fontsIn(document);
  if (told !== undefined) document.setTitle(told);
  for (const runs of copy === null ? [] : typeset(copy, measure)) {
    const page = document.addPage([595, 842]);
    for (const { text, x, y, size, font } of runs) {
      page.drawText(text, { x, y: 842 - y, size, font: font === 'bold' ? bold : roman });
    }
  }
  for (let scan = 0; scan < scans; scan += 1) {
    const page = document.addPage([595, 842]);
    page.drawRectangle({ x: 60, y: 60, width: 400, height: 600 });
  }
  return document.save();
}
