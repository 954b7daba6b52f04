import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';
import { OUTLOOK, PRESSING_WORDS, STOPPING_VERBS } from '../../lexicon/governing-words.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { CONJUNCTION, nounChain } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { asMeant } from './as-meant.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { deedBefore, skipModifiers, verbDeed } from './deed-before.ts';
import { DEED_VERBS } from '../../lexicon/deed-verbs.ts';
import { deedsAfter, isParticiple } from './deeds-after.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';
import { isThroughChamber, nounRun, participleDeed, passiveDeed } from './passive-deed.ts';
import { passiveProposal } from './proposal.ts';
import { sinceDeed } from './since-deed.ts';
import { verbAfter } from './verb-after.ts';

/** The deeds done with the name or noun phrase at `[first, end)` of the phrases, the one that says most first. */
export function findDeeds(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  end: number,
): FoundDeed[] {
  const before = withOutlook(phrases, withAgent(phrases, deedBefore(tokens, phrases, first), end), end);
  const clausal = before !== null && isClausal(phrases, before, end);
  const object = clausal || isPartOfObject(tokens, phrases, end) ? null : before;
  const found = [
    ...sharedObject(tokens, phrases, object),
    deedOfSubject(tokens, phrases, first, end),
    passedBehindClauses(tokens, phrases, end),
    ...deedsAfter(tokens, phrases, first, end),
  ];
  const ranked = found
    .map((deed) => (deed === null ? null : asMeant(tokens, phrases, deed)))
    .filter((deed) => deed !== null)
    .toSorted((a, b) => b.rank - a.rank);
  return ranked.filter(({ verb }, at) => ranked.findIndex((other) => other.verb === verb) === at);
}

/** "opposed the X's mooring tax", "completed the X requirements": what is done, is done with the noun behind. */
function isPartOfObject(tokens: readonly Token[], phrases: readonly Phrase[], end: number): boolean {
  const [next, then] = [phrases[end], phrases[end + 1]];
  if (/^['’]s$/.test(next?.norm ?? '')) return true;
  // "the Reef Partnership trade deal" is the same thing, "the deal leaders signed" a clause.
  return (
    next?.kind === 'noun' &&
    next.start === (phrases[end - 1]?.end ?? 0) + 1 &&
    tokens[next.firstToken]?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(tokens[next.firstToken]?.text ?? '') &&
    !HEAD_NOUNS.has(next.norm) &&
    tokens[next.firstToken + 1]?.text !== '-' &&
    !PARTS.test(tokens[next.firstToken]?.norm ?? '') &&
    then?.kind !== 'verb'
  );
}

/** What of a law is cited by its number: "the Reef Act section 4". */
const PARTS = /^(?:article|chapter|part|section|title)$/;

/** "announced [that] the X would open", "Passage of X is critical": what stands behind the name makes more than an object of it. */
function isClausal(phrases: readonly Phrase[], { verb, nominal }: FoundDeed, end: number): boolean {
  const { form, lemma, ahead } = phrases[end]?.verb ?? {};
  if (form !== 'finite') return false;
  if (nominal === true)
    return (
      phrases[verb]?.kind === 'noun' && lemma === 'be' && PRESSING_WORDS.has(phrases[end + 1]?.norm ?? '')
    );
  return ahead === true && SAYING_VERBS.has(phrases[verb]?.verb?.lemma ?? '');
}

/** "the signing of X by Oro and Lumara", "the launch of X in May by Oro": who did what a noun names. */
function withAgent(phrases: readonly Phrase[], deed: FoundDeed | null, end: number): FoundDeed | null {
  if (deed?.nominal !== true) return deed;
  let by = end;
  while (phrases[by]?.kind === 'and' && phrases[by + 1]?.kind === 'marked') by += 2;
  const time = phrases[by]?.kind === 'prep' && phrases[by]?.norm !== 'by' ? by + 1 : by;
  const dated = phrases[time]?.kind === 'adjective' ? time + 1 : time;
  if (phrases[dated]?.kind === 'time') by = dated + 1;
  const named = phrases[by]?.norm === 'by' && phrases[by + 1]?.kind === 'noun';
  return named ? { ...deed, actor: nounRun(phrases, by + 1) } : deed;
}

/** "The launch of X is planned for May", "… was postponed": what a noun names has yet to be done; "… was cancelled": never was. */
function withOutlook(phrases: readonly Phrase[], deed: FoundDeed | null, end: number): FoundDeed | null {
  // Only of a subject: "welcomed the launch of X" has a verb before it.
  if (deed?.nominal !== true || phrases[deed.verb]?.kind === 'verb') return deed;
  const at = verbAfter(phrases, end);
  const verb = phrases[at]?.verb;
  if (verb === undefined) return deed;
  const told = verb.lemma === 'be' ? (phrases[at + 1]?.norm ?? '') : verb.lemma;
  const due = verb.ahead || ((verb.passive || verb.lemma === 'be') && OUTLOOK.has(told));
  const stopped = STOPPING_VERBS.has(told) || (told === 'call' && phrases[at + 1]?.norm === 'off');
  return due
    ? { ...deed, ahead: true, negated: deed.negated || verb.negated }
    : verb.passive && stopped
      ? { ...deed, negated: true }
      : deed;
}

/** "to create and activate X": both verbs do it, the second as the first stands. */
function sharedObject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  deed: FoundDeed | null,
): (FoundDeed | null)[] {
  if (deed === null || deed.nominal === true || phrases[deed.verb - 1]?.norm !== 'and') return [deed];
  const first = phrases[deed.verb - 2]?.verb?.form === 'to' ? verbDeed(tokens, phrases, deed.verb - 2) : null;
  if (first === null) return [deed];
  const { actor, ahead, negated } = first;
  return [first, { ...deed, actor, ahead, negated }];
}

function deedOfSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  end: number,
): FoundDeed | null {
  const before = skipModifiers(phrases, pastSeries(phrases, beforeNaming(phrases, first)) - 1);
  const left = itemAt(phrases, isCompound(tokens, phrases, before, first) ? before - 1 : before);
  const said =
    left?.verb !== undefined &&
    SAYING_VERBS.has(left.verb.lemma) &&
    // "announced the X would open"
    (!DEED_VERBS.has(left.verb.lemma) || phrases[end]?.verb?.ahead === true);
  // "Ten years [after] the X was signed": the clause's own subject
  const since = CONJUNCTION.test(left?.norm ?? '') && isPastPassive(tokens, phrases, end);
  if (left !== undefined && !said && !since && /^(?:verb|prep|noun|marked)$/.test(left.kind))
    return passiveProposal(phrases, before, verbAfter(phrases, end)) ?? openingParticiple(phrases, first);
  const at = verbAfter(phrases, end);
  if (at < 0) return openingParticiple(phrases, first);
  const own = passiveDeed(tokens, phrases, at, RANK.main);
  // "a scheme which the Reef Fund launched in May": what it does, it does to the scheme.
  const gap =
    left?.kind === 'that' && /^(?:noun|marked|comma)$/.test(itemAt(phrases, before - 1)?.kind ?? '');
  if (own !== null && !(gap && own.action === 'launched' && phrases[own.verb]?.verb?.passive !== true))
    return own;
  return openingParticiple(phrases, first) ?? sinceDeed(tokens, phrases, end);
}

/** "was signed in 1994", "had been adopted by Oro": when, where or by whom is told. */
function isPastPassive(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  return (
    phrase?.verb?.passive === true &&
    /^(?:time|prep)$/.test(phrases[at + 1]?.kind ?? '') &&
    tokens.slice(phrase.firstToken, phrase.head).some(({ norm }) => /^(?:was|were|had)$/.test(norm))
  );
}

/** "A bill, sponsored by Rask, that would ban tankers [passed the Senate]": only what is voted on passes a chamber. */
function passedBehindClauses(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  end: number,
): FoundDeed | null {
  let clauses = 0;
  for (let at = end; at < phrases.length && at - end < 2 * REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'mark' && /^[;:.!?]$/.test(phrase.norm)) return null;
    if (phrase?.kind === 'that') clauses += 1;
    if (phrase?.verb === undefined) continue;
    if (at > end && isThroughChamber(phrases, at)) return passiveDeed(tokens, phrases, at, RANK.main);
    if (phrase.verb.form === 'finite') clauses -= 1;
    // A verb of no clause in between is the sentence's own.
    if (clauses < 0) return null;
  }
  return null;
}

/** "A 3-billion-yuan Deep Water Fund": a hyphened amount right before the name. */
function isCompound(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  first: number,
): boolean {
  const phrase = itemAt(phrases, at);
  return (
    phrase?.kind === 'noun' &&
    at === first - 1 &&
    tokens[phrase.endToken - 2]?.text === '-' &&
    tokens.slice(phrase.firstToken, phrase.endToken).some(({ text }) => /^\d/.test(text))
  );
}

/** "[A series] of agreements was signed", "[The first phase] of the plan was": where the noun of number begins that the name hangs on. */
function pastSeries(phrases: readonly Phrase[], first: number): number {
  const of = skipModifiers(phrases, first - 1);
  return itemAt(phrases, of)?.norm === 'of' &&
    /^(?:series|number|set|package|range|raft|phase|round|stage|tranche)$/.test(phrases[of - 1]?.norm ?? '')
    ? of - 1
    : first;
}

/** Where the noun begins that the name is given to: "[The deal], known as X, was struck". */
function beforeNaming(phrases: readonly Phrase[], first: number): number {
  let at = skipModifiers(phrases, first - 1);
  if (itemAt(phrases, at)?.norm === 'as') at -= 1;
  if (!/^(?:known|called|dubbed|named|titled|entitled)$/.test(itemAt(phrases, at)?.norm ?? '')) return first;
  if (phrases[at - 1]?.kind === 'comma') at -= 1;
  return phrases[at - 1]?.kind === 'noun' ? nounChain(phrases, at - 1).first : first;
}

/** "Launched in 2023, the scheme", "Signed by six states, the X": a participle that opens the sentence. */
function openingParticiple(phrases: readonly Phrase[], first: number): FoundDeed | null {
  const left = skipModifiers(phrases, first - 1);
  const opening = phrases.findIndex(({ kind, norm }) => kind !== 'adverb' && norm !== 'first');
  if (itemAt(phrases, left)?.kind !== 'comma' || !isParticiple(phrases[opening]) || left - opening > REACH)
    return null;
  const other = phrases.slice(opening + 1, left).some(({ kind }) => kind === 'verb' || kind === 'that');
  return other ? null : participleDeed(phrases, opening, RANK.relative);
}
