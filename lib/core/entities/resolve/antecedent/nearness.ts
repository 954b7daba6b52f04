import { isAgent, isCited, isSayer, opensSentence, type Scene } from '../../cast/scene.ts';
import { firstFrom } from '../../../text/places.ts';

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
export const NEAR = 2;

/** The number of the step that a number falls on. */
export const step = (value: number, ends: readonly number[]): number =>
  ends.filter((end) => value > end).length;

/** The number of the sentence that holds the place. */
export const sentenceNumber = ({ text }: Scene, place: number): number =>
  firstFrom(text.sentences, place + 1, ({ start }) => start) - 1;

/** The number of the paragraph that holds the place. */
export const blockOf = (scene: Scene, place: number): number =>
  scene.text.sentences[sentenceNumber(scene, place)]?.block ?? -1;

/** What somebody is in the sentence that names it: the subject, who says or does what it tells of, or something else. */
export function partOf(scene: Scene, named: number): 'subject' | 'agent' | 'other' {
  if (opensSentence(scene, named)) return 'subject';
  return isSayer(scene, named) || isCited(scene, named) || isAgent(scene, named) ? 'agent' : 'other';
}

/** Whether sources name somebody before the place, and after it. */
export function sourceOf(
  { sources }: Scene,
  entity: Parameters<Scene['sources']['get']>[0],
  place: number,
): string {
  const places = sources.get(entity) ?? [];
  return `${(places[0] ?? place) < place ? ' before' : ''}${(places.at(-1) ?? place) > place ? ' after' : ''}`;
}
