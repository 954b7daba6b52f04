import type { AnnotatedText } from '../../model.ts';
import type { ToldName } from './name-mention.ts';

/** "SB 283", "HB2403", "H.R. 4128": a bill by its number, but in brackets, where its name stands before. */
const NUMBER = /(?<![\p{L}\p{N}(.-])(?:[HS]B|AB|HR|H\.R\.|[HS]\.B\.) ?\d{1,5}(?![\p{L}\p{N}]|-\d)/gu;
/** Whose bills bear such numbers. */
const CHAMBER = /\b(?:[Bb]ills?|[Ll]egislat|[Ll]awmaker|Senat|[Gg]overnor|Assembly|House)/;
/** "the Reef Act, H.R. 12", "H.R. 12 – the Reef Act": the name beside it is what it is called. */
const AFTER_NAME =
  /(?:Act|Resolution|Amendments?|[Bb]ill|legislation|measure)(?: of \d{4})?["”’]?[,:]? ?[–—-]? ?$/u;
const BEFORE_NAME = /^,? ?(?:[,:–—-]|\() ?(?:the |known as |called |titled |or )*["“‘]?\p{Lu}\p{Ll}/u;
/** UTF-16 units of what stands beside. */
const BESIDE = 24;

/** Bills that a text calls by their number alone. */
export const billNumbers = ({ article: { text } }: AnnotatedText): ToldName[] =>
  CHAMBER.test(text)
    ? [...text.matchAll(NUMBER)].flatMap(({ index: start, 0: { length } }) => {
        const end = start + length;
        const named =
          AFTER_NAME.test(text.slice(Math.max(0, start - BESIDE), start)) ||
          BEFORE_NAME.test(text.slice(end, end + BESIDE));
        return named ? [] : [{ start, end, headWord: 'bill' }];
      })
    : [];
