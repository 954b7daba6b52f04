import type { Naming } from '../cast/cast.ts';
import { type Entity, isKnownPerson } from '../cast/entity.ts';
import { GENDERED_NOUNS, type Gender } from '../../lexicon/honorifics.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { isBesidePronoun, ofWhom, opensFurtherClause } from './ruled-out.ts';
import { firstFrom } from '../../text/places.ts';
import {
  isAside,
  isAddressed,
  isAgent,
  isCited,
  isSayer,
  namesOwner,
  lastSpeech,
  opensSentence,
  type Scene,
  sentenceAt,
  sentenceBefore,
  type Speech,
} from '../cast/scene.ts';

/** How many sentences back "he" and "she" look for somebody who has only been named. */
const NEAR = 2;

/** Whether somebody cannot be meant. */
export type IsElse = (entity: Entity) => boolean;

/**
 * Who "he" or "she" is: the last to speak of that gender, or a person named since at the head of a sentence, or one of that
 * gender named since in the sentences just before.
 */
export function heOrShe(scene: Scene, place: number, gender: Gender, isElse: IsElse): Entity | undefined {
  const other = ofWhom(scene, place);
  const isFree: IsElse = (entity) => entity !== other && !isElse(entity);
  const agrees = (entity: Entity): boolean =>
    (entity.gender === undefined || entity.gender === gender) && !isNation(entity.name) && isFree(entity);
  const speech = sureSpeech(scene, place, gender, isFree);
  const from = sentencesBack(scene, place, NEAR);
  const isJoined = opensFurtherClause(scene, place);
  let named: Entity | undefined;
  let near: Entity | undefined;
  let since: Entity | undefined;
  for (const naming of scene.cast.namedBefore(place)) {
    if (naming.entity.kind !== 'person' || !agrees(naming.entity) || isThingByName(scene, naming)) continue;
    // Whoever is named inside the claim, or is spoken to, is not who says it.
    if (scene.cast.isQuoted(naming.place) || isAddressed(scene, naming.place)) continue;
    if (isBesidePronoun(scene, naming, gender)) continue;
    named ??= naming.entity;
    // "G. Venkat came here. Tahir’s bells, he said, …"
    const isOwner =
      !isJoined &&
      naming.place >= (sentenceAt(scene.text, place)?.start ?? place) &&
      namesOwner(scene, naming.place);
    if (isOwner || isAside(scene, naming.place)) continue;
    const speechPlace = speech?.place ?? -1;
    if (naming.place <= speechPlace) break;
    const isNear = naming.entity.gender === gender && naming.place >= from && speechPlace < from;
    const previous = sentenceBefore(scene.text, place);
    const wasAgent =
      previous !== undefined &&
      naming.place >= previous.start &&
      naming.place < previous.end &&
      isAgent(scene, naming.place);
    if (
      opensSentence(scene, naming.place) ||
      isCited(scene, naming.place) ||
      isSayer(scene, naming.place) ||
      wasAgent
    ) {
      // "Edward Moss met members who back David Rao. He said": not who is only named further on.
      if (near === undefined || (naming.place >= from && naming.entity.gender === gender))
        since = naming.entity;
      break;
    }
    if (isNear) near ??= naming.entity;
  }
  since ??= near ?? mainSubject(scene, speech, gender, agrees);
  const told = since === undefined ? unnamedBefore(scene, place, gender, speech?.place ?? -1) : undefined;
  const found = since ?? told ?? speech?.entity ?? named;
  if (found?.kind === 'person' && scene.cast.learns(found)) found.gender ??= gender;
  return found;
}

/** Of whom the sentence tells in which another spoke by the way: "Paul Rao left out his rivals, above all John Moss, who said …". */
function mainSubject(
  scene: Scene,
  speech: Speech | undefined,
  gender: Gender,
  agrees: IsElse,
): Entity | undefined {
  if (speech?.byTheWay !== true) return undefined;
  const begin = sentenceAt(scene.text, speech.place)?.start ?? speech.place;
  for (const { entity, place } of scene.cast.namedBefore(speech.place)) {
    if (place < begin) return undefined;
    const isOther = entity !== speech.entity && entity.kind === 'person' && entity.gender === gender;
    if (isOther && agrees(entity) && opensSentence(scene, place)) return entity;
  }
  return undefined;
}

/** "the Royal Marlow hotel": a name behind an article that nothing tells to be a person's. */
function isThingByName({ text: { tokens } }: Scene, { entity, place }: Naming): boolean {
  if (isKnownPerson(entity) || entity.spoke.length > 0) return false;
  const at = firstFrom(tokens, place, ({ start }) => start);
  return /^(?:the|an?)$/.test(tokens[at]?.norm ?? '') || /^(?:the|an?)$/.test(tokens[at - 1]?.norm ?? '');
}

/** How far back, in tokens, somebody without a name is looked for. */
const LOOK_BACK = 150;
const PLAIN = /^(?:woman|man|girl|boy|mother|father|grandmother|grandfather|widow|widower)$/;

/** "For one woman it was no statistic. … she said": somebody whom the paragraph has brought in without a name. */
function unnamedBefore(scene: Scene, place: number, gender: Gender, since: number): Entity | undefined {
  const { text, cast } = scene;
  const block = text.article.blocks[sentenceAt(text, place)?.block ?? -1];
  const from = Math.max(since, block?.start ?? place);
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  for (let at = end - 1; at > end - LOOK_BACK && (text.tokens[at]?.start ?? -1) > from; at -= 1) {
    const token = text.tokens[at];
    if (token === undefined || !PLAIN.test(token.norm) || GENDERED_NOUNS.get(token.norm) !== gender) continue;
    if (cast.isQuoted(token.start)) continue;
    let start = at;
    while (text.tokens[start - 1]?.pos === 'ADJ') start -= 1;
    const article = text.tokens[start - 1]?.norm ?? '';
    // "found a man bleeding": who is done something to has not the word.
    if (text.tokens[start - 2]?.pos === 'VERB') continue;
    const known = cast.others.findLast(({ head }) => head === token.norm);
    if (article === 'the' && known !== undefined) return cast.see(known, token.start);
    if (!/^(?:an?|one|another)$/.test(article)) continue;
    const description = text.article.text.slice(text.tokens[start]?.start, token.end);
    return cast.other(description, token.norm, false, token.start);
  }
  return undefined;
}

/** How many speeches back one of known gender is looked for, before one whose gender is not known. */
const RECENT = 3;

/** The last speech by a person of that gender; where the last may be of either, one just before whose gender is known. */
function sureSpeech(scene: Scene, place: number, gender: Gender, isFree: IsElse): Speech | undefined {
  const speech = lastSpeech(
    scene,
    place,
    ({ entity, voice }) =>
      voice &&
      !entity.plural &&
      isFree(entity) &&
      (entity.gender === undefined ? isSomebody(entity) : entity.gender === gender),
  );
  if (speech === undefined || speech.entity.gender === gender || speech.entity.kind !== 'person')
    return speech;
  // Whoever has just been heard speaks on, unless the name makes the other gender likely.
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? 0;
  const likely = likelyGender(speech.entity);
  const goesOn = speech.byTheWay !== true && blockOf(speech.place) >= blockOf(place) - 1;
  if (goesOn && (likely === undefined || likely === gender)) return speech;
  const last = scene.speeches.indexOf(speech);
  const before = scene.speeches.slice(Math.max(0, last - RECENT), last);
  const known = before.findLast(({ entity, voice }) => voice && entity.gender === gender && isFree(entity));
  return likely === gender ? speech : (known ?? speech);
}

/** Whether "he" or "she" may stand for it, or for who speaks for it: no thing. */
const isSomebody = ({ kind, head = '' }: Entity): boolean => kind !== 'other' || isPersonNoun(head);

/** What the ending of a given name makes likely: "Priyanka", "Zsófia". */
function likelyGender({ words }: Entity): Gender | undefined {
  const [given = ''] = words;
  return words.length > 1 && /(?:a|ine|ette|elle)$/.test(given) ? 'f' : undefined;
}

/** Where the sentence begins that is `count` before the one at the place; not before its paragraph's beginning. */
function sentencesBack({ text }: Scene, place: number, count: number): number {
  const at = firstFrom(text.sentences, place + 1, (sentence) => sentence.start) - 1;
  const here = text.sentences[at];
  let start = here?.start ?? place;
  for (let back = 1; back <= count; back += 1) {
    const before = text.sentences[at - back];
    if (before === undefined || before.block !== here?.block) break;
    ({ start } = before);
  }
  return start;
}
