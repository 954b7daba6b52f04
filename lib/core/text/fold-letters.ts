/** Latin letters that no decomposition leads to a plain one, and the plain letter that stands in for each. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ŋ', 'n'],
  ['Ŋ', 'N'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['ɓ', 'b'],
  ['Ɓ', 'B'],
  ['ɗ', 'd'],
  ['Ɗ', 'D'],
  ['ƙ', 'k'],
  ['Ƙ', 'K'],
]);

/** Latin letters beyond Latin-1. */
const FOREIGN = /[\u0100-\u024f\u0253\u0257\u0259\u1e00-\u1eff]/g;

/**
 * The text with plain letters for Latin ones beyond Latin-1, at which wink would part words: "Erdoğan", "Nguyễn",
 * "Ngātiwai". UTF-16 length and all offsets stay as they are.
 */
export function foldLetters(text: string): string {
  return text.replace(FOREIGN, (letter) => {
    const base = letter.normalize('NFD')[0] ?? letter;
    return PLAIN.get(letter) ?? (/[A-Za-z]/.test(base) ? base : letter);
  });
}
