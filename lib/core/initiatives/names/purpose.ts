import { MEETING_WITH_VERBS } from '../../lexicon/governing-words.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { pastAdverbs } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { BY_NAME } from '../deeds/found-deed.ts';

/** "an agreement late on Wednesday to acquire X" */
export function hasPurpose(phrases: readonly Phrase[], from: number, law: boolean): boolean {
  let at = from;
  if (/^(?:late|early)$/.test(phrases[at]?.norm ?? '')) at += 1;
  if (phrases[at]?.kind === 'prep' && phrases[at + 1]?.kind === 'time') at += 2;
  else if (phrases[at]?.kind === 'time') at += 1;
  // "a bill to ban tankers", "a bill making it easier to sue"
  if (/^(?:to|ing)$/.test(phrases[at]?.verb?.form ?? '')) return true;
  // "an agreement was reached to lower the levy"
  if (phrases[at]?.verb?.passive === true && phrases[at + 1]?.verb?.form === 'to') return true;
  // "a campaign he launched in September to replace the laws"
  const clause =
    BY_NAME.test(phrases[at]?.norm ?? '') && phrases[at + 1]?.verb?.form === 'past' ? at + 2 : at;
  const dated =
    phrases[clause]?.kind === 'prep' && phrases[clause + 1]?.kind === 'time' ? clause + 2 : clause;
  if (clause > at && phrases[dated]?.verb?.form === 'to') return true;
  // "a campaign was launched by the trust to raise money"
  const agent = phrases[at]?.verb?.passive === true && phrases[at + 1]?.norm === 'by' ? at + 2 : -1;
  if (agent > 0 && phrases[agent]?.kind === 'noun' && phrases[agent + 1]?.verb?.form === 'to') return true;
  // "an initiative aimed at improving"
  if (AIMED.test(phrases[at]?.verb?.lemma ?? '') && phrases[at]?.verb?.form !== 'finite') return true;
  // "a bill, sponsored by Rask, to ban tankers"
  const aside = afterAside(phrases, at);
  if (aside > at && (phrases[aside]?.verb?.form === 'to' || phrases[aside]?.verb?.ahead)) return true;
  // "a bill that would ban tankers", "legislation, introduced by Rask, that would"
  const that = phrases.slice(at, at + TO_CLAUSE).findIndex(
    ({ norm, kind }, index) =>
      /^(?:that|which)$/.test(norm) &&
      // "in 2005 that would have": behind a year it is taken for a pronoun.
      (kind === 'that' || (index === 0 && at > from) || phrases[at + index + 1]?.verb?.ahead === true),
  );
  if (that < 0) return false;
  const told = pastTeller(phrases, pastAdverbs(phrases, at + that + 1));
  const verb = phrases[told]?.verb;
  // "a bill that bans tankers"
  return (
    verb !== undefined &&
    // "in the last two sessions that seeks to ban tankers"
    (verb.ahead ||
      (law && (that === 0 || AIMED.test(verb.lemma)) && !verb.passive && verb.form === 'finite') ||
      (law && that === 0 && isProvision(phrases, told)))
  );
}

/** "a law that [critics say] will close schools": past who says so. */
const pastTeller = (phrases: readonly Phrase[], at: number): number =>
  phrases[at]?.kind === 'noun' && SAYING_VERBS.has(phrases[at + 1]?.verb?.lemma ?? '') ? at + 2 : at;

/** "a bill that created a harbour fund": what it did, but not what came of it ("that passed the Senate", "that drew protests"). */
const isProvision = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.verb?.form === 'past' &&
  !MEETING_WITH_VERBS.has(phrases[at]?.verb?.lemma ?? '') &&
  /^(?:noun|marked|adjective)$/.test(phrases[at + 1]?.kind ?? '');

/** Verbs whose participle says what an undertaking is for. */
const AIMED = /^(?:aim|design|intend|require|seek)$/;

/** Past ", sponsored by A and B," behind a noun; `from` where no such participle stands there. */
export function afterAside(phrases: readonly Phrase[], from: number): number {
  const verb = phrases[from]?.kind === 'comma' ? from + 1 : from;
  if (phrases[verb]?.verb?.form !== 'past' || phrases[verb + 1]?.norm !== 'by') return from;
  let at = verb + 2;
  while (
    at - verb < TO_CLAUSE &&
    (/^(?:noun|and|marked|mark|prep)$/.test(phrases[at]?.kind ?? '') ||
      isOfParty(phrases, at) ||
      (phrases[at]?.verb?.form === 'past' && phrases[at - 1]?.kind === 'and'))
  )
    at += 1;
  return phrases[at]?.kind === 'comma' ? at + 1 : at;
}

/** "Tom Rask[,] D-Oro, to ban": the comma before a member's party, behind which the aside ends. */
function isOfParty(phrases: readonly Phrase[], comma: number): boolean {
  const close = phrases[comma + 2]?.norm === '.' ? comma + 3 : comma + 2;
  const then = phrases[close + 1];
  return (
    phrases[comma]?.kind === 'comma' &&
    phrases[comma + 1]?.kind === 'noun' &&
    phrases[close]?.kind === 'comma' &&
    (then?.verb?.form === 'to' || then?.kind === 'that')
  );
}

/** Phrases between a bill and the clause that says what it would do. */
const TO_CLAUSE = 8;
