import { itemAt } from '../../../text/item-at.ts';
import { NESTING_PREPOSITIONS } from '../../../lexicon/closed-classes.ts';
import { CONTAINERS } from '../../../lexicon/measure-nouns.ts';
import type { Standing } from '../../scene.ts';

/** Whether a count behind the noun's "of" is the noun itself: what is said of "a group of twelve people" is said of the people. */
export const isContainer = (norm = ''): boolean =>
  CONTAINERS.has(norm) || CONTAINERS.has(norm.replace(/s$/, ''));

/**
 * Whether a preposition ties the figure to what stands before it, past an article: what the verb behind "tensions between the two
 * sides" says is said of the tensions.
 */
export function isBehindPreposition({ scene: { phrases }, before }: Standing): boolean {
  let at = before;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const prep = itemAt(phrases, at);
  if (prep?.kind !== 'prep' || !NESTING_PREPOSITIONS.has(prep.norm)) return false;
  return prep.norm !== 'of' || !isContainer(itemAt(phrases, at - 1)?.norm);
}
