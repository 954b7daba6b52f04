import type { FigureKind } from '../../../model.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase, PhraseKind } from '../../../text/phrase.ts';
import type { PartOfSpeech } from '../../../universal-pos.ts';
import { layoutOf } from '../../choice/layout.ts';
import { PHRASE_CODES, phraseCode, stepOf } from '../../choice/phrase-code.ts';
import type { Standing } from '../../scene.ts';
import { DETERMINER_COUNT, determinerOf } from './nouns.ts';
import {
  CLAUSE_TIES,
  clauseTie,
  formOf,
  isOfSubject,
  type Surroundings,
  VERB_CLASS_COUNT,
  VERB_FORM_COUNT,
} from './surroundings.ts';

/** Where a phrase stands: before the figure, behind it, or with it ("[more than] 40 [people]"). */
const SIDE = { left: 0, right: 1, with: 2 } as const;
type Side = (typeof SIDE)[keyof typeof SIDE];
const SIDES = 3;

const indexOf = <Name extends string>(...names: Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
const KINDS = indexOf<PhraseKind>(
  ...([
    'noun',
    'verb',
    'prep',
    'and',
    'that',
    'comma',
    'mark',
    'adverb',
    'adjective',
    'marked',
    'time',
  ] as const),
);
const KIND_COUNT = 11;
const CLAUSES = indexOf(
  'main',
  'coordinate',
  'content',
  'relative',
  'reduced',
  'participle',
  'adverbial',
  'aside',
);
const FIGURES = indexOf<FigureKind>(
  ...(['money', 'percent', 'points', 'count', 'quantity', 'ratio', 'multiple', 'rate'] as const),
);
const FIGURE_COUNT = 8;
/** Parts of speech that tell of a phrase's head; others are as if it had none. */
const TAGS: readonly PartOfSpeech[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'NOUN', 'NUM', 'PRON', 'PROPN', 'VERB'];
const TAG_AT = new Map(TAGS.map((tag, at) => [tag, 1 + at]));
/** Kinds of phrases that are counted between a phrase and its figure. */
const COUNTED: readonly PhraseKind[] = ['verb', 'comma', 'marked', 'that', 'and', 'mark', 'time', 'noun'];
const COUNTED_AT = new Map(COUNTED.map((kind, at) => [kind, at]));
const NO_PHRASES = COUNTED.map(() => 0);

/** Bounds of steps: phrases up to the figure, up to its verb, and up to another figure instead. */
const FAR = [0, 1, 2, 3, 5, 8, 12] as const;
const FAR_STEPS = 8;
const VERB_FAR = [0, 1, 2, 3, 5] as const;
const VERB_STEPS = 6;
const NEARER = [-4, -2, -1, 0, 1, 3] as const;
const NEARER_MOST = 3;
const NEARER_STEPS = 7;
/** None, one, more: from here on all are as many. */
const FEW = 2;

const { at: AT, size } = layoutOf({
  side: SIDES,
  kind: SIDES * KIND_COUNT,
  far: SIDES * FAR_STEPS,
  kindFar: SIDES * KIND_COUNT * FAR_STEPS,
  code: SIDES * PHRASE_CODES,
  last: SIDES * PHRASE_CODES,
  next: SIDES * PHRASE_CODES,
  chainRoot: SIDES * PHRASE_CODES,
  isInChain: 1,
  tie: SIDES * CLAUSE_TIES,
  clause: Object.keys(CLAUSES).length,
  subject: 2 * VERB_CLASS_COUNT,
  form: SIDES * VERB_FORM_COUNT,
  formBefore: SIDES * VERB_FORM_COUNT,
  formBehind: SIDES * VERB_FORM_COUNT,
  isVerb: VERB_FORM_COUNT,
  verbClass: SIDES * VERB_CLASS_COUNT,
  verbForm: SIDES * VERB_FORM_COUNT,
  verbSide: SIDES * 3,
  verbFar: SIDES * VERB_STEPS,
  verbBehind: SIDES * 2,
  pastVerb: SIDES,
  figureKind: SIDES * FIGURE_COUNT,
  left: SIDES * PHRASE_CODES,
  right: SIDES * PHRASE_CODES,
  tag: TAGS.length + 1,
  determiner: DETERMINER_COUNT,
  opens: 1,
  between: COUNTED.length * SIDES * 3,
  nearer: SIDES * NEARER_STEPS,
  besideOther: 2,
});

/** How many weights tell whether a phrase belongs to what a figure measures. */
export const BELONGING_WEIGHTS_SIZE = size;

/** Phrases from a figure within which its measure is looked for. */
const REACH = 24;
const WORDED: ReadonlySet<PhraseKind> = new Set(['noun', 'verb', 'adjective', 'adverb', 'time', 'marked']);

/** A phrase, and what tells of it. */
interface Told {
  readonly phrase: number;
  readonly features: readonly number[];
}

/** What tells of each phrase around a figure whether it belongs to what that measures. */
export function featuresAround(around: Surroundings): readonly Told[] {
  const { at } = around.standing;
  const others = otherFigures(around.standing);
  const told: Told[] = [];
  tellFrom(told, around, at - 1, -1, others);
  tellFrom(told, around, at + 1, 1, others);
  return told;
}

/** The phrases of the sentence's other figures. */
function otherFigures({ scene: { phrases }, at }: Standing): readonly number[] {
  const others: number[] = [];
  phrases.forEach(({ kind }, other) => {
    if (kind === 'marked' && other !== at) others.push(other);
  });
  return others;
}

/** Tells of the phrases from `from` on in steps of `step`, as far as a measure is looked for. */
function tellFrom(
  told: Told[],
  around: Surroundings,
  from: number,
  step: 1 | -1,
  others: readonly number[],
): void {
  const { before, after, scene } = around.standing;
  const between = NO_PHRASES.slice();
  let isPastVerb = false;
  for (let phrase = from; ; phrase += step) {
    const kind = itemAt(scene.phrases, phrase)?.kind;
    const side = phrase <= before ? SIDE.left : phrase >= after ? SIDE.right : SIDE.with;
    const far = side === SIDE.with ? 0 : side === SIDE.left ? before - phrase : phrase - after;
    if (kind === undefined || far > REACH) break;
    if (WORDED.has(kind))
      told.push({ phrase, features: featuresOf(around, phrase, { side, far, between, isPastVerb, others }) });
    const counted = COUNTED_AT.get(kind);
    if (counted !== undefined) between[counted] = (between[counted] ?? 0) + 1;
    isPastVerb ||= phrase === around.verb;
  }
}

/** What lies between a phrase and its figure. */
interface Way {
  readonly side: Side;
  readonly far: number;
  /** How many of each kind that is counted. */
  readonly between: readonly number[];
  readonly isPastVerb: boolean;
  /** The phrases of the sentence's other figures. */
  readonly others: readonly number[];
}

/**
 * Their order is that in which their weights are added up. All of them are put into one array: it is made for each phrase around
 * each figure.
 */
function featuresOf(around: Surroundings, at: number, way: Way): readonly number[] {
  const { standing, verbClass, verbForm, left, right } = around;
  const { phrases, tokens } = standing.scene;
  const { side, far } = way;
  const phrase = phrases[at];
  if (phrase === undefined) return [];
  const kind = KINDS[phrase.kind];
  const step = stepOf(far, FAR);
  const root = chainRoot(phrases, at);
  const { clauses, of } = around.clauses;
  const codes = side * PHRASE_CODES;
  const features = [
    AT.side + side,
    AT.kind + side * KIND_COUNT + kind,
    AT.far + side * FAR_STEPS + step,
    AT.kindFar + (side * KIND_COUNT + kind) * FAR_STEPS + step,
    AT.code + codes + phraseCode(phrase),
    AT.last + codes + phraseCode(itemAt(phrases, at - 1)),
    AT.next + codes + phraseCode(phrases[at + 1]),
    AT.tie + side * CLAUSE_TIES + clauseTie(around.clauses, at, standing.at),
    AT.clause + CLAUSES[clauses[of[at] ?? 0]?.kind ?? 'main'],
    AT.subject + (isOfSubject(around, at) ? VERB_CLASS_COUNT : 0) + verbClass,
    AT.verbClass + side * VERB_CLASS_COUNT + verbClass,
    AT.verbForm + side * VERB_FORM_COUNT + verbForm,
    AT.figureKind + side * FIGURE_COUNT + FIGURES[standing.figure.kind],
    AT.left + codes + left,
    AT.right + codes + right,
    AT.tag + (TAG_AT.get(tokens[phrase.head]?.pos ?? 'X') ?? 0),
    AT.determiner + determinerOf(tokens[phrase.firstToken]?.norm ?? ''),
  ];
  for (let counted = 0; counted < COUNTED.length; counted += 1)
    features.push(AT.between + (counted * SIDES + side) * 3 + Math.min(FEW, way.between[counted] ?? 0));
  addOfVerbs(features, around, at, way);
  if (way.others.length > 0) addOfOthers(features, standing, at, way);
  if (root < at) features.push(AT.isInChain, AT.chainRoot + codes + phraseCode(itemAt(phrases, root - 1)));
  if (at === 0) features.push(AT.opens);
  return features;
}

/** Of the phrase, of its neighbours and of the figure's verb, as verbs. */
function addOfVerbs(
  features: number[],
  { standing, verb }: Surroundings,
  at: number,
  { side, isPastVerb }: Way,
): void {
  const { scene } = standing;
  const forms = side * VERB_FORM_COUNT;
  const form = formOf(scene, at);
  features.push(
    AT.form + forms + form,
    AT.formBefore + forms + formOf(scene, at - 1),
    AT.formBehind + forms + formOf(scene, at + 1),
  );
  if (at === verb) features.push(AT.isVerb + form);
  if (isPastVerb) features.push(AT.pastVerb + side);
  if (verb >= 0)
    features.push(
      AT.verbSide + side * 3 + 1 + Math.sign(at - verb),
      AT.verbFar + side * VERB_STEPS + stepOf(Math.abs(at - verb), VERB_FAR),
      AT.verbBehind + side * 2 + (verb > standing.at ? 1 : 0),
    );
}

/** How near another figure of the sentence is, to which the phrase may belong instead. */
function addOfOthers(features: number[], standing: Standing, at: number, { side, others }: Way): void {
  const own = Math.abs(at - standing.at);
  // Beyond the last step all are as far.
  let nearest = own + NEARER_MOST + 1;
  for (const other of others) nearest = Math.min(nearest, Math.abs(at - other));
  features.push(AT.nearer + side * NEARER_STEPS + stepOf(nearest - own, NEARER));
  if (others.includes(at + 1)) features.push(AT.besideOther);
  if (others.includes(at - 1)) features.push(AT.besideOther + 1);
}

/** The phrase that a chain of prepositional phrases hangs on: "[share] of firms in the north". */
function chainRoot(phrases: readonly Phrase[], at: number): number {
  let root = at;
  while (root > 1 && phrases[root - 1]?.kind === 'prep' && phrases[root - 2]?.kind === 'noun') root -= 2;
  return root;
}
