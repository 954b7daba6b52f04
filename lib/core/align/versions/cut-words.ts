import type { Span } from '../../model.ts';

/** A word, number, mark or run of blanks of a folded text. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: 'word' | 'mark' | 'blank';
}

/** A number with its sign and unit is one word, since half of one says nothing: "$1,200", "12.5%", "5m", "21st". */
const NUMBER = String.raw`\p{Sc}?\p{Nd}+(?:[.,:]\p{Nd}+)*(?:%|\p{L}+)?`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*`;
const WORDS = new RegExp(`(${NUMBER}|${LETTERS})|(\\s+)|\\.{2,}|.`, 'gsu');

/** Cuts a folded text (fold-text.ts) into words that leave nothing out. */
export function cutWords(folded: string): Word[] {
  return Array.from(folded.matchAll(WORDS), ({ 0: text, 1: word, 2: blank, index }): Word => {
    const kind = word !== undefined ? 'word' : blank !== undefined ? 'blank' : 'mark';
    return { text, kind, start: index, end: index + text.length };
  });
}
