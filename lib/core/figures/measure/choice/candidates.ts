import { itemAt } from '../../../text/item-at.ts';
import { NOUNS_IN_PREPOSITIONS } from '../../../lexicon/phrase-bounds.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene } from '../../scene.ts';
import { countedBy, isOfFigure } from './counted-by.ts';
import {
  ADDED,
  type Base,
  BASES,
  dimensionFeatures,
  JOINED,
  nounFeatures,
  OWN,
  wholeFeatures,
} from './features.ts';
import { headed } from './headed.ts';
import { nounsOf, type Noun } from './nouns.ts';
import { ownWords, runFrom } from './own-words.ts';
import { holds, isNew, isToldBy, NOTHING, type Piece, pieceOf, repeats } from '../form/pieces.ts';
import { dimensionOf } from '../rules/dimension-of.ts';
import type { Standing } from '../../scene.ts';
import { clauseTie, isOfSubject, type Surroundings, VERB_CLASSES } from './surroundings.ts';

/** Words that may tell what a figure measures, and what speaks for them. */
export interface Candidate {
  readonly base: Base;
  readonly added: number;
  readonly pieces: readonly Piece[];
  /** Of its noun, whatever is added to that. */
  readonly nounFeatures: readonly number[];
  /** Of the whole. */
  readonly features: readonly number[];
}

/** The words of a candidate, as they stand beside each other. */
export function textOf({ added, pieces }: Candidate): string {
  return inOrder(added, pieces)
    .map(({ text }, at) => (added === ADDED.subject && at === pieces.length - 1 ? `(${text})` : text))
    .join(' ');
}

/** Phrases from a figure within which its measure is looked for. */
const REACH = 24;

/**
 * What a figure may measure: what the rules say, the noun that it counts, its dimension, and the nouns of its sentence; each alone
 * and with what belongs to it or to the figure.
 */
export function candidatesOf(around: Surroundings, rule: string): readonly Candidate[] {
  const { standing } = around;
  const told = pieceOf(rule);
  const found = new Gathering(around, told.words);
  const { scene, figure, at, after } = standing;
  const { counted, end } = countedBy(standing);
  if (counted !== NOTHING) found.addNoun(BASES.counted, counted, end, []);
  // What is counted is what the number's noun says: "clients in 20 countries" counts countries.
  const head = figure.kind === 'count' || end > after + 1 ? counted.words.at(-1) : undefined;
  // “Lund Hall in building loans”: an amount's noun is told first.
  const isOfHead =
    figure.kind === 'count' ? told.words.includes(head ?? '') : counted.words.includes(told.words[0] ?? '');
  if (told !== NOTHING && (head === undefined || isOfHead))
    found.add(
      BASES.rule,
      OWN.none,
      [head === undefined || figure.kind !== 'count' ? told : headed(standing, told, counted)],
      [],
    );
  if (head === undefined) addDimension(found, around);
  const nouns = nounsOf(scene);
  for (const noun of nouns) {
    if ((noun.at > at && noun.at < after) || Math.abs(noun.at - at) > REACH) continue;
    // “getting $15 an hour and the right to organise”: what comes beside it
    if (noun.at > after && scene.phrases[after]?.norm === 'and') continue;
    if (noun.isWhen || isOfOtherItem(scene, noun.at, at)) continue;
    if (/^according\b/.test(scene.phrases[noun.at - 1]?.norm ?? '') || isOfOther(scene, noun, at)) continue;
    if ((noun.isPeriod && noun.at === after) || (head !== undefined && !isOfFigure(standing, noun))) continue;
    const base = baseOf(around, noun);
    const isOfRule = told.words.includes(scene.phrases[noun.at]?.norm ?? '');
    const features = nounFeatures(around, noun, nouns, base, isOfRule);
    found.addNoun(base, noun.words, noun.at + 1, features);
    if (noun.joined !== NOTHING) found.addNoun(base, noun.joined, noun.at + 3, [...features, JOINED]);
  }
  return found.candidates;
}

/** “…, totaling $255 million; [transport systems], with 91 projects”: beyond a semicolon, where the figure's own item names something. */
function isOfOtherItem({ phrases }: Scene, noun: number, figure: number): boolean {
  const [from, to] = noun < figure ? [noun, figure] : [figure, noun];
  if (!phrases.slice(from, to).some(({ norm }) => norm === ';')) return false;
  const opening = phrases.findLastIndex(({ norm }, at) => at < figure && norm === ';') + 1;
  const own = phrases.slice(opening, figure);
  // “Oro wins with 38 percent support; Rao comes second with 34”
  return own.some(({ kind }) => kind === 'noun') && (noun > figure || !own.some(isVerb));
}

/** “17 percent at Oro, 5 percent at [Marlow]”: of another figure, as is the whole of one where this has its own, “60% of [wholesalers], 8% of shops”. */
function isOfOther({ phrases }: Scene, noun: Noun, figure: number): boolean {
  const [other, link] = [noun.at - 2, itemAt(phrases, noun.at - 1)];
  if (other === figure || link?.kind !== 'prep' || itemAt(phrases, other)?.kind !== 'marked') return false;
  return link.norm === 'of'
    ? phrases[figure + 1]?.norm === 'of' && phrases[figure + 2]?.kind === 'noun'
    : noun.isName;
}

function baseOf(around: Surroundings, { at }: Noun): Base {
  const { standing, verb } = around;
  if (at > standing.at) return BASES.right;
  const isObject = verb >= 0 && at > verb && !standing.scene.phrases.slice(at, standing.at).some(isVerb);
  if (isObject) return BASES.object;
  return isOfSubject(around, at) ? BASES.subject : BASES.left;
}

const isVerb = ({ kind }: Phrase): boolean => kind === 'verb';

/** "amount the firm spent on roads": what a figure is one of, with who did what. */
function addDimension(found: Gathering, around: Surroundings): void {
  const { figure } = around.standing;
  const dimension = dimensionOf(figure) ?? (figure.kind === 'quantity' ? 'amount' : undefined);
  if (dimension === undefined) return;
  const features = dimensionFeatures(around);
  const [head, { after }] = [pieceOf(dimension), around];
  const by = deedTo(around, BASES.dimension, -1);
  if (by !== NOTHING && around.verbClass === VERB_CLASSES.deed) {
    found.put(BASES.dimension, OWN.none, ADDED.by, [head, by], features);
    if (after !== NOTHING) found.put(BASES.dimension, OWN.none, ADDED.byAfter, [head, by, after], features);
  }
  found.addOwn(BASES.dimension, head, around.standing.after, features);
}

/** Who did what to what the verb of the figure has for its object, with the preposition that ends it: "states the senator won [in]". */
function deedTo(around: Surroundings, base: Base, end: number): Piece {
  const { by, verb } = around;
  const { before, scene } = around.standing;
  if (by === NOTHING || !isDoneTo(around, base, end)) return NOTHING;
  const link = itemAt(scene.phrases, before);
  // “beat Oro in front of 41,000 fans”
  const isFar =
    link?.norm === 'of' && NOUNS_IN_PREPOSITIONS.has(itemAt(scene.phrases, before - 1)?.norm ?? '');
  if (link?.kind !== 'prep' || (link.norm === 'of' && !isFar)) return by;
  if (verb === before - 1) return pieceOf(`${by.text} ${link.norm}`);
  return isCounted(around.standing, base) ? NOTHING : by;
}

/** Whether the verb of the figure does what it does to the noun that ends at `end`. */
function isDoneTo({ standing, verb }: Surroundings, base: Base, end: number): boolean {
  const { scene, figure, before, after } = standing;
  const link = itemAt(scene.phrases, before);
  switch (base) {
    // It stands before the subject.
    case BASES.left:
      return false;
    // “expanded with a rate of 6%”
    case BASES.object:
      return itemAt(scene.phrases, verb + 1)?.norm !== 'with';
    // Not behind another verb, “lose $30 million for a day”, “won by 60 points among voters”
    case BASES.right:
      return (
        !scene.phrases.slice(after, end).some(isVerb) &&
        !(figure.kind === 'money' && scene.phrases[after]?.norm === 'for') &&
        !(link?.kind === 'prep' && link.norm === 'by')
      );
    // “between the two cities”: what is done is done to something else
    default: {
      const isLed = link?.kind === 'adjective' && BESIDE.test(itemAt(scene.phrases, before - 1)?.norm ?? '');
      return !(isLed && isCounted(standing, base));
    }
  }
}

const isCounted = ({ figure }: Standing, base: Base): boolean =>
  base === BASES.counted || (base === BASES.rule && figure.kind === 'count');

/** Prepositions that are no verb's particle. */
const BESIDE = /^(?:between|among|amongst|against|across|behind|beside)$/;

/** “fatal in 90% of people”: before a share of others than its sentence is of. */
const AMONG = /^(?:in|among|across)$/;

/** Collects the candidates of a figure. */
class Gathering {
  readonly candidates: Candidate[] = [];
  readonly #around: Surroundings;
  readonly #rule: readonly string[];

  constructor(around: Surroundings, rule: readonly string[]) {
    this.#around = around;
    this.#rule = rule;
  }

  /** A noun alone, and with what belongs to it from the phrase at `end` on. */
  addNoun(base: Base, noun: Piece, end: number, features: readonly number[]): void {
    this.add(base, OWN.none, [noun], features, end);
    this.addOwn(base, noun, end, features);
  }

  addOwn(base: Base, noun: Piece, end: number, features: readonly number[]): void {
    const { standing, predicate } = this.#around;
    const phrases = ownWords(standing, end, false);
    const clauses = ownWords(standing, end, true);
    if (phrases !== NOTHING) this.add(base, OWN.phrases, [noun, phrases], features, end);
    if (clauses !== NOTHING && clauses.text !== phrases.text)
      this.add(base, OWN.clauses, [noun, clauses], features, end);
    const isToldOf = base === BASES.counted || base === BASES.dimension;
    if (
      isToldOf &&
      predicate !== NOTHING &&
      predicate.text !== clauses.text &&
      predicate.text !== phrases.text
    )
      this.add(base, OWN.predicate, [noun, predicate], features, end);
    const run = end > standing.at ? runFrom(standing.scene, end) : NOTHING;
    if (run !== NOTHING && run.text !== clauses.text && run.text !== phrases.text)
      this.add(base, OWN.run, [noun, run], features, end);
  }

  /** The pieces alone, and with what the figure's surroundings add. */
  add(base: Base, own: number, pieces: readonly Piece[], features: readonly number[], end = -1): void {
    const { standing, clauses, holder, opening, place, after, predicate, verbClass } = this.#around;
    const whole = { base, own, pieces, features };
    this.put(base, own, ADDED.none, pieces, features);
    const deed = deedTo(this.#around, base, end);
    // “somebody earning $500”: it has its verb already.
    const verb = itemAt(standing.scene.phrases, this.#around.verb)?.norm ?? '';
    if (!pieces.some(({ words }) => words.includes(verb))) this.#putWith(whole, ADDED.by, deed);
    // “homes (land)” is told whose by its rule
    if (pieces[0]?.text.includes('(') !== true) this.#putWith(whole, ADDED.subject, holder);
    this.#putWith(whole, ADDED.opening, opening);
    this.#putWith(whole, ADDED.place, place);
    if (deed !== NOTHING && place !== NOTHING && isNew(pieces, deed) && !holds(place, pieces[0])) {
      const told = [...pieces, deed];
      if (!isToldBy(told, place)) this.put(base, own, ADDED.byPlace, [...told, place], features);
    }
    if (end === standing.after) return;
    const last = pieces[0]?.words.at(-1) ?? '';
    // “A quarter of delay adds 9 million to the bill”: what is added to tells nothing of what adds.
    // And “$5 million to pave roads near Oro” is no “roads to pave”.
    const isAddedTo = (base === BASES.subject || base === BASES.right) && after.text.startsWith('to ');
    // “A spokesman said that 40% of guests …”: nor is whose share it is told in another clause.
    const isOther =
      after.text.startsWith('of ') &&
      end > 0 &&
      end <= standing.before &&
      (clauseTie(clauses, end - 1, standing.at) !== 0 ||
        AMONG.test(itemAt(standing.scene.phrases, standing.before)?.norm ?? ''));
    // “The index gained 0.2%, ending a long slide”: what the subject did besides
    const isBesides =
      (base === BASES.rule || base === BASES.subject) &&
      (verbClass === VERB_CLASSES.states || verbClass === VERB_CLASSES.changes) &&
      standing.figure.kind === 'percent' &&
      standing.scene.phrases[standing.after]?.verb?.form === 'ing';
    if (!after.words.includes(last) && !isAddedTo && !isOther && !isBesides)
      this.#putWith(whole, ADDED.after, after);
    const isToldOf = base === BASES.rule || base === BASES.subject;
    // “Oro said 61% of patients responded”: nothing of Oro’s
    const isOfWhole = verbClass === VERB_CLASSES.says && predicate.text.startsWith('of ');
    if (isToldOf && !isOfWhole && predicate.text !== after.text)
      this.#putWith(whole, ADDED.predicate, predicate);
  }

  /** What is whole without it, with a piece more that tells something else. */
  #putWith({ base, own, pieces, features }: Whole, added: number, piece: Piece): void {
    if (piece !== NOTHING && isNew(pieces, piece)) this.put(base, own, added, [...pieces, piece], features);
  }

  put(base: Base, own: number, added: number, pieces: readonly Piece[], ofNoun: readonly number[]): void {
    if (repeats(pieces)) return;
    const features = wholeFeatures(this.#around, { base, own, added }, pieces, this.#rule);
    this.candidates.push({ base, added, pieces, nounFeatures: ofNoun, features });
  }
}

/** A base with what is its own, to which more may be added. */
interface Whole {
  readonly base: Base;
  readonly own: number;
  readonly pieces: readonly Piece[];
  readonly features: readonly number[];
}

/** "firms the agency chose to build prototypes": who did it right behind the noun, or behind what it is of. */
function inOrder(added: number, pieces: readonly Piece[]): readonly Piece[] {
  const [noun, own, by] = pieces;
  // “the Club [for Growth]”
  const isNamed = /^for \p{Lu}/u.test(own?.text ?? '') && /^\p{Lu}\S*$/u.test(noun?.text ?? '');
  const moves = added === ADDED.by && pieces.length === 3 && own?.words[0] !== 'of' && !isNamed;
  return moves && noun !== undefined && own !== undefined && by !== undefined ? [noun, by, own] : pieces;
}
