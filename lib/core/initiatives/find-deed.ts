import { antecedent, type PhraseRange, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { deedBefore, skipModifiers } from './deed-before.ts';
import { DEED_VERBS, NEEDS_PREPOSITION, OWN_DEEDS, PREPOSITIONAL } from './deed-verbs.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';

/** Finds the deed done with the name or noun phrase at `[first, last)` of the phrases; null where there is none. */
export function findDeed(phrases: readonly Phrase[], first: number, last: number): FoundDeed | null {
  const found = [deedBefore(phrases, first), deedOfSubject(phrases, first, last), deedAfter(phrases, last)];
  return found.filter((deed) => deed !== null).toSorted((a, b) => b.rank - a.rank)[0] ?? null;
}

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
function nounRun(phrases: readonly Phrase[], first: number): PhraseRange {
  let last = first + 1;
  while (last - first < REACH) {
    const [link, noun] = [phrases[last], phrases[last + 1]];
    // A comma joins only where the list goes on.
    const listed = link?.kind === 'comma' && /^(?:comma|and)$/.test(phrases[last + 2]?.kind ?? '');
    const joins = (link?.kind === 'prep' && link.norm === 'of') || link?.kind === 'and' || listed;
    if (!joins || !/^(?:noun|marked)$/.test(noun?.kind ?? '') || phrases[last + 2]?.kind === 'verb') break;
    last += 2;
  }
  return { first, last };
}

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
