import { plainWords } from '../../../text/plain-words.ts';

/** Words that a measure is put together from. */
export interface Piece {
  readonly text: string;
  /** In small letters, without marks. */
  readonly words: readonly string[];
}

export const NOTHING: Piece = { text: '', words: [] };

export function pieceOf(text: string): Piece {
  const plain = text.trim();
  return plain === '' ? NOTHING : { text: plain, words: plainWords(plain) };
}

/** Letters from which on a word tells something. */
export const TELLING = 4;

/** Whether the telling words of `more` stand in the pieces already, or there are none. */
export function isToldBy(pieces: readonly Piece[], more: Piece): boolean {
  return more.words.every((word) => word.length < TELLING || isSaidBy(pieces, pieces.length, word));
}

/** Whether one of the first `count` pieces has a word. */
export function isSaidBy(pieces: readonly Piece[], count: number, word: string): boolean {
  for (let at = 0; at < count; at += 1) if (pieces[at]?.words.includes(word) === true) return true;
  return false;
}

/** Whether a piece says all that another says. */
export function holds(piece: Piece, other: Piece | undefined): boolean {
  return other?.words.every((word) => piece.words.includes(word)) === true;
}

/** Whether a piece tells what the others do not, and more than the first of them. */
export const isNew = (pieces: readonly Piece[], piece: Piece): boolean =>
  !isToldBy(pieces, piece) && !holds(piece, pieces[0]);

/** Whether a telling word of one piece stands in a later one: "voters that turned out of voters". */
export function repeats(pieces: readonly Piece[]): boolean {
  for (let later = 1; later < pieces.length; later += 1)
    for (const word of pieces[later]?.words ?? [])
      if (word.length >= TELLING && isSaidBy(pieces, later, word)) return true;
  return false;
}
