import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';
import { antecedent, ownerAt, pastAdverbs, type PhraseRange, subjectOf } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { skipModifiers } from './deed-before.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { BY_NAME, type FoundDeed, RANK, REACH } from './found-deed.ts';
import { governed, NOT_GOVERNED } from '../names/governed.ts';
import { participleDeed, passiveDeed } from './passive-deed.ts';
import { AGREED, readDeedVerb } from './read-deed-verb.ts';

/** What a relative clause or participle after the name tells: "which A launched", "signed in 2019 by B". */
export function deedsAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  end: number,
): (FoundDeed | null)[] {
  let at = end;
  if (phrases[at]?.kind === 'mark' && /^["'”’»]$/.test(phrases[at]?.norm ?? '')) at += 1;
  if (phrases[at]?.kind === 'mark' && phrases[at]?.norm === '(') {
    if (phrases[at + 1]?.verb?.form === 'past') return [participleDeed(phrases, at + 1, RANK.relative)];
    at = closingBracket(phrases, at) + 1;
  }
  at = skipAttributes(tokens, phrases, at);
  // "the Country Strategy, 2021-2025, which"
  if (phrases[at]?.kind === 'comma' && phrases[at + 1]?.kind === 'time' && phrases[at + 2]?.kind === 'comma')
    at += 2;
  if (phrases[at]?.norm !== ')' && isAsideMark(phrases, at)) at = skipApposition(tokens, phrases, at + 1);
  if (phrases[at]?.kind === 'that') return [relativeDeed(tokens, phrases, at, first)];
  // "the X, to which A acceded", "from which B withdrew"
  if (/^(?:to|from)$/.test(phrases[at]?.norm ?? '') && phrases[at + 1]?.norm === 'which')
    return [relativeDeed(tokens, phrases, at + 1, first)];
  if (isBareRelative(tokens, phrases, at)) return [relativeDeed(tokens, phrases, at - 1, first)];
  const verb = pastAdverbs(phrases, at);
  const infinitive = phrases[verb]?.verb;
  if (infinitive?.form === 'to' && infinitive.passive)
    return [passiveDeed(tokens, phrases, verb, RANK.relative)];
  if (!isParticiple(phrases[verb]) || isObject(phrases[verb + 1]) || isSaying(phrases, verb)) return [];
  // "Talks to revive X began": the verb of whoever is to do something with it
  if (phrases[verb]?.norm === 'began' && phrases[skipModifiers(phrases, first - 1)]?.verb?.form === 'to')
    return [];
  // "a scheme which the Reef Fund launched": the verb is the relative clause's.
  const that = skipModifiers(phrases, first - 1);
  if (phrases[that]?.kind === 'that' && /^(?:noun|marked|comma)$/.test(phrases[that - 1]?.kind ?? ''))
    return [];
  return [participleOrChain(tokens, phrases, verb), joinedParticiple(phrases, verb)];
}

/** ", brokered by Oro and [signed] in January": a second participle. */
function joinedParticiple(phrases: readonly Phrase[], verb: number): FoundDeed | null {
  for (let at = verb + 1; at < phrases.length && at - verb < REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'and' && phrases[at + 1]?.verb?.form === 'past' && !isObject(phrases[at + 2]))
      return participleDeed(phrases, at + 1, RANK.relative);
    if (!/^(?:noun|prep|adjective|adverb|time|marked|and)$/.test(phrase?.kind ?? '')) return null;
  }
  return null;
}

/** "once expected to be signed" tells of the signing. */
function participleOrChain(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
): FoundDeed | null {
  const infinitive = phrases[verb + 1]?.verb;
  return infinitive?.form === 'to' && infinitive.passive
    ? passiveDeed(tokens, phrases, verb + 1, RANK.relative)
    : participleDeed(phrases, verb, RANK.relative);
}

/** Past "a statement of principles" after the name's comma, where what follows tells of it; `from` where not. */
function skipApposition(tokens: readonly Token[], phrases: readonly Phrase[], from: number): number {
  const noun = phrases[from]?.kind === 'adjective' ? from + 1 : from;
  const described = phrases[noun];
  if (described?.kind !== 'noun' || !/^(?:an?|the)$/.test(tokens[phrases[from]?.firstToken ?? 0]?.norm ?? ''))
    return from;
  let at = noun + 1;
  // "a package of tax breaks worth 18 billion crowns that"
  while (at - noun < REACH && /^(?:noun|prep|adjective)$/.test(phrases[at]?.kind ?? '')) at += 1;
  return phrases[at]?.kind === 'that' || phrases[at]?.verb?.form === 'past' ? at : from;
}

/** Past "of €350 million", "on rice", "in 2019" and the like, up to a comma, relative pronoun or participle. */
function skipAttributes(tokens: readonly Token[], phrases: readonly Phrase[], from: number): number {
  let at = from;
  let joined = false;
  while (at - from < 8 && phrases[at]?.kind === 'prep') {
    const next = phrases[at + 1];
    // A name is as likely what the clause behind it is about.
    const plain =
      next?.kind === 'noun' &&
      /^(?:of|on|for|worth|over)$/.test(phrases[at]?.norm ?? '') &&
      // "a campaign for the Louvre launched on Monday"
      (!/^\p{Lu}/u.test(tokens[next.head]?.text ?? '') || phrases[at + 2]?.verb?.form === 'past');
    if (next?.kind !== 'time' && !plain && phrases[at]?.norm !== 'with') break;
    joined ||= phrases[at]?.norm === 'with';
    at += 2;
    while (phrases[at]?.kind === 'and' && phrases[at + 1]?.kind === 'noun') at += 2;
    if (itemAt(tokens, phrases[at]?.firstToken ?? -1)?.norm === 'worth') at += 1;
    if (phrases[at]?.norm === '(') at = closingBracket(phrases, at) + 1;
  }
  // "with a group led by B": they are led, not the loan.
  const verb = joined ? phrases[at]?.verb : undefined;
  if (verb !== undefined && DEED_VERBS.get(verb.lemma)?.weak !== false) return from;
  return /^(?:comma|that|verb|adverb)$/.test(phrases[at]?.kind ?? '') ? at : from;
}

/** "the deal the two signed": a subject and its verb right after the name. */
function isBareRelative(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at + 1]?.verb;
  return (
    phrases[at - 1]?.kind !== 'comma' &&
    phrases[at]?.kind === 'noun' &&
    (verb?.form === 'past' ||
      // "legislation he was introducing", "the deal Oro has signed"
      (verb?.form === 'finite' &&
        !verb.passive &&
        (BY_NAME.test(phrases[at]?.norm ?? '') || isPerfect(tokens, phrases[at + 1])))) &&
    !isObject(phrases[at + 2])
  );
}

/** "has signed", "had signed" */
const isPerfect = (tokens: readonly Token[], verb: Phrase | undefined): boolean =>
  verb !== undefined &&
  verb.head > verb.firstToken &&
  /^(?:has|have|had)$/.test(tokens[verb.firstToken]?.norm ?? '');

/** "signed", and verbs whose participle is their plain form: "put out", "set up". */
export function isParticiple(phrase: Phrase | undefined): boolean {
  return (
    phrase?.verb?.form === 'past' ||
    (phrase?.verb?.form === 'finite' && /^(?:put|run|set|cut)$/.test(phrase.norm))
  );
}

/** An object after the verb makes it a finite one of another clause: ", jointly initiated the B". */
function isObject(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' || phrase?.kind === 'marked' || phrase?.kind === 'adjective';
}

/** "The campaign announced last week that": it tells something itself. */
function isSaying(phrases: readonly Phrase[], verb: number): boolean {
  let at = verb + 1;
  while (
    /^(?:time|adverb)$/.test(phrases[at]?.kind ?? '') ||
    (phrases[at]?.kind === 'prep' && phrases[at + 1]?.kind === 'time')
  )
    at += 1;
  return (
    phrases[at]?.kind === 'that' &&
    phrases[at]?.norm === 'that' &&
    phrases[at + 1]?.kind !== 'verb' &&
    phrases[verb - 1]?.kind !== 'comma'
  );
}

/** What opens or closes what is set apart: a comma, a dash, the bracket behind it. */
export function isAsideMark(phrases: readonly Phrase[], at: number): boolean {
  const { kind, norm = '', start = 0, end } = phrases[at] ?? {};
  if (kind !== 'mark' || norm !== '-') return kind === 'comma' || (kind === 'mark' && /^[–—)]$/.test(norm));
  // A hyphen that binds two words is none.
  return start > (phrases[at - 1]?.end ?? start) && phrases[at + 1]?.start !== end;
}

export function closingBracket(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at < phrases.length && at - from < REACH; at += 1)
    if (phrases[at]?.norm === ')') return at;
  return from;
}

function relativeDeed(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  that: number,
  name: number,
): FoundDeed | null {
  const bare = phrases[that]?.kind !== 'that';
  if (!bare && !/^(?:which|that|whose)$/.test(phrases[that]?.norm ?? '')) return null;
  let at = that + 1;
  while (
    at < phrases.length &&
    at - that < REACH &&
    (/^(?:noun|prep|adverb|adjective|marked|time|and|mark)$/.test(phrases[at]?.kind ?? '') ||
      isListComma(phrases, at))
  )
    at += 1;
  if (phrases[at]?.verb === undefined) return null;
  if (at === that + 1 || !hasNoun(phrases, that + 1, at))
    return passiveDeed(tokens, phrases, at, RANK.relative);
  const subject = subjectOf(phrases, at);
  // "the government's programme, which it launched"
  const its =
    subject !== null &&
    /^(?:it|they)$/.test(phrases[subject.first]?.norm ?? '') &&
    subject.end - subject.first === 1;
  // "the Lakes Board's accord, from which it withdrew": not its owner.
  const led = phrases[that - 1]?.kind === 'prep';
  const actor = (its && !led ? ownerBefore(phrases, name) : null) ?? subject ?? antecedent(phrases, that);
  const told = mainVerb(phrases, at);
  const under = told === at ? NOT_GOVERNED : governed(tokens, phrases, told);
  const verb = phrases[told]?.verb;
  // "which the service agreed with the hospitals"
  const read =
    readDeedVerb(phrases, told) ?? (verb?.lemma === 'agree' ? { deed: AGREED, end: told + 1 } : null);
  if (verb === undefined || read === null || verb.passive || under === null) return null;
  return {
    action: read.deed.action,
    verb: told,
    end: read.end,
    actor,
    rank: read.deed.weak ? RANK.weakRelative : RANK.relative,
    ahead: told === at ? verb.ahead : under.ahead,
    negated: verb.negated || under.negated,
  };
}

/** The owner of the name at `name`: "[the government]'s programme". */
export function ownerBefore(phrases: readonly Phrase[], name: number): PhraseRange | null {
  let left = name - 1;
  while (
    /^(?:adjective|adverb|mark)$/.test(itemAt(phrases, left)?.kind ?? '') &&
    !/^[;:.()]$/.test(phrases[left]?.norm ?? '')
  )
    left -= 1;
  return ownerAt(phrases, left);
}

/** "which Oro, Lumara and Neria signed" */
function isListComma(phrases: readonly Phrase[], at: number): boolean {
  return (
    phrases[at]?.kind === 'comma' &&
    phrases[at - 1]?.kind === 'noun' &&
    /^(?:noun|and)$/.test(phrases[at + 1]?.kind ?? '')
  );
}

/** Past an auxiliary with a time behind it ("has today signed") and to an infinitive ("helped to draft"). */
function mainVerb(phrases: readonly Phrase[], at: number): number {
  let next = at + 1;
  while (/^(?:time|adverb)$/.test(phrases[next]?.kind ?? '')) next += 1;
  const follows = phrases[next]?.verb?.form;
  const auxiliary = /^(?:have|be|will)$/.test(phrases[at]?.verb?.lemma ?? '') && next > at + 1;
  return follows === 'to' || (auxiliary && follows === 'past') ? next : at;
}

function hasNoun(phrases: readonly Phrase[], first: number, end: number): boolean {
  return phrases.slice(first, end).some(({ kind }) => kind === 'noun' || kind === 'marked');
}
