import { wordSet } from '../../../lexicon/word-set.ts';
import { readOnce } from '../../../text/read-once.ts';
import { type Clauses, clausesOf, isInside } from '../../../clauses/read-clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { BODY_KINDS } from '../../../lexicon/body-words.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { MOVING_VERBS, SUBJECT_VERBS } from '../../../lexicon/measure-verbs.ts';
import { governingVerb, type PhraseRange } from '../../../text/clauses.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { phraseCode } from '../../choice/phrase-code.ts';
import type { Scene, Standing } from '../../scene.ts';
import { isBehindPreposition } from '../phrases/behind-preposition.ts';
import { doneBy } from '../phrases/done-by.ts';
import { rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { takesObject } from '../form/noun-form.ts';
import { isReduced } from '../phrases/phrase-ends.ts';
import { complementOf, participleBehind, predicateOf } from '../phrases/whole-noun.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import { NOTHING, type Piece, pieceOf } from '../form/pieces.ts';
import { sayingOf } from './saying.ts';

/** What a verb does with a figure: none, states it, changes it, says it, or a deed. */
export const VERB_CLASSES = { none: 0, states: 1, changes: 2, says: 3, deed: 4 } as const;
export const VERB_CLASS_COUNT = 5;
/** No verb, then each form in the active and the passive. */
const VERB_FORMS = ['finite', 'past', 'ing', 'to'] as const;
export const VERB_FORM_COUNT = 1 + 2 * VERB_FORMS.length;

/** What stands around a figure that its measure may be made of, read once a figure. */
export interface Surroundings {
  readonly standing: Standing;
  readonly clauses: Clauses;
  /** The verb that it hangs on; -1 where there is none. */
  readonly verb: number;
  readonly verbClass: number;
  readonly verbForm: number;
  readonly subject: PhraseRange | null;
  /** Codes of the phrases beside the figure. */
  readonly left: number;
  readonly right: number;
  /** "the agency chose" */
  readonly by: Piece;
  /** Who holds or does it, of one short name: "(Halden Mills)". */
  readonly holder: Piece;
  /** What opens the sentence: "In the north" */
  readonly opening: Piece;
  /** Where it was: the nearest such phrase of the sentence, but that which opens it. */
  readonly place: Piece;
  /** What belongs to the noun behind the figure. */
  readonly after: Piece;
  readonly predicate: Piece;
}

export function surroundingsOf(standing: Standing): Surroundings {
  const { scene, at, before, after } = standing;
  const { phrases } = scene;
  const verb = governingVerb(phrases, at);
  const subject = verb < 0 ? null : wholeSubject(phrases, verb);
  return {
    standing,
    clauses: clausesOf(phrases),
    verb,
    verbClass: classOf(scene, verb),
    verbForm: formOf(scene, verb),
    subject,
    left: phraseCode(itemAt(phrases, before)),
    right: phraseCode(phrases[after]),
    by:
      verb >= 0 &&
      phrases[verb]?.verb?.lemma !== 'compare' &&
      !isBehindTo(standing) &&
      !isOfEarlier(standing, verb) &&
      takesObject(phrases[verb]?.verb?.lemma ?? '') &&
      !isOwnSubject(standing)
        ? pieceOf(doneBy(standing, verb)?.replace(/^to .*/, '') ?? '')
        : NOTHING,
    holder: subject === null || isAsserted(scene, verb) ? NOTHING : holderIn(scene, subject),
    opening: phrases.slice(0, at).some(({ norm }) => norm === ';') ? NOTHING : openingOf(scene),
    place: placeNear(standing),
    after: plainPiece(standing, complementOf(scene, after)),
    predicate: predicatePiece(standing),
  };
}

/** “The council said 12 homes burnt” tells nothing of the council’s own, as “Oro reported a loss” does. */
const isAsserted = (scene: Scene, verb: number): boolean =>
  classOf(scene, verb) === VERB_CLASSES.says &&
  !/^(?:report|announce|predict)$/.test(itemAt(scene.phrases, verb)?.verb?.lemma ?? '');

/** “our commitment to [doubling] the number”: nothing that the sentence's verb does. */
const isBehindTo = ({ scene, figure, before }: Standing): boolean =>
  figure.kind === 'multiple' && itemAt(scene.phrases, before)?.norm === 'to';

/** “tariffs imposed on a [$250 billion] list”, “Survey conducted last year, [84%] of …”: nothing that a participle tells of an earlier noun. */
const isOfEarlier = ({ scene: { phrases }, at }: Standing, verb: number): boolean =>
  phrases[verb]?.verb?.form === 'past' &&
  isReduced(phrases, verb) &&
  phrases.slice(verb, at).some(({ kind }) => /^(?:and|prep|comma)$/.test(kind));

function predicatePiece(standing: Standing): Piece {
  const { scene, before, after } = standing;
  if (itemAt(scene.phrases, before)?.norm === 'with')
    return plainPiece(standing, participleBehind(scene, after));
  if (standing.figure.kind === 'count' && isBehindPreposition(standing)) return NOTHING;
  return plainPiece(standing, sayingOf(standing) || predicateOf(scene, after));
}

/** "workers signed up for a pay cut, [80,000 employees] volunteered": whether the next verb is said of the figure, and no earlier one. */
function isOwnSubject({ scene: { phrases }, before, after }: Standing): boolean {
  return (
    phrases[before]?.kind === 'comma' &&
    /^(?:finite|past)$/.test(phrases[after]?.verb?.form ?? '') &&
    !isReduced(phrases, after)
  );
}

/** Words of a holder at most. */
const SHORT = 4;

/** A subject of one phrase that names somebody or a body; NOTHING where it is anything else, which would mislead in brackets. */
function holderIn(scene: Scene, subject: PhraseRange): Piece {
  const phrase = scene.phrases[subject.first];
  const last = itemAt(scene.tokens, phrase?.head ?? -1);
  // “Halden News 1”
  const head = last?.pos === 'NUM' ? itemAt(scene.tokens, (phrase?.head ?? 0) - 1) : last;
  if (phrase?.kind !== 'noun' || subject.end - subject.first > 1 || head === undefined) return NOTHING;
  // “a company working for Lennar Homes turned up”
  if (itemAt(scene.phrases, subject.first - 1)?.kind === 'prep') return NOTHING;
  if (head.pos !== 'PROPN' && !BODY_KINDS.has(head.norm)) return NOTHING;
  const words = pieceOf(rangeWords(scene, subject));
  // “Halden News 1”, but no figure
  const isName = !/\d/.test(words.text) || /^\p{Lu}[^\d]*\d{1,2}$/u.test(words.text);
  return words.words.length > SHORT || !isName ? NOTHING : words;
}

/** A piece without other figures. */
function plainPiece({ scene, index }: Standing, words: string): Piece {
  const others = scene.figures.some(
    ({ firstToken }, other) => other !== index && words.includes(scene.tokens[firstToken]?.text ?? ' '),
  );
  return others ? NOTHING : pieceOf(words);
}

function classOf({ phrases }: Scene, verb: number): number {
  const lemma = itemAt(phrases, verb)?.verb?.lemma;
  if (lemma === undefined) return VERB_CLASSES.none;
  if (SUBJECT_VERBS.has(lemma)) return VERB_CLASSES.states;
  // “edged up”
  const isMove = MOVING_VERBS.has(lemma) && /^(?:up|down|higher|lower)$/.test(phrases[verb + 1]?.norm ?? '');
  if (isMove || CHANGE_VERBS.has(lemma)) return VERB_CLASSES.changes;
  return SAYING_VERBS.has(lemma) ? VERB_CLASSES.says : VERB_CLASSES.deed;
}

/** How the verb of a phrase stands; 0 of what is no verb. */
export function formOf({ phrases }: Scene, verb: number): number {
  const form = itemAt(phrases, verb)?.verb;
  return form === undefined ? 0 : 1 + 2 * VERB_FORMS.indexOf(form.form) + (form.passive ? 1 : 0);
}

/** The prepositional phrase that a sentence opens with. */
const openingOf = readOnce(readOpening);

function readOpening(scene: Scene): Piece {
  const { phrases } = scene;
  if (phrases[0]?.kind !== 'prep' || phrases[1]?.kind !== 'noun') return NOTHING;
  let last = 1;
  while (phrases[last + 1]?.kind === 'prep' && phrases[last + 2]?.kind === 'noun') last += 2;
  // “As the skaters crossed the park, …”: a clause
  if (phrases[last + 1]?.verb?.form === 'finite' || phrases[last + 1]?.verb?.form === 'past') return NOTHING;
  const words = wordsOf(scene, phrases[0].firstToken, phrases[last]?.endToken ?? 0);
  return pieceOf(words.charAt(0).toLowerCase() + words.slice(1));
}

/** How the clause of one phrase lies to that of a figure: the same, around it, inside it, or another. */
export function clauseTie(clauses: Clauses, phrase: number, figure: number): number {
  const [own, other] = [clauses.of[figure] ?? 0, clauses.of[phrase] ?? 0];
  if (own === other) return 0;
  return isInside(clauses, own, other) ? 1 : isInside(clauses, other, own) ? 2 : 3;
}
export const CLAUSE_TIES = 4;

/** Whether the phrase at `at` is part of the subject of the figure's verb. */
export function isOfSubject({ subject }: Surroundings, at: number): boolean {
  return subject !== null && at >= subject.first && at < subject.end;
}

/** Phrases from a figure within which its place is looked for. */
const NEAR = 14;

/** "at the Riverside Museum", "in Kenya and Tanzania": the nearest before the figure, else behind it. */
function placeNear({ scene, at: figure, before, after }: Standing): Piece {
  const clauses = clausesOf(scene.phrases);
  // “17 percent at Oro, 5 percent [at Marlow]”
  const isOfOther = (at: number): boolean => scene.phrases[at - 1]?.kind === 'marked' && at - 1 !== figure;
  for (let at = before - 1; at > 0 && before - at < NEAR; at -= 1) {
    // “The firm, whose mills are in Ohio, has …”: where the mills are
    if (clauseTie(clauses, at, figure) >= 2 || isOfOther(at)) continue;
    const place = placeAt(scene, at);
    if (place !== NOTHING) return place;
  }
  for (let at = after + 1; at < scene.phrases.length && at - after < NEAR; at += 1) {
    if (isOfOther(at)) continue;
    const place = placeAt(scene, at);
    if (place !== NOTHING) return place;
  }
  return NOTHING;
}

const WITHIN = wordSet('aboard across at in inside near outside throughout');

/** "in Halden, Ohio" */
function placeAt(scene: Scene, at: number): Piece {
  const { phrases, tokens } = scene;
  if (phrases[at + 1]?.kind !== 'noun' || !WITHIN.has(phrases[at]?.norm ?? '')) return NOTHING;
  let last = at + 1;
  while (/^(?:of|in)$/.test(phrases[last + 1]?.norm ?? '') && phrases[last + 2]?.kind === 'noun') last += 2;
  if (
    phrases[last + 1]?.kind === 'and' &&
    phrases[last + 2]?.kind === 'noun' &&
    phrases[last + 3]?.kind !== 'verb'
  )
    last += 2;
  const isNamed = phrases
    .slice(at + 1, last + 1)
    .some(({ kind, head }) => kind === 'noun' && tokens[head]?.pos === 'PROPN');
  // “resulted in Rao leaving”, “in the Halvex plus placebo group” are no places.
  const [next] = phrases.slice(last + 1);
  if (next?.verb?.form === 'ing' || next?.norm === 'plus') return NOTHING;
  return isNamed
    ? pieceOf(wordsOf(scene, phrases[at]?.firstToken ?? 0, phrases[last]?.endToken ?? 0))
    : NOTHING;
}
