import { nounChain, subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { ANNOUNCING, DEED_VERBS, NEEDS_PREPOSITION, PREPOSITIONAL } from './deed-verbs.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';
import { DEED_NOUNS } from './head-nouns.ts';

/** The deed of a name that is an object: "released the X", "promoted the formulation of X", "released the A, the B and X". */
export function deedBefore(phrases: readonly Phrase[], first: number): FoundDeed | null {
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
export function skipModifiers(phrases: readonly Phrase[], from: number): number {
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
  if (verb.form === 'to' && isUrged(phrases, at)) return null;
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

/** "urged parliament to adopt", "refused to sign": nothing is done yet. */
function isUrged(phrases: readonly Phrase[], at: number): boolean {
  for (let left = at - 1; left >= 0 && at - left < 6; left -= 1) {
    const verb = phrases[left]?.verb;
    if (verb !== undefined)
      return (
        /^(?:urge|ask|call|want|press|demand|recommend|fail|refuse|decline|hope|consider|request|invite|encourage|need|wish|threaten)$/.test(
          verb.lemma,
        ) || verb.negated
      );
  }
  return false;
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
