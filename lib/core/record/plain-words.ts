/** Words as users type them: one line, without spaces around. */
export function oneLine(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** Words of at most so many characters. Throws where there are more; `what` opens the sentence for the user: "A role". */
export function shortWords(typed: string, what: string, most: number): string {
  const words = oneLine(typed);
  if (words.length > most) throw new Error(`${what} has at most ${most} characters. Write it shorter.`);
  return words;
}
