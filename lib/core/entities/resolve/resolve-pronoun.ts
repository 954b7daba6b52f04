import { type Entity, isCommon, isPerson } from '../cast/entity.ts';
import { heOrShe, type IsElse } from './he-or-she.ts';
import { areOthersSince } from './others-since.ts';
import { isPlural } from '../phrases/phrase-shape.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { readMention } from '../mentions/read-mention.ts';
import { blockOf, speechesBefore } from './nearness.ts';
import { lastBody, resolveBody } from './resolve-body.ts';
import {
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

/** Who a pronoun stands for; undefined for "I", "we" and "you". `isElse` tells of a person that "he" and "she" cannot be. */
export function resolvePronoun(
  scene: Scene,
  word: string,
  place: number,
  isElse: IsElse = () => false,
): Entity | undefined {
  switch (word) {
    case 'he':
    case 'him':
      return heOrShe(scene, place, 'm', isElse);
    case 'she':
    case 'her':
      return heOrShe(scene, place, 'f', isElse);
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
  if (entity.kind === 'other' && /\b(?:general|joint) staff$/.test(entity.name)) return true;
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

/** Among how many speeches before it "they" is looked for, and how far back who is told of again, in UTF-16 units: a paragraph may be a whole book. */
const HEARD = 60;
const TOLD_AGAIN = 2000;

/**
 * Several who were heard or are told of again no further back than a paragraph, else a body: whom "they" further on stands for is
 * not told.
 */
function several(scene: Scene, word: string, place: number): Entity | undefined {
  const here = blockOf(scene, place);
  const { article } = scene.text;
  const from = Math.max(article.blocks[Math.max(0, here - 1)]?.start ?? 0, place - TOLD_AGAIN);
  const told = article.text.slice(from, place).toLowerCase();
  const recent = speechesBefore(scene, place, HEARD);
  const near = (test: (entity: Entity) => boolean): Speech | undefined =>
    recent.findLast(
      ({ entity, place: heard }) =>
        test(entity) && (here - blockOf(scene, heard) <= 1 || told.includes(entity.name.toLowerCase())),
    );
  const found =
    (word === 'they' ? bodyJustHeard(scene, place) : undefined) ??
    near(({ plural }) => plural) ??
    near(({ kind }) => kind !== 'person');
  return found === undefined || areOthersSince(scene, found.entity, found.place, place)
    ? undefined
    : found.entity;
}

/** "The church stated … They added": a body that the sentence before has heard, while none of several was heard in the paragraph. */
function bodyJustHeard(scene: Scene, place: number): Speech | undefined {
  const speech = lastSpeech(scene, place, () => true);
  const from = sentenceBefore(scene.text, place)?.start ?? place;
  if (
    speech?.entity.kind !== 'body' ||
    speech.place < from ||
    blockOf(scene, speech.place) !== blockOf(scene, place)
  )
    return undefined;
  const many = lastSpeech(scene, place, ({ entity }) => entity.plural);
  return many !== undefined && blockOf(scene, many.place) === blockOf(scene, place) ? undefined : speech;
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
