const ASCII = /^[\0-\x7f]*$/;

/** The words of a text in small letters, without marks: runs of letters and digits. */
export function plainWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // Letters of all scripts are many times as slow to tell as those of plain English.
  return lower.match(ASCII.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
