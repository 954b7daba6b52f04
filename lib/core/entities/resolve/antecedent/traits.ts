import type { Entity } from '../../cast/entity.ts';
import { namesOwner, type Scene } from '../../cast/scene.ts';
import type { Gender } from '../../../lexicon/honorifics.ts';
import type { Candidate } from './candidates.ts';
import { blockOf, LAST_NAMED, NEAR, partOf, sentenceNumber, sourceOf, step, STEPS } from './nearness.ts';

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
  const { entity, named, speech, speeches, since } = candidate;
  const { place, gender } = anaphor;
  const sentences = sentenceNumber(scene, place) - sentenceNumber(scene, named);
  const traits = [
    `order ${Math.min(order, LAST_NAMED)}`,
    `named ${step(sentences, STEPS.sentences)}`,
    `paragraph ${step(blockOf(scene, place) - blockOf(scene, named), STEPS.paragraphs)}`,
    entity.gender === gender ? 'agrees' : `gender ${likelyGender(entity, gender)}`,
    entity.kind,
    `source${sourceOf(scene, entity, place)}`,
  ];
  if (entity.words.length === 1) traits.push('one word');
  if (sentences <= NEAR) traits.push(`${partOf(scene, named)} ${sentences}`);
  if (namesOwner(scene, named)) traits.push(sentences === 0 ? 'owner here' : 'owner');
  if (anaphor.isElse(entity)) traits.push('told of');
  if (speech === undefined) return [...traits, 'unheard'];
  return [
    ...traits,
    `heard ${step(since, STEPS.since)}`,
    `heard in ${step(blockOf(scene, place) - blockOf(scene, speech.place), STEPS.paragraphs)}`,
    `speeches ${step(speeches, STEPS.speeches)}`,
  ];
}

/** What the ending of a given name makes likely: "Priyanka", "Zsófia". */
function likelyGender({ words }: Entity, gender: Gender): string {
  const [given = ''] = words;
  if (words.length < 2 || !/(?:a|ine|ette|elle)$/.test(given)) return 'unknown';
  return gender === 'f' ? 'likely' : 'unlikely';
}
