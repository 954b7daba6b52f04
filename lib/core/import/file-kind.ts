/** What a file begins with that is no text, as Latin-1, and what it is then. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture or a recording (RIFF)'],
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a packed file, as Excel, Word and archives (ZIP) have it'],
  ['\xd0\xcf\x11\xe0', 'a file of an older Excel or Word'],
];

/** Bytes from a file's beginning that tell its kind. */
export const KIND_BYTES = 256;

/** What a file is that is taken for another, with its article; undefined where its first bytes may be text. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, KIND_BYTES));
  const [, kind] = BEGINNINGS.find(([beginning]) => head.startsWith(beginning)) ?? [];
  return kind ?? (/^\s*<(?:!doctype html|html)\b/i.test(head) ? 'a web page' : undefined);
}
