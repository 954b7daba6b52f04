import { type Entity, isKnownPerson } from '../cast/entity.ts';
import { namesOwner, opensSentence, type Scene, sentenceAt, sentenceBefore } from '../cast/scene.ts';
import type { Choice } from './antecedent/choose.ts';

/**
 * "Ana Rao spoke with the minister, Eva Orr. | She said", "Otto Lind agreed. “It is,” | he said": of those who may be meant whoever
 * the sentence before has for its subject, where the likeliest is neither that nor heard in it.
 */
export function subjectJustBefore(
  scene: Scene,
  place: number,
  ranked: readonly Choice[],
): Entity | undefined {
  const [best] = ranked;
  const before = sentenceBefore(scene.text, place);
  const here = sentenceAt(scene.text, place);
  if (best === undefined || before === undefined || before.block !== here?.block) return undefined;
  const isIn = (at: number): boolean => at >= before.start && at < here.start;
  const isSubject = ({ places }: Entity): boolean =>
    places.some((at) => isIn(at) && opensSentence(scene, at) && !namesOwner(scene, at));
  const isNow = best.named >= here.start || isIn(best.speech?.place ?? -1);
  if (isNow || isSubject(best.entity)) return undefined;
  return ranked.find(({ entity }) => isKnownPerson(entity) && entity.words.length > 1 && isSubject(entity))
    ?.entity;
}
