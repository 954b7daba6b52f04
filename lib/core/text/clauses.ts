import { NO_CHAIN } from '../lexicon/closed-classes.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts';
import { TIME_UNITS } from '../lexicon/time-words.ts';
import { beforeTime, isFinite, isNoun, REACH, skipAsides, skipBracket } from './asides.ts';
import { itemAt } from './item-at.ts';
import type { Phrase } from './phrase.ts';

/** Phrases of a sentence as a half-open range of indices. */
export interface PhraseRange {
  readonly first: number;
  readonly end: number;
}

/** The first phrase from `from` on that is no adverb. */
export function pastAdverbs(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (phrases[at]?.kind === 'adverb') at += 1;
  return at;
}

/** "Oro's": the owner whose mark of possession is the phrase at `mark`; null where it is none. */
export function ownerAt(phrases: readonly Phrase[], mark: number): PhraseRange | null {
  const owns =
    /^['’]s?$/.test(itemAt(phrases, mark)?.norm ?? '') && itemAt(phrases, mark - 1)?.kind === 'noun';
  return owns ? { first: mark - 1, end: mark } : null;
}

/** The noun phrase that ends at `end` with the prepositional phrases before it: "the cost of repairs in Wales". */
export function nounChain(phrases: readonly Phrase[], end: number): PhraseRange {
  let first = end;
  let listed = false;
  for (let steps = 0; steps < REACH; steps += 1) {
    const [link, before] = [itemAt(phrases, first - 1), itemAt(phrases, first - 2)];
    const joins = link?.kind === 'and' ? link.norm !== 'but' : listed && link?.kind === 'comma';
    const modified =
      /^(?:adjective|adverb)$/.test(link?.kind ?? '') &&
      before?.kind === 'prep' &&
      isNoun(itemAt(phrases, first - 3));
    // "wind turbines and related equipment"
    const joinsModified =
      link?.kind === 'adjective' &&
      before?.kind === 'and' &&
      before.norm !== 'but' &&
      isNoun(itemAt(phrases, first - 3)) &&
      isCoordinate(phrases, first - 3);
    // "the benchmark 2035 bond"
    const dated = link?.kind === 'time' && isNoun(before) && !isNoun(itemAt(phrases, first - 3));
    // "the firm's 2025 bond"
    const owned =
      link?.kind === 'time' && /^['’]s?$/.test(before?.norm ?? '') && isNoun(itemAt(phrases, first - 3));
    // "Oro, Lumara, and Neria"
    const oxford =
      link?.kind === 'and' &&
      link.norm !== 'but' &&
      before?.kind === 'comma' &&
      isNoun(itemAt(phrases, first - 3)) &&
      itemAt(phrases, first - 4)?.kind === 'comma' &&
      isNoun(itemAt(phrases, first - 5)) &&
      isCoordinate(phrases, first - 5);
    // "the total value[, including debt,] of the deal"
    const aside = link?.norm === 'of' && before?.kind === 'comma' ? asideBefore(phrases, first - 2) : -1;
    if (oxford) listed = true;
    if (aside >= 0) first = aside;
    else if (modified || joinsModified || oxford || owned) first -= 3;
    else if (dated) first -= 2;
    else if (
      link?.kind === 'prep' &&
      isNoun(before) &&
      !NO_CHAIN.has(link.norm) &&
      !(/^(?:after|before)$/.test(link.norm) && TIME_UNITS.has(before?.norm ?? ''))
    )
      first -= 2;
    else if (joins && isNoun(before) && isCoordinate(phrases, first - 2)) {
      first -= 2;
      listed = true;
    } else break;
  }
  return { first, end: end + 1 };
}

/** The noun before ", including debt," whose second comma stands at `comma`; -1 where there is none. */
function asideBefore(phrases: readonly Phrase[], comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at < 6; at -= 1) {
    if (itemAt(phrases, at)?.kind !== 'comma') continue;
    const opens = /^(?:excluding|including)$/.test(phrases[at + 1]?.norm ?? '');
    return opens && isNoun(itemAt(phrases, at - 1)) ? at - 1 : -1;
  }
  return -1;
}

/** What opens a clause as well as a phrase. */
export const CONJUNCTION = /^(?:after|as|before|since|until)$/;
/** Of these, without what opens a list too: “groups such [as] A and B have spent”. */
const SINCE = /^(?:after|before|since|until)$/;

/** Whether the noun at `at` is joined to the one after it rather than the end of another clause's object. */
function isCoordinate(phrases: readonly Phrase[], at: number): boolean {
  let first = at;
  while (
    itemAt(phrases, first - 1)?.kind === 'prep' &&
    isNoun(itemAt(phrases, first - 2)) &&
    !SINCE.test(itemAt(phrases, first - 1)?.norm ?? '')
  )
    first -= 2;
  const before = itemAt(phrases, first - 1);
  // After a preposition the noun is that one's: "In the energy sector, A and B signed"; and a number's, "340 staff and a budget of $2 million".
  // … but for a clause's: "since A and B signed".
  const bound = before?.kind === 'prep' && !SINCE.test(before.norm);
  return before?.kind !== 'verb' && !bound && before?.kind !== 'marked';
}

/** The verb that the phrase at `at` hangs on: the nearest to the left in its clause; -1 where there is none. */
export function governingVerb(phrases: readonly Phrase[], at: number): number {
  for (let left = at - 1; left >= 0 && at - left < REACH; left -= 1) {
    left = skipBracket(phrases, left);
    const phrase = itemAt(phrases, left);
    if (phrase?.kind === 'verb') return left;
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) return -1;
  }
  return -1;
}

/** The subject of the verb at `verb`, its prepositional phrases with it; null where the sentence has none for it. */
export function subjectOf(phrases: readonly Phrase[], verb: number, depth = 0): PhraseRange | null {
  if (depth > 6) return null;
  const left = skipAsides(phrases, verb - 1);
  const phrase = itemAt(phrases, left);
  if (phrase === undefined) return null;
  if (phrase.kind === 'noun') {
    const aside = left < verb - 1 ? openingAside(phrases, left) : -1;
    return aside >= 0 ? subjectOf(phrases, aside, depth + 1) : widen(phrases, left, verb);
  }
  if (phrase.kind === 'marked') return { first: left, end: left + 1 };
  if (phrase.kind === 'that') return antecedent(phrases, left);
  // "The cost of dredging fell"
  if (
    phrase.verb?.form === 'ing' &&
    itemAt(phrases, left - 1)?.kind === 'prep' &&
    isNoun(itemAt(phrases, left - 2))
  )
    return { first: nounChain(phrases, left - 2).first, end: left + 1 };
  if (phrase.kind === 'verb') return subjectOf(phrases, left, depth + 1);
  // "are due to adopt"
  if (phrase.kind === 'adjective' && itemAt(phrases, left - 1)?.verb?.lemma === 'be')
    return subjectOf(phrases, left - 1, depth + 1);
  if (phrase.kind === 'and' || phrase.kind === 'comma' || phrase.norm === ';') {
    const earlier = earlierVerb(phrases, left);
    if (earlier >= 0) return subjectOf(phrases, earlier, depth + 1);
    // "Oro and Lumara on 3 May 2026, signed": the comma closes the day.
    const day =
      phrase.kind === 'comma' && itemAt(phrases, left - 1)?.kind === 'time'
        ? beforeTime(phrases, left - 1)
        : -1;
    return isNoun(itemAt(phrases, day)) ? widen(phrases, day, verb) : null;
  }
  return null;
}

/** "The measure[,] sponsored by Holm and Lund, both of Oro, would": the comma that opens the aside whose last name is at `noun`; -1 where none does. */
function openingAside(phrases: readonly Phrase[], noun: number): number {
  let first = noun;
  while (/^(?:noun|and|comma)$/.test(itemAt(phrases, first - 1)?.kind ?? '')) first -= 1;
  const [by, participle, comma] = [first - 1, first - 2, first - 3].map((at) => itemAt(phrases, at));
  // "The ministry, under the guidance of Holm, the secretary, has unveiled"
  const led = by?.norm === 'of' && LEADING.test(participle?.norm ?? '') && comma?.norm === 'under';
  if (led && itemAt(phrases, first - 4)?.kind === 'comma') return first - 4;
  return by?.norm === 'by' && participle?.verb?.form === 'past' && comma?.kind === 'comma' ? first - 3 : -1;
}

/** How somebody leads those who do it. */
export const LEADING = /^(?:auspices|chairmanship|command|direction|guidance|leadership|presidency)$/;

/** The noun that a relative pronoun at `at` stands for. */
export function antecedent(phrases: readonly Phrase[], at: number): PhraseRange | null {
  if (!/^(?:which|who|that|whose|whom)$/.test(phrases[at]?.norm ?? '')) return null;
  let left = at - 1;
  if (phrases[left]?.kind === 'prep') left -= 1;
  if (phrases[left]?.kind === 'comma') left -= 1;
  left = skipBracket(phrases, left);
  if (phrases[left]?.kind === 'time') left -= itemAt(phrases, left - 1)?.kind === 'prep' ? 2 : 1;
  if (phrases[left]?.kind === 'marked') return { first: left, end: left + 1 };
  if (!isNoun(phrases[left])) return null;
  const chain = nounChain(phrases, left);
  // "chief executive of Oro Air, which opened": nobody is "which".
  const person =
    phrases[at]?.norm === 'which' && chain.first < left && ROLE_NOUNS.has(phrases[chain.first]?.norm ?? '');
  return person ? { first: left, end: left + 1 } : chain;
}

/** What a gerund that is a subject stands behind. */
const OPENING = /^(?:that|mark|comma)$/;

/** A subject with its relative clause ("Deaths linked to the disease fell") or gerund ("sending money costs"). */
function widen(phrases: readonly Phrase[], noun: number, verb: number): PhraseRange {
  const { first } = nounChain(phrases, noun);
  const [link, before] = [itemAt(phrases, first - 1), itemAt(phrases, first - 2)];
  if (
    link?.kind === 'prep' &&
    before?.verb?.form === 'past' &&
    isNoun(itemAt(phrases, first - 3)) &&
    verb - first < REACH
  ) {
    return { first: nounChain(phrases, first - 3).first, end: noun + 1 };
  }
  // "…, noting Montana gets $5 million": of what is noted
  const isTold = SAYING_VERBS.has(link?.verb?.lemma ?? '');
  if (link?.verb?.form === 'ing' && !isTold && OPENING.test(before?.kind ?? 'mark'))
    return { first: first - 1, end: noun + 1 };
  // "cleaning up the spill costs"
  const isParticle = before?.verb?.form === 'ing' && /^(?:up|out|down|off)$/.test(link?.norm ?? '');
  if (isParticle && OPENING.test(itemAt(phrases, first - 3)?.kind ?? 'mark'))
    return { first: first - 2, end: noun + 1 };
  // "The cost of running a home", "the risk of dying on a hot day"
  const gerund = link?.kind === 'prep' ? first - 2 : first - 1;
  if (
    itemAt(phrases, gerund)?.verb?.form === 'ing' &&
    itemAt(phrases, gerund - 1)?.kind === 'prep' &&
    isNoun(itemAt(phrases, gerund - 2))
  )
    return { first: nounChain(phrases, gerund - 2).first, end: noun + 1 };
  // "The death rate among children who caught the disease dropped"
  if (
    isFinite(link) &&
    before?.kind === 'that' &&
    /^(?:who|which|that)$/.test(before.norm) &&
    isNoun(itemAt(phrases, first - 3))
  )
    return { first: nounChain(phrases, first - 3).first, end: noun + 1 };
  return { first, end: noun + 1 };
}

/** The finite verb before a coordination or participle at `at`, whose subject that shares. */
function earlierVerb(phrases: readonly Phrase[], at: number): number {
  // "A, which rose in May, and will fall" goes on with A; "A, who never ran or won" with who.
  const closed = phrases[at]?.kind === 'comma' || itemAt(phrases, at - 1)?.kind === 'comma';
  for (let left = at - 1; left >= 0 && at - left < REACH; left -= 1) {
    if (isFinite(phrases[left]) && !isRelative(phrases, left, closed)) return left;
  }
  return -1;
}

/** Whether the verb belongs to a relative clause or a reduced one, which lends its subject to nothing outside. */
function isRelative(phrases: readonly Phrase[], verb: number, closed: boolean): boolean {
  const left = skipAsides(phrases, verb - 1);
  if (closed && isObjectRelative(phrases, left)) return true;
  if (phrases[left]?.kind === 'that')
    return (
      /^(?:which|who|whose|that)$/.test(phrases[left]?.norm ?? '') &&
      /^(?:noun|marked)$/.test(
        phrases[closed && itemAt(phrases, left - 1)?.kind === 'comma' ? left - 2 : left - 1]?.kind ?? '',
      )
    );
  return false;
}

/** "a policy under which [cash] will be returned": the subject of a relative clause that opens with a preposition. */
function isObjectRelative(phrases: readonly Phrase[], subject: number): boolean {
  let first = subject;
  while (/^(?:noun|prep|mark|marked|adjective|adverb)$/.test(itemAt(phrases, first)?.kind ?? '')) first -= 1;
  return (
    first < subject && itemAt(phrases, first)?.norm === 'which' && itemAt(phrases, first - 1)?.kind === 'prep'
  );
}
