import { edtf, type Interval, isoDay, partsOf } from '../periods/calendar.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import { isDatelineTime, type Phrase } from '../text/phrase.ts';
import { EVENT } from './deed-scene.ts';
import type { FoundDeed } from './found-deed.ts';

/** Prepositions after which a time is not when the deed was done. */
const NOT_WHEN = /^(?:by|until|till|since|before|after|from|than|for|through|beyond|to)$/;
/** Phrases after the verb within which its date stands. */
const REACH = 30;
/** Phrases of an aside between two commas. */
const ASIDE = 14;

/** What people do at the occasion of a deed: its day is the deed's. */
const GATHERING = /^(?:meet|gather|convene|speak|address|visit|present|host|hold)$/;
/** How people get to where they do it. */
const TRAVELLING = /^(?:fly|travel|go|head|arrive|return|come|sail|drive|tour|land)$/;
/** Publications that a year names rather than dates: "its 2023 annual report". */
const DATED_WORK =
  /^(?:reports?|reviews?|surveys?|stud(?:y|ies)|editions?|census|figures|data|index|assessments?|outlook|accounts|white paper)$/;

/** The EDTF date of a deed: a time after its verb in the same clause, else one that opens the sentence. */
export function deedDate(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  deed: FoundDeed,
  last: number,
): string | undefined {
  const own = deed.action === 'entered into force';
  const time =
    timeBehindName(phrases, times, deed, last) ??
    timeBetween(phrases, times, deed.verb) ??
    timeAfter(phrases, times, deed.verb, own) ??
    timeBefore(phrases, times, deed);
  const interval = deed.ahead ? (time?.upcoming ?? time?.interval) : time?.interval;
  return interval === undefined ? undefined : (seasonOf(interval) ?? edtf(interval));
}

/** EDTF season of a year ("2026-23" is autumn); winter is the one that begins in December. */
export function seasonOf({ start, end }: Interval): string | undefined {
  const { year, month } = partsOf(start);
  if (month % 3 !== 0 || start !== isoDay(year, month, 1) || end !== isoDay(year, month + 3, 0))
    return undefined;
  return `${year}-${month === 12 ? 24 : 20 + month / 3}`;
}

/** "launched the A on Monday and the B on Tuesday": the time right behind the name that the deed is done with. */
function timeBehindName(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  { verb }: FoundDeed,
  last: number,
): TimeExpression | undefined {
  if (verb >= last) return undefined;
  const behind = phrases[last]?.kind === 'prep' ? last + 1 : last;
  return phrases[behind]?.kind === 'time' ? whenAt(phrases, times, behind) : undefined;
}

/** "released the A in 2023 and in March 2025 signed the B": the time between a conjunction and the verb. */
function timeBetween(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  verb: number,
): TimeExpression | undefined {
  const joint = phrases[verb - 2]?.kind === 'prep' ? verb - 3 : verb - 2;
  return phrases[joint]?.kind === 'and' ? whenAt(phrases, times, verb - 1) : undefined;
}

function timeAfter(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  verb: number,
  own: boolean,
): TimeExpression | undefined {
  for (let at = verb + 1; at < phrases.length && at - verb < REACH; at += 1) {
    const phrase = phrases[at];
    // "would ratify the X, signed in 2019, by the end of May"
    const close = phrase?.kind === 'comma' ? closingComma(phrases, at) : -1;
    if (close > 0) {
      at = close - 1;
      continue;
    }
    if (phrase?.norm === 'when') return timeIn(phrases, times, at + 1);
    if (phrase?.kind === 'that' || phrase?.norm === ';') return undefined;
    // "promised a fund, to be launched in May": the time of another deed.
    const gerund = phrase?.verb?.form === 'ing' && phrases[at - 1]?.kind === 'prep';
    if (phrase?.kind === 'verb' && !gerund && (phrase.verb?.form !== 'to' || phrase.verb.passive))
      return undefined;
    const time = whenAt(phrases, times, at, own);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** The comma that closes the participle or relative clause which the comma at `from` opens; -1 where it opens none. */
function closingComma(phrases: readonly Phrase[], from: number): number {
  const opens =
    phrases[from + 1]?.verb?.form === 'past' || /^(?:which|who)$/.test(phrases[from + 1]?.norm ?? '');
  if (!opens) return -1;
  return phrases.findIndex(({ kind }, at) => at > from + 1 && at - from < ASIDE && kind === 'comma');
}

/** The first time of the clause that opens at `from`. */
function timeIn(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  from: number,
): TimeExpression | undefined {
  for (let at = from; at < phrases.length && at - from < REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.kind === 'comma' || phrase?.norm === ';') return undefined;
    const time = whenAt(phrases, times, at);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** A time before the verb that no other verb has taken: "on Friday adopted", "In July this year, the X released". */
function timeBefore(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  { verb, ahead }: FoundDeed,
): TimeExpression | undefined {
  let found: TimeExpression | undefined;
  // "voted on Friday to approve" is done on Friday.
  let governs = phrases[verb]?.verb?.form === 'to' && !ahead;
  for (let at = verb - 1; at >= 0 && verb - at < 2 * REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.norm === ';') return found ?? timeOfOccasion(phrases, times, at);
    if (phrase?.kind === 'verb' && phrase.verb?.form !== 'to' && !isAuxiliary(phrases, at, verb)) {
      if (isWhenClause(phrases, at)) return found;
      // What stands after an earlier verb is that verb's time.
      if (!governs && !isOccasion(phrases, at, found)) found = sharedDay(phrases, times, at, verb);
      governs = false;
    }
    // "and in May signed", "In Oro, on Friday, A signed": the nearest one that opens a part of the clause.
    const opener = phrases[at + 1]?.kind === 'prep' ? at + 2 : at + 1;
    if (/^(?:comma|and)$/.test(phrase?.kind ?? '') && whenAt(phrases, times, opener) !== undefined)
      return found;
    found = whenAt(phrases, times, at) ?? found;
  }
  return found;
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
    word === 'where' || (word === 'which' && /^(?:at|during)$/.test(phrases[that - 1]?.norm ?? ''));
  if (!cleft && !where) return undefined;
  let time: TimeExpression | undefined;
  let occasion = cleft;
  for (let at = that - 1; at >= 0 && that - at < REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.norm === ';') break;
    time ??= whenAt(phrases, times, at);
    occasion ||=
      EVENT.test(phrase?.norm ?? '') ||
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
  const before = phrases[at - 1];
  const aside =
    before === undefined || before.kind === 'comma' || (before.kind === 'that' && before.norm === 'who');
  return aside && GATHERING.test(verb?.lemma ?? '') && time?.interval !== undefined && isDay(time.interval);
}

const isDay = ({ start, end }: Interval): boolean => start === end;

/** "adopted today the A and signed B": a day right behind a verb that the deed's verb is joined to. */
function sharedDay(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  at: number,
  verb: number,
): TimeExpression | undefined {
  if (phrases[verb - 1]?.kind !== 'and' || phrases[at]?.verb?.passive) return undefined;
  const time =
    whenAt(phrases, times, at + 1) ??
    (phrases[at + 1]?.norm === 'on' ? whenAt(phrases, times, at + 2) : undefined);
  return time?.interval !== undefined && isDay(time.interval) ? time : undefined;
}

/** "at the summit, held on 3 November, A signed": the time of the event is the deed's. */
function isHeld(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1]?.kind === 'comma' ? phrases[at - 2] : phrases[at - 1];
  return (
    /^(?:held|hosted|convened|staged)$/.test(phrases[at]?.norm ?? '') &&
    phrases[at]?.verb?.passive === false &&
    before?.kind === 'noun' &&
    EVENT.test(before.norm)
  );
}

/** "has today launched": the auxiliary of the verb, before a time. */
function isAuxiliary(phrases: readonly Phrase[], at: number, verb: number): boolean {
  return (
    /^(?:have|be|will)$/.test(phrases[at]?.verb?.lemma ?? '') &&
    phrases.slice(at + 1, verb).every(({ kind }) => kind === 'time' || kind === 'adverb')
  );
}

function whenAt(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  at: number,
  own = false,
): TimeExpression | undefined {
  const phrase = phrases[at];
  const time = phrase?.kind === 'time' ? times[phrase.index] : undefined;
  if (time === undefined || time.kind !== 'period' || time.interval === undefined) return undefined;
  // "before the end of 2026"
  const ending = phrases[at - 1]?.norm === 'of' && /^(?:end|close)$/.test(phrases[at - 2]?.norm ?? '');
  const prep = phrases[ending ? at - 3 : at - 1]?.norm ?? '';
  // "in force since 2019", "takes effect from July"
  const begins = own && /^(?:from|since)$/.test(prep);
  if (
    (NOT_WHEN.test(prep) && !begins && !(ending && prep === 'by')) ||
    isDatelineTime(phrases, at) ||
    isNaming(phrases, at)
  )
    return undefined;
  return time;
}

/** "the Night Bus Plan (2020)", "its 2023 annual report": a time that is part of a name. */
function isNaming(phrases: readonly Phrase[], at: number): boolean {
  const [before, next] = [phrases[at - 1], phrases[at + 1]];
  if (before?.norm === '(' && next?.norm === ')') return true;
  return next?.kind === 'noun' && DATED_WORK.test(next.norm);
}
