import { layoutOf } from '../../choice/layout.ts';
import { PHRASE_CODES, phraseCode, stepOf } from '../../choice/phrase-code.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Phrase, PhraseKind } from '../../../text/phrase.ts';
import { DETERMINER_COUNT, type Noun } from './nouns.ts';
import { isSaidBy, type Piece } from '../form/pieces.ts';
import {
  CLAUSE_TIES,
  clauseTie,
  isOfSubject,
  type Surroundings,
  VERB_CLASS_COUNT,
  VERB_FORM_COUNT,
} from './surroundings.ts';

/** What a measure begins with: the noun counted, a dimension ("amount"), what the rules say, or a noun by its place. */
export const BASES = { counted: 0, dimension: 1, rule: 2, object: 3, subject: 4, left: 5, right: 6 } as const;
export type Base = (typeof BASES)[keyof typeof BASES];
const BASE_COUNT = 7;

/** What is added to it: of its own (nothing, prepositional phrases, clauses, a predicate, all up to the next mark) … */
export const OWN = { none: 0, phrases: 1, clauses: 2, predicate: 3, run: 4 } as const;
/** … and of the figure's surroundings. */
export const ADDED = {
  none: 0,
  by: 1,
  subject: 2,
  opening: 3,
  after: 4,
  predicate: 5,
  byAfter: 6,
  place: 7,
  byPlace: 8,
} as const;
const ADDED_COUNT = 9;
const EXTENSIONS = 5 * ADDED_COUNT;

/** Bounds of steps: phrases between, words of a measure. */
const FAR = [0, 1, 3, 6, 10] as const;
const LONG = [1, 2, 4, 7, 11] as const;
const STEPS = { far: 6, long: 6 } as const;
/** None, one, more: from here on all are as many. */
const FEW = 2;
const RELATIONS = 6;
const SIDES = 2;
const NEAR = 3;

const { at: AT, size } = layoutOf({
  base: BASE_COUNT,
  extension: EXTENSIONS,
  baseExtension: BASE_COUNT * EXTENSIONS,
  long: STEPS.long,
  relation: RELATIONS,
  relationLong: RELATIONS * STEPS.long,
  relationExtension: RELATIONS * EXTENSIONS,
  byClass: VERB_CLASS_COUNT,
  byForm: VERB_FORM_COUNT,
  subjectClass: VERB_CLASS_COUNT,
  subjectForm: VERB_FORM_COUNT,
  afterRight: PHRASE_CODES,
  dimensionRight: PHRASE_CODES,
  dimensionClass: VERB_CLASS_COUNT,
  side: SIDES,
  far: SIDES * STEPS.far,
  verbs: SIDES * 3,
  commas: SIDES * 3,
  figures: SIDES * 3,
  clauses: 2,
  joins: SIDES * 2,
  times: 2,
  tie: CLAUSE_TIES,
  link: SIDES * PHRASE_CODES,
  beside: SIDES * NEAR * PHRASE_CODES,
  isSubject: VERB_CLASS_COUNT,
  isSubjectForm: VERB_FORM_COUNT,
  subjectBeside: 2 * VERB_CLASS_COUNT,
  isObject: VERB_CLASS_COUNT,
  nearestLeft: 1 + VERB_CLASS_COUNT,
  nearestRight: 1 + PHRASE_CODES,
  kindLeft: SIDES * PHRASE_CODES,
  determiner: DETERMINER_COUNT,
  isEmpty: 1,
  isName: 1,
  isPlural: 1,
  isInChain: 1,
  hasChain: 1,
  isFirst: 2,
  opens: 1,
  isOfRule: 1,
  isJoined: 1,
});

/** How many weights the choice of a measure has. */
export const MEASURE_WEIGHTS_SIZE = size;

/** What tells of a noun by its place to the figure, however much is added to it. */
export function nounFeatures(
  around: Surroundings,
  noun: Noun,
  nouns: readonly Noun[],
  base: Base,
  isOfRule: boolean,
): number[] {
  const { standing, verb, verbClass, verbForm } = around;
  const { scene, at, before, after } = standing;
  const { phrases } = scene;
  const isLeft = noun.at < at;
  const side = isLeft ? 0 : 1;
  const [from, to] = [Math.min(noun.at, at) + 1, Math.max(noun.at, at)];
  const distance = isLeft ? before - noun.at : noun.at - after;
  const near = Math.min(Math.max(distance, 0), NEAR - 1);
  const features = [
    AT.side + side,
    AT.far + side * STEPS.far + stepOf(distance, FAR),
    AT.verbs + side * 3 + Math.min(FEW, count(phrases, from, to, 'verb')),
    AT.commas + side * 3 + Math.min(FEW, count(phrases, from, to, 'comma')),
    AT.figures + side * 3 + Math.min(FEW, count(phrases, from, to, 'marked')),
    AT.clauses + Math.min(1, count(phrases, from, to, 'that')),
    AT.joins + side * 2 + Math.min(1, count(phrases, from, to, 'and')),
    AT.times + Math.min(1, count(phrases, from, to, 'time')),
    AT.tie + clauseTie(around.clauses, noun.at, at),
    AT.link + side * PHRASE_CODES + phraseCode(itemAt(phrases, noun.at - 1)),
    AT.beside + (side * NEAR + near) * PHRASE_CODES + (isLeft ? around.left : around.right),
    AT.kindLeft + side * PHRASE_CODES + around.left,
    AT.determiner + noun.determiner,
    AT.isFirst + (nouns[0] === noun ? 1 : 0),
  ];
  if (isOfSubject(around, noun.at)) {
    features.push(AT.isSubject + verbClass, AT.isSubjectForm + verbForm);
    if (before >= verb) features.push(AT.subjectBeside + 2 * verbClass + (before === verb ? 1 : 0));
  }
  if (base === BASES.object) features.push(AT.isObject + verbClass);
  if (isLeft && nouns.findLast((other) => other.at < at) === noun)
    features.push(AT.nearestLeft, AT.nearestLeft + 1 + verbClass);
  if (!isLeft && nouns.find((other) => other.at >= after) === noun)
    features.push(AT.nearestRight, AT.nearestRight + 1 + around.right);
  if (noun.isEmpty) features.push(AT.isEmpty);
  if (noun.isName) features.push(AT.isName);
  if (noun.isPlural) features.push(AT.isPlural);
  if (noun.isInChain) features.push(AT.isInChain);
  if (noun.hasChain) features.push(AT.hasChain);
  if (noun.opens) features.push(AT.opens);
  if (isOfRule) features.push(AT.isOfRule);
  return features;
}

/** How many phrases of a kind stand in a range. */
function count(phrases: readonly Phrase[], from: number, to: number, kind: PhraseKind): number {
  let found = 0;
  for (let at = from; at < to; at += 1) if (phrases[at]?.kind === kind) found += 1;
  return found;
}

/** What tells of the figure as a place of a dimension. */
export function dimensionFeatures({ right, verbClass }: Surroundings): number[] {
  return [AT.dimensionRight + right, AT.dimensionClass + verbClass];
}

/** A noun with what "and" joins to it. */
export const JOINED = AT.isJoined;

/** How a candidate's words lie to the rules': none there, the same, more, fewer, some of them, others. */
function relationOf(pieces: readonly Piece[], rule: readonly string[]): number {
  if (rule.length === 0) return 0;
  let said = 0;
  for (const word of rule) if (isSaidBy(pieces, pieces.length, word)) said += 1;
  const isInside = pieces.every(({ words }) => words.every((word) => rule.includes(word)));
  if (said === rule.length) return isInside ? 1 : 2;
  return said === 0 ? 5 : isInside ? 3 : 4;
}

/** What tells of a base with what is added to it. */
export function wholeFeatures(
  around: Surroundings,
  { base, own, added }: { readonly base: Base; readonly own: number; readonly added: number },
  pieces: readonly Piece[],
  rule: readonly string[],
): number[] {
  const extension = own * ADDED_COUNT + added;
  const long = stepOf(
    pieces.reduce((sum, { words }) => sum + words.length, 0),
    LONG,
  );
  const relation = relationOf(pieces, rule);
  const features = [
    AT.base + base,
    AT.extension + extension,
    AT.baseExtension + base * EXTENSIONS + extension,
    AT.long + long,
    AT.relation + relation,
    AT.relationLong + relation * STEPS.long + long,
    AT.relationExtension + relation * EXTENSIONS + extension,
  ];
  const { verbClass, verbForm } = around;
  if (added === ADDED.by || added === ADDED.byAfter)
    features.push(AT.byClass + verbClass, AT.byForm + verbForm);
  if (added === ADDED.subject) features.push(AT.subjectClass + verbClass, AT.subjectForm + verbForm);
  if (added === ADDED.after) features.push(AT.afterRight + around.right);
  return features;
}
