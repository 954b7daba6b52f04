import type { Entity } from '../cast/entity.ts';
import { isAgent, isCited, isSayer, opensSentence, type Scene, type Speech } from '../cast/scene.ts';
import { firstFrom } from '../../text/places.ts';

/** How somebody has been heard before a place. */
export interface Heard {
  /** Its last speech before, if that is not long ago. */
  readonly speech: Speech | undefined;
  /** How many speeches of others there were since. */
  readonly since: number;
  /** How many speeches before the place it made. */
  readonly speeches: number;
}

/** The upper ends of the steps by which numbers are told apart: far is far. */
export const STEPS = {
  sentences: [0, 1, 2, 3, 5, 8],
  paragraphs: [0, 1, 2, 4],
  speeches: [1, 2, 4],
  since: [0, 1, 2, 4],
} as const;
/** How far down the list of who was named last places are told apart. */
export const LAST_NAMED = 3;
/** Up to how many sentences back it matters what somebody did in the sentence. */
const NEAR = 2;

/** The number of the step that a number falls on. */
export const step = (value: number, ends: readonly number[]): number =>
  ends.filter((end) => value > end).length;

/** The number of the sentence that holds the place. */
const sentenceNumber = ({ text }: Scene, place: number): number =>
  firstFrom(text.sentences, place + 1, ({ start }) => start) - 1;

/** How many sentences on from one place another is. */
export const sentencesBetween = (scene: Scene, from: number, to: number): number =>
  sentenceNumber(scene, to) - sentenceNumber(scene, from);

/** The number of the paragraph that holds the place. */
export const blockOf = (scene: Scene, place: number): number =>
  scene.text.sentences[sentenceNumber(scene, place)]?.block ?? -1;

/** The last speeches before a place, so many at most, in text order. */
export function speechesBefore({ speeches }: Scene, place: number, most: number): readonly Speech[] {
  const end = firstFrom(speeches, place, (speech) => speech.place);
  return speeches.slice(Math.max(0, end - most), end).filter((speech) => speech.place < place);
}

/** How each who made one of the speeches before a place has been heard, and anybody else. */
export function heardIn(before: readonly Speech[], place: number): (entity: Entity) => Heard {
  const last = new Map(
    before.map((speech, at) => [speech.entity, { speech, since: before.length - 1 - at }]),
  );
  return (entity) => {
    const { speech, since = 0 } = last.get(entity) ?? {};
    return { speech, since, speeches: firstFrom(entity.spoke, place, (spoke) => spoke) };
  };
}

/** How near and in which part of its sentence somebody was last named. */
export function traitsOfNaming(scene: Scene, named: number, place: number): string[] {
  const sentences = sentencesBetween(scene, named, place);
  const traits = [
    `named ${step(sentences, STEPS.sentences)}`,
    `paragraph ${step(blockOf(scene, place) - blockOf(scene, named), STEPS.paragraphs)}`,
  ];
  return sentences <= NEAR ? [...traits, `${partOf(scene, named)} ${sentences}`] : traits;
}

/** How lately and how often somebody has been heard. */
export function traitsOfHearing(scene: Scene, { speech, since, speeches }: Heard, place: number): string[] {
  if (speech === undefined) return ['unheard'];
  return [
    `heard ${step(since, STEPS.since)}`,
    `heard in ${step(blockOf(scene, place) - blockOf(scene, speech.place), STEPS.paragraphs)}`,
    `speeches ${step(speeches, STEPS.speeches)}`,
  ];
}

/** What somebody is in the sentence that names it: the subject, who says or does what it tells of, or something else. */
function partOf(scene: Scene, named: number): 'subject' | 'agent' | 'other' {
  if (opensSentence(scene, named)) return 'subject';
  return isSayer(scene, named) || isCited(scene, named) || isAgent(scene, named) ? 'agent' : 'other';
}

/** Whether sources name somebody before the place, and after it. */
export function sourceOf({ sources }: Scene, entity: Entity, place: number): string {
  const places = sources.get(entity) ?? [];
  return `${(places[0] ?? place) < place ? ' before' : ''}${(places.at(-1) ?? place) > place ? ' after' : ''}`;
}
