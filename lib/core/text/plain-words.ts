/** Most of what is asked: a token alone. */
const ONE_WORD = /^[a-z0-9]+$/;
const ASCII = /^[\0-\x7f]*$/;

/** The words of a text in small letters, without marks: runs of letters and digits. */
export function plainWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (ONE_WORD.test(lower)) return [lower];
  // Letters of all scripts are many times as slow to tell as those of plain English.
  return lower.match(ASCII.test(lower) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}
