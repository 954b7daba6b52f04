import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { pdfArticle } from '@/lib/pdf/pdf-article.ts';
import { isoOfPdfDate, readPdf } from '@/lib/pdf/read-pdf.ts';
import { madePdf } from '../../support/made-pdf.ts';
import { lockedPdf } from '../../support/locked-pdf.ts';

const COPY = {
  title: 'Ferry fares to rise in January',
  paragraphs: ['The board said on Tuesday that fares on the crossing to Innis will rise by 6 per cent.'],
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a PDF', () => {
  test('is read with its words, their pages and what the file says of itself', async () => {
    const pdf = await readPdf(pdfjs, await madePdf(COPY, { told: 'Fares' }));
    expect(pdf.info.title).toBe('Fares');
    expect(pdf.pages).toHaveLength(1);
    const { text, partial } = pdfArticle(pdf, { url: 'fares.pdf' });
    expect(text).toBe([COPY.title, ...COPY.paragraphs].join('\n\n'));
    expect(partial).toBeUndefined();
  });

  test('tells pages that are pictures', async () => {
    const pdf = await readPdf(pdfjs, await madePdf(COPY, { scans: 2 }));
    expect(pdfArticle(pdf, { url: 'fares.pdf' }).partial).toEqual({ kind: 'pictures', pages: 2 });
  });

  test('that was scanned is told as that', async () => {
    await expect(readPdf(pdfjs, await madePdf(null, { scans: 2 }))).rejects.toMatchObject({
      why: 'scanned',
      message: expect.stringContaining('made of pictures') as string,
    });
  });

  test('that is locked is told as that', async () => {
    await expect(readPdf(pdfjs, lockedPdf())).rejects.toMatchObject({
      why: 'locked',
      message: expect.stringContaining('locked with a password') as string,
    });
  });

  test('that is damaged is told as that', async () => {
    await expect(readPdf(pdfjs, bytesOf('%PDF-1.7\nnothing that could be read'))).rejects.toMatchObject({
      why: 'broken',
    });
  });

  test('is what begins like one', async () => {
    await expect(readPdf(pdfjs, bytesOf('<!doctype html><title>Log in</title>'))).rejects.toMatchObject({
      why: 'no-pdf',
    });
  });

  test('that takes too long is given up', async () => {
    await expect(readPdf(pdfjs, await madePdf(COPY), 0)).rejects.toMatchObject({ why: 'too-long' });
  });

  test('leaves the bytes that it is given as they are', async () => {
    const bytes = await madePdf(COPY);
    const copy = bytes.slice();
    await readPdf(pdfjs, bytes);
    expect(bytes).toEqual(copy);
  });
});

describe('a date in a file', () => {
  test.each([
    ["D:20250312093000+01'00'", '2025-03-12T09:30:00+01:00'],
    ['D:20250312093000Z', '2025-03-12T09:30:00Z'],
    ['20250312', '2025-03-12'],
    ['D:20251399', undefined],
    ['yesterday', undefined],
    [20250312, undefined],
  ])('%j is %s', (date, iso) => {
    expect(isoOfPdfDate(date)).toBe(iso);
  });
});
