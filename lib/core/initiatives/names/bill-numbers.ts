import type { AnnotatedText } from '../../model.ts';
import type { ToldName } from './name-mention.ts';

/** "SB 283", "HB2403", "H.R. 4128": a bill by its number, but in brackets, where its name stands before. */
const NUMBER = /(?<![\p{L}\p{N}(.-])(?:[HS]B|AB|HR|H\.R\.|[HS]\.B\.) ?\d{1,5}(?![\p{L}\p{N}]|-\d)/gu;
/** Whose bills bear such numbers. */
const CHAMBER = /\b(?:[Bb]ills?|[Ll]egislat|[Ll]awmaker|Senat|[Gg]overnor|Assembly|House)/;

/** Bills that a text calls by their number alone. */
export const billNumbers = ({ article: { text } }: AnnotatedText): ToldName[] =>
  CHAMBER.test(text)
    ? [...text.matchAll(NUMBER)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        headWord: 'bill',
      }))
    : [];
