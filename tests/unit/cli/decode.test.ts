import { describe, expect, test } from 'vitest';
import { decodeHtml, decodeText, looksLikeHtml, Unreadable } from '@/lib/cli/decode.ts';

const utf16le = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('texts', () => {
  test('UTF-8 stays as it is, its byte order mark too', () => {
    expect(decodeText(Buffer.from('Río 🌊\r\n'))).toBe('Río 🌊\r\n');
    expect(decodeText(Buffer.from('\ufeffRío'))).toBe('\ufeffRío');
  });

  test('UTF-16 with a byte order mark is read', () => {
    expect(decodeText(utf16le('Río'))).toBe('\ufeffRío');
    expect(decodeText(utf16le('Río').swap16())).toBe('\ufeffRío');
  });

  test.each([
    ['little end first', (bytes: Buffer) => bytes],
    ['big end first', (bytes: Buffer) => bytes.swap16()],
  ])('UTF-16 without a byte order mark is read: %s', (_, turned) => {
    const text = '“Río rose,” she said – ελ.\r\n';
    expect(decodeText(turned(Buffer.from(text, 'utf16le')))).toBe(text);
    expect(decodeHtml(turned(Buffer.from('<p>Río', 'utf16le')))).toBe('<p>Río');
  });

  test('other encodings and binary files are refused', () => {
    expect(() => decodeText(latin('Río'))).toThrow(Unreadable);
    expect(() => decodeText(Uint8Array.from([65, 0, 66]))).toThrow(Unreadable);
    expect(() => decodeText(Uint8Array.from([65, 0, 0, 66]))).toThrow(Unreadable);
    expect(() => decodeText(Uint8Array.from([65, 66, 67, 68, 69, 0]))).toThrow(Unreadable);
  });
});

describe('pages', () => {
  test.each([
    ['declared', latin('<meta charset="iso-8859-2"><p>\xb1'), '<p>ą'],
    [
      'declared in the old way',
      latin('<meta content="text/html; charset=iso-8859-1"><p>\x93a\x94'),
      '<p>“a”',
    ],
    ['undeclared UTF-8', Buffer.from('<p>Río'), '<p>Río'],
    ['undeclared and no UTF-8', latin('<p>Río\x85'), '<p>Río…'],
    ['declared wrongly', latin('<meta charset="utf-8"><p>Río'), '<p>Río'],
    ['declared unknown', Buffer.from('<meta charset="klingon"><p>Río'), '<p>Río'],
    ['UTF-16', utf16le('<p>Río'), '<p>Río'],
  ])('%s', (_, bytes, html) => {
    expect(decodeHtml(bytes).replace(/^<meta[^>]*>/, '')).toBe(html);
  });
});

test.each([
  ['<!DOCTYPE html><html>', true],
  ['\ufeff\n<html lang="en">', true],
  ['<?xml version="1.0"?><!DOCTYPE html>', true],
  ['<!-- saved --><p>Words', true],
  ['Words <p> words', false],
  ['<3 is a heart', false],
  ['', false],
])('%j looks like a page: %s', (text, isHtml) => {
  expect(looksLikeHtml(text)).toBe(isHtml);
});
