/** Whether bytes begin like a PDF; some have a line before it. https://www.iso.org/standard/75839.html, 7.5.2 */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Whether bytes are a PDF's from the first on, as those of a text that speaks of PDFs are not. */
export function beginsLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}
