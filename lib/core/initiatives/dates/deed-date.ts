import { DUE_VERBS } from '../../lexicon/time-words.ts';
import { itemAt } from '../../text/item-at.ts';
import { edtf, type Interval, isoDay, partsOf } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Phrase } from '../../text/phrase.ts';
import { whenAt } from './deed-time.ts';
import type { FoundDeed } from '../deeds/found-deed.ts';
import { timeBefore } from './time-before.ts';

/** Phrases after the verb within which its date stands. */
const REACH = 30;
/** Phrases of an aside between two commas. */
const ASIDE = 14;

/** When a deed was done, with the words that tell it. */
export interface DeedDate {
  /** EDTF. */
  readonly date: string;
  readonly words: TimeExpression;
}

/** The date of a deed: a time after its verb in the same clause, else one that opens the sentence. */
export function deedDate(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  deed: FoundDeed,
  end: number,
): DeedDate | undefined {
  const own = deed.action === 'entered into force';
  const time =
    timeBehindName(phrases, times, deed, end) ??
    timeBetween(phrases, times, deed.verb) ??
    timeAfter(phrases, times, deed, own) ??
    timeBefore(phrases, times, deed);
  // "hopes to launch X in May": when it would be launched, not hoped for
  const hoped = deed.action === 'sought' && HOPING.test(phrases[deed.verb]?.verb?.lemma ?? '');
  if (hoped && (time?.start ?? 0) > (phrases[end - 1]?.start ?? 0)) return undefined;
  // "enters into force in July", "opens on Monday" are to come.
  const ahead = deed.ahead || (deed.own === true && isPresent(phrases[deed.verb]));
  const interval = ahead ? (time?.upcoming ?? time?.interval) : time?.interval;
  if (time === undefined || interval === undefined) return undefined;
  // "today hailed the signing of X": the time of hailing
  if (deed.hailed !== undefined && time.start < (phrases[deed.hailed]?.start ?? 0)) return undefined;
  return { date: seasonOf(interval) ?? edtf(interval), words: time };
}

const HOPING = /^(?:hope|look|want|wish)$/;

function isPresent(phrase: Phrase | undefined): boolean {
  return phrase?.endToken === (phrase?.firstToken ?? 0) + 1 && DUE_VERBS.has(phrase.norm);
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
  end: number,
): TimeExpression | undefined {
  if (verb >= end) return undefined;
  const behind = phrases[end]?.kind === 'prep' ? end + 1 : end;
  return phrases[behind]?.kind === 'time' ? whenAt(phrases, times, behind) : undefined;
}

/** "released the A in 2023 and in March 2025 signed the B": the time between a conjunction and the verb. */
function timeBetween(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  verb: number,
): TimeExpression | undefined {
  const joint = itemAt(phrases, verb - 2)?.kind === 'prep' ? verb - 3 : verb - 2;
  return itemAt(phrases, joint)?.kind === 'and' ? whenAt(phrases, times, verb - 1) : undefined;
}

function timeAfter(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  { verb, ahead, nominal }: FoundDeed,
  own: boolean,
): TimeExpression | undefined {
  let purpose = false;
  for (let at = verb + 1; at < phrases.length && at - verb < REACH; at += 1) {
    const phrase = phrases[at];
    purpose ||= phrase?.verb?.form === 'to' && !phrase.verb.passive;
    // "would ratify the X, signed in 2019, by the end of May"
    const close = phrase?.kind === 'comma' ? asideEnd(phrases, at) : -1;
    if (close > 0) {
      at = close - 1;
      continue;
    }
    const closed = phrase?.kind === 'that' ? describedEnd(phrases, at) : -1;
    if (closed > 0) {
      at = closed;
      continue;
    }
    if (phrase?.norm === 'when') return timeIn(phrases, times, at + 1);
    if (phrase?.kind === 'and' && opensClause(phrases, at + 1)) return undefined;
    if (phrase?.kind === 'that' || phrase?.norm === ';') return undefined;
    // "The signing of X took place on Monday"
    if (nominal === true && takesPlace(phrases, at)) continue;
    // "promised a fund, to be launched in May": the time of another deed.
    const gerund = phrase?.verb?.form === 'ing' && /^(?:prep|marked|noun)$/.test(phrases[at - 1]?.kind ?? '');
    if (phrase?.kind === 'verb' && !gerund && (phrase.verb?.form !== 'to' || phrase.verb.passive))
      return undefined;
    // "entered into a partnership after signing an agreement in May"
    if (
      phrase?.verb?.form === 'ing' &&
      /^(?:after|before|following|since)$/.test(phrases[at - 1]?.norm ?? '')
    )
      return undefined;
    const time = whenAt(phrases, times, at, { own, ahead });
    // "launched X to replace all relays by the end of 2024": when the purpose is due.
    if (time !== undefined && !(purpose && isDue(phrases, at))) return time;
  }
  return undefined;
}

/** "took place", "was held" */
const takesPlace = (phrases: readonly Phrase[], at: number): boolean =>
  (phrases[at]?.verb?.lemma === 'take' && phrases[at + 1]?.norm === 'place') ||
  (phrases[at]?.verb?.lemma === 'hold' && (phrases[at]?.verb?.passive ?? false));

/** "by 2024", "by the end of 2024" */
function isDue(phrases: readonly Phrase[], at: number): boolean {
  const [before, ...earlier] = [1, 2, 3].map((back) => phrases[at - back]?.norm);
  return before === 'by' || (before === 'of' && earlier.includes('by'));
}

/** "… and in July it launched": another clause, which opens with its own time. */
function opensClause(phrases: readonly Phrase[], from: number): boolean {
  let at = phrases[from]?.kind === 'prep' ? from + 1 : from;
  if (phrases[at]?.kind !== 'time') return false;
  at += phrases[at + 1]?.kind === 'comma' ? 2 : 1;
  return phrases[at]?.kind === 'noun' && phrases[at + 1]?.kind === 'verb';
}

/** The comma that closes the participle or relative clause which the comma at `from` opens; -1 where it opens none. */
function asideEnd(phrases: readonly Phrase[], from: number): number {
  const opens =
    phrases[from + 1]?.verb?.form === 'past' || /^(?:which|who)$/.test(phrases[from + 1]?.norm ?? '');
  if (!opens) return -1;
  return phrases.findIndex(({ kind }, at) => at > from + 1 && at - from < ASIDE && kind === 'comma');
}

/** "launched HarbourLink, a programme that trains dockers[,] in May": the comma that closes what tells more of the name, where a time follows; -1 elsewhere. */
function describedEnd(phrases: readonly Phrase[], that: number): number {
  if (itemAt(phrases, that - 1)?.kind !== 'marked') return -1;
  const close = phrases.findIndex(({ kind }, at) => at > that && /^(?:comma|that|and)$/.test(kind));
  const time = phrases[close + 1]?.kind === 'prep' ? close + 2 : close + 1;
  return phrases[close]?.kind === 'comma' && close - that < ASIDE && phrases[time]?.kind === 'time'
    ? close
    : -1;
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
