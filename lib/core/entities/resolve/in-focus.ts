import { type Entity, isPerson } from '../cast/entity.ts';
import { GENDERED_NOUNS, type Gender } from '../../lexicon/honorifics.ts';
import { FOCUS_NOUNS } from '../../lexicon/person-nouns.ts';
import { firstFrom } from '../../text/places.ts';
import { lastSpeech, type Scene, sentenceAt } from '../cast/scene.ts';
import type { Word } from '../../text/words.ts';

/** Whom "the athlete" or "the old man" is said of; undefined for other nouns and where nobody is spoken of. */
export function anyoneInFocus(scene: Scene, head: string, place: number): Entity | undefined {
  return FOCUS_NOUNS.has(head) ? inFocus(scene, place, GENDERED_NOUNS.get(head)) : undefined;
}

/** The person whom the paragraph has heard last, else whom it or the one before it has named last. */
export function inFocus(scene: Scene, place: number, gender?: Gender): Entity | undefined {
  const agrees = (entity: Entity): boolean =>
    isPerson(entity) && (gender === undefined || entity.gender === undefined || entity.gender === gender);
  const block = sentenceAt(scene.text, place)?.block ?? 0;
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? -1;
  const speech = lastSpeech(scene, place, ({ entity, voice }) => voice && agrees(entity));
  if (speech !== undefined && blockOf(speech.place) === block) return speech.entity;
  for (const { entity, place: named } of scene.cast.namedBefore(place)) {
    if (blockOf(named) < block - 1) return undefined;
    if (agrees(entity)) return entity;
  }
  return undefined;
}

/** Words for one person from somewhere; "the Chinese" and "the French" are many, or their government. */
const ONE_FROM =
  /^(?!Guardian$|Librarian$)(?:\p{Lu}\p{L}+[ei]an|German|Briton|Scot|Swede|Dane|Finn|Pole|Spaniard|Turk|Greek|Czech|Croat|Serb|Icelander|New Zealander|(?:English|Irish|Welsh|Scots|French|Dutch)(?:man|woman)|Iraqi|Israeli|Pakistani|Bangladeshi|Emirati|Kuwaiti|Saudi|Qatari|Omani|Yemeni|Somali|Nepali|Kazakh|Uzbek|Thai|Filipino|Filipina|Kiwi)$/u;

/** "The Norwegian urged them": somebody by where they are from. */
export function byOrigin(scene: Scene, words: readonly Word[], place: number): Entity | undefined {
  const [only] = words;
  if (words.length !== 1 || only === undefined || only.possessive || !ONE_FROM.test(only.text))
    return undefined;
  const { tokens } = scene.text;
  const article = tokens[firstFrom(tokens, only.start, ({ start }) => start) - 1];
  if (article?.norm !== 'the' || scene.cast.findBody([only.norm], place) !== undefined) return undefined;
  const found = inFocus(scene, place);
  return found === undefined ? undefined : scene.cast.see(found, place);
}
