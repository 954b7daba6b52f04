import { unclobbered } from './unclobbered.ts';

/** A character of the page: a text node and the character's offset in its data, UTF-16 code units. */
export interface CharacterPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The character under a point of the viewport, CSS px; null where the point is on none, for the caret position is only the
 * nearest one, and in the margin that is a word far away.
 */
export function placeAt(document: Document, x: number, y: number): CharacterPlace | null {
  const caret = unclobbered(document).caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (caret === null || node === undefined || node.nodeType !== Node.TEXT_NODE) return null;
  const text = node as Text;
  // The caret stands before or after the character, whichever edge is nearer.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < text.length && isOn(text, offset, x, y)) return { node: text, offset };
  }
  return null;
}

function isOn(node: Text, offset: number, x: number, y: number): boolean {
  const range = unclobbered(node.ownerDocument).createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
