import { antecedent, nounChain, type PhraseRange, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrases.ts';
import { ANNOUNCING, DEED_VERBS, NEEDS_PREPOSITION, OWN_DEEDS, PREPOSITIONAL } from './deed-verbs.ts';
import { DEED_NOUNS } from './head-nouns.ts';

/** What was done with an initiative, in the phrases of its sentence. */
export interface FoundDeed {
  readonly action: string;
  /** Index of the verb, or of the noun that names the deed. */
  readonly verb: number;
  readonly actor: PhraseRange | null;
  /** How much it says: a deed of the main clause before one of a relative clause, support last. */
  readonly rank: number;
  readonly ahead: boolean;
}

const RANK = { main: 4, relative: 3, weak: 2, weakRelative: 1 } as const;
/** Items of a coordination, and phrases to one side of a name, that a search looks at. */
const REACH = 14;

/** Finds the deed done with the name or noun phrase at `[first, last)` of the phrases; null where there is none. */
export function findDeed(phrases: readonly Phrase[], first: number, last: number): FoundDeed | null {
  const found = [deedBefore(phrases, first), deedOfSubject(phrases, first, last), deedAfter(phrases, last)];
  return found.filter((deed) => deed !== null).toSorted((a, b) => b.rank - a.rank)[0] ?? null;
}

// The name as an object: "released the X", "promoted the formulation of X", "released the A, the B and X"

function deedBefore(phrases: readonly Phrase[], first: number): FoundDeed | null {
  let left = skipModifiers(phrases, first - 1);
  for (let steps = 0; steps < REACH && left >= 0; steps += 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'verb' && phrase.norm !== 'including' && !isNaming(phrase))
      return verbDeed(phrases, left, '');
    if (/^(?:like|as|including|namely)$/.test(phrase?.norm ?? '') || phrase?.kind === 'verb')
      left = listHead(phrases, left);
    else if (phrase?.kind === 'prep') return prepDeed(phrases, left);
    else if (phrase?.kind === 'comma' || phrase?.kind === 'and') left = beforeItem(phrases, left);
    else return null;
  }
  return null;
}

/** "a campaign called X" */
function isNaming({ verb }: Phrase): boolean {
  return verb?.form === 'past' && /^(?:call|name|dub|title|entitle|know|brand|codenam)/.test(verb.lemma);
}

/** Left of the noun that a list or a name hangs on: "advancing [projects] like". */
function listHead(phrases: readonly Phrase[], at: number): number {
  let left = at - 1;
  if (phrases[left]?.norm === 'such') left -= 1;
  return phrases[left]?.kind === 'noun' ? skipModifiers(phrases, nounChain(phrases, left).first - 1) : -1;
}

/** Left of the item that a comma or conjunction joins to the name; -1 where it joins something else. */
function beforeItem(phrases: readonly Phrase[], at: number): number {
  let left = at - 1;
  while (
    left >= 0 &&
    (/^(?:comma|and)$/.test(phrases[left]?.kind ?? '') || /^[”’"']$/.test(phrases[left]?.norm ?? ''))
  )
    left -= 1;
  if (phrases[left]?.kind === 'time' && phrases[left - 1]?.kind !== 'prep') left -= 1;
  const item = phrases[left];
  if (item?.kind !== 'noun' && item?.kind !== 'marked') return -1;
  let first = left;
  while (
    phrases[first - 1]?.kind === 'prep' &&
    /^(?:noun|marked)$/.test(phrases[first - 2]?.kind ?? '') &&
    /^(?:of|on|for|with)$/.test(phrases[first - 1]?.norm ?? '')
  )
    first -= 2;
  return skipModifiers(phrases, first - 1);
}

/** Articles, adjectives, owners and opening quotation marks before a noun. */
function skipModifiers(phrases: readonly Phrase[], from: number): number {
  let left = from;
  while (left >= 0) {
    const phrase = phrases[left];
    const quote = phrase?.kind === 'mark' && /^["'“‘«]$/.test(phrase.norm);
    const owner = phrase?.kind === 'noun' && /^(?:its|their|his|her|our|'s|s)$/.test(phrase.norm);
    if (phrase?.kind === 'adjective' || phrase?.kind === 'adverb' || quote || owner) left -= 1;
    else break;
  }
  return left;
}

/** A verb's deed, through `prep` where one stands between: "entered into", "participates in". */
function verbDeed(phrases: readonly Phrase[], at: number, prep: string): FoundDeed | null {
  const verb = phrases[at]?.verb;
  const deed = verb === undefined ? undefined : DEED_VERBS.get(verb.lemma);
  if (verb === undefined || deed === undefined || verb.negated || verb.passive) return null;
  if (prep === '' ? NEEDS_PREPOSITION.has(verb.lemma) : PREPOSITIONAL.get(verb.lemma)?.test(prep) !== true)
    return null;
  return {
    action: deed.action.replace('-', ' '),
    verb: at,
    actor: subjectOf(phrases, at),
    rank: deed.weak ? RANK.weak : RANK.main,
    ahead: verb.ahead,
  };
}

function prepDeed(phrases: readonly Phrase[], at: number): FoundDeed | null {
  const prep = phrases[at]?.norm ?? '';
  const before = phrases[at - 1];
  if (before?.kind === 'verb') return verbDeed(phrases, at - 1, prep);
  // "signed up to", "set up", "carried on with"
  if (before?.kind === 'prep' && phrases[at - 2]?.kind === 'verb')
    return verbDeed(phrases, at - 2, before.norm);
  if (prep !== 'of') return null;
  const entry = entryIntoForce(phrases, at);
  if (entry !== null) return entry;
  if (before?.kind !== 'noun') return null;
  const nominal = DEED_NOUNS.get(before.norm);
  const empty = /^(?:series|number|round|phase|package|set|range|variety|part|version|draft|text)$/.test(
    before.norm,
  );
  if (nominal === undefined && !empty) return null;
  const left = skipModifiers(phrases, at - 2);
  const verb = phrases[left];
  const deed =
    verb?.kind === 'verb'
      ? verbDeed(phrases, left, '')
      : verb?.kind === 'prep'
        ? prepDeed(phrases, left)
        : null;
  const announced = verb?.verb !== undefined && ANNOUNCING.has(verb.verb.lemma);
  if (nominal === undefined) return deed;
  if (deed !== null && !announced) return deed;
  const actor = verb?.kind === 'verb' ? subjectOf(phrases, left) : null;
  return {
    action: nominal,
    verb: left >= 0 ? left : at,
    actor,
    rank: RANK.main,
    ahead: verb?.verb?.ahead ?? false,
  };
}

/** "the entry into force on 1 April of X" */
function entryIntoForce(phrases: readonly Phrase[], of: number): FoundDeed | null {
  const at = phrases[of - 1]?.kind === 'time' ? of - 3 : of - 1;
  const entry = /^(?:force|effect)$/.test(phrases[at]?.norm ?? '') && phrases[at - 1]?.norm === 'into';
  return entry
    ? { action: 'entered into force', verb: at, actor: null, rank: RANK.main, ahead: false }
    : null;
}

// The name as a subject: "X was adopted by A", "X entered into force in 2022"

function deedOfSubject(phrases: readonly Phrase[], first: number, last: number): FoundDeed | null {
  const left = phrases[skipModifiers(phrases, first - 1)];
  if (left !== undefined && /^(?:verb|prep|noun|marked)$/.test(left.kind)) return null;
  const at = verbAfter(phrases, last);
  return at < 0 ? null : passiveDeed(phrases, at, RANK.main);
}

/** The verb of a subject that ends at `last`, past its prepositional phrases, brackets and relative clause. */
function verbAfter(phrases: readonly Phrase[], last: number): number {
  let at = last;
  for (let steps = 0; steps < 2 * REACH && at < phrases.length; steps += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'verb') return at;
    if (phrase?.kind === 'comma' && opensAside(phrases[at + 1])) at = closingComma(phrases, at + 1);
    else if (phrase?.kind === 'mark' && /^[;:.!?]$/.test(phrase.norm)) return -1;
    else if (phrase?.kind === 'that' || phrase?.kind === 'and') return -1;
    at += 1;
  }
  return -1;
}

function opensAside(phrase: Phrase | undefined): boolean {
  return (
    /^(?:which|who|that)$/.test(phrase?.norm ?? '') ||
    phrase?.verb?.form === 'past' ||
    phrase?.kind === 'noun'
  );
}

function closingComma(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at < phrases.length && at - from < 2 * REACH; at += 1)
    if (phrases[at]?.kind === 'comma') return at;
  return phrases.length;
}

/** A passive verb, or one of the initiative's own: "was signed by A and B", "takes effect". */
function passiveDeed(phrases: readonly Phrase[], at: number, rank: number): FoundDeed | null {
  const verb = phrases[at]?.verb;
  if (verb === undefined || verb.negated) return null;
  const words = [verb.lemma, phrases[at + 1]?.norm, phrases[at + 2]?.norm].join(' ');
  const own = OWN_DEEDS.find(({ words: pattern }) => pattern.test(words));
  if (own !== undefined) return { action: own.action, verb: at, actor: null, rank, ahead: verb.ahead };
  const deed = DEED_VERBS.get(verb.lemma);
  if (!verb.passive || deed === undefined) return null;
  if (
    NEEDS_PREPOSITION.has(verb.lemma) &&
    PREPOSITIONAL.get(verb.lemma)?.test(phrases[at + 1]?.norm ?? '') !== true
  )
    return null;
  return {
    action: deed.action.replace('-', ' '),
    verb: at,
    actor: agentOf(phrases, at),
    rank: deed.weak ? RANK.weak : rank,
    ahead: verb.ahead,
  };
}

/** "by the government" after a passive verb. */
function agentOf(phrases: readonly Phrase[], verb: number): PhraseRange | null {
  for (let at = verb + 1; at < phrases.length && at - verb < 6; at += 1) {
    const phrase = phrases[at];
    if (phrase?.norm === 'by' && /^(?:noun|marked)$/.test(phrases[at + 1]?.kind ?? ''))
      return nounRun(phrases, at + 1);
    if (!/^(?:time|prep|adverb|noun)$/.test(phrase?.kind ?? '')) return null;
  }
  return null;
}

/** A noun phrase from its start on, with "of" phrases and coordinated nouns. */
export function nounRun(phrases: readonly Phrase[], first: number): PhraseRange {
  let last = first + 1;
  while (last - first < REACH) {
    const [link, noun] = [phrases[last], phrases[last + 1]];
    const joins =
      (link?.kind === 'prep' && link.norm === 'of') || link?.kind === 'and' || link?.kind === 'comma';
    if (!joins || !/^(?:noun|marked)$/.test(noun?.kind ?? '') || phrases[last + 2]?.kind === 'verb') break;
    last += 2;
  }
  return { first, last };
}

// After the name: "which the government released", "established last year", "that it launched"

function deedAfter(phrases: readonly Phrase[], last: number): FoundDeed | null {
  let at = last;
  if (phrases[at]?.kind === 'mark' && /^["'”’»]$/.test(phrases[at]?.norm ?? '')) at += 1;
  if (phrases[at]?.kind === 'mark' && phrases[at]?.norm === '(') at = closingBracket(phrases, at) + 1;
  const comma = phrases[at]?.kind === 'comma';
  if (comma) at += 1;
  const phrase = phrases[at];
  if (phrase?.kind === 'that') return relativeDeed(phrases, at);
  let verb = at;
  while (phrases[verb]?.kind === 'adverb') verb += 1;
  const form = phrases[verb]?.verb;
  if (form?.form !== 'past' || (phrase !== undefined && isObject(phrases[verb + 1]))) return null;
  const deed = DEED_VERBS.get(form.lemma);
  if (deed === undefined || form.negated || NEEDS_PREPOSITION.has(form.lemma)) {
    return form.lemma === 'set' && phrases[verb + 1]?.norm === 'up'
      ? { action: 'established', verb, actor: agentOf(phrases, verb + 1), rank: RANK.relative, ahead: false }
      : null;
  }
  return {
    action: deed.action.replace('-', ' '),
    verb,
    actor: agentOf(phrases, verb),
    rank: deed.weak ? RANK.weakRelative : RANK.relative,
    ahead: false,
  };
}

/** An object after the verb makes it a finite one of another clause: ", jointly initiated the B". */
function isObject(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' || phrase?.kind === 'marked' || phrase?.kind === 'adjective';
}

function closingBracket(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at < phrases.length && at - from < REACH; at += 1)
    if (phrases[at]?.norm === ')') return at;
  return from;
}

function relativeDeed(phrases: readonly Phrase[], that: number): FoundDeed | null {
  if (!/^(?:which|that|whose)$/.test(phrases[that]?.norm ?? '')) return null;
  let at = that + 1;
  while (
    at < phrases.length &&
    at - that < REACH &&
    /^(?:noun|prep|adverb|adjective|marked|time|and|mark)$/.test(phrases[at]?.kind ?? '')
  )
    at += 1;
  const verb = phrases[at]?.verb;
  if (verb === undefined || verb.negated) return null;
  if (at === that + 1 || !hasNoun(phrases, that + 1, at)) return passiveDeed(phrases, at, RANK.relative);
  const deed = DEED_VERBS.get(verb.lemma);
  if (deed === undefined || verb.passive) return null;
  const actor = subjectOf(phrases, at) ?? antecedent(phrases, that);
  return {
    action: deed.action.replace('-', ' '),
    verb: at,
    actor,
    rank: deed.weak ? RANK.weakRelative : RANK.relative,
    ahead: verb.ahead,
  };
}

function hasNoun(phrases: readonly Phrase[], first: number, last: number): boolean {
  return phrases.slice(first, last).some(({ kind }) => kind === 'noun' || kind === 'marked');
}
