import type { Naming } from '../cast/cast.ts';
import { type Entity, isKnownPerson, isPerson } from '../cast/entity.ts';
import { GENDERED_NOUNS, type Gender } from '../../lexicon/honorifics.ts';
import { isPlural } from '../phrases/phrase-shape.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { firstFrom } from '../../text/places.ts';
import { readMention } from '../mentions/read-mention.ts';
import { isCommon, lastBody, resolveBody } from './resolve-body.ts';
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
import { isCapital, singular, wordsOf } from '../../text/words.ts';

/** The longest subject, in tokens, that "it" is looked for in. */
const LONGEST_SUBJECT = 12;

/** Who a pronoun stands for; undefined for "I", "we" and "you". */
export function resolvePronoun(scene: Scene, word: string, place: number): Entity | undefined {
  switch (word) {
    case 'he':
    case 'him':
      return voice(scene, place, 'm');
    case 'she':
    case 'her':
      return voice(scene, place, 'f');
    case 'it':
      return subject(scene, place) ?? thing(scene, place);
    case 'one of them':
      return oneOfThem(scene, place) ?? several(scene, word, place);
    case 'they':
    case 'them':
    case 'both':
      return several(scene, word, place);
    case 'one':
      return oneOf(scene, place);
    case 'some':
    case 'others':
    case 'many':
      return scene.cast.other(word, word, true, place);
    default:
      return undefined;
  }
}

/** The body, firm or document that spoke last, or a body that has opened a sentence since. */
function thing(scene: Scene, place: number): Entity | undefined {
  const speech = lastSpeech(scene, place, ({ entity }) => !entity.plural && isThing(entity));
  for (const naming of scene.cast.namedBefore(place)) {
    if (naming.place <= (speech?.place ?? -1)) break;
    const { entity } = naming;
    if (entity.kind === 'body' && !entity.plural && opensSentence(scene, naming.place)) return entity;
  }
  return speech?.entity ?? lastBody(scene, place);
}

function isThing(entity: Entity): boolean {
  if (entity.kind === 'other') return !ROLE_NOUNS.has(entity.head ?? '') && entity.gender === undefined;
  return entity.kind === 'body' || !isPerson(entity);
}

/** "… how many sheriffs had stopped. One of them said": of those whom the sentence before named last, if since the last speech. */
function oneOfThem(scene: Scene, place: number): Entity | undefined {
  const { tokens } = scene.text;
  const previous = sentenceBefore(scene.text, place);
  if (previous === undefined) return undefined;
  const group = lastSpeech(scene, place, ({ entity }) => entity.plural);
  const words = wordsOf(tokens, previous.firstToken, previous.endToken);
  const many = words.findLast(
    (word) => word.pos === 'NOUN' && !isCapital(word) && isPlural(word) && ROLE_NOUNS.has(singular(word)),
  );
  if (many === undefined || many.start < (group?.place ?? -1) + 1) return undefined;
  const head = singular(many);
  return group?.entity.head === head ? group.entity : scene.cast.another(head, head, false, place);
}

function several(scene: Scene, word: string, place: number): Entity | undefined {
  const found =
    (word === 'they' ? bodyJustHeard(scene, place) : undefined) ??
    lastSpeech(scene, place, ({ entity }) => entity.plural) ??
    lastSpeech(scene, place, ({ entity }) => entity.kind !== 'person') ??
    (word === 'they' ? lastSpeech(scene, place, () => true) : undefined);
  return found?.entity;
}

/** "The church stated … They added": a body that the sentence before has heard, while none of several was heard in the paragraph. */
function bodyJustHeard(scene: Scene, place: number): Speech | undefined {
  const speech = lastSpeech(scene, place, () => true);
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? -1;
  const from = sentenceBefore(scene.text, place)?.start ?? place;
  if (speech?.entity.kind !== 'body' || speech.place < from || blockOf(speech.place) !== blockOf(place))
    return undefined;
  const many = lastSpeech(scene, place, ({ entity }) => entity.plural);
  return many !== undefined && blockOf(many.place) === blockOf(place) ? undefined : speech;
}

/** How many sentences back "he" and "she" look for somebody who has only been named. */
const NEAR = 2;

/**
 * Who "he" or "she" is: the last to speak of that gender, or a person named since at the head of a sentence, or one of that
 * gender named since in the sentences just before.
 */
function voice(scene: Scene, place: number, gender: Gender): Entity | undefined {
  const agrees = (entity: Entity): boolean => entity.gender === undefined || entity.gender === gender;
  const speech = sureSpeech(scene, place, gender);
  const from = sentencesBack(scene, place, NEAR);
  let named: Entity | undefined;
  let since: Entity | undefined;
  for (const naming of scene.cast.namedBefore(place)) {
    if (naming.entity.kind !== 'person' || !agrees(naming.entity) || isThingByName(scene, naming)) continue;
    // Whoever is named inside the claim, or is spoken to, is not who says it.
    if (scene.cast.isQuoted(naming.place) || isAddressed(scene, naming.place)) continue;
    named ??= naming.entity;
    // "G. Venkat came here. Tahir’s bells, he said, …"
    const isOwner =
      naming.place >= (sentenceAt(scene.text, place)?.start ?? place) && namesOwner(scene, naming.place);
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
      wasAgent ||
      isNear
    ) {
      since = naming.entity;
      break;
    }
  }
  const told = since === undefined ? unnamedBefore(scene, place, gender, speech?.place ?? -1) : undefined;
  const found = since ?? told ?? speech?.entity ?? named;
  if (found?.kind === 'person' && scene.cast.learns(found)) found.gender ??= gender;
  return found;
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
function sureSpeech(scene: Scene, place: number, gender: Gender): Speech | undefined {
  const speech = lastSpeech(
    scene,
    place,
    ({ entity, voice }) =>
      voice &&
      !entity.plural &&
      (entity.gender === undefined ? isSomebody(entity) : entity.gender === gender),
  );
  if (speech === undefined || speech.entity.gender === gender || speech.entity.kind !== 'person')
    return speech;
  // Whoever has just been heard speaks on, unless the name makes the other gender likely.
  const blockOf = (at: number): number => sentenceAt(scene.text, at)?.block ?? 0;
  const likely = likelyGender(speech.entity);
  if (blockOf(speech.place) >= blockOf(place) - 1 && (likely === undefined || likely === gender))
    return speech;
  const last = scene.speeches.indexOf(speech);
  const before = scene.speeches.slice(Math.max(0, last - RECENT), last);
  const known = before.findLast(({ entity, voice }) => voice && entity.gender === gender);
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

/**
 * The body that the sentence opens with, where the place lies further on: "The group has signed, it said". One told of by a
 * common noun, and only here, owns what is "its", but is not who "it" is.
 */
export function subject(scene: Scene, place: number, owns = false): Entity | undefined {
  const sentence = sentenceAt(scene.text, place);
  if (sentence === undefined) return undefined;
  const { tokens, article } = scene.text;
  const first = sentence.firstToken;
  const limit = Math.min(sentence.endToken, first + LONGEST_SUBJECT);
  let end = first;
  const isNoun = (at: number): boolean => /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '');
  while (
    end < limit &&
    (/^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(tokens[end]?.pos ?? '') ||
      (tokens[end]?.norm === 'and' && end > first && isNoun(end - 1) && isNoun(end + 1)))
  )
    end += 1;
  const verb = tokens[end];
  if (end === first || verb === undefined || verb.start >= place || !/^(?:AUX|VERB)$/.test(verb.pos)) {
    return undefined;
  }
  const mention = readMention(article.text, wordsOf(tokens, first, end));
  if (mention.kind !== 'body') return undefined;
  const known = resolveBody(scene, mention, sentence.start);
  return isCommon(known) && known.places.length < 2 && !owns ? undefined : known;
}

/** "The coins are at the county museum. Its curator": a body without a name that the sentence before ends in. */
export function justDescribed(scene: Scene, place: number): Entity | undefined {
  const { tokens, article } = scene.text;
  const before = sentenceBefore(scene.text, place);
  if (before === undefined) return undefined;
  let end = before.endToken;
  while (end > before.firstToken && tokens[end - 1]?.pos === 'PUNCT') end -= 1;
  let first = end;
  while (first > before.firstToken && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  if (!/^(?:the|a|an)$/.test(tokens[first - 1]?.norm ?? '')) return undefined;
  const mention = readMention(article.text, wordsOf(tokens, first, end));
  return mention.kind === 'body' ? resolveBody(scene, mention, tokens[first]?.start ?? place) : undefined;
}

/** "Barristers are not convinced. One said …": one of those the sentence before opens with. */
function oneOf(scene: Scene, place: number): Entity | undefined {
  const { tokens } = scene.text;
  const here = sentenceAt(scene.text, place);
  const previous = here === undefined ? undefined : sentenceAt(scene.text, here.start - 2);
  if (here === undefined || previous === undefined || previous.block !== here.block) return undefined;
  if (tokens[here.firstToken]?.norm !== 'one') return undefined;
  const opening = wordsOf(tokens, previous.firstToken, Math.min(previous.endToken, previous.firstToken + 4));
  const many = opening.find((word) => /^(?:NOUN|PROPN)$/.test(word.pos) && singular(word) !== word.norm);
  return many === undefined ? undefined : scene.cast.other(singular(many), singular(many), false, place);
}
