import { clausesOf } from '../../clauses/read-clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { wordsOf } from './measure-words.ts';
import type { Scene } from '../scene.ts';

/** Prepositions that tie nothing to the noun before them: they open a comparison, a time or who said it. */
const LOOSE =
  /^(?:according|according to|compared|than|up|down|since|until|till|despite|after|before|following|as|like|unlike|amid|because|due|versus|vs|not|per|via|plus|minus)$/;
/** Participles that open what stands beside a noun rather than belong to it. */
const LOOSE_VERBS = /^(?:follow|lead|compare|accord|include|base|give)$/;
/** Phrases that one noun phrase or predicate takes in at most, and the characters that it runs to. */
const MOST = 14;
const LONG = 90;

/** How much of what follows a noun belongs to it. */
interface Reach {
  /** Relative and participial clauses too, and not only prepositional phrases. */
  readonly clauses: boolean;
}

/**
 * Where the words that belong to a noun end, which itself ends before the phrase at `from`: "[members] of the security
 * forces", "[people] who came into contact with the patient", "[companies] to build prototypes".
 */
function complementEnd({ phrases }: Scene, from: number, { clauses }: Reach): number {
  let end = from;
  let at = from;
  const start = phrases[from]?.start ?? 0;
  while (at < phrases.length && at - from < MOST && (phrases[at]?.end ?? 0) - start <= LONG) {
    const phrase = phrases[at];
    const next =
      prepositional(phrases, at) ??
      directed(phrases, at) ??
      timeAt(phrases, at) ??
      (clauses ? clausal(phrases, at, from) : null);
    if (next === null || phrase === undefined) break;
    at = next;
    end = next;
  }
  return withoutTime(phrases, from, end);
}

/** The end of a prepositional phrase at `at`; null where none stands there. */
function prepositional(phrases: readonly Phrase[], at: number): number | null {
  const prep = phrases[at];
  if (prep?.kind === 'and') return coordinate(phrases, at);
  const owner = /^['’]s?$/.test(prep?.norm ?? '');
  if (prep?.kind !== 'prep' || LOOSE.test(prep.norm)) return null;
  // "in and around the city"
  const joined = phrases[at + 1]?.kind === 'and' && phrases[at + 2]?.kind === 'prep' ? at + 2 : at;
  let noun = joined + 1;
  while (
    noun - joined < 4 &&
    (/^(?:adjective|adverb|marked)$/.test(phrases[noun]?.kind ?? '') || isOpening(phrases[noun]))
  )
    noun += 1;
  // "by the time", "at the moment" tie a clause
  if (/^(?:time|moment)$/.test(phrases[noun]?.norm ?? '')) return null;
  if (phrases[noun]?.kind === 'noun') return noun + 1;
  // "on about $125 billion worth of goods"
  if (
    phrases[noun]?.norm === 'of' &&
    phrases[noun - 1]?.norm === 'worth' &&
    phrases[noun + 1]?.kind === 'noun'
  )
    return noun + 2;
  // "for hiring drivers"
  const gerund = phrases[noun];
  if (gerund?.verb?.form === 'ing' && !owner) return objectEnd(phrases, noun + 1);
  return phrases[noun - 1]?.kind === 'marked' && noun > at + 1 ? noun : null;
}

const isOpening = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'mark' && /^["“‘]$/.test(phrase.norm);

/** "northwest of the capital", "below the summit" */
function directed(phrases: readonly Phrase[], at: number): number | null {
  const way = phrases[at];
  return way !== undefined &&
    /^(?:(?:north|south)?-?(?:east|west)(?:ern)?|north|south|away|long|high|deep|wide|tall)$/.test(way.norm)
    ? prepositional(phrases, at + 1)
    : null;
}

/** "and hospital staff" after another noun, where no verb makes it the next clause's subject. */
function coordinate(phrases: readonly Phrase[], at: number): number | null {
  const left = phrases[at - 1];
  if (left?.kind !== 'noun' || phrases[at]?.norm === 'but') return null;
  let noun = at + 1;
  while (noun - at < 3 && phrases[noun]?.kind === 'adjective') noun += 1;
  if (phrases[noun]?.kind !== 'noun') return null;
  let after = noun + 1;
  while (prepositional(phrases, after) !== null && phrases[after]?.kind === 'prep')
    after = prepositional(phrases, after) ?? after + 1;
  while (phrases[after]?.kind === 'adverb') after += 1;
  const verb = phrases[after]?.verb;
  return verb !== undefined && /^(?:finite|past)$/.test(verb.form) ? null : noun + 1;
}

/** Past a time and its preposition, which are no part of what is measured but may stand inside it. */
function timeAt(phrases: readonly Phrase[], at: number): number | null {
  if (phrases[at]?.kind === 'time') return at + 1;
  const led =
    phrases[at]?.kind === 'prep' && /^(?:in|on|at|during|for|over|from|by|of)$/.test(phrases[at]?.norm ?? '');
  return led && phrases[at + 1]?.kind === 'time' ? at + 2 : null;
}

/** A relative clause, participle or infinitive at `at`. */
function clausal(phrases: readonly Phrase[], at: number, from: number): number | null {
  const phrase = phrases[at];
  if (phrase?.kind === 'that' && /^(?:who|which|that|where|whose|whom)$/.test(phrase.norm))
    return predicateEnd(phrases, at + 1);
  const form = phrase?.verb?.form;
  if (form === 'to' || form === 'ing') return objectEnd(phrases, at + 1);
  // "people displaced by floods", but not "people fled"
  if (form === 'past' && isReduced(phrases, at) && !LOOSE_VERBS.test(phrase?.verb?.lemma ?? ''))
    return objectEnd(phrases, at + 1);
  // "the cars currently owned by the town"
  const participle = phrases[at + 1]?.verb;
  if (
    phrase?.kind === 'adverb' &&
    participle?.form === 'past' &&
    !participle.passive &&
    phrases[at + 2]?.kind === 'prep'
  )
    return objectEnd(phrases, at + 2);
  // "the companies currently in the program"
  if (phrase?.kind === 'adverb' && (at > from || phrases[at + 1]?.kind === 'prep')) return at + 1;
  // "whales beaching and dying on the island"
  const joined = phrase?.kind === 'and' && at > from ? phrases[at + 1]?.verb : undefined;
  if (joined?.form === 'ing' && phrases.slice(from, at).some(({ verb }) => verb?.form === 'ing'))
    return objectEnd(phrases, at + 2);
  return null;
}

/** Whether the verb at `at` opens a participle's clause behind its noun. */
function isReduced(phrases: readonly Phrase[], at: number): boolean {
  const { clauses, of } = clausesOf(phrases);
  const clause = clauses[of[at] ?? 0];
  return clause?.kind === 'reduced' && clause.first === at;
}

/** The end of the objects and complements that follow a verb, from `at` on. */
function objectEnd(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (at < phrases.length && at - from < MOST) {
    const phrase = phrases[at];
    const kind = phrase?.kind ?? '';
    const next =
      kind === 'noun' || kind === 'adjective' || kind === 'adverb' || kind === 'marked' || isQuote(phrase)
        ? at + 1
        : (timeAt(phrases, at) ??
          prepositional(phrases, at) ??
          compared(phrases, at) ??
          particleEnd(phrases, at) ??
          (phrase?.verb?.form === 'to' || phrase?.verb?.form === 'ing' ? at + 1 : null) ??
          joinedVerb(phrases, at));
    if (next === null) break;
    at = next;
  }
  return at;
}

/** "bought [in] for the office", "gone [on] to win" */
function particleEnd(phrases: readonly Phrase[], at: number): number | null {
  const particle = /^(?:in|on|up|out|off|over|away|back|down)$/.test(phrases[at]?.norm ?? '');
  const next = phrases[at + 1];
  const goes =
    next?.verb?.form === 'to' || (next?.kind === 'prep' && prepositional(phrases, at + 1) !== null);
  return particle && phrases[at - 1]?.kind === 'verb' && goes ? at + 1 : null;
}

/** "less [than 10 per cent] coverage" */
function compared(phrases: readonly Phrase[], at: number): number | null {
  const than = phrases[at]?.norm === 'than' && /^(?:more|less|fewer)$/.test(phrases[at - 1]?.norm ?? '');
  return than && phrases[at + 1]?.kind === 'marked' ? at + 2 : null;
}

const isQuote = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'mark' && /^["“”‘’]$/.test(phrase.norm);

/** "[to conduct studies] and build prototypes" */
function joinedVerb(phrases: readonly Phrase[], at: number): number | null {
  return phrases[at]?.kind === 'and' &&
    phrases[at + 1]?.verb?.form === 'finite' &&
    phrases[at + 1]?.firstToken === phrases[at + 1]?.head
    ? at + 2
    : null;
}

/** The end of the verb at or soon after `from` with its objects. */
function predicateEnd(phrases: readonly Phrase[], from: number): number {
  let verb = from;
  while (verb - from < 5 && /^(?:noun|adverb|prep|adjective)$/.test(phrases[verb]?.kind ?? '')) verb += 1;
  return phrases[verb]?.kind === 'verb' ? objectEnd(phrases, verb + 1) : from;
}

/** Without a time, an adverb or a conjunction at its end. */
function withoutTime(phrases: readonly Phrase[], from: number, end: number): number {
  let last = end;
  while (last > from && /^(?:time|and|adverb|prep|that|mark)$/.test(phrases[last - 1]?.kind ?? '')) last -= 1;
  return last;
}

/** The words of the phrases `[first, last)` in one string, without the times among them. */
function wordsWithoutTimes(scene: Scene, first: number, last: number): string {
  const { phrases } = scene;
  const words: string[] = [];
  let at = first;
  while (at < last) {
    const past = timeAt(phrases, at);
    if (past !== null && past <= last) {
      at = past;
      continue;
    }
    let end = at + 1;
    while (end < last && timeAt(phrases, end) === null) end += 1;
    words.push(wordsOf(scene, phrases[at]?.firstToken ?? 0, phrases[end - 1]?.endToken ?? 0));
    at = end;
  }
  return words.join(' ');
}

/** What belongs to a noun that ends before the phrase at `from`, in words. */
export function complementOf(scene: Scene, from: number, reach: Reach = { clauses: true }): string {
  return wordsWithoutTimes(scene, from, complementEnd(scene, from, reach));
}

/** What is said of a subject from `from` on: its own complement, the verb and what follows it. */
export function predicateOf(scene: Scene, from: number): string {
  const { phrases } = scene;
  const own = complementEnd(scene, from, { clauses: true });
  let verb = pastAside(phrases, own);
  const opening = verb;
  while (
    verb - opening < 3 &&
    /^(?:adverb|time|prep|comma)$/.test(phrases[verb]?.kind ?? '') &&
    phrases[verb]?.norm !== 'of'
  )
    verb += 1;
  const form = phrases[verb]?.verb?.form;
  if ((form !== 'finite' && form !== 'past') || isTelling(phrases[verb]))
    return wordsWithoutTimes(scene, from, own);
  const end = withoutTime(phrases, verb, contentEnd(phrases, verb));
  // "that received STEM lessons", of which the tagger makes a second verb: without its object it tells nothing.
  if (end <= verb + 1 && phrases[verb + 1]?.kind === 'verb') return wordsWithoutTimes(scene, from, own);
  return `${wordsWithoutTimes(scene, from, own)} ${withoutBeing(scene, verb, Math.max(end, verb + 1))}`;
}

/** What people think, whose object is a clause: "wish they understood the terms", "misunderstand how rents work". */
const THOUGHT =
  /^(?:wish|believe|think|feel|expect|worry|fear|hope|know|understand|misunderstand|doubt|regret|agree|want)$/;

/** The end of the objects of the verb at `verb`, a clause of thinking with them. */
function contentEnd(phrases: readonly Phrase[], verb: number): number {
  const end = objectEnd(phrases, verb + 1);
  if (!THOUGHT.test(phrases[verb]?.verb?.lemma ?? '')) return end;
  const opens = phrases[end]?.kind === 'that' || /^(?:how|why|what|whether)$/.test(phrases[end]?.norm ?? '');
  if (opens) return predicateEnd(phrases, end + 1);
  const form = phrases[end]?.verb?.form;
  return end > verb + 1 && phrases[end - 1]?.kind === 'noun' && (form === 'finite' || form === 'past')
    ? objectEnd(phrases, end + 1)
    : end;
}

/** Phrases between the two dashes or commas of an aside. */
const ASIDE = 40;

/** Past what two dashes or commas set aside behind a subject, and a relative clause after it. */
function pastAside(phrases: readonly Phrase[], at: number): number {
  const mark = phrases[at];
  const dash = mark?.kind === 'mark' && /^[—–-]/.test(mark.norm);
  if (!dash && mark?.kind !== 'comma') return at;
  for (let close = at + 1; close < phrases.length && close - at < ASIDE; close += 1) {
    const same = dash ? phrases[close]?.norm === mark.norm : phrases[close]?.kind === 'comma';
    if (!same) continue;
    let verb = close + 1;
    // "hostages — an American and an Australian — who had been held since 2016 were released"
    if (phrases[verb]?.kind === 'that') verb = predicateEnd(phrases, verb + 1);
    while (/^(?:adverb|time)$/.test(phrases[verb]?.kind ?? '')) verb += 1;
    const form = phrases[verb]?.verb?.form;
    if (form === 'finite' || form === 'past') return verb;
    if (dash) return at;
  }
  return at;
}

/** "are in hospital" without its "are"; what keeps its verb is a relative clause: "that fled". */
function withoutBeing(scene: Scene, verb: number, end: number): string {
  const words = wordsWithoutTimes(scene, verb, end);
  const form = scene.phrases[verb]?.verb;
  if (form === undefined) return words;
  // "seats behind the stage that are empty": an adjective behind a complement is no part of it.
  const adjective =
    scene.phrases[verb + 1]?.kind === 'adjective' && !scene.phrases[verb + 1]?.norm.endsWith('ed');
  const complemented =
    adjective && scene.phrases[verb - 1]?.kind === 'noun' && scene.phrases[verb - 2]?.kind === 'prep';
  if (form.negated || form.ahead || complemented) return `that ${words}`;
  // "people were hurt" are people hurt.
  const plain =
    form.lemma === 'be'
      ? words.replace(/^(?:is|are|was|were|'re|’re) /i, '')
      : form.form === 'finite' && scene.phrases[verb]?.norm.endsWith('ing') !== true
        ? words.replace(/^(?:(?:has|have|had) )?(?:is|are|was|were|been|being) /i, '')
        : words;
  // "12 still unaccounted for"
  return plain === words && !words.startsWith('un') ? `that ${words}` : plain;
}

/** A verb of saying or finding, which says nothing of its subject. */
function isTelling(phrase: Phrase | undefined): boolean {
  return (
    phrase?.verb?.passive === false && (SAYING_VERBS.has(phrase.verb.lemma) || phrase.verb.lemma === 'find')
  );
}
