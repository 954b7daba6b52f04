import type { ArticleMetadata } from '../article-metadata.ts';
import { isoDate } from './article-reference.ts';

/** Bytes of UTF-8; file systems allow 255 a name, and downloads may get " (12)" and an ending appended. */
const MOST_BYTES = 160;

/** Bytes that a code point takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Letters, marks and digits of any script joined by hyphens: no separators, controls, spaces or bidi characters. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replaceAll(/^[-.\p{M}]+|(?<![-.])[-.]+$/gu, '');
}

/** The site without "www." as a file's name begins with it: its name, else the host of its address. */
function siteOf({ site, url }: ArticleMetadata): string {
  return slug((site?.value ?? /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '').replace(/^www\./, ''));
}

/**
 * A file name from site, date and title: "Global-Times_2025-11-08_10-years-on.csv". Safe on Windows, macOS and
 * Linux: at most 160 bytes and the extension, no reserved device name, nothing but letters, digits, "-", "_", ".".
 */
export function exportFileName(metadata: ArticleMetadata, extension: string): string {
  const title = slug((metadata.title?.value ?? '').replaceAll('.', ' '));
  const parts = [siteOf(metadata), isoDate(metadata), title].filter((part) => part !== '');
  // Windows reserves names such as "con" and "nul.txt"; one part alone could be such a name.
  const name = parts.length > 1 ? parts.join('_') : ['on-the-record', ...parts].join('_');
  let bytes = 0;
  const kept = Array.from(name)
    .filter((character) => (bytes += bytesOf(character)) <= MOST_BYTES)
    .join('');
  return `${kept.replace(/(?<![-_.])[-_.]+$/, '')}.${extension}`;
}
