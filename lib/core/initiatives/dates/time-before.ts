import { PRAISING_VERBS } from '../../lexicon/saying-verbs.ts';
import { EVENT_NOUNS } from '../../lexicon/scene-nouns.ts';
import { itemAt } from '../../text/item-at.ts';
import { isDay } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Phrase } from '../../text/phrase.ts';
import { whenAt } from './deed-time.ts';
import { BY_NAME, type FoundDeed } from '../deeds/found-deed.ts';
import { isOccasionFor } from '../names/governed.ts';

/** Phrases before the verb within which its date stands. */
const REACH = 60;
/** What people do at the occasion of a deed: its day is the deed's. */
const GATHERING = /^(?:meet|gather|convene|speak|address|visit|present|host|hold)$/;
/** How people get to where they do it. */
const TRAVELLING = /^(?:fly|travel|go|head|arrive|return|come|sail|drive|tour|land)$/;

/** A time before the verb that no other verb has taken: "on Friday adopted", "In July this year, the X released". */
export function timeBefore(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  { verb, ahead }: FoundDeed,
): TimeExpression | undefined {
  let found: TimeExpression | undefined;
  if (isReduced(phrases, verb)) return undefined;
  // "voted on Friday to approve", "ended on Friday by signing": done on Friday.
  const form = phrases[verb]?.verb?.form;
  // "spoke on Friday at an event held to launch", "said on Friday, announcing"
  const beside = form === 'ing' && phrases[verb - 1]?.kind === 'comma';
  const occasion = form === 'to' && isOccasionFor(phrases, verb);
  let governs = (form === 'to' && !ahead) || beside || isMeans(phrases, verb);
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.norm === ';') return found ?? timeOfOccasion(phrases, times, at);
    // "ended on Friday by adopting A and signing B"
    if (governs && phrase?.verb?.form === 'ing' && phrases[verb]?.verb?.form === 'ing') continue;
    const told = phrase?.norm === 'as' ? toldDay(phrases, times, at, verb) : undefined;
    if (told !== undefined) return found ?? told;
    // "had in December joined"
    if (found !== undefined && isAuxiliary(phrases, at, verb)) return found;
    if (phrase?.kind === 'verb' && phrase.verb?.form !== 'to' && !isAuxiliary(phrases, at, verb)) {
      // "today praised the council for passing", "today applauded the passage of": the day of the praise.
      if (isPraised(phrases, at, verb)) return found;
      if (isWhenClause(phrases, at)) return found;
      // "“We grow,” the bank said on Friday, launching": what stands further ahead is told by another.
      if (governs && beside && found !== undefined && found === dayBehind(phrases, times, at)) return found;
      // What stands after an earlier verb is that verb's time.
      if (!governs && !occasion && !isOccasion(phrases, at, found))
        found = sharedDay(phrases, times, at, verb);
      governs = false;
    }
    // "and in May signed", "In Oro, on Friday, A signed": the nearest one that opens a part of the clause.
    const opener = phrases[at + 1]?.kind === 'prep' ? at + 2 : at + 1;
    if (/^(?:comma|and)$/.test(phrase?.kind ?? '') && whenAt(phrases, times, opener) !== undefined)
      return found;
    const time = whenAt(phrases, times, at, { ahead });
    // "comes two months after the council adopted"
    if (time !== undefined && time.text.endsWith(' after')) return time;
    found = time ?? found;
  }
  return found;
}

/** "a bill, introduced by Rask, to": a relative clause cut short, whose times stand behind its verb. */
function isReduced(phrases: readonly Phrase[], verb: number): boolean {
  const [before, next] = [phrases[verb - 1], phrases[verb + 1]];
  // "applauded an amendment [she] cosponsored"
  if (BY_NAME.test(before?.norm ?? '') && /^(?:noun|marked)$/.test(phrases[verb - 2]?.kind ?? ''))
    return true;
  if (phrases[verb]?.verb?.form !== 'past') return false;
  if (/^(?:noun|marked)$/.test(before?.kind ?? '')) return next?.norm === 'by';
  return before?.kind === 'comma' && !/^(?:noun|marked|adjective|time)$/.test(next?.kind ?? '');
}

/** Whether the deed is what the verb at `at` praises or blames somebody for. */
function isPraised(phrases: readonly Phrase[], at: number, deed: number): boolean {
  if (!PRAISING_VERBS.has(phrases[at]?.verb?.lemma ?? '')) return false;
  return phrases[deed]?.kind === 'noun' || phrases[deed - 1]?.norm === 'for';
}

/** "by signing", "by adopting A and signing" */
export function isMeans(phrases: readonly Phrase[], verb: number): boolean {
  const before = phrases[verb - 1];
  if (phrases[verb]?.verb?.form !== 'ing') return false;
  if (before?.kind !== 'and') return /^(?:by|with)$/.test(before?.norm ?? '');
  const other = phrases.findLastIndex(({ kind }, at) => at < verb && kind === 'verb');
  return other >= 0 && isMeans(phrases, other);
}

/** "It was in 2020 that A adopted", "met on Friday at a summit where A adopted": a time before the clause, and the deed's. */
function timeOfOccasion(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  that: number,
): TimeExpression | undefined {
  const word = phrases[that]?.norm ?? '';
  const cleft = word === 'that' && phrases[that - 1]?.kind === 'time' && phrases[0]?.norm === 'it';
  const where =
    word === 'where' ||
    word === 'when' ||
    (word === 'which' && /^(?:at|during)$/.test(phrases[that - 1]?.norm ?? ''));
  if (!cleft && !where) return undefined;
  // "since June 2022, when the rules were notified", "put off to Friday, where Rask will present the plan"
  const told =
    /^whe(?:n|re)$/.test(word) && phrases[that - 1]?.kind === 'comma' ? phrases[that - 2] : undefined;
  let time = told?.kind === 'time' ? times[told.index] : undefined;
  // "created it in 2024 when it passed the Act"
  let occasion = cleft || word === 'when' || time !== undefined;
  for (let at = that - 1; at >= 0 && that - at < REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.norm === ';') break;
    time ??= whenAt(phrases, times, at);
    occasion ||=
      EVENT_NOUNS.has(phrase?.norm ?? '') ||
      GATHERING.test(phrase?.verb?.lemma ?? '') ||
      (where && TRAVELLING.test(phrase?.verb?.lemma ?? ''));
  }
  return occasion ? time : undefined;
}

/** "When the two met in July, they signed": the verb of a clause that opens the sentence and tells when. */
function isWhenClause(phrases: readonly Phrase[], verb: number): boolean {
  const when = phrases.findIndex(({ norm }) => norm === 'when');
  return when >= 0 && when <= 1 && phrases.slice(when + 1, verb).every(({ kind }) => kind !== 'verb');
}

/** "who met in Oro on 3 May, signed", "presenting the budget on Friday, announced": what was done on the same day. */
function isOccasion(phrases: readonly Phrase[], at: number, time: TimeExpression | undefined): boolean {
  if (isHeld(phrases, at)) return true;
  const verb = phrases[at]?.verb;
  const before = itemAt(phrases, at - 1);
  const aside =
    before === undefined || before.kind === 'comma' || (before.kind === 'that' && before.norm === 'who');
  return aside && GATHERING.test(verb?.lemma ?? '') && isDay(time?.interval);
}

/** "adopted today the A and signed B": a day right behind a verb that the deed's verb is joined to. */
function sharedDay(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  at: number,
  verb: number,
): TimeExpression | undefined {
  if (phrases[verb - 1]?.kind !== 'and' || phrases[at]?.verb?.passive) return undefined;
  const time = dayBehind(phrases, times, at);
  return isDay(time?.interval) ? time : undefined;
}

/** "said Friday", "said on Friday": the time right behind a verb. */
const dayBehind = (
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  verb: number,
): TimeExpression | undefined =>
  whenAt(phrases, times, verb + 1) ??
  (phrases[verb + 1]?.norm === 'on' ? whenAt(phrases, times, verb + 2) : undefined);

/** "at the summit, held on 3 November, A signed": the time of the event is the deed's. */
function isHeld(phrases: readonly Phrase[], at: number): boolean {
  const before =
    itemAt(phrases, at - 1)?.kind === 'comma' ? itemAt(phrases, at - 2) : itemAt(phrases, at - 1);
  return (
    /^(?:held|hosted|convened|staged)$/.test(phrases[at]?.norm ?? '') &&
    phrases[at]?.verb?.passive === false &&
    before?.kind === 'noun' &&
    EVENT_NOUNS.has(before.norm)
  );
}

/** "said on Thursday, as the ministry released": the day right before the "as" that opens the verb's clause. */
function toldDay(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  as: number,
  verb: number,
): TimeExpression | undefined {
  const subject = phrases.slice(as + 1, verb);
  const ends = subject[0]?.kind === 'noun' && subject.at(-1)?.kind === 'noun';
  if (!ends || subject.some(({ kind }) => kind === 'comma' || kind === 'verb')) return undefined;
  const time = whenAt(phrases, times, phrases[as - 1]?.kind === 'comma' ? as - 2 : as - 1);
  return isDay(time?.interval) ? time : undefined;
}

/** "has today launched": the auxiliary of the verb, before a time. */
function isAuxiliary(phrases: readonly Phrase[], at: number, verb: number): boolean {
  return (
    /^(?:have|be|will)$/.test(phrases[at]?.verb?.lemma ?? '') &&
    phrases
      .slice(at + 1, verb)
      .every(
        ({ kind }, n) =>
          /^(?:time|adverb)$/.test(kind) || (kind === 'prep' && phrases[at + n + 2]?.kind === 'time'),
      )
  );
}
