import { kindsOf } from '../mentions/body-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { type Entity, isKnownPerson, isPerson, lastBefore } from '../cast/entity.ts';
import { speaksBySurname } from '../names/known-later.ts';
import { lastSpeech, type Scene, sentenceAt } from '../cast/scene.ts';

/** The last to speak under a bare name that nothing tells to be a person’s: "Microsoft said … the company added". */
export function lastFirm(scene: Scene, place: number): Entity | undefined {
  const isFirm = (entity: Entity): boolean => mayBeFirm(entity) && !isPerson(entity);
  // "Altipla Lithium": two words, neither of which is known for a person's.
  const isUnnamed = (entity: Entity): boolean =>
    mayBeFirm(entity) &&
    !isKnownPerson(entity) &&
    !ownsAsPerson(scene, entity) &&
    !speaksBySurname(scene.text, entity.name);
  return (
    lastSpeech(scene, place, ({ entity }) => isFirm(entity))?.entity ??
    lastSpeech(scene, place, ({ entity }) => isUnnamed(entity))?.entity
  );
}

/** Whether a name may be a firm's: "the company" is no country. */
const mayBeFirm = ({ kind, name }: Entity): boolean => kind === 'person' && !isNation(name);

/** "Ana Rao Productions denied it. The production company said": the last to speak whose name ends in what the firm is called by. */
export function firmCalled(scene: Scene, modifiers: readonly string[], place: number): Entity | undefined {
  const isCalled = ({ kind, words }: Entity): boolean =>
    kind === 'person' && words.length > 1 && modifiers.includes((words.at(-1) ?? '').replace(/s$/, ''));
  // "Anita Baker" is a person, whatever her surname means.
  const isFirm = (entity: Entity): boolean =>
    !isKnownPerson(entity) || (entity.words.length > 2 && entity.words.at(-1)?.endsWith('s') === true);
  return lastSpeech(scene, place, ({ entity }) => isCalled(entity) && isFirm(entity))?.entity;
}

/**
 * Who has just spoken under a name that tells of no kind of body, where none of the others has been named since: "Corbel says
 * its business has tripled. The company adds". Undefined where it is further back than the paragraph before.
 */
export function firmJustHeard(scene: Scene, others: readonly Entity[], place: number): Entity | undefined {
  const speech = lastSpeech(scene, place, () => true);
  // A surname alone ("Musk said …") looks the same, but nobody says "its" of a person.
  const isThing = (entity: Entity): boolean =>
    entity.kind === 'person' && !isPerson(entity) && ownsAsThing(scene, speech?.place ?? -1);
  const isOpen = (entity: Entity): boolean =>
    (entity.kind === 'body' || isThing(entity)) &&
    /\p{Lu}/u.test(entity.name) &&
    !isNation(entity.name) &&
    kindsOf([...entity.words, ...entity.descriptors]).size === 0;
  if (speech === undefined || !isOpen(speech.entity)) return undefined;
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? -1;
  const isNear = blockOf(speech.place) >= blockOf(place) - 1;
  const isLast = others.every((other) => other === speech.entity || lastBefore(other, place) < speech.place);
  return isNear && isLast ? speech.entity : undefined;
}

/** Whether the sentence at the place speaks of what is "its": "Corbel says its business". */
const ownsAsThing = (scene: Scene, place: number): boolean => goesOnWith(scene, place, /^its$/);

/** "Zenra scolded her label": whether a sentence that has heard somebody speaks of what is his or hers. */
const ownsAsPerson = (scene: Scene, { spoke }: Entity): boolean =>
  spoke.some((place) => goesOnWith(scene, place, /^(?:his|her)$/));

/** Whether the sentence at the place has the word further on. */
function goesOnWith({ text }: Scene, place: number, word: RegExp): boolean {
  const sentence = sentenceAt(text, place);
  return text.tokens
    .slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0)
    .some(({ norm, start }) => word.test(norm) && start > place);
}
