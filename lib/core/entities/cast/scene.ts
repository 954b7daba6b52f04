import { firstWhere } from '../../text/first-where.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './entity.ts';
import { firstFrom } from '../../text/places.ts';
import { ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { SAID_FORMS } from '../../lexicon/saying-verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';

/** How far into a sentence, in tokens, its subject may open. */
const OPENING = 12;

/** Somebody who spoke before. */
export interface Speech {
  readonly entity: Entity;
  readonly place: number;
  /** Whether a person's voice was heard, be it for a body. */
  readonly voice: boolean;
  /** Whether a spokesman was heard. */
  readonly spokesman?: boolean;
  /** Whether it is told in a clause of its own: "Ana Rao, who said". */
  readonly byTheWay?: boolean;
  /** Whether a question was put. */
  readonly asked?: boolean;
}

/** What is known while the speakers are worked out, in text order. */
export interface Scene {
  readonly text: AnnotatedText;
  readonly cast: Cast;
  /** Who spoke so far, the last at the end. */
  readonly speeches: Speech[];
  /** Where the sources of claims name persons, in UTF-16 units. */
  readonly sources: ReadonlyMap<Entity, readonly number[]>;
  /** Told of everybody who may be meant by a pronoun or a description, for training. */
  readonly observe?: Observe | undefined;
}

/** Takes note of who may be meant at a place, undefined for nobody named, and of what tells for or against each. */
export type Observe = (
  place: number,
  choices: readonly { readonly entity: Entity | undefined; readonly traits: readonly string[] }[],
  of: 'pronoun' | 'description',
) => void;

/** The last speech before the place that passes the test. */
export function lastSpeech(
  scene: Scene,
  place: number,
  test: (speech: Speech) => boolean,
): Speech | undefined {
  return scene.speeches.findLast((speech) => speech.place < place && test(speech));
}

/** The sentence that holds the place. */
export function sentenceAt(text: AnnotatedText, place: number): Sentence | undefined {
  return text.sentences[firstWhere(text.sentences, ({ end }) => end > place)];
}

/** The sentence before the one that holds the place, be it in another paragraph. */
export function sentenceBefore(text: AnnotatedText, place: number): Sentence | undefined {
  const here = sentenceAt(text, place);
  const at = here === undefined ? -1 : firstFrom(text.sentences, here.start, ({ start }) => start);
  return text.sentences[at - 1];
}

/** How far before a name, in tokens, "according to" may stand. */
const CITING = 8;

/** Whether "according to" leads up to a name, so that a claim is its holder's. */
export function isCited({ text }: Scene, place: number): boolean {
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  const from = Math.max(sentenceAt(text, place)?.firstToken ?? end, end - CITING);
  const before = text.tokens.slice(from, end);
  const at = before.findLastIndex(({ norm }) => norm === 'according');
  return at >= 0 && before.slice(at + 2).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|DET|PART|ADP)$/.test(pos));
}

/** The place among the tokens of what stands before the phrase that a name at the place ends: its verb, its preposition. */
function phraseBefore({ text }: Scene, place: number): number | undefined {
  const { tokens } = text;
  const end = firstFrom(tokens, place, ({ start }) => start);
  const first = Math.max(sentenceAt(text, place)?.firstToken ?? end, end - CITING);
  let at = end - 1;
  while (at >= first && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  return at < first ? undefined : at;
}

/**
 * Whether a claim ends in "said Ana Rao", "noted the director, Ana Rao": whose name follows the verb has spoken, unless somebody
 * stands before it: "He said Ana Rao would come".
 */
export function isSayer(scene: Scene, place: number): boolean {
  const { tokens } = scene.text;
  const at = phraseBefore(scene, place) ?? -1;
  const before = tokens[at - 1];
  return SAID_FORMS.has(tokens[at]?.norm ?? '') && (before === undefined || before.pos === 'PUNCT');
}

/** Whether somebody is only spoken to: "she told | Ana Rao". */
export function isAddressed(scene: Scene, place: number): boolean {
  return /^(?:told|tells|informed|asked|thanked)$/.test(
    scene.text.tokens[phraseBefore(scene, place) ?? -1]?.norm ?? '',
  );
}

/** Whether somebody is the one by whom something was done: "The address was delivered by the speaker, | Ana Rao." */
export function isAgent({ text }: Scene, place: number): boolean {
  const { tokens } = text;
  const first = sentenceAt(text, place)?.firstToken ?? 0;
  const end = firstFrom(tokens, place, ({ start }) => start);
  const by = tokens.slice(first, end).findLastIndex(({ norm }) => norm === 'by');
  return (
    by > 1 &&
    end - first - by <= LONGEST_AGENT &&
    /(?:ed|en|n|t)$/.test(tokens[first + by - 1]?.norm ?? '') &&
    tokens[first + by - 1]?.pos === 'VERB' &&
    tokens
      .slice(first + by + 1, end)
      .every(({ pos, text: word }) => pos !== 'VERB' && pos !== 'AUX' && word !== ';')
  );
}

/** The longest title before the name of an agent, in tokens. */
const LONGEST_AGENT = 12;

/** Whether the name at `at` belongs to another: "Ana Rao of | Corbel Bank said". */
function isInside({ tokens }: AnnotatedText, { firstToken }: Sentence, at: number): boolean {
  const joint = /^(?:the|a|an)$/.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  if (joint > firstToken && /^(?:of|at|from|with|for)$/.test(tokens[joint]?.norm ?? '')) return true;
  // "In a talk with the firm’s former chief | Ana Rao, Tom Hale said"
  let first = at - 1;
  while (first > firstToken && isDescription(tokens[first])) first -= 1;
  return (
    first > firstToken && first < at - 1 && /^(?:with|from|about|against)$/.test(tokens[first]?.norm ?? '')
  );
}

/** A word of a description before a name that is no name itself. */
const isDescription = (token: Token | undefined): boolean =>
  /^(?:NOUN|ADJ|DET|PART|PRON|CCONJ)$/.test(token?.pos ?? '') && !/^\p{Lu}/u.test(token?.text ?? '');

/** How far after the head of a name, in tokens, its possessive ending may stand. */
const LONGEST_NAME = 5;

/** Whether the name at the place only tells whose something is: "Tahir’s bells". */
export function namesOwner({ text: { tokens } }: Scene, place: number): boolean {
  let at = firstFrom(tokens, place, ({ start }) => start);
  const end = at + LONGEST_NAME;
  while (at < end && /^(?:\p{Lu}|-$)/u.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at]?.pos === 'PART' && tokens[at - 1]?.end === tokens[at]?.start;
}

/** Opens what happens while, before or after somebody does something. */
const MEANWHILE = wordSet('after as because before once since until when where while');

/** Whether the sentence has the person do something before it comes to the place by "as" or "while". */
export function isSubjectBefore({ text }: Scene, { words }: Entity, named: number, place: number): boolean {
  const { tokens } = text;
  const [from, at] = [named, place].map((where) => firstFrom(tokens, where, ({ start }) => start));
  if (from === undefined || at === undefined || (sentenceAt(text, place)?.start ?? place) > named)
    return false;
  let verb = from;
  while (words.includes(tokens[verb]?.norm ?? '') || tokens[verb]?.pos === 'PROPN') verb += 1;
  const between = tokens.slice(verb, at);
  return between[0]?.pos === 'VERB' && between.some(({ norm }) => MEANWHILE.has(norm));
}

/** What a sentence may open with before its subject. */
const LEADING = /^(?:from|by|via|with|without|unlike|despite)$/;

/** Whether the place lies in a phrase before a sentence's subject: "From our reporter | Ana Rao in Leeds". */
function isAside({ text }: Pick<Scene, 'text'>, place: number): boolean {
  const first = sentenceAt(text, place)?.firstToken ?? -1;
  if (!LEADING.test(text.tokens[first]?.norm ?? '')) return false;
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  return text.tokens.slice(first, end).every(({ text: mark, pos }) => !/^[,:]$/.test(mark) && pos !== 'VERB');
}

/** Whether the place lies among the first words of a sentence, before its verb, where its subject stands. */
export function opensSentence({ text }: Pick<Scene, 'text'>, place: number): boolean {
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return false;
  if (isAside({ text }, place)) return false;
  for (let at = sentence.firstToken; at < sentence.firstToken + OPENING; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.start >= place) return !isInside(text, sentence, at);
    // "Lead researcher Ana Rao"
    const opens = at === sentence.firstToken && ROLE_MODIFIERS.has(token.norm);
    if ((token.pos === 'AUX' || token.pos === 'VERB') && !opens) return false;
  }
  return false;
}
