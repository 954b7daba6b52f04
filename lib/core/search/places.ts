import type { Annotation } from '../record/record.ts';
import { type SearchedTexts, searchedTexts } from '../record/terms.ts';
import { foldedText, matchOf, NONE } from './matching.ts';
import type { Query } from './query.ts';

/** Where something that is wanted stands. */
export type HitPlace = keyof SearchedTexts;

const IN_ORDER: readonly HitPlace[] = ['title', 'words', 'speaker', 'note', 'tags'];

/** Where in an annotation and its article's title any of what is wanted stands. */
export function hitPlaces(annotation: Annotation, title: string, { wanted }: Query): HitPlace[] {
  const texts = searchedTexts(annotation, title);
  return IN_ORDER.filter((place) => {
    const folded = texts[place].map(foldedText);
    return wanted.some((part) => matchOf(part, folded) !== NONE);
  });
}
