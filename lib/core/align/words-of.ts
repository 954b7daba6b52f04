import { endsInAbbreviation } from '../lexicon/abbreviations.ts';
import type { Analysis, Span } from '../model.ts';
import { firstWhere } from '../text/first-where.ts';
import { formOf, stemOf } from './word-form.ts';

/** A word of a text for laying it beside another. */
export interface AlignWord extends Span {
  readonly text: string;
  readonly form: string;
  readonly stem: string;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A text cut into words and sentences; sentences hold words as half-open ranges of indices. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly AlignWord[];
  /** `AlignWord.start` of each, to look words up by their place. */
  readonly starts: readonly number[];
  readonly sentences: readonly (Span & { readonly first: number; readonly endWord: number })[];
}

const WORD =
  /\p{Sc}?\d+(?:[.,]\d+)*(?:%|\p{L}+)?|(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}+)*/gu;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\p{N}])/gu;

/** Sentences of a block by its marks; wire style and titles ("Jan. 7", "Ms. Rao") end none. */
function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SENTENCE_END)) {
    const point = start + index + 1;
    if (endsInAbbreviation(text, point) || isShortened(text, point)) continue;
    found.push({ start: from, end: start + index + mark.trimEnd().length });
    from = start + index + mark.length;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** "Jan. 7", "No. 12", "U.S. Group": a short form with its point before a number, or letters with points. */
function isShortened(text: string, point: number): boolean {
  const before = text.slice(Math.max(0, point - 8), point);
  return /\b\p{Lu}\p{Ll}{1,3}\.$/u.test(before)
    ? /^\s+\d/.test(text.slice(point, point + 4))
    : /(?:\p{L}\.){2}$/u.test(before);
}

/** The words and sentences of an analysed text, block by block. */
export function wordsOf({ article }: Pick<Analysis, 'article'>): WordedText {
  const { text } = article;
  const words: AlignWord[] = [];
  const sentences: (Span & { first: number; endWord: number })[] = [];
  for (const block of article.blocks) {
    for (const sentence of sentencesIn(text, block)) {
      const first = words.length;
      for (const { 0: word, index } of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
        const form = formOf(word);
        const start = sentence.start + index;
        words.push({
          text: word,
          start,
          end: start + word.length,
          form,
          stem: stemOf(form),
          sentence: sentences.length,
        });
      }
      sentences.push({ ...sentence, first, endWord: words.length });
    }
  }
  return { text, words, starts: words.map(({ start }) => start), sentences };
}

/** The words that lie in a span, as a half-open range of indices. */
export function wordsIn(
  { words, starts }: WordedText,
  { start, end }: Span,
): { readonly first: number; readonly endWord: number } {
  const first = firstWhere(starts, (at) => at >= start);
  let endWord = first;
  while ((words[endWord]?.end ?? Infinity) <= end) endWord += 1;
  return { first, endWord };
}
