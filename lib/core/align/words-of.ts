import type { Analysis, Span } from '../model.ts';
import { firstWhere } from '../text/first-where.ts';
import { sentencesIn } from '../text/sentences.ts';
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
