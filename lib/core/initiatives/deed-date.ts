import { edtf, type Interval, isoDay, partsOf } from '../periods/calendar.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import type { Phrase } from '../text/phrase.ts';
import { EVENT } from './deed-scene.ts';
import type { FoundDeed } from './found-deed.ts';

/** Prepositions after which a time is not when the deed was done. */
const NOT_WHEN = /^(?:by|until|till|since|before|after|from|than|for|through|beyond|to)$/;
/** Phrases after the verb within which its date stands. */
const REACH = 30;

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
    timeBefore(phrases, times, deed.verb);
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

/** A time before the verb that no other verb has taken: "on Friday adopted", "In July this year, the X released". */
function timeBefore(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  verb: number,
): TimeExpression | undefined {
  let found: TimeExpression | undefined;
  for (let at = verb - 1; at >= 0 && verb - at < 2 * REACH; at -= 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || phrase?.norm === ';') break;
    // What stands after an earlier verb is that verb's time.
    if (
      phrase?.kind === 'verb' &&
      phrase.verb?.form !== 'to' &&
      !isAuxiliary(phrases, at, verb) &&
      !isHeld(phrases, at)
    )
      found = sharedDay(phrases, times, at, verb);
    found = whenAt(phrases, times, at) ?? found;
  }
  return found;
}

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
  return time?.interval !== undefined && time.interval.start === time.interval.end ? time : undefined;
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
  const prep = phrases[at - 1]?.norm ?? '';
  // "in force since 2019", "takes effect from July"
  const begins = own && /^(?:from|since)$/.test(prep);
  if ((NOT_WHEN.test(prep) && !begins) || isDateline(phrases, at)) return undefined;
  return time;
}

/** "KIGALI, Nov 17 –" dates the report, and the deed only by its own "on Friday". */
function isDateline(phrases: readonly Phrase[], at: number): boolean {
  return (
    at <= 6 &&
    phrases.slice(at + 1, at + 8).some(({ kind, norm }) => kind === 'mark' && /^(?:–|—|--|-)$/.test(norm))
  );
}
