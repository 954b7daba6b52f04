/** Whether bytes begin like a PDF; some have a line before it. https://www.iso.org/standard/75839.html, 7.5.2 */
export function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
