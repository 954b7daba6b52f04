import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { AnnotatedText } from '../../model.ts';
import type { ToldName } from './name-mention.ts';

/** A quotation that is launched for a purpose: "launched ‘Clean Coasts Now’ to". */
const LAUNCHED =
  /(?<!\p{L})(?:launched|launches|launching|launch|unveiled|unveils|rolled out|rolls out|inaugurated|kicked off) (?:its |the |their )?(?:“([^“”\n]{6,60}?),?”|‘([^‘’\n]{6,60}?),?’|"([^"\n]{6,60}?),?"),? (?:to |aimed at |in a bid |in order |with the aim |which (?:aims|calls|encourages|helps|is (?:aimed|designed|intended)|offers|seeks|supports|urges|will) )/gu;
/** What is sold, shown or read rather than undertaken. */
export const WORKS =
  /(?:album|app|book|calendar|channel|collection|edition|exhibition|film|magazine|museum|platform|portal|series|show|store|website)$/i;

/** Names in quotation marks that something is launched by, for a purpose that the text tells. */
export function launchedQuotations({ article: { text } }: AnnotatedText): ToldName[] {
  return [...text.matchAll(LAUNCHED)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(name);
    const words = name.split(' ');
    const titled = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:\p{L}{1,3}|&)$/u.test(word));
    const headed = words.some((word) => HEAD_NOUNS.has(word.toLowerCase()));
    return words.length > 1 && titled && !headed && !WORKS.test(name)
      ? [{ start, end: start + name.length, headWord: 'initiative' }]
      : [];
  });
}
