import type { getDocument as PdfjsGetDocument } from 'pdfjs-dist';
import { looksLikePdf } from './looks-like-pdf.ts';
import type { PdfInfo, PdfItem, PdfPage, PdfText } from './pdf-text.ts';

/** Why a PDF cannot be read; its message is a sentence for the user. */
class UnreadablePdf extends Error {
  override readonly name = 'UnreadablePdf';
  readonly why: 'no-pdf' | 'broken' | 'locked' | 'scanned' | 'too-long';

  constructor(why: UnreadablePdf['why'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

/** The two functions of pdf.js that are used, of whichever build fits the place. */
export interface Pdfjs {
  readonly getDocument: typeof PdfjsGetDocument;
}

/** Pages that are read at most, and milliseconds that it may take. */
const MOST_PAGES = 500;
const LIMIT_MS = 30_000;
/** A page with fewer letters than this has been scanned, or is a picture. */
const FEWEST_LETTERS = 20;

const SCANNED =
  'This PDF is made of pictures, as a scanner makes them: there is no text in it that could be read. Nothing of it is marked.';
const LOCKED =
  'This PDF is locked with a password, so it cannot be read. Save a copy without the password and choose that.';
const BROKEN = 'This file cannot be read as a PDF: it is damaged or was not loaded whole.';
const NO_PDF = 'This is no PDF file. What was given begins like something else.';

/** "D:20250312093000+01'00'" as ISO 8601. https://www.iso.org/standard/75839.html, 7.9.4 */
export function isoOfPdfDate(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?/.exec(
    date,
  );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second = '00', zulu, sign, hours, minutes = '00'] = match;
  const zone = zulu ?? (sign === undefined ? '' : `${sign}${hours}:${minutes}`);
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`;
  const iso = `${year}-${month}-${day}${time}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
}

const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

function infoOf(info: Readonly<Record<string, unknown>>): PdfInfo {
  const fields = {
    title: stringOf(info['Title']),
    language: stringOf(info['Language']),
    created: isoOfPdfDate(info['CreationDate']),
    modified: isoOfPdfDate(info['ModDate']),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Matrix = PdfItem['transform'];

/** A transform after another one. */
const after = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  p * a + r * b,
  q * a + s * b,
  p * c + r * d,
  q * c + s * d,
  p * e + r * f + t,
  q * e + s * f + u,
];

type Document = Awaited<ReturnType<typeof PdfjsGetDocument>['promise']>;

async function pageOf(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const isBlank = items.every((item) => !('str' in item) || item.str.trim() === '');
  const hasPictures = isBlank && (await page.getOperatorList()).fnArray.length > 0;
  page.cleanup();
  return {
    hasPictures,
    width,
    height,
    items: items.flatMap((item): PdfItem[] => {
      if (!('str' in item) || item.str === '') return [];
      const placed = after(item.transform as unknown as Matrix, transform as unknown as Matrix);
      return [{ str: item.str, transform: placed, width: item.width, font: item.fontName }];
    }),
  };
}

const hasText = (pages: readonly PdfPage[]): boolean => {
  const letters = pages.flatMap(({ items }) => items).reduce((sum, { str }) => sum + str.trim().length, 0);
  return letters >= Math.min(FEWEST_LETTERS * pages.length, 10 * FEWEST_LETTERS);
};

function asUnreadable(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new UnreadablePdf('locked', LOCKED, { cause: error });
  if (/^(?:InvalidPDF|Format|UnknownError|Response|MissingPDF|Abort)\w*$/.test(name)) {
    return new UnreadablePdf('broken', BROKEN, { cause: error });
  }
  return error;
}

/**
 * The words of a PDF with their places. Nothing of it is run: no scripts, no forms, no fonts of the system, nothing fetched.
 * Throws an `UnreadablePdf` where there is nothing to read, or it takes longer than `limit` ms.
 */
export async function readPdf({ getDocument }: Pdfjs, bytes: Uint8Array, limit = LIMIT_MS): Promise<PdfText> {
  if (!looksLikePdf(bytes)) throw new UnreadablePdf('no-pdf', NO_PDF);
  const loading = getDocument({
    // pdf.js takes them for its worker.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(limit / 1000);
      reject(
        new UnreadablePdf(
          'too-long',
          `This PDF was given up after ${seconds} seconds. Nothing of it is marked.`,
        ),
      );
    }, limit);
  });
  try {
    return await Promise.race([textOf(loading), late]);
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    clearTimeout(timer);
    void loading.destroy();
  }
}

async function textOf(loading: ReturnType<typeof PdfjsGetDocument>): Promise<PdfText> {
  const document = await loading.promise;
  if (document.numPages > MOST_PAGES) {
    const sentence = `This PDF has ${document.numPages} pages; up to ${MOST_PAGES} are read. Nothing of it is marked.`;
    throw new UnreadablePdf('too-long', sentence);
  }
  const { info } = await document.getMetadata();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageOf(document, number));
  if (!hasText(pages)) throw new UnreadablePdf('scanned', SCANNED);
  return { pages, info: infoOf(info as Record<string, unknown>) };
}
