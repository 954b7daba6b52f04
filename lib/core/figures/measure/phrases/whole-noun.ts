import type { Phrase } from '../../../text/phrase.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { THINKING_VERBS } from '../../../lexicon/governing-words.ts';
import { wordsOf } from './measure-words.ts';
import {
  clausal,
  directed,
  isParticleAtEnd,
  isReduced,
  MOST_PHRASES,
  objectEnd,
  predicateEnd,
  prepositional,
  timeAt,
} from './phrase-ends.ts';
import type { Scene } from '../../scene.ts';

/** Characters that a noun phrase runs to at most. */
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
export function complementEnd({ phrases }: Scene, from: number, { clauses }: Reach): number {
  let end = from;
  let at = from;
  const start = phrases[from]?.start ?? 0;
  while (at < phrases.length && at - from < MOST_PHRASES && (phrases[at]?.end ?? 0) - start <= LONG) {
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

/** Without a time, an adverb or a conjunction at its end. */
function withoutTime(phrases: readonly Phrase[], from: number, end: number): number {
  let last = end;
  while (
    last > from &&
    /^(?:time|and|adverb|prep|that|mark)$/.test(phrases[last - 1]?.kind ?? '') &&
    !isParticleAtEnd(phrases, last - 1)
  )
    last -= 1;
  return last;
}

/** The words of the phrases `[first, last)` in one string, without the times among them. */
export function wordsWithoutTimes(scene: Scene, first: number, last: number): string {
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
  const isDenied = phrases.slice(opening, verb).some(({ norm }) => DENYING.test(norm));
  const tells = isTelling(phrases[verb]) && !isShowing(phrases, verb);
  if ((form !== 'finite' && form !== 'past') || tells || isDenied) return wordsWithoutTimes(scene, from, own);
  const end = withoutTime(phrases, verb, contentEnd(phrases, verb));
  // "that received STEM lessons", of which the tagger makes a second verb: without its object it tells nothing.
  if (end <= verb + 1 && phrases[verb + 1]?.kind === 'verb') return wordsWithoutTimes(scene, from, own);
  return `${wordsWithoutTimes(scene, from, own)} ${withoutBeing(scene, verb, Math.max(end, verb + 1))}`;
}

/** "with 12 incidents [recorded in the bay]": what was done to a noun behind "with", which has no verb of its own. */
export function participleBehind(scene: Scene, from: number): string {
  const { phrases } = scene;
  const own = complementEnd(scene, from, { clauses: true });
  const isDone =
    phrases[own]?.verb?.form === 'past' && /^(?:prep|time|comma|mark|)$/.test(phrases[own + 1]?.kind ?? '');
  return wordsWithoutTimes(
    scene,
    from,
    isDone ? withoutTime(phrases, own, objectEnd(phrases, own + 1)) : own,
  );
}

/** Adverbs without which a verb would say the opposite. */
const DENYING = /^(?:barely|hardly|scarcely|rarely|seldom|never)$/;

/** The end of the objects of the verb at `verb`, a clause of thinking with them. */
function contentEnd(phrases: readonly Phrase[], verb: number): number {
  const end = objectEnd(phrases, verb + 1);
  if (!THINKING_VERBS.has(phrases[verb]?.verb?.lemma ?? '')) return end;
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
  return plain === words && !words.startsWith('un') && !isReduced(scene.phrases, verb)
    ? `that ${words}`
    : plain;
}

/** A verb of saying or finding, which says nothing of its subject. */
function isTelling(phrase: Phrase | undefined): boolean {
  return (
    phrase?.verb?.passive === false && (SAYING_VERBS.has(phrase.verb.lemma) || phrase.verb.lemma === 'find')
  );
}

/** "showed signs of stress", "reported symptoms": of the subject itself, where no clause tells something else. */
function isShowing(phrases: readonly Phrase[], verb: number): boolean {
  // "Oro's reported sales"
  if (/^['’]s?$/.test(phrases[verb - 1]?.norm ?? '')) return false;
  if (!/^(?:show|report)$/.test(phrases[verb]?.verb?.lemma ?? '') || phrases[verb + 1]?.kind !== 'noun')
    return false;
  const stop = phrases.findIndex(
    ({ kind }, at) => at > verb && /^(?:comma|and|that|mark|marked)$/.test(kind),
  );
  const inside = phrases.slice(verb + 1, stop < 0 ? phrases.length : stop);
  return !inside.some(({ verb: own }) => /^(?:finite|past)$/.test(own?.form ?? ''));
}
