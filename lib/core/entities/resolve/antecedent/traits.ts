import type { Entity } from '../../cast/entity.ts';
import { namesOwner, type Scene } from '../../cast/scene.ts';
import type { Gender } from '../../../lexicon/honorifics.ts';
import type { Candidate } from './candidates.ts';
import { LAST_NAMED, sentencesBetween, sourceOf, traitsOfHearing, traitsOfNaming } from '../nearness.ts';

/** Where a pronoun stands, and what it and its claim rule out. */
export interface Anaphor {
  readonly place: number;
  readonly gender: Gender;
  /** Whether the claim itself, or the clause, is about somebody, who hardly makes it. */
  readonly isElse: (entity: Entity) => boolean;
}

/**
 * What tells for or against somebody as the antecedent of a pronoun, by name: how near and in which part of its sentence
 * it was named, how it agrees, how it has spoken, whether the text's other sources name it. After Lappin and Leass 1994 and,
 * for who is quoted, O'Keefe et al. 2012; weights.json has what each counts.
 */
export function traitsOf(scene: Scene, candidate: Candidate, order: number, anaphor: Anaphor): string[] {
  const { entity, named } = candidate;
  const { place, gender } = anaphor;
  const traits = [
    `order ${Math.min(order, LAST_NAMED)}`,
    ...traitsOfNaming(scene, named, place),
    entity.gender === gender ? 'agrees' : `gender ${likelyGender(entity, gender)}`,
    entity.kind,
    `source${sourceOf(scene, entity, place)}`,
  ];
  if (entity.words.length === 1) traits.push('one word');
  if (namesOwner(scene, named))
    traits.push(sentencesBetween(scene, named, place) === 0 ? 'owner here' : 'owner');
  if (anaphor.isElse(entity)) traits.push('told of');
  return [...traits, ...traitsOfHearing(scene, candidate, place)];
}

/** What the ending of a given name makes likely: "Priyanka", "Zsófia". */
function likelyGender({ words }: Entity, gender: Gender): string {
  const [given = ''] = words;
  if (words.length < 2 || !/(?:a|ine|ette|elle)$/.test(given)) return 'unknown';
  return gender === 'f' ? 'likely' : 'unlikely';
}
