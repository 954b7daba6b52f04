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
  return more.words.every(
    (word) => word.length < TELLING || pieces.some(({ words }) => words.includes(word)),
  );
}

/** Whether a piece says all that another says. */
export function holds(piece: Piece, other: Piece | undefined): boolean {
  return other?.words.every((word) => piece.words.includes(word)) === true;
}
