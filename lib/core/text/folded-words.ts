import type { Span } from '../model.ts';
import { foldLetters } from './fold-letters.ts';

/** Latin letters of Latin-1 that no decomposition leads to plain ones. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ð: 'd', þ: 'th', œ: 'oe' };

/** A number with its grouping, fraction and unit ("5G"), letters with points between ("U.S."), a word ("G20"), a sign ("½"). */
const WORD =
  /\p{Nd}+(?:[.,·'’]\p{Nd}+)*[\p{L}\p{M}]*|\p{L}(?:\.\p{L}\p{M}*(?![\p{L}\p{M}]))+|\p{L}[\p{L}\p{M}\p{N}]*|\p{N}/gu;

function foldNumber(number: string): string {
  return number.normalize('NFKC').replaceAll(/[,'’]/g, '').replaceAll('·', '.');
}

function foldLetterWord(word: string): string {
  return foldLetters(word)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll(/[ßæøðþœ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Most words: whole libraries are folded, and these need none of the steps. */
const PLAIN_WORD = /^[a-z]+$/i;

/** Lower case, without diacritics, points and grouping: "Ríos" is "rios", "U.S." "us", "1,400" "1400". */
function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  const number = /^\p{Nd}[\p{Nd}.,·'’]*/u.exec(word)?.[0] ?? '';
  return `${foldNumber(number)}${foldLetterWord(word.slice(number.length))}`;
}

/** Single letters find nothing worth finding; single digits do. */
export const isTerm = (folded: string): boolean => folded.length > 1 || /\p{N}/u.test(folded);

/** A word of a text, folded, and where it stands in UTF-16 units. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** All words of a text in order, single letters too. */
export function foldedWords(text: string): FoldedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words that a text is found by, folded, in order. */
export function termsIn(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldWord).filter(isTerm);
}

/** How many UTF-16 units of a word fold to something that begins with the term, at least. */
export function prefixLength(word: string, term: string): number {
  let end = 0;
  for (const character of word) {
    end += character.length;
    const rest = word.slice(end);
    if (!/^\p{M}/u.test(rest) && foldWord(word.slice(0, end)).length >= term.length) return end;
  }
  return word.length;
}
