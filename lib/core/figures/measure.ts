import { governingVerb, nounChain, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { CHANGE_VERBS } from './change-words.ts';
import { measureOfCount } from './count-measure.ts';
import {
  complementWords,
  cut,
  head,
  isPronoun,
  isSubject,
  nounAfter,
  predicate,
  rangeWords,
  wordsOf,
} from './measure-words.ts';
import { isChangeNoun, measureOfHead, perAfter, rightMeasure } from './right-measure.ts';
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

function measureOfLevel(standing: Standing, last: string): string {
  const { scene, figure, after } = standing;
  const of = nounAfter(scene, after, 'of');
  if (of !== null && figure.kind !== 'money') {
    const whole = rangeWords(scene, of);
    if (figure.kind === 'quantity') return whole;
    const place = scene.phrases[of.last]?.kind === 'prep' ? complementWords(scene, of.last) : '';
    const named = isPronoun(scene, of) ? `${last} ${place}` : whole;
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
  return left || rightMeasure(standing, last) || nearestSubject(standing);
}

/** The subject of the verb before, where nothing nearer tells: "The alert went out, 19 hours before landfall". */
function nearestSubject(standing: Standing): string {
  const verb = governingVerb(standing.scene.phrases, standing.before + 1);
  return verb < 0 ? '' : (subjectWords(standing, verb) ?? '');
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
      return measureOfNoun(standing, left, last);
    case 'adjective':
      return measureBeforeAdjective(standing, left, last);
    case 'adverb':
      return leftMeasure({ ...standing, before: before - 1 }, last);
    case 'marked':
    case 'comma':
    case 'and':
      return (differs(standing) && rightMeasure(standing, '')) || (measureOfMultiple(standing) ?? last);
    case 'mark':
    case 'time':
      return measureOfMultiple(standing) ?? (last !== '' ? last : nounAtStart(standing));
    default:
      return last;
  }
}

/** "dams at least 25 feet high", "projects under $5 million"; a headline's noun gives way to "for Aging Dams". */
function measureOfNoun(standing: Standing, noun: Phrase, last: string): string {
  const { scene, before, figure } = standing;
  const chain = nounChain(scene.phrases, before);
  // "costs the public system between C$9,000 and C$11,500"
  if (scene.phrases[chain.first - 1]?.verb?.lemma === 'cost')
    return measureOfVerb(standing, chain.first - 1, last);
  const purpose = figure.kind === 'money' && chain.first === 0 ? rightMeasure(standing, '') : '';
  if (purpose !== '') return purpose;
  return isEmpty(scene, noun) ? last : `${rangeWords(scene, chain)} ${purposeOf(standing)}`;
}

/** "0.385 shares and £2.10 in cash": joined to a figure of another kind. */
function differs({ scene, figure, index }: Standing): boolean {
  return scene.figures[index - 1] !== undefined && scene.figures[index - 1]?.kind !== figure.kind;
}

/** "had given operators 180 days [to comply]" */
function purposeOf({ scene, figure, after }: Standing): string {
  const verb = scene.phrases[after];
  return figure.kind === 'quantity' && verb?.verb?.form === 'to' ? wordsOf(scene, verb.head, verb.last) : '';
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
  const verb = previous?.kind === 'comma' ? mainVerbBefore(scene, at) : governingVerb(scene.phrases, at);
  if (verb < 0)
    return last !== ''
      ? last
      : previous?.kind === 'noun'
        ? rangeWords(scene, nounChain(scene.phrases, at - 1))
        : '';
  // "put their range at 60 miles and their speed at 14 knots"
  if (scene.phrases[verb]?.verb?.lemma === 'cost') return measureOfVerb(standing, verb, last);
  const second = scene.phrases.slice(verb, at).some(({ kind }) => kind === 'marked');
  if (second && previous?.kind === 'noun') return rangeWords(scene, nounChain(scene.phrases, at - 1));
  if (/^(?:from|to|by|at|above|below|over|under|past|between|near)$/.test(prep.norm))
    return objectOf(standing, verb, at) ?? measureOfVerb(standing, verb, last);
  const object = objectOf(standing, verb, at);
  return object === null
    ? measureOfVerb(standing, verb, last)
    : `${wordsOf(scene, head(scene, verb), head(scene, verb) + 1)} ${object}`;
}

/** The verb before, past a participle: "signed an agreement with a group led by the bank, for". */
function mainVerbBefore({ phrases }: Scene, at: number): number {
  const verb = governingVerb(phrases, at);
  const reduced =
    phrases[verb]?.verb?.form === 'past' &&
    phrases[verb - 1]?.kind === 'noun' &&
    phrases[verb - 2]?.kind === 'prep';
  return reduced ? governingVerb(phrases, verb) : verb;
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
  let lead = at - 2;
  while (/^(?:adjective|adverb)$/.test(scene.phrases[lead]?.kind ?? '')) lead -= 1;
  const compared = /^(?:with|to)$/.test(scene.phrases[lead]?.norm ?? '');
  if (EXPECTATIONS.test(noun.norm) && compared && last !== '') return last;
  if (isEmpty(scene, noun)) return leftMeasure({ ...standing, before: at - 2 }, last);
  const chain = nounChain(scene.phrases, at - 1);
  // "full-year revenue of": the time is part of what is measured.
  const timed =
    scene.phrases[chain.first - 1]?.kind === 'time' && scene.phrases[chain.first - 2]?.kind === 'verb';
  return rangeWords(scene, { ...chain, first: timed ? chain.first - 1 : chain.first });
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
  const costs = verb.lemma === 'cost' && subject !== null ? `${subject} ${verb.lemma}` : null;
  if (states || figure.kind === 'percent' || figure.kind === 'ratio') return costs ?? subject ?? last;
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

function isEmpty(scene: Scene, noun: Phrase): boolean {
  return (
    EMPTY_NOUNS.test(noun.norm) &&
    scene.tokens.slice(noun.first, noun.head).every(({ norm }) => EMPTY_MODIFIERS.test(norm))
  );
}
