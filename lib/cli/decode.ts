/** Input that cannot be read; the message says what is wrong and what to do about it. */
export class Unreadable extends Error {}

/** Byte order marks and the encodings they stand for (https://encoding.spec.whatwg.org/#bom-sniff). */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
] as const;

/** Bytes of a page in which its encoding may be declared (https://html.spec.whatwg.org/#charset). */
const DECLARATION_BYTES = 1024;

/** Every second byte of UTF-16 is zero in the letters of European languages; this share of them tells it, mark or none. */
const MOSTLY_ZERO = 0.5;

/** UTF-16 by the zeros in it, which are all on one side of its units. */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 > 0) return undefined;
  const zeros = [0, 0] as [number, number];
  const head = bytes.subarray(0, DECLARATION_BYTES);
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [first, second] = zeros;
  if (first + second <= (head.length / 2) * MOSTLY_ZERO || (first > 0 && second > 0)) return undefined;
  return first > 0 ? 'utf-16be' : 'utf-16le';
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? utf16Of(bytes);
}

/** What windows-1252 has in place of the control characters U+0080 to U+009F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const text = decoder.decode(bytes);
  // Node 20 and early 22 and 24 decode it as ISO-8859-1 (https://github.com/nodejs/node/issues/56542).
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function refuseBinary(bytes: Uint8Array): void {
  if (bytes.includes(0)) throw new Unreadable('no text; give a .txt, .html or .pdf file');
}

/**
 * The text of a file, unchanged: UTF-8, or UTF-16 with a byte order mark or plainly without one. The mark stays in the text as U+FEFF, so that
 * offsets agree with every program that reads the file without removing it.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes);
  if (encoding === undefined) refuseBinary(bytes);
  try {
    return decodeAs(encoding ?? 'utf-8', bytes);
  } catch {
    throw new Unreadable('not UTF-8; convert it first (iconv -f WINDOWS-1252 -t UTF-8 FILE)');
  }
}

/** The markup of a page, decoded as browsers do: by its byte order mark, its declaration, else UTF-8 or windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked === undefined) refuseBinary(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = [...head.matchAll(/<meta[^<>]+/gi)].flatMap(
    ([tag]) => /charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(tag)?.[1] ?? [],
  )[0];
  for (const encoding of [marked, declared, 'utf-8']) {
    try {
      if (encoding !== undefined) return decodeAs(encoding, bytes).replace(/^\ufeff/, '');
    } catch {
      // An unknown or wrong declaration: the next best guess.
    }
  }
  return decodeAs('windows-1252', bytes);
}

/** Whether text is a page's markup; for standard input and for files whose name does not tell. */
export function looksLikeHtml(text: string): boolean {
  let head = text
    .slice(0, 4096)
    .replace(/^[\s\ufeff]+/, '')
    .replace(/^<\?xml[^>]*>\s*/i, '');
  while (head.startsWith('<!--')) {
    const end = head.indexOf('-->', '<!--'.length);
    if (end < 0) return false;
    head = head.slice(end + '-->'.length).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|div|p)\b/i.test(head);
}
