import { antecedent, governingVerb, nounChain, type PhraseRange, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from './change-words.ts';
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
const PRONOUNS =
  /^(?:it|they|this|that|these|those|which|who|he|she|we|you|i|them|its|there|each|what|one|some|all|both)$/;
/** Modifiers of an empty noun: "an annual rate of". */
const EMPTY_MODIFIERS =
  /^(?:an?|the|its|their|annual|average|total|combined|overall|record|new|yearly|quarterly|monthly|further|additional|initial|mere|whopping|estimated)$/;
/** Longest measure, in characters; a longer one is cut at a word. */
const LONGEST = 120;

/** What a figure measures, in words of the text; "" where the sentence does not say. `earlier` are the measures before it. */
export function measureOf(standing: Standing, earlier: readonly string[]): string {
  // What an amount was reckoned by is its own: "$188 million, or $1.07 per share, versus $165 million".
  const last = (earlier.at(-1) ?? '').replace(/ per [\p{L} -]+$/u, '');
  const words =
    standing.figure.kind === 'count' ? measureOfCount(standing, last) : measureOfLevel(standing, last);
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

// Levels, shares and changes

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

/** Whether the figure opens its clause: nothing before it but a conjunction, mark or adverb. */
function isSubject({ scene, before, figure }: Standing): boolean {
  let start = before;
  while (scene.phrases[start]?.kind === 'adverb') start -= 1;
  const left = scene.phrases[start];
  if (left === undefined) return true;
  if (isSaying(left)) return true;
  if (figure.kind === 'ratio' && left.kind === 'mark') return true;
  const coordinated = left.kind === 'and' && scene.phrases[start - 1]?.kind === 'comma';
  return left.kind === 'that' || coordinated || (left.kind === 'mark' && /^[“"‘'—–:;-]/.test(left.norm));
}

/** "said 1,500 beds would be opened": what is said starts with the figure. */
function isSaying({ verb }: Phrase): boolean {
  return (
    verb !== undefined &&
    /^(?:say|find|report|show|estimate|claim|add|note|warn)$/.test(verb.lemma) &&
    !verb.passive
  );
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

// Counts

/** A count's measure: what the counted things do, or what is done with them, in the words around the number. */
function measureOfCount(standing: Standing, last: string): string {
  const { scene, figure, before, after } = standing;
  const noun = wordsOf(scene, figure.noun.first, figure.noun.last);
  const left = scene.phrases[before];
  if (figure.elliptical) return elliptical(standing, last);
  if (noun === '') return leftMeasure(standing, last);
  if (isSubject(standing) || left?.kind === 'comma') return `${noun} ${predicate(scene, after)}`;
  const verb = scene.phrases[after]?.verb;
  const subject = verb?.form === 'finite' && left?.kind !== 'verb';
  if (subject || isParticipleAfter(scene, after)) return `${noun} ${predicate(scene, after)}`;
  const lead = leadWords(standing);
  const complement = scene.phrases[after]?.kind === 'prep' ? complementWords(scene, after) : '';
  return `${lead} ${noun} ${complement}`;
}

/** "and 37 are missing" has its own predicate, "up from 87" the measure of the count before it. */
function elliptical({ scene, after }: Standing, last: string): string {
  const verb = scene.phrases[after]?.verb;
  return verb === undefined || verb.form === 'to' ? last : predicate(scene, after);
}

/** The governing verb and what stands between it and the number: "tested the blood of", "a second test on". */
function leadWords({ scene, before }: Standing): string {
  const left = scene.phrases[before];
  if (left?.kind === 'verb')
    return relativeHolder(scene, before) ?? wordsOf(scene, head(scene, before), left.last);
  if (left?.kind !== 'prep' && left?.kind !== 'noun') return '';
  const verb = governingVerb(scene.phrases, before);
  const near =
    verb >= 0 &&
    before - verb <= 5 &&
    !scene.phrases.slice(verb, before).some(({ kind }) => kind === 'comma' || kind === 'and');
  const end = left.kind === 'prep' ? before - 1 : before;
  const chain = scene.phrases[end]?.kind === 'noun' ? nounChain(scene.phrases, end) : null;
  const holder = near && verb === before - 1 ? relativeHolder(scene, verb) : null;
  if (holder !== null) return holder;
  if (near) return wordsOf(scene, head(scene, verb), left.last);
  return chain === null ? '' : wordsOf(scene, scene.phrases[chain.first]?.first ?? left.first, left.last);
}

/** "The communique, which runs to 43 paragraphs": what the relative clause is about comes first. */
function relativeHolder(scene: Scene, verb: number): string | null {
  if (scene.phrases[verb - 1]?.kind !== 'that') return null;
  const holder = antecedent(scene.phrases, verb - 1);
  if (holder === null) return null;
  const phrase = scene.phrases[verb];
  return `${rangeWords(scene, holder)} ${wordsOf(scene, head(scene, verb), phrase?.last ?? head(scene, verb) + 1)}`;
}

function isParticipleAfter({ phrases }: Scene, at: number): boolean {
  const form = phrases[at]?.verb?.form;
  return form === 'past' || form === 'ing';
}

/** The verb after a subject with its complement: "rated high-hazard", "sheltering", "has no emergency plan". */
function predicate(scene: Scene, from: number): string {
  let at = from;
  while (
    at < scene.phrases.length &&
    at - from < 8 &&
    /^(?:prep|noun|time|adverb|marked|adjective)$/.test(scene.phrases[at]?.kind ?? '')
  )
    at += 1;
  const verb = scene.phrases[at];
  if (verb?.kind !== 'verb')
    return wordsOf(
      scene,
      scene.phrases[from]?.first ?? scene.endToken,
      scene.phrases[at]?.first ?? scene.endToken,
    );
  const between = wordsOf(scene, scene.phrases[from]?.first ?? scene.endToken, verb.first);
  let end = at + 1;
  while (
    end < scene.phrases.length &&
    end - at < 5 &&
    /^(?:noun|adjective|adverb)$/.test(scene.phrases[end]?.kind ?? '')
  )
    end += 1;
  const complement = wordsOf(scene, verb.last, scene.phrases[end - 1]?.last ?? verb.last);
  const main = verb.verb?.lemma === 'be' ? '' : wordsOf(scene, verb.head, verb.last);
  return `${between} ${main} ${complement}`;
}

/** One prepositional phrase after the counted noun: "30 million people [to electricity]". */
function complementWords(scene: Scene, at: number): string {
  const noun = scene.phrases[at + 1];
  return noun?.kind === 'noun' ? wordsOf(scene, scene.phrases[at]?.first ?? noun.first, noun.last) : '';
}

// Words

/** The noun phrase after "of" (or another preposition) at `at`, with its own prepositional phrases of "of". */
function nounAfter({ phrases }: Scene, at: number, prep: string): PhraseRange | null {
  if (phrases[at]?.norm !== prep || phrases[at]?.kind !== 'prep') return null;
  let first = at + 1;
  while (phrases[first]?.kind === 'adjective' || phrases[first]?.kind === 'verb') first += 1;
  if (first - at > 3 || phrases[first]?.kind !== 'noun') return null;
  let last = first + 1;
  while (
    /^(?:of|in|and)$/.test(phrases[last]?.norm ?? '') &&
    phrases[last + 1]?.kind === 'noun' &&
    last - first < 4
  )
    last += 2;
  return { first: at + 1, last };
}

function isPronoun({ phrases }: Scene, { first, last }: PhraseRange): boolean {
  return last - first === 1 && PRONOUNS.test(phrases[first]?.norm ?? '');
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

function head({ phrases }: Scene, at: number): number {
  return phrases[at]?.head ?? 0;
}

/** The words of a range of phrases without a leading article, other figures left out. */
function rangeWords(scene: Scene, { first, last }: PhraseRange): string {
  const [start, end] = [scene.phrases[first], scene.phrases[last - 1]];
  return start === undefined || end === undefined
    ? ''
    : wordsOf(scene, start.first, end.last).replace(/^(?:the|an?|its|their|his|her|our|some) /i, '');
}

function wordsOf({ tokens }: Scene, first: number, last: number): string {
  let words = '';
  for (let at = first; at < Math.min(last, first + 40); at += 1) {
    const token = tokens[at];
    const gap = at > first && (token?.start ?? 0) > (tokens[at - 1]?.end ?? 0) ? ' ' : '';
    words += gap + (token?.text ?? '');
  }
  return words;
}

function cut(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[“”"‘’]/g, '')
    .trim();
  return plain.length <= LONGEST ? plain : plain.slice(0, plain.lastIndexOf(' ', LONGEST));
}
