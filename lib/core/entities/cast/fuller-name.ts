import { nameGoesOn } from '../phrases/defined-names.ts';
import { compareNames } from '../mentions/compare-names.ts';
import type { Entity } from './entity.ts';

/**
 * Whether a name tells more than the one that an entity has: more words, or the same and what they leave out. "James Wray Jr."
 * after "James Wray", "Corbel Foods Ltd." after "Corbel Foods"
 */
export function isFullerName(name: string, words: readonly string[], entity: Entity): boolean {
  if (holdsBracket(name, entity.name) || (entity.acronym !== undefined && isOwned(name, entity.name)))
    return false;
  if (words.length !== entity.words.length) return words.length > entity.words.length;
  return (
    name.length > entity.name.length &&
    name.startsWith(entity.name) &&
    words.every((word, at) => word === entity.words[at]) &&
    /^,? (?:\p{Lu}|plc$)/u.test(name.slice(entity.name.length))
  );
}

/** "Jonathan Farr" after "Jon Farr", "Ana Rao" after "A. Rao": as many words, one of which was shortened. */
export const isSpeltOut = (name: string, words: readonly string[], entity: Entity): boolean =>
  words.length === entity.words.length &&
  name.length > entity.name.length &&
  /^\p{L}\.?$/u.test(entity.words[0] ?? '') &&
  compareNames(words, entity.words) === 3;

/** "Ports Authority (PA) Age" after "Ports Authority": the same with its letters tells no more; "Ports (PO) Authority" does. */
function holdsBracket(name: string, own: string): boolean {
  const closing = name.indexOf(')');
  return name.includes(own) && name.includes('(') && !(closing > 0 && nameGoesOn(name.slice(closing)));
}

/** "Oro’s Ports Authority" after "Ports Authority": the same with whose it is. */
const isOwned = (name: string, own: string): boolean =>
  /['’]s?\s$/.test(name.slice(0, Math.max(0, name.indexOf(own))));
