import { governingVerb, nounChain, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from './change-words.ts';
import { measureOfCount } from './count-measure.ts';
import {
  cut,
  head,
  isPronoun,
  isSubject,
  nounAfter,
  predicate,
  rangeWords,
  wordsOf,
} from './measure-words.ts';
import type { Scene, Standing } from './scene.ts';

/** Verbs whose figure states something of their subject; of the others it states what was done. */
const SUBJECT_VERBS =
  /^(?:be|reach|total|stand|amount|come|cost|weigh|last|account|represent|make|comprise|constitute|exceed|hit|average|measure|number|run|go|have|absorb|remain|stay|become|equal|span|peak|top|near|approach|surpass|trade|close|open|settle|value|price|estimate|rate|expect|project|forecast|record|post)$/;
/** Nouns before "of" that say nothing of what is measured. */
const EMPTY_NOUNS =
  /^(?:total|average|number|record|maximum|minimum|figure|level|rate|pace|sum|amount|estimates?|range|mean|median|high|low|peak|excess|order)$/;
/** Nouns that speak of an earlier figure's measure when something is compared with them. */
const EXPECTATIONS =
  /^(?:guidance|forecast|forecasts|estimate|estimates|outlook|projection|expectation|expectations|target|level|figure|total|record|high|low)$/;
/** Modifiers of an empty noun: "an annual rate of". */
const EMPTY_MODIFIERS =
  /^(?:an?|the|its|their|annual|average|total|combined|overall|record|new|yearly|quarterly|monthly|further|additional|initial|mere|whopping|estimated)$/;

/** What a figure measures, in words of the text; "" where the sentence does not say. `earlier` are the measures before it. */
export function measureOf(standing: Standing, earlier: readonly string[]): string {
  // What an amount was reckoned by is its own: "$188 million, or $1.07 per share, versus $165 million".
  const last = (earlier.at(-1) ?? '').replace(/ per [\p{L} -]+$/u, '');
  const words =
    standing.figure.kind === 'count'
      ? measureOfCount(standing, last, leftMeasure)
      : measureOfLevel(standing, last);
  return cut(`${words}${perAfter(standing)}`.trim());
}

/** "or $0.84 per diluted share", "a year": what an amount is reckoned by belongs to its measure. */
function perAfter({ scene, figure, after, at }: Standing): string {
  if (figure.kind !== 'money' || after !== at + 1) return '';
  const [per, noun] = [scene.phrases[at + 1], scene.phrases[at + 2]];
  if (/^(?:per|for each)$/.test(per?.norm ?? '') && noun?.kind === 'noun')
    return ` per ${wordsOf(scene, noun.first, noun.last)}`;
  return '';
}

function measureOfLevel(standing: Standing, last: string): string {
  const { scene, figure, after } = standing;
  const of = nounAfter(scene, after, 'of');
  if (of !== null && figure.kind !== 'money') {
    const whole = rangeWords(scene, of);
    if (figure.kind === 'quantity') return whole;
    const named = isPronoun(scene, of) ? last : whole;
    if (isSubject(standing)) return `${named} ${predicate(scene, of.last)}`;
    const holder = leftMeasure(standing, last);
    return holder === '' || holder === named ? named : `${holder} of ${named}`;
  }
  if (figure.kind === 'ratio' && figure.unit !== '') {
    const noun = figure.unit;
    return isSubject(standing)
      ? `${noun} ${predicate(scene, after)}`
      : `${leftMeasure(standing, last)} ${noun}`;
  }
  if (figure.kind === 'ratio' && standing.before < 0)
    return `${wordsOf(scene, figure.first, figure.last)} ${predicate(scene, after)}`;
  const premodified = measureOfHead(standing);
  if (premodified !== null) return premodified;
  const left = leftMeasure(standing, last);
  return left !== '' ? left : rightMeasure(standing, last);
}

/** "a £14m cycling scheme", "9.1 percent unemployment", "a 3.1% increase in volume": the noun that the figure modifies. */
function measureOfHead({ scene, figure, after, at }: Standing): string | null {
  const noun = scene.phrases[after];
  if (!/^(?:money|percent|points)$/.test(figure.kind) || after !== at + 1 || noun?.kind !== 'noun')
    return null;
  const opening = scene.tokens[noun.first];
  if (
    opening === undefined ||
    /^(?:DET|PRON|PROPN|NUM)$/.test(opening.pos) ||
    isPronoun(scene, { first: after, last: after + 1 })
  )
    return null;
  if (isChangeNoun(noun.norm)) {
    const where = nounAfter(scene, after + 1, 'in') ?? nounAfter(scene, after + 1, 'of');
    return where === null ? null : rangeWords(scene, where);
  }
  const purpose = nounAfter(scene, after + 1, 'for') ?? nounAfter(scene, after + 1, 'on');
  return rangeWords(scene, { first: after, last: purpose?.last ?? after + 1 });
}

/** What stands to the left: a noun with "of", an object, a subject; else the measure of the figure before. */
function leftMeasure(standing: Standing, last: string): string {
  const { scene, before } = standing;
  const left = scene.phrases[before];
  switch (left?.kind) {
    case 'prep':
      return measureBeforePrep(standing, left, before, last);
    case 'verb':
      return measureOfVerb(standing, before, last);
    case 'noun':
      return isEmpty(scene, left) ? last : rangeWords(scene, nounChain(scene.phrases, before));
    case 'adjective':
      return measureBeforeAdjective(standing, left, last);
    case 'adverb':
      return leftMeasure({ ...standing, before: before - 1 }, last);
    case 'marked':
    case 'comma':
    case 'and':
    case 'mark':
    case 'time':
      return measureOfMultiple(standing) ?? (last !== '' ? last : nounAtStart(standing));
    default:
      return last;
  }
}

/** "amputations nearly halved": a multiple that is its own verb has its subject on the left. */
function measureOfMultiple({ scene, figure, at }: Standing): string | undefined {
  if (figure.kind !== 'multiple') return undefined;
  const subject = subjectOf(scene.phrases, at);
  return subject === null || isPronoun(scene, subject) ? undefined : rangeWords(scene, subject);
}

/** "Revenue: $5 million" and headlines, whose figure no verb ties. */
function nounAtStart({ scene, before }: Standing): string {
  const left = scene.phrases[before];
  if (left?.kind !== 'mark' || !/^[:–—-]/.test(left.norm)) return '';
  // A speaker's label in capitals measures nothing.
  const label = scene.phrases[before - 1];
  if (label !== undefined && /^[^\p{Ll}]*$/u.test(wordsOf(scene, label.first, label.last))) return '';
  return scene.phrases[before - 1]?.kind === 'noun'
    ? rangeWords(scene, nounChain(scene.phrases, before - 1))
    : '';
}

/** "repairs worth £310m", "flat at 48.2 million". */
function measureBeforeAdjective(standing: Standing, left: Phrase, last: string): string {
  const { scene, before } = standing;
  if (left.norm === 'worth' && scene.phrases[before - 1]?.kind === 'noun')
    return rangeWords(scene, nounChain(scene.phrases, before - 1));
  const verb = governingVerb(scene.phrases, before);
  return verb >= 0 && before - verb < 4 ? measureOfVerb(standing, verb, last) : rightMeasure(standing, last);
}

function measureBeforePrep(standing: Standing, prep: Phrase, at: number, last: string): string {
  const { scene } = standing;
  const previous = scene.phrases[at - 1];
  if (prep.norm === 'of') return measureBeforeOf(standing, at, last);
  if (/^['’]s?$/.test(prep.norm)) return rightMeasure(standing, last);
  if (previous?.verb?.lemma === 'compare') return last;
  if (/^(?:up|down)$/.test(prep.norm) && previous?.kind === 'noun')
    return rangeWords(scene, nounChain(scene.phrases, at - 1));
  if (
    /^(?:up|down|to)$/.test(prep.norm) &&
    (previous?.kind === 'comma' || previous?.kind === 'marked') &&
    last !== ''
  )
    return last;
  if (previous?.kind === 'verb') return measureOfVerb(standing, at - 1, last);
  if (/^(?:up|down|off)$/.test(previous?.norm ?? '') && scene.phrases[at - 2]?.kind === 'verb')
    return measureOfVerb(standing, at - 2, last);
  if (/^(?:up|down)$/.test(previous?.norm ?? '')) return last;
  const verb = governingVerb(scene.phrases, at);
  if (verb < 0)
    return last !== ''
      ? last
      : previous?.kind === 'noun'
        ? rangeWords(scene, nounChain(scene.phrases, at - 1))
        : '';
  if (/^(?:from|to|by|at|above|below|over|under|past|between|near)$/.test(prep.norm))
    return objectOf(standing, verb, at) ?? measureOfVerb(standing, verb, last);
  const object = objectOf(standing, verb, at);
  return object === null
    ? measureOfVerb(standing, verb, last)
    : `${wordsOf(scene, head(scene, verb), head(scene, verb) + 1)} ${object}`;
}

/** "a surplus of", "an increase of", "net leverage of". */
function measureBeforeOf(standing: Standing, at: number, last: string): string {
  const { scene } = standing;
  const noun = scene.phrases[at - 1];
  // A plural that the tagger took for a verb: "must report spills of".
  if (noun?.verb?.form === 'finite' && noun.norm.endsWith('s') && scene.phrases[at - 2]?.kind === 'verb')
    return noun.norm;
  if (noun?.kind !== 'noun') return last;
  if (isChangeNoun(noun.norm)) {
    const where = nounAfter(scene, standing.after, 'in');
    if (where !== null) return rangeWords(scene, where);
    return (
      wordsOf(scene, noun.first, noun.head).replace(/^(?:an?|the|its|their) ?/i, '') ||
      last ||
      leftMeasure({ ...standing, before: at - 2 }, last)
    );
  }
  const compared = scene.phrases[at - 2]?.norm === 'with' || scene.phrases[at - 2]?.norm === 'to';
  if (EXPECTATIONS.test(noun.norm) && compared && last !== '') return last;
  if (isEmpty(scene, noun)) return leftMeasure({ ...standing, before: at - 2 }, last);
  return rangeWords(scene, nounChain(scene.phrases, at - 1));
}

/** Of a verb that speaks of its subject, the subject; of another, its deed and object. */
function measureOfVerb(standing: Standing, at: number, last: string): string {
  const { scene, figure } = standing;
  const verb = scene.phrases[at]?.verb;
  if (verb === undefined) return last;
  const subject = subjectWords(standing, at);
  if (verb.form === 'to' || verb.form === 'ing') {
    const object = objectOf(standing, at, standing.before + 1);
    if (object !== null) return object;
  }
  const states = SUBJECT_VERBS.test(verb.lemma) || CHANGE_VERBS.has(verb.lemma) || figure.kind === 'multiple';
  if (states || figure.kind === 'percent' || figure.kind === 'ratio') return subject ?? last;
  const main = head(scene, at);
  const deed = wordsOf(scene, main, main + 1);
  const purpose =
    nounAfter(scene, standing.after, 'for') ??
    nounAfter(scene, standing.after, 'on') ??
    nounAfter(scene, standing.after, 'of') ??
    nounAfter(scene, standing.after, 'in');
  return `${subject ?? ''} ${deed} ${purpose === null ? '' : rangeWords(scene, purpose)}`;
}

/** The subject in words, pronouns put off; null where there is none to name. */
function subjectWords({ scene }: Standing, verb: number): string | null {
  const subject = subjectOf(scene.phrases, verb);
  if (subject === null) return null;
  const only = scene.phrases[subject.first];
  if (subject.last - subject.first === 1 && only?.kind === 'marked') return null;
  return isPronoun(scene, subject) ? null : rangeWords(scene, subject);
}

/** The object between the verb and the phrase at `end`: "shortened [the average clearance time] by". */
function objectOf({ scene }: Standing, verb: number, end: number): string | null {
  const from = verb + 1;
  const start =
    scene.phrases[from]?.kind === 'prep' || scene.phrases[from]?.kind === 'mark' ? from + 1 : from;
  let last = start;
  while (last < end && /^(?:noun|prep|and|adjective|adverb|time)$/.test(scene.phrases[last]?.kind ?? ''))
    last += 1;
  while (last > start && scene.phrases[last - 1]?.kind !== 'noun') last -= 1;
  if (last <= start || !scene.phrases.slice(start, last).some(({ kind }) => kind === 'noun')) return null;
  const range = { first: start, last };
  return isPronoun(scene, range) ? null : rangeWords(scene, range);
}

/** What follows the figure where nothing before it tells: "$1.3 Billion for Aging Dams", "the £220m scheme". */
function rightMeasure({ scene, after, figure }: Standing, last: string): string {
  const next = scene.phrases[after];
  if (figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'percent') {
    const purpose =
      nounAfter(scene, after, 'for') ?? nounAfter(scene, after, 'in') ?? nounAfter(scene, after, 'from');
    if (purpose !== null) return rangeWords(scene, purpose);
    const nouns = scene.phrases.slice(after, after + 5);
    const named = nouns.findIndex(({ kind }) => kind !== 'mark' && kind !== 'adjective');
    if (
      next !== undefined &&
      nouns[named]?.kind === 'noun' &&
      !/^(?:year|month|week|day|hour|time|quarter)$/.test(nouns[named]?.norm ?? '')
    )
      return wordsOf(scene, next.first, nouns[quotedEnd(nouns, named)]?.last ?? next.last);
  }
  return last;
}

/** A noun phrase that a closing quotation mark cuts in two: "‘super court’ scheme". */
function quotedEnd(phrases: readonly Phrase[], at: number): number {
  return phrases[at + 1]?.kind === 'mark' && phrases[at + 2]?.kind === 'noun' ? at + 2 : at;
}

function isEmpty(scene: Scene, noun: Phrase): boolean {
  return (
    EMPTY_NOUNS.test(noun.norm) &&
    scene.tokens.slice(noun.first, noun.head).every(({ norm }) => EMPTY_MODIFIERS.test(norm))
  );
}

function isChangeNoun(norm: string): boolean {
  return CHANGE_NOUNS.has(norm) || CHANGE_NOUNS.has(norm.replace(/s$/, ''));
}
