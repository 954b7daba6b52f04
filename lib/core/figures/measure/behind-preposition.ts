import { itemAt } from '../../text/item-at.ts';
import { NESTING_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import type { Standing } from '../scene.ts';

/** Nouns that a count behind their "of" is: what is said of "a group of twelve people" is said of the people. */
const CONTAINERS =
  /^(?:group|team|total|number|majority|crowd|crew|family|most|many|some|all|any|few|none)s?$/;

/**
 * Whether a preposition ties the figure to what stands before it, past an article: what the verb behind "tensions between the two
 * sides" says is said of the tensions.
 */
export function isBehindPreposition({ scene: { phrases }, before }: Standing): boolean {
  let at = before;
  while (/^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '')) at -= 1;
  const prep = itemAt(phrases, at);
  if (prep?.kind !== 'prep' || !NESTING_PREPOSITIONS.has(prep.norm)) return false;
  return prep.norm !== 'of' || !CONTAINERS.test(itemAt(phrases, at - 1)?.norm ?? '');
}
