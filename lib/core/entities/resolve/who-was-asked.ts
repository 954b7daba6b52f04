import type { Entity } from '../cast/entity.ts';
import { isAddressed, type Scene, sentenceAt } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import type { Said } from './spoken-of.ts';

const GENDERS: Readonly<Record<string, string>> = { he: 'm', she: 'f' };

/** “A reporter asked Ana Rao, ‘Why?’ ‘I am tired,’ she replied”: whom the question was put to that has just been asked. */
export function whoWasAsked(
  scene: Scene,
  mention: Mention,
  place: number,
  { turn }: Said,
): Entity | undefined {
  const question = scene.speeches.at(-1);
  const gender = mention.kind === 'pronoun' && turn === 'answered' ? GENDERS[mention.word] : undefined;
  if (question?.asked !== true || gender === undefined) return undefined;
  const sentence = sentenceAt(scene.text, question.place);
  for (const { entity, place: named } of scene.cast.namedBefore(place)) {
    if (named <= question.place) return undefined;
    const isAsked = sentenceAt(scene.text, named) === sentence && isAddressed(scene, named);
    const agrees = entity.gender === undefined || entity.gender === gender;
    if (isAsked && entity.kind === 'person' && agrees) return scene.cast.see(entity, place);
  }
  return undefined;
}
