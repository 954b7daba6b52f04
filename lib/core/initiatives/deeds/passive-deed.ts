import type { Token } from '../../model.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { OWN_DEEDS } from '../../lexicon/deed-verbs.ts';
import { SEASONS_AND_FEASTS } from '../../lexicon/time-words.ts';
import { CHAMBERS } from '../../lexicon/body-words.ts';
import { type FoundDeed, RANK, REACH } from './found-deed.ts';
import { governed, NOT_GOVERNED } from '../names/governed.ts';
import { readDeedVerb } from './read-deed-verb.ts';

/** A passive verb, or one of the initiative's own: "was signed by A and B", "takes effect". */
export function passiveDeed(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  rank: number,
): FoundDeed | null {
  const chain = verbChain(phrases, at);
  const verb = phrases[chain]?.verb;
  if (verb === undefined) return null;
  const under = verb.form === 'to' ? governed(tokens, phrases, chain) : NOT_GOVERNED;
  if (under === null) return null;
  const common = {
    verb: chain,
    ahead: verb.form === 'to' ? under.ahead : verb.ahead,
    negated: verb.negated || under.negated,
  };
  const active = !verb.passive && !isPassive(tokens, phrases[chain]);
  const chamber = active ? throughChamber(phrases, chain) : null;
  if (chamber !== null) return { ...common, ...chamber, rank };
  const own = ownDeed(phrases, chain, active);
  // "A project launched in 2018 by Oro was dropped": what somebody did with it.
  const byOther = verb.form === 'past' && active && agentOf(phrases, chain + 1) !== null;
  if (own !== null && !byOther) return { ...common, ...own, own: true, actor: null, rank };
  const read = readDeedVerb(phrases, chain);
  if (!(verb.passive || isPassive(tokens, phrases[chain])) || read === null) return null;
  return {
    ...common,
    action: read.deed.action,
    end: read.end,
    actor: agentOf(phrases, read.end),
    rank: read.deed.weak ? RANK.weak : rank,
  };
}

/** "which passed the Senate", "cleared the committee": a bill's way, that the chamber lets it go. */
function throughChamber(
  phrases: readonly Phrase[],
  at: number,
): Pick<FoundDeed, 'action' | 'end' | 'actor'> | null {
  const lemma = phrases[at]?.verb?.lemma ?? '';
  // "passed in the Senate"
  const after = /^(?:in|through)$/.test(phrases[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const chamber = phrases[after]?.kind === 'adjective' ? after + 1 : after;
  if (!/^(?:pass|clear)$/.test(lemma) || !CHAMBERS.has(phrases[chamber]?.norm ?? '')) return null;
  return {
    action: lemma === 'pass' ? 'passed' : 'cleared',
    end: chamber + 1,
    actor: nounRun(phrases, chamber),
  };
}

export const isThroughChamber = (phrases: readonly Phrase[], at: number): boolean =>
  throughChamber(phrases, at) !== null;

/** "entered into force": what the initiative itself does. */
function ownDeed(
  phrases: readonly Phrase[],
  at: number,
  active: boolean,
): Pick<FoundDeed, 'action' | 'end'> | null {
  const words = [phrases[at]?.verb?.lemma, ...phrases.slice(at + 1, at + 3).map(({ norm }) => norm)].join(
    ' ',
  );
  const own = OWN_DEEDS.find(
    ({ words: pattern, active: alone }) => (active || !alone) && pattern.test(words),
  );
  if (own === undefined) return null;
  // "a course beginning on 29 September": when, and nothing done.
  if (/^(?:started|launched)$/.test(own.action) && phrases[at]?.verb?.form === 'ing') return null;
  return { action: own.action, end: at + (own.words.exec(words)?.[0] ?? '').split(' ').length };
}

/** "was struck": participles that only their auxiliary tells. */
function isPassive(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase === undefined) return false;
  const { norm, lemma } = tokens[phrase.head] ?? { norm: '', lemma: '' };
  const before = tokens.slice(phrase.firstToken, phrase.head);
  return (
    norm !== lemma &&
    !norm.endsWith('ing') &&
    before.some((token) => /^(?:be|been|is|are|was|were)$/.test(token.norm))
  );
}

/** From "is expected", "was due" to the infinitive that tells the deed: "is expected [to be signed]". */
function verbChain(phrases: readonly Phrase[], at: number): number {
  let next = at + 1;
  while (/^(?:time|adverb|adjective)$/.test(phrases[next]?.kind ?? '')) next += 1;
  const verb = phrases[at]?.verb;
  // "was reached to lower the levy" has been reached.
  const done = verb?.passive === true && readDeedVerb(phrases, at)?.deed.weak === false;
  if (done && phrases[next]?.verb?.passive === false) return at;
  const opens = verb?.passive === true || /^(?:be|have|come|remain|fail|need)$/.test(verb?.lemma ?? '');
  return opens && phrases[next]?.verb?.form === 'to' ? next : at;
}

/** Phrases between a passive verb and its "by": "unveiled at a fair in Oro on Tuesday by". */
const AGENT = 9;

/** "by the government" after a passive verb. */
function agentOf(phrases: readonly Phrase[], from: number, reduced = false): PhraseRange | null {
  for (let at = from; at < phrases.length && at - from < AGENT; at += 1) {
    const phrase = phrases[at];
    const next = phrases[at + 1];
    if (phrase?.norm === 'by' && /^(?:noun|marked)$/.test(next?.kind ?? ''))
      return SEASONS_AND_FEASTS.has(next?.norm ?? '') ? null : nounRun(phrases, at + 1, reduced);
    // "in early January by"
    const dating = phrase?.kind === 'adjective' && next?.kind === 'time';
    if (!dating && !/^(?:time|prep|adverb|noun)$/.test(phrase?.kind ?? '')) return null;
  }
  return null;
}

/** A noun phrase from its start on, with "of" phrases and coordinated nouns; where the clause is `reduced`, a verb behind them is another's. */
export function nounRun(phrases: readonly Phrase[], first: number, reduced = false): PhraseRange {
  let end = first + 1;
  while (end - first < REACH) {
    // "Ann Rask (D-Oro), Ole Lund (D-Neria) and Kim Holm"
    const behind = phrases[end]?.norm === '(' ? afterBracket(phrases, end) : end;
    const link = phrases[behind];
    // An article stands alone before a name that is marked.
    const at = phrases[behind + 1]?.kind === 'adjective' ? behind + 2 : behind + 1;
    const noun = phrases[at];
    // "Oro Bank, the Ministry [of Ports] and Lumara"
    let after = at + 1;
    while (phrases[after]?.norm === 'of' && phrases[after + 1]?.kind === 'noun') after += 2;
    const next = phrases[after];
    // A comma joins only where the list goes on.
    const following = next?.norm === '(' ? phrases[afterBracket(phrases, after)] : next;
    const listed = link?.kind === 'comma' && /^(?:comma|and)$/.test(following?.kind ?? '');
    const of = link?.kind === 'prep' && link.norm === 'of';
    if (!(of || link?.kind === 'and' || listed) || !/^(?:noun|marked)$/.test(noun?.kind ?? '')) break;
    // "by Oro, and Lumara signed" begins anew; "by the University of Oro was dropped" does not.
    const other = of || (reduced && link.kind === 'and');
    if (next?.kind === 'verb' && !other) break;
    end = at + 1;
  }
  return { first, end };
}

/** Phrases of a bracket behind a name. */
const BRACKET = 6;

/** The phrase behind the bracket that opens at `open`; `open` where it does not close soon. */
function afterBracket(phrases: readonly Phrase[], open: number): number {
  for (let at = open + 1; at <= open + BRACKET; at += 1) if (phrases[at]?.norm === ')') return at + 1;
  return open;
}

/** A participle with its agent: "signed in 2019 by B". */
export function participleDeed(phrases: readonly Phrase[], at: number, rank: number): FoundDeed | null {
  const common = { verb: at, ahead: false, negated: phrases[at]?.verb?.negated ?? false };
  const own = ownDeed(phrases, at, false);
  if (own !== null) return { ...common, ...own, own: true, actor: null, rank };
  const read = readDeedVerb(phrases, at);
  // "the Erosion Compact, agreed with councils last year"
  if (read === null && phrases[at]?.verb?.lemma === 'agree')
    return { ...common, action: 'agreed', end: at + 1, actor: agentOf(phrases, at + 1, true), rank };
  if (read === null) return null;
  return {
    ...common,
    action: read.deed.action,
    end: read.end,
    actor: agentOf(phrases, read.end, true),
    rank: read.deed.weak ? RANK.weakRelative : rank,
  };
}
