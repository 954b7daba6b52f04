import { namesOwner, type Scene, sentenceAt } from '../cast/scene.ts';
import { type Entity, isKnownPerson, isPerson, lastBefore } from '../cast/entity.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** The pronoun that a possessive one is of. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'it'],
  ['his', 'he'],
  ['her', 'she'],
]);

/** How far back the owner is named, in UTF-16 units. */
const NEAR = 400;

/**
 * The person whom "his" or "her" is of: the only one that the sentence has named, else whom the pronoun means, if named not far
 * back. "Opposition leader Ana Rao has returned, her spokesman said."
 */
export function ownerOf(scene: Scene, word: string, place: number): Entity | undefined {
  const gender = word === 'his' ? 'm' : 'f';
  const start = sentenceAt(scene.text, place)?.start ?? place;
  const here = new Set<Entity>();
  for (const { entity, place: named } of scene.cast.namedBefore(place)) {
    if (named < start) break;
    const agrees = entity.gender === undefined || entity.gender === gender;
    if (isPerson(entity) && agrees && !namesOwner(scene, named)) here.add(entity);
  }
  const [only] = here;
  const owner = here.size === 1 ? only : resolvePronoun(scene, OWNERS.get(word) ?? word, place);
  const isNear = owner !== undefined && place - lastBefore(owner, place) < NEAR;
  return isNear && isKnownPerson(owner) ? owner : undefined;
}
