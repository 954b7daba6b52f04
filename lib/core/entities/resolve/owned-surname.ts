import type { Entity } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** "Daon’s Choi": a person known by surname, after the organisation. */
export function ownedSurname({ cast }: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [owner, name] = words;
  // "Wee of the Times"
  if (owner !== undefined && isCapital(owner) && /^(?:of|at)$/.test(name?.norm ?? '')) {
    const person = cast.findPerson([owner.norm], place);
    if (person !== undefined && person.words.length > 1) return cast.see(person, place);
  }
  if (words.length !== 2 || owner?.possessive !== true || name === undefined) return undefined;
  const known = cast.findPerson([name.norm], place);
  return known === undefined ? undefined : cast.see(known, place);
}
