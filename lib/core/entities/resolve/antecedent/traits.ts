import type { Entity } from '../../cast/entity.ts';
import { isAgent, isCited, isSayer, namesOwner, opensSentence, type Scene } from '../../cast/scene.ts';
import type { Gender } from '../../../lexicon/honorifics.ts';
import { firstFrom } from '../../../text/places.ts';
import type { Candidate } from './candidates.ts';

/** Where a pronoun stands, and what it and its claim rule out. */
export interface Anaphor {
  readonly place: number;
  readonly gender: Gender;
  /** Whether the claim itself, or the clause, is about somebody, who hardly makes it. */
  readonly isElse: (entity: Entity) => boolean;
}

/** The upper ends of the steps by which numbers are told apart: far is far. */
const STEPS = {
  sentences: [0, 1, 2, 3, 5, 8],
  paragraphs: [0, 1, 2, 4],
  speeches: [1, 2, 4],
  since: [0, 1, 2, 4],
} as const;
/** How far down the list of who was named last places are told apart. */
const LAST_NAMED = 3;
/** Up to how many sentences back it matters what somebody did in the sentence. */
const NEAR = 2;

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

/** The number of the step that a number falls on. */
const step = (value: number, ends: readonly number[]): number => ends.filter((end) => value > end).length;

const sentenceNumber = ({ text }: Scene, place: number): number =>
  firstFrom(text.sentences, place + 1, ({ start }) => start) - 1;

const blockOf = (scene: Scene, place: number): number =>
  scene.text.sentences[sentenceNumber(scene, place)]?.block ?? -1;

/** What somebody is in the sentence that names it: the subject, who says or does what it tells of, or something else. */
function partOf(scene: Scene, named: number): 'subject' | 'agent' | 'other' {
  if (opensSentence(scene, named)) return 'subject';
  return isSayer(scene, named) || isCited(scene, named) || isAgent(scene, named) ? 'agent' : 'other';
}

/** Whether sources name somebody before the place, and after it. */
function sourceOf({ sources }: Scene, entity: Entity, place: number): string {
  const places = sources.get(entity) ?? [];
  return `${(places[0] ?? place) < place ? ' before' : ''}${(places.at(-1) ?? place) > place ? ' after' : ''}`;
}

/** What the ending of a given name makes likely: "Priyanka", "Zsófia". */
function likelyGender({ words }: Entity, gender: Gender): string {
  const [given = ''] = words;
  if (words.length < 2 || !/(?:a|ine|ette|elle)$/.test(given)) return 'unknown';
  return gender === 'f' ? 'likely' : 'unlikely';
}
