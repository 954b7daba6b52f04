import { itemAt } from '../../text/item-at.ts';
import { CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import { DEED_NOUNS, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { MEASURING_NOUNS } from '../../lexicon/measure-nouns.ts';
import type { Token } from '../../model.ts';
import {
  CONJUNCTION,
  governingVerb,
  nounChain,
  ownerAt,
  type PhraseRange,
  subjectOf,
} from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';
import { fundedDeed, MONEY } from './funded-deed.ts';
import { PATRONAGE } from '../names/inside-names.ts';
import { governed, NOT_GOVERNED } from '../names/governed.ts';
import { isThought } from '../names/only-meant.ts';
import { nominalDeed } from './nominal-deed.ts';
import { readDeedVerb } from './read-deed-verb.ts';
import { withdrawal } from './withdrawal.ts';

/** Phrases that a verb's particles may take up before the name: "took [an active part] [in]". */
const PARTICLES = 4;

/** "a series of rounds of negotiation of": nouns between a verb and the name. */
const DEEPEST = 4;

/** The deed of a name that is an object: "released the X", "promoted the formulation of X", "released the A, the B and X". */
export function deedBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  depth = 0,
): FoundDeed | null {
  if (depth > DEEPEST) return null;
  let left = skipModifiers(phrases, beforeWhat(phrases, skipModifiers(phrases, first - 1)));
  for (let steps = 0; steps < REACH && left >= 0; steps += 1) {
    const end = skipTimes(phrases, left);
    const verb = verbWithParticles(phrases, end);
    if (verb >= 0) return verbDeed(tokens, phrases, verb);
    const phrase = phrases[left];
    // "signed an A as well as a B"
    if (phrase?.norm === 'as' && phrases[left - 1]?.norm === 'well' && phrases[left - 2]?.norm === 'as')
      left = beforeItem(phrases, left - 2, true);
    else if (/^(?:like|as|including|namely)$/.test(phrase?.norm ?? '') || phrase?.kind === 'verb')
      left = listHead(phrases, left);
    else if (
      phrase?.kind === 'noun' &&
      SHIFTED.test(itemAt(tokens, phrases[first]?.firstToken ?? -1)?.norm ?? '')
    )
      return shiftedDeed(tokens, phrases, left);
    else if (phrase?.kind === 'prep')
      return (
        nominalDeed(phrases, left, (before) => deedBefore(tokens, phrases, before, depth + 1)) ??
        fundedDeed(phrases, left) ??
        withdrawal(tokens, phrases, left)
      );
    else if (phrase?.norm === ':') return listedDeed(tokens, phrases, left, depth);
    else if (phrase?.kind === 'comma' || phrase?.kind === 'and')
      left = beforeItem(
        phrases,
        left,
        /^an?$/.test(itemAt(tokens, phrases[first]?.firstToken ?? -1)?.norm ?? ''),
      );
    else return null;
  }
  return null;
}

/** "proposed [what is known as] the X", "unveiled [what it calls] the X": the phrase before "what"; `left` where no such words end there. */
function beforeWhat(phrases: readonly Phrase[], left: number): number {
  const verb = itemAt(phrases, left)?.norm === 'as' ? left - 1 : left;
  if (!NAMED.test(itemAt(phrases, verb)?.verb?.lemma ?? '')) return left;
  const what = phrases[verb - 1]?.kind === 'noun' ? verb - 2 : verb - 1;
  return phrases[what]?.norm === 'what' ? what - 1 : left;
}

/** Verbs that give something its name. */
const NAMED = /^(?:bill|call|describe|dub|know|label|term)$/;

/** What an object behind a longer phrase opens with. */
const SHIFTED = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|\d+)$/;

/** "signed with Oro a memorandum", "is sending to members of the council a white paper": the object behind a longer phrase. */
function shiftedDeed(tokens: readonly Token[], phrases: readonly Phrase[], noun: number): FoundDeed | null {
  let at = noun;
  while (phrases[at]?.kind === 'noun' && phrases[at - 1]?.kind === 'prep' && noun - at < REACH) at -= 2;
  return at < noun && phrases[at]?.kind === 'verb' && phrases[at]?.verb?.passive === false
    ? verbDeed(tokens, phrases, at)
    : null;
}

/** "backed two pieces of legislation to help fishers: X and Y": what is done with the noun that the list spells out. */
function listedDeed(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  colon: number,
  depth: number,
): FoundDeed | null {
  for (let at = colon - 1; at >= 0 && colon - at <= 2 * REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || /^[;:]$/.test(phrase?.norm ?? '')) return null;
    if (phrase?.kind === 'noun' && HEAD_NOUNS.has(phrase.norm))
      return deedBefore(tokens, phrases, at, depth + 1);
  }
  return null;
}

/** The verb whose own words and particles end at `end`; -1 where there is none. */
function verbWithParticles(phrases: readonly Phrase[], end: number): number {
  for (let at = end; at >= 0 && end - at <= PARTICLES; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind !== 'verb' || phrase.norm === 'including' || isNaming(phrases, at)) continue;
    // "the center-left Green Coalition"
    if (itemAt(phrases, at - 1)?.norm === '-' && itemAt(phrases, at - 1)?.end === phrase.start) return -1;
    if (at === end || readDeedVerb(phrases, at)?.end === end + 1) return at;
    // "gave its backing to": a noun that looks like a verb.
    if (phrase.verb?.form !== 'ing') return -1;
  }
  return -1;
}

/** Left of a time between a verb and its object: "adopted today", "signed on Friday". */
function skipTimes(phrases: readonly Phrase[], from: number): number {
  if (phrases[from]?.kind !== 'time') return from;
  return phrases[from - 1]?.kind === 'prep' ? from - 2 : from - 1;
}

/** "a campaign called X"; "called off" is a deed. */
function isNaming(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at]?.verb;
  return (
    verb?.form === 'past' &&
    phrases[at + 1]?.norm !== 'off' &&
    /^(?:call|name|dub|title|entitle|know|brand|codenam)/.test(verb.lemma)
  );
}

/** Left of the noun that a list or a name hangs on: "advancing [projects] like". */
function listHead(phrases: readonly Phrase[], at: number): number {
  let left = at - 1;
  if (phrases[left]?.norm === 'such') left -= 1;
  return phrases[left]?.kind === 'noun' ? skipModifiers(phrases, nounChain(phrases, left).first - 1) : -1;
}

/** Left of the item that a comma or conjunction joins to the name; -1 where it joins something else. */
function beforeItem(phrases: readonly Phrase[], at: number, fresh: boolean): number {
  let left = at - 1;
  while (
    left >= 0 &&
    (/^(?:comma|and)$/.test(phrases[left]?.kind ?? '') || /^[”’"']$/.test(phrases[left]?.norm ?? ''))
  )
    left -= 1;
  if (itemAt(phrases, left)?.kind === 'time') left -= itemAt(phrases, left - 1)?.kind === 'prep' ? 2 : 1;
  left = beforeAcronym(phrases, left);
  const item = itemAt(phrases, left);
  if (item?.kind !== 'noun' && item?.kind !== 'marked') return -1;
  let first = left;
  const shared = (at: number): boolean =>
    !fresh && phrases[at + 1]?.norm === 'of' && DEED_NOUNS.has(phrases[at]?.norm ?? '');
  while (
    itemAt(phrases, first - 1)?.kind === 'prep' &&
    /^(?:noun|marked)$/.test(itemAt(phrases, first - 2)?.kind ?? '') &&
    /^(?:of|on|for|with)$/.test(phrases[first - 1]?.norm ?? '') &&
    // "the approval of A and B" is of both; "the launch of A and a partnership" need not be.
    !shared(first - 2)
  )
    first -= 2;
  return skipModifiers(phrases, first - 1);
}

/** "the Lakes Agreement (LA) and": the phrase before a bracket of one phrase that closes at `at`. */
function beforeAcronym(phrases: readonly Phrase[], at: number): number {
  return itemAt(phrases, at)?.norm === ')' && itemAt(phrases, at - 2)?.norm === '(' ? at - 3 : at;
}

/** Articles, adjectives, owners and opening quotation marks before a noun. */
export function skipModifiers(phrases: readonly Phrase[], from: number): number {
  let left = from;
  while (left >= 0) {
    const phrase = phrases[left];
    const quote = phrase?.kind === 'mark' && /^["'“‘«]$/.test(phrase.norm);
    const owner =
      phrase?.kind === 'noun' &&
      (/^(?:its|their|his|her|our|'s|s|new|first|landmark|joint)$/.test(phrase.norm) ||
        PATRONAGE.test(phrase.norm));
    // "the African Union's X"
    const owned = ownerAt(phrases, left) !== null;
    // "a N450 billion X", "a five-year X"
    const priced =
      phrase?.kind === 'noun' &&
      (MONEY.test(phrase.norm) || MEASURING_NOUNS.has(phrase.norm.replace(/^multi-?/, ''))) &&
      /^(?:verb|adjective|comma|and|time|prep|mark)$/.test(phrases[left - 1]?.kind ?? '');
    const sign = phrase?.kind === 'mark' && CURRENCY_SIGNS.has(phrase.norm);
    // "the city's updated X"
    const revised = phrase?.verb?.form === 'past' && ownerAt(phrases, left - 1) !== null;
    // "their 2011 X", "a 2014 X"
    const dated = phrase?.kind === 'time' && DETERMINER.test(itemAt(phrases, left - 1)?.norm ?? '');
    if (dated) left -= 2;
    else if (owned) left = beforeOwner(phrases, left - 1) - 1;
    else if (revised) left -= 1;
    else if (isHyphened(phrases, left)) left -= 3;
    else if (sign || priced || quote || owner || phrase?.kind === 'adjective' || phrase?.kind === 'adverb')
      left -= 1;
    else break;
  }
  return left;
}

const DETERMINER = /^(?:its|their|his|her|our|the|an?)$/;

/** "[the Government of] Oro's X": where the owner whose last noun is at `noun` begins. */
const beforeOwner = (phrases: readonly Phrase[], noun: number): number =>
  itemAt(phrases, noun - 1)?.norm === 'of' && GOVERNING.test(itemAt(phrases, noun - 2)?.norm ?? '')
    ? noun - 2
    : noun;
const GOVERNING = /^(?:city|county|department|government|kingdom|ministry|people|republic|state|university)$/;

/** "its long-awaited X": a participle that a hyphen joins to the word before it. */
function isHyphened(phrases: readonly Phrase[], at: number): boolean {
  const [word, hyphen, participle] = phrases.slice(Math.max(0, at - 2), at + 1);
  return (
    participle?.verb?.form === 'past' &&
    hyphen?.norm === '-' &&
    hyphen.end === participle.start &&
    /^(?:adjective|adverb|noun)$/.test(word?.kind ?? '')
  );
}

/** The deed of a verb whose object is the name: its actor is the subject. */
export function verbDeed(tokens: readonly Token[], phrases: readonly Phrase[], at: number): FoundDeed | null {
  const verb = phrases[at]?.verb;
  const read = readDeedVerb(phrases, at);
  if (verb === undefined || read === null || verb.passive || isCommand(tokens, phrases, at)) return null;
  if (isThought(tokens, phrases, at) || hasNoPart(tokens, phrases, at)) return null;
  const under = /^(?:to|ing)$/.test(verb.form) ? governed(tokens, phrases, at) : NOT_GOVERNED;
  if (under === null) return null;
  return {
    action: under.instead?.action ?? read.deed.action,
    verb: under.instead?.verb ?? at,
    end: read.end,
    actor: under.open === true ? null : (under.actor ?? subjectOfVerb(phrases, at)),
    rank: read.deed.weak ? RANK.weak : RANK.main,
    ahead: verb.form === 'to' ? under.ahead : verb.ahead || under.ahead,
    negated: verb.negated || under.negated || isYetTo(tokens, phrases[at]),
  };
}

/** "played [little role] in", "gave [no support] to" */
const hasNoPart = (tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean =>
  phrases[verb + 1]?.kind === 'noun' &&
  /^(?:little|minimal|no)$/.test(itemAt(tokens, phrases[verb + 1]?.firstToken ?? -1)?.norm ?? '') &&
  phrases[verb + 2]?.kind === 'prep';

/** "was in talks to join": an infinitive has the subject of the verb that it hangs on. */
function subjectOfVerb(phrases: readonly Phrase[], at: number): PhraseRange | null {
  const form = phrases[at]?.verb?.form;
  // "as a consequence of the legislature passing the Bill"
  if (form === 'ing' && phrases[at - 1]?.kind === 'noun' && phrases[at - 2]?.kind === 'prep')
    return { first: at - 1, end: at };
  const governing = form === 'to' ? governingVerb(phrases, at) : -1;
  return behindConjunction(phrases, subjectOf(phrases, governing < 0 ? at : governing));
}

/** "ties between Oro and Lumara after [the two rivals] signed": what stands before the conjunction is another clause's. */
function behindConjunction(phrases: readonly Phrase[], subject: PhraseRange | null): PhraseRange | null {
  if (subject === null) return null;
  const { first, end } = subject;
  const after = phrases.findLastIndex(
    ({ kind, norm }, at) => at > first && at < end - 1 && kind === 'prep' && CONJUNCTION.test(norm),
  );
  return after < 0 ? subject : { first: after + 1, end };
}

/** "Join our programme today": addressed to the reader. */
function isCommand(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const { head = 0, firstToken: first = -1, verb } = phrases[at] ?? {};
  const token = tokens[head];
  return (
    at === 0 &&
    verb?.form === 'finite' &&
    first === head &&
    token?.norm === token?.lemma &&
    !/^(?:put|set|cut|let)$/.test(token?.norm ?? '')
  );
}

/** "has yet to ratify" */
function isYetTo(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return false;
  return tokens.slice(Math.max(0, phrase.firstToken - 1), phrase.head).some(({ norm }) => norm === 'yet');
}
