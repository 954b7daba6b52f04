import { isDocument } from '../../lexicon/document-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isArticle } from './phrase-shape.ts';

/** Whether a phrase is a name in capitals that a number ends: "Dockers Local 399". */
export function endsInNumber(words: readonly Word[]): boolean {
  const own = isArticle(words[0]) ? words.slice(1) : words;
  return (
    own.length > 1 &&
    /^\d{1,4}$/.test(own.at(-1)?.text ?? '') &&
    own.slice(0, -1).every((word) => isCapital(word) && !isDocument(word.norm))
  );
}
