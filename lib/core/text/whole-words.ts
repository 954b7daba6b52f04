/** A stretch that may begin within a word, from its first whole word on; all of it where it holds one word alone. */
export function fromWholeWord(stretch: string): string {
  const space = stretch.indexOf(' ');
  return space === -1 ? stretch : stretch.slice(space + 1);
}

/** A stretch that may end within a word, to its last whole word; all of it where it holds one word alone. */
export function toWholeWord(stretch: string): string {
  const space = stretch.lastIndexOf(' ');
  return space === -1 ? stretch : stretch.slice(0, space);
}
