/** Whether the text opens in a capital letter. A code tells it of ASCII ten times as fast as an expression of any letter. */
export function opensInCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether there is a word and it opens in a capital letter. */
export const hasCapital = (word: { readonly text: string } | undefined): boolean =>
  word !== undefined && opensInCapital(word.text);

/** The words with a capital at their start. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The words with a small letter at their start. */
export const uncapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Whether the text is of nothing but small ASCII letters, as most words are. */
export function isSmallAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether the text opens in a letter of any script. */
export function opensInLetter(text: string): boolean {
  // Of ASCII letters, the capitals and the small ones differ in one bit.
  const code = text.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(text);
}
