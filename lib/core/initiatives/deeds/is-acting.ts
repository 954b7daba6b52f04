import { itemAt } from '../../text/item-at.ts';
import { GLAD } from '../../lexicon/closed-classes.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { HeadNoun } from '../../lexicon/head-nouns.ts';
import { OFFICES_OF_BODIES } from '../../lexicon/offices.ts';
import { SAYING_TEXTS } from '../../lexicon/head-nouns.ts';
import { BODIES_DEEDS } from '../../lexicon/deed-verbs.ts';

/** "under the X", "as part of the X", "the X, under which": what stands there is an undertaking. */
export function isUnder(phrases: readonly Phrase[], at: number, end: number): boolean {
  if (
    phrases[end]?.kind === 'comma' &&
    phrases[end + 1]?.norm === 'under' &&
    phrases[end + 2]?.norm === 'which'
  )
    return true;
  const left = itemAt(phrases, at - 1)?.kind === 'adjective' ? at - 2 : at - 1;
  if (itemAt(phrases, left)?.norm === 'under') return true;
  return itemAt(phrases, left)?.norm === 'of' && itemAt(phrases, left - 1)?.norm === 'part';
}

/** Whether the name at `[first, end)` acts like a body: it says something, heads somebody, or is somebody's agent. */
export function isActing(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  end: number,
  head: HeadNoun,
): boolean {
  if (SAYING_TEXTS.has(head.kind)) return false;
  if (isUnit(tokens, phrases, end) || isSaidBody(tokens, phrases[end])) return true;
  const [before, further] = [itemAt(phrases, first - 1), itemAt(phrases, first - 2)];
  const lead = before?.kind === 'adjective' ? further : before;
  if (lead?.norm === 'according') return true;
  // "given by the Harbour Legacy Program": it pays or selects without being a body.
  if (lead?.norm === 'by') {
    // "the Citizenship by Investment Programme" is no other name.
    const named = phrases[phrases.indexOf(lead) - 1];
    const inside = named?.kind === 'noun' && /^\p{Lu}/u.test(tokens[named.head]?.text ?? '');
    return inside || !/^(?:programme|project)$/.test(head.kind);
  }
  if (lead?.norm === 'of' || lead?.norm === 'at') {
    const holder = phrases[(before === lead ? first - 1 : first - 2) - 1];
    if (OFFICES_OF_BODIES.has(holder?.norm ?? '')) return true;
  }
  // "a loan agreement with the Reef Fund"
  if (
    head.kind === 'fund' &&
    lead?.norm === 'with' &&
    /^(?:agreements?|memorandum|deal|partnership|contract|talks)$/.test(nounBefore(phrases, first))
  )
    return true;
  // "signed for the Reef Fund"
  if (head.kind === 'fund' && lead?.norm === 'for' && isSigning(phrases[phrases.indexOf(lead) - 1]))
    return true;
  let at = pastAside(phrases, end);
  while (/^(?:adverb|time)$/.test(phrases[at]?.kind ?? '')) at += 1;
  const verb = phrases[at]?.verb;
  // "is proud to announce"
  if (verb?.lemma === 'be' && GLAD.has(phrases[at + 1]?.norm ?? '')) return true;
  if (verb === undefined || verb.passive || verb.form === 'to') return false;
  // "has sent a message"
  if (verb.lemma === 'send' && /^(?:message|signal)s?$/.test(objectOf(phrases, at))) return false;
  return SAYING_VERBS.has(verb.lemma) || BODIES_DEEDS.has(verb.lemma);
}

/** "the Lakes Fund, an Oro-based nonprofit": what it is said to be, up to the next mark. */
function isSaidBody(tokens: readonly Token[], comma: Phrase | undefined): boolean {
  const first = comma?.endToken ?? -1;
  if (comma?.kind !== 'comma' || !/^(?:an?|the)$/.test(tokens[first]?.norm ?? '')) return false;
  let at = first + 1;
  while (at - first < SAID && (tokens[at]?.text === '-' || /^[\p{L}’'-]+$/u.test(tokens[at]?.text ?? '')))
    at += 1;
  return /^[,;.]$/.test(tokens[at]?.text ?? '') && BODIES_SAID.test(tokens[at - 1]?.norm ?? '');
}

/** Tokens of what something is said to be. */
const SAID = 9;
const BODIES_SAID = /^(?:charity|foundation|ngo|non-?profit|organi[sz]ation|pac|think-?tank)$/;

const isSigning = (phrase: Phrase | undefined): boolean =>
  /^(?:sign|initial)$/.test(phrase?.verb?.lemma ?? '');

/** The noun right behind the verb. */
function objectOf(phrases: readonly Phrase[], verb: number): string {
  let at = verb + 1;
  while (phrases[at]?.kind === 'adjective') at += 1;
  return phrases[at]?.norm ?? '';
}

/** "the Nuclear Policy Program at the Reef Center": a body's department. */
function isUnit(tokens: readonly Token[], phrases: readonly Phrase[], end: number): boolean {
  const body = phrases[end + 1];
  return (
    phrases[end]?.norm === 'at' &&
    body?.kind === 'noun' &&
    body.endToken - body.firstToken > 1 &&
    /^\p{Lu}/u.test(tokens[body.head]?.text ?? '')
  );
}

/** The noun before the preposition before the name. */
function nounBefore(phrases: readonly Phrase[], first: number): string {
  const prep = phrases[first - 1]?.kind === 'adjective' ? first - 2 : first - 1;
  return phrases[prep - 1]?.norm ?? '';
}

/** Past what stands between two commas: "the Coasts Fund, a charity, said". */
function pastAside(phrases: readonly Phrase[], from: number): number {
  // "the Song Initiative (SI) is proud to"
  if (phrases[from]?.norm === '(' && phrases[from + 2]?.norm === ')') return from + 3;
  if (phrases[from]?.kind !== 'comma') return from;
  if (!/^(?:noun|adjective)$/.test(phrases[from + 1]?.kind ?? '')) return from;
  for (let at = from + 1; at < phrases.length && at - from < 9; at += 1)
    if (phrases[at]?.kind === 'comma') return at + 1;
    else if (phrases[at]?.kind === 'verb') break;
  return from;
}
