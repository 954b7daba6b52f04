import type { Token } from '../../model.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { OWN_DEEDS } from '../../lexicon/deed-verbs.ts';
import { SEASONS_AND_FEASTS } from '../../lexicon/time-words.ts';
import { CHAMBERS } from '../../lexicon/body-words.ts';
import { type FoundDeed, RANK } from './found-deed.ts';
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
  if (own !== null && !byOther) return { ...common, ...own, own: true, rank };
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
): Pick<FoundDeed, 'action' | 'end' | 'actor'> | null {
  const wordsTo = (end: number): string =>
    [phrases[at]?.verb?.lemma, ...phrases.slice(at + 1, end).map(({ norm }) => norm)].join(' ');
  const [near, far] = [wordsTo(at + 3), wordsTo(at + OWN_WORDS)];
  const own = OWN_DEEDS.find(
    ({ words: pattern, active: alone, granted }) =>
      (alone === undefined || alone === active) && pattern.test(granted === true ? far : near),
  );
  if (own === undefined) return null;
  // "a course beginning on 29 September": when, and nothing done.
  if (/^(?:started|launched)$/.test(own.action) && phrases[at]?.verb?.form === 'ing') return null;
  const told = own.words.exec(own.granted === true ? far : near)?.[0] ?? '';
  const end = at + told.split(' ').length;
  const giver = own.granted === true && /^(?:from|by)$/.test(phrases[end]?.norm ?? '') ? end + 1 : -1;
  const actor = phrases[giver]?.kind === 'noun' ? nounRun(phrases, giver) : null;
  return { action: own.action, end, actor };
}

/** A verb and the phrases behind it that tell a deed of the initiative's own: "got the go-ahead". */
const OWN_WORDS = 5;

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

/** Who has done what a passive verb tells, behind its "by"; null where nobody is named. */
export function agentOf(phrases: readonly Phrase[], from: number, reduced = false): PhraseRange | null {
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
  let listed = false;
  while (end - first < LONG) {
    // "Ann Rask (D-Oro), Ole Lund (D-Neria) and Kim Holm"
    const behind = phrases[end]?.norm === '(' ? afterBracket(phrases, end) : end;
    const link = phrases[behind];
    const of = link?.norm === 'of' && link.kind === 'prep';
    if (link?.kind === 'comma' && /^(?:comma|and)$/.test(phrases[itemEnd(phrases, behind + 1)]?.kind ?? '')) {
      // A comma joins only where the list goes on: "Kofi Rask, the minister of trade, and".
      end = itemEnd(phrases, behind + 1);
      listed = true;
      continue;
    }
    // "A, B, and C", "and by Ann Holm"
    const and = listed && link?.kind === 'comma' ? behind + 1 : behind;
    if (!of && phrases[and]?.kind !== 'and') break;
    const by = !of && phrases[and + 1]?.norm === 'by' ? 1 : 0;
    // An article stands alone before a name that is marked.
    const at = and + by + (phrases[and + by + 1]?.kind === 'adjective' ? 2 : 1);
    if (!/^(?:noun|marked)$/.test(phrases[at]?.kind ?? '')) break;
    // "by Oro, and Lumara signed" begins anew; "by the University of Oro was dropped" does not.
    if (!of && !reduced && by === 0 && isSubject(phrases, at)) break;
    end = at + 1;
  }
  return { first, end };
}

/** Phrases of a list of agents with what describes them. */
const LONG = 30;

/** Behind an item of a list that opens at `from`, or what describes the one before: "the Ministry [of Ports]", "the largest bank [in Oro]", "who [chairs it]". */
function itemEnd(phrases: readonly Phrase[], from: number): number {
  if (phrases[from]?.norm === 'who') return relativeEnd(phrases, from);
  let at = from;
  while (/^(?:adjective|adverb|time)$/.test(phrases[at]?.kind ?? '')) at += 1;
  if (!/^(?:noun|marked)$/.test(phrases[at]?.kind ?? '')) return from;
  at += 1;
  while (phrases[at]?.kind === 'prep' && /^(?:noun|marked|adjective)$/.test(phrases[at + 1]?.kind ?? ''))
    at += phrases[at + 1]?.kind === 'adjective' && phrases[at + 2]?.kind === 'noun' ? 3 : 2;
  // "president and chief executive of Lund Mills"
  return phrases[at]?.norm === '(' ? afterBracket(phrases, at) : at;
}

/** The comma behind a relative clause that opens at `from`; `from` where none is near. */
function relativeEnd(phrases: readonly Phrase[], from: number): number {
  for (let at = from + 1; at < from + AGENT; at += 1) if (phrases[at]?.kind === 'comma') return at;
  return from;
}

/** Whether the noun at `at` has a verb of its own, past what is set between commas: "and Holm, who leads it, said". */
function isSubject(phrases: readonly Phrase[], at: number): boolean {
  let after = at + 1;
  while (phrases[after]?.norm === 'of' && phrases[after + 1]?.kind === 'noun') after += 2;
  if (phrases[after]?.kind === 'comma') {
    const close = itemEnd(phrases, after + 1);
    if (close > after + 1 && phrases[close]?.kind === 'comma') after = close + 1;
  }
  const verb = phrases[after];
  return verb?.kind === 'verb' && verb.verb?.form !== 'ing' && verb.verb?.form !== 'to';
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
