import { wordSet } from '../../../lexicon/word-set.ts';
import { LOOSE_PREPOSITIONS } from '../../../lexicon/phrase-bounds.ts';
import { clausesOf } from '../../../clauses/read-clauses.ts';
import { pastAdverbs } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';

/** Participles that open what stands beside a noun rather than belong to it. */
const LOOSE_VERBS = /^(?:follow|lead|compare|accord|include|base|give)$/;
/** Phrases that one noun phrase or predicate takes in at most. */
export const MOST_PHRASES = 14;

/** The end of a prepositional phrase at `at`; null where none stands there. */
export function prepositional(phrases: readonly Phrase[], at: number): number | null {
  const prep = phrases[at];
  if (prep?.kind === 'and') return coordinate(phrases, at);
  if (prep?.kind !== 'prep' || LOOSE_PREPOSITIONS.has(prep.norm)) return null;
  // "in and around the city"
  const joined = phrases[at + 1]?.kind === 'and' && phrases[at + 2]?.kind === 'prep' ? at + 2 : at;
  let noun = joined + 1;
  while (
    noun - joined < 4 &&
    (/^(?:adjective|adverb|marked)$/.test(phrases[noun]?.kind ?? '') ||
      isOpening(phrases[noun]) ||
      joinsQualities(phrases, noun))
  )
    noun += 1;
  // "by the time", "at the moment" tie a clause
  if (/^(?:time|moment)$/.test(phrases[noun]?.norm ?? '')) return null;
  if (phrases[noun]?.kind === 'noun') return isToRival(phrases, at) ? null : noun + 1;
  // "on about $125 billion worth of goods"
  if (
    phrases[noun]?.norm === 'of' &&
    phrases[noun - 1]?.norm === 'worth' &&
    phrases[noun + 1]?.kind === 'noun'
  )
    return noun + 2;
  // "for hiring drivers"
  const gerund = phrases[noun];
  if (gerund?.verb?.form === 'ing' && !isOwner(prep)) return objectEnd(phrases, noun + 1);
  // "640 units [from 300]": the level before
  const isLevel = phrases[at - 1]?.kind === 'noun' && MOVED.test(prep.norm);
  return phrases[noun - 1]?.kind === 'marked' && noun > at + 1 && !isLevel ? noun : null;
}

/** “a list of industrial [and] consumer goods” */
const joinsQualities = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.norm === 'and' &&
  phrases[at - 1]?.kind === 'adjective' &&
  /^(?:adjective|noun)$/.test(phrases[at + 1]?.kind ?? '');

/** “41% of the vote [to Rao’s 33%]”, “to Rao’s paltry 33%” */
export function isToRival(phrases: readonly Phrase[], at: number): boolean {
  if (phrases[at]?.norm !== 'to' || phrases[at + 1]?.kind !== 'noun' || !isOwner(phrases[at + 2]))
    return false;
  return phrases[phrases[at + 3]?.kind === 'adjective' ? at + 4 : at + 3]?.kind === 'marked';
}

const MOVED = /^(?:from|to|by)$/;

const isOwner = (phrase: Phrase | undefined): boolean => /^['’]s?$/.test(phrase?.norm ?? '');

const isOpening = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'mark' && /^["“‘]$/.test(phrase.norm);

/** "northwest of the capital", "below the summit" */
export function directed(phrases: readonly Phrase[], at: number): number | null {
  const [way, link] = [phrases[at], phrases[at + 1]];
  // What is tied by nothing is seen at once.
  if (link?.kind !== 'prep' && link?.kind !== 'and') return null;
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
  // “23 percent of the firm and his brother 11 percent”
  if (phrases[noun + 1]?.kind === 'marked') return null;
  // “340 staff and a budget of $28 million”: of its own amount
  if (phrases[noun + 1]?.norm === 'of' && phrases[noun + 2]?.kind === 'marked') return null;
  let after = noun + 1;
  while (prepositional(phrases, after) !== null && phrases[after]?.kind === 'prep')
    after = prepositional(phrases, after) ?? after + 1;
  const verb = phrases[pastAdverbs(phrases, after)]?.verb;
  return verb !== undefined && /^(?:finite|past)$/.test(verb.form) ? null : noun + 1;
}

/** Past a time and its preposition, which are no part of what is measured but may stand inside it. */
export function timeAt(phrases: readonly Phrase[], at: number): number | null {
  const phrase = phrases[at];
  const isLed = phrase?.kind === 'prep' && phrases[at + 1]?.kind === 'time' && LEADING.has(phrase.norm);
  if (!isLed && phrase?.kind !== 'time') return null;
  const past = isLed ? at + 2 : at + 1;
  // "the bill from Friday's storm"
  return isOwner(phrases[past]) ? null : past;
}

/** Prepositions of times. */
const LEADING = wordSet('at by during for from in of on over');

/** A relative clause, participle or infinitive at `at`. */
export function clausal(phrases: readonly Phrase[], at: number, from: number): number | null {
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
    phrases[at + 2]?.kind === 'prep' &&
    (phrases[at + 2]?.norm === 'by' || !isMainVerb(phrases, at + 1))
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
export function isReduced(phrases: readonly Phrase[], at: number): boolean {
  const { clauses, of } = clausesOf(phrases);
  const clause = clauses[of[at] ?? 0];
  return clause?.kind === 'reduced' && clause.first === at;
}

/** Whether the verb at `at` is what its clause says of its subject: "both camps also [agreed] on a review". */
export function isMainVerb(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at]?.verb;
  const { clauses, of } = clausesOf(phrases);
  const clause = clauses[of[at] ?? 0];
  return (
    (verb?.form === 'finite' || verb?.form === 'past') &&
    !verb.passive &&
    !/^un(?!der)/.test(phrases[at]?.norm ?? '') &&
    clause?.verb === at &&
    clause.kind !== 'reduced' &&
    clause.kind !== 'relative'
  );
}

/** The end of the objects and complements that follow a verb, from `at` on. */
export function objectEnd(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (at < phrases.length && at - from < MOST_PHRASES) {
    const phrase = phrases[at];
    const kind = phrase?.kind ?? '';
    const next =
      kind === 'noun' || kind === 'adjective' || kind === 'adverb' || kind === 'marked' || isQuote(phrase)
        ? at + 1
        : (timeAt(phrases, at) ??
          prepositional(phrases, at) ??
          compared(phrases, at) ??
          particleEnd(phrases, at) ??
          (phrase?.verb?.form === 'to' || phrase?.verb?.form === 'ing' || isHelped(phrases, at)
            ? at + 1
            : null) ??
          joinedVerb(phrases, at));
    if (next === null) break;
    at = next;
  }
  return at;
}

/** “to help [widen] the road”, “to help guests [build] routines” */
function isHelped(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at];
  const helping = phrases[at - 1]?.kind === 'noun' ? at - 2 : at - 1;
  return (
    verb?.verb?.form === 'finite' &&
    verb.norm === verb.verb.lemma &&
    verb.endToken - verb.firstToken === 1 &&
    phrases[helping]?.verb?.lemma === 'help'
  );
}

/** "bought [in] for the office", "gone [on] to win", "set [up] a firm", "signed [on]." */
function particleEnd(phrases: readonly Phrase[], at: number): number | null {
  const [verb, next] = [phrases[at - 1], phrases[at + 1]];
  if (verb?.kind !== 'verb' || !PARTICLE.test(phrases[at]?.norm ?? '')) return null;
  const goes =
    next?.verb?.form === 'to' ||
    (next?.kind === 'prep' && prepositional(phrases, at + 1) !== null) ||
    (next?.kind === 'noun' && /^(?:up|out|off|away|back)$/.test(phrases[at]?.norm ?? '')) ||
    isParticleAtEnd(phrases, at);
  return goes ? at + 1 : null;
}

const PARTICLE = /^(?:in|on|up|out|off|over|away|back|down)$/;

/** "have signed [on],": a verb's particle behind which its clause ends. */
export function isParticleAtEnd(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1]?.kind;
  return (
    phrases[at - 1]?.kind === 'verb' &&
    PARTICLE.test(phrases[at]?.norm ?? '') &&
    (next === undefined || /^(?:comma|mark|and|that)$/.test(next))
  );
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
export function predicateEnd(phrases: readonly Phrase[], from: number): number {
  let verb = from;
  while (verb - from < 5 && /^(?:noun|adverb|prep|adjective)$/.test(phrases[verb]?.kind ?? '')) verb += 1;
  return phrases[verb]?.kind === 'verb' ? objectEnd(phrases, verb + 1) : from;
}
