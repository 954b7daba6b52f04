import { itemAt } from '../../text/item-at.ts';
import { firstWhere } from '../../text/first-where.ts';
import { daysBetween, type Interval, isoInterval } from '../../periods/calendar.ts';
import type { Phrase } from '../../text/phrase.ts';
import { earlierTime, timeOfCounted, timeOfLabel, whenTime } from './beside-time.ts';
import { isOfClause, verbsBefore } from './clause-times.ts';
import { isWithin, type Placed, placedTime } from './placed-time.ts';
import { BRINGING_ABOUT } from '../../lexicon/deed-verbs.ts';
import type { Scene } from '../scene.ts';
import { type Clauses, clausesOf } from '../../clauses/read-clauses.ts';
import { withoutAsides } from '../../clauses/without-asides.ts';
import { isHeld } from './bears-time.ts';
import { isAdverbial, isCompared, isOfCause, isOfComparedLevel, isOfLevelBefore } from './adverbial.ts';
import { isSetAsOf } from './before-figure.ts';
import { mayDate, isReckoned } from './may-date.ts';
import { timeOfItem } from './item-times.ts';
import { leadingTime } from './leading-time.ts';
import { isNoPeriod } from './no-period.ts';
import { isStillToDo } from './pledged.ts';
import { isSetApart, letsThrough } from './same-clause.ts';
import { type Segments, segmentsOf } from '../segments.ts';
import { sinceThen } from './since-then.ts';
import {
  isAheadOf,
  isOfForeseeing,
  ofComparison,
  ofForecast,
  relativeTo,
  sharedPeriod,
} from './shared-period.ts';
import { timeOfSurvey } from './survey-time.ts';
import { isAim, isTimeless } from './timeless.ts';
import { withTiedTimes } from './tied-times.ts';

/** What the times of a sentence say of one figure. */
export interface Timing {
  readonly period?: string;
  readonly basis?: string;
}

const UNTIMED: Timing = {};

/** A sentence, its segments and the times in them. */
interface TimedScene extends Segments {
  readonly scene: Scene;
  readonly placed: readonly Placed[];
  readonly bySegment: readonly (readonly Placed[])[];
  /** The time that holds for the whole sentence. */
  readonly leading: Placed | undefined;
  /** How many verbs stand before each phrase. */
  readonly verbs: Int32Array;
  readonly read: Clauses;
}

/** Reads the period and basis of every figure of a sentence, by figure index. */
export function timingOf(scene: Scene): readonly Timing[] {
  if (scene.times.length === 0 && !scene.phrases.some(isWithin)) return scene.figures.map(() => UNTIMED);
  const timed = timedScene(scene);
  const places: (number | undefined)[] = scene.figures.map(() => undefined);
  scene.phrases.forEach(({ kind, index }, at) => {
    if (kind === 'marked') places[index] = at;
  });
  const timings = places.map((at) => (at === undefined ? UNTIMED : timingAt(timed, at)));
  return withTiedTimes(
    scene,
    timings.map((timing, index) =>
      timing.period === undefined ? { ...timing, ...ofPlainSentence(scene, places[index]) } : timing,
    ),
    places,
  );
}

/** The period that a figure has in its sentence without what is set into it. */
function ofPlainSentence(scene: Scene, at: number | undefined): Timing {
  const phrases = at === undefined ? undefined : withoutAsides(scene.phrases, at);
  const figure = scene.phrases[at ?? -1];
  if (phrases === undefined || figure === undefined) return UNTIMED;
  const { period } = timingAt(timedScene({ ...scene, phrases }), phrases.indexOf(figure));
  return period === undefined ? UNTIMED : { period };
}

function timedScene(scene: Scene): TimedScene {
  const segmented = segmentsOf(scene);
  const placed: Placed[] = [];
  const bySegment: Placed[][] = segmented.segments.map(() => []);
  scene.phrases.forEach((phrase, at) => {
    const time = placedTime(scene, phrase, at, segmented.of[at] ?? 0);
    if (time === undefined || isOfForeseeing(scene, at) || isNoPeriod(scene, at)) return;
    placed.push(time);
    bySegment[time.segment]?.push(time);
  });
  return {
    ...segmented,
    scene,
    placed,
    bySegment,
    leading: leadingTime(scene, placed),
    verbs: verbsBefore(scene.phrases),
    read: clausesOf(scene.phrases),
  };
}

/** Of the figure at the phrase `at`; the nearer a time is tied to the figure, the sooner it is asked for. */
function timingAt(timed: TimedScene, at: number): Timing {
  const { scene, placed } = timed;
  const earlier = isOfMultiplied(scene, at + 1, at) ? undefined : earlierTime(scene, at);
  if (earlier !== undefined)
    return earlier.interval === undefined ? UNTIMED : { period: isoInterval(earlier.interval) };
  if (isTimeless(scene, at) || isAim(scene, at)) return UNTIMED;
  const own = timed.of[at] ?? 0;
  const near = neighbours(timed.bySegment[own] ?? [], at);
  const basis = nearestBasis(near, scene, at);
  // "has grown 3% since 2012" runs to no stated end.
  const open = /^(?:since|over) /.test(basis ?? '');
  const sure = sureTimes(timed, near, at);
  const times = byDistance(sure ?? timesOfClause(timed, near, at), at);
  const [closest] = times;
  // Where the clause tells how long, no other time tells when.
  const reckoned = closest !== undefined && isReckoned(scene, closest.at);
  const licensed = (time: Placed | undefined): Interval | undefined =>
    time !== undefined && mayDate(scene, time, at) ? time.period : undefined;
  const period = reckoned
    ? undefined
    : ((isHeld(scene, at)
        ? (whenTime(scene, placed, at) ?? timeOfCounted(scene, placed, at) ?? timeOfLabel(scene, placed, at))
        : undefined) ??
      times.map(licensed).find((interval) => interval !== undefined) ??
      (sure !== undefined
        ? undefined
        : (relativeTo(scene, timed.starts[own] ?? 0, at) ??
          (open || hasTimeBehind(timed, near, at) ? undefined : licensed(leadingPeriod(timed, at))) ??
          periodBeside(timed, at, open) ??
          sinceThen(scene, at) ??
          timeOfSurvey(scene, at)?.interval)));
  return {
    ...(period !== undefined && !isAheadOf(scene, at, period) && { period: isoInterval(period) }),
    ...(basis !== undefined && { basis }),
  };
}

/** The times that alone may be a figure's: that of its own item of a list, those behind what is only undertaken; undefined where any may be. */
function sureTimes(
  { scene, placed }: TimedScene,
  near: readonly Placed[],
  at: number,
): readonly Placed[] | undefined {
  const { phrases } = scene;
  const listed = timeOfItem(phrases, at);
  const there = placed.filter((time) => time.at === listed);
  // "12% more than in the same period of 2024" is of the time before.
  const isWhen = there.every(({ basis, period }) => basis === undefined && period !== undefined);
  if (listed >= 0 && isWhen && itemAt(scene.times, phrases[listed]?.index ?? -1)?.interval !== undefined)
    return there;
  return isStillToDo(phrases, at) ? near.filter((time) => time.at > at) : undefined;
}

/** Those of the times near the figure that are its clause's and of nothing else in it. */
function timesOfClause(
  { scene, verbs, read }: TimedScene,
  near: readonly Placed[],
  at: number,
): readonly Placed[] {
  return near.filter(
    (time) =>
      time.period !== undefined &&
      (isSetAsOf(scene.phrases, time.at, at) ||
        (isOfClause(scene.phrases, verbs, time.at, at) && letsThrough(scene.phrases, read, time.at, at))) &&
      !isOfMultiplied(scene, time.at, at) &&
      !(isShort(time.period) && isOfDeed(scene.phrases, time.at, at)) &&
      !isOfLevelBefore(scene.phrases, time.at, at) &&
      !isOfCause(scene.phrases, time.at, at) &&
      !isOfComparedLevel(scene.phrases, time.at, at),
  );
}

/** The time that opens the sentence; of nothing that the rest is compared with, and of no amount beside a deed. */
function leadingPeriod({ scene, segments, of, leading, read }: TimedScene, at: number): Placed | undefined {
  if (leading === undefined || segments[of[at] ?? 0]?.comparison === true) return undefined;
  if (!letsThrough(scene.phrases, read, leading.at, at)) return undefined;
  return isShort(leading.period) && isOfDeed(scene.phrases, leading.at, at) ? undefined : leading;
}

/** "up 22 percent since then", "qualified in 1975": whether another time is told behind the figure, so that none is sure. */
function hasTimeBehind({ scene: { phrases } }: TimedScene, near: readonly Placed[], at: number): boolean {
  if (phrases[at + 1]?.norm === 'since') return true;
  return near.some(
    (time) =>
      time.at > at &&
      time.period !== undefined &&
      phrases.slice(at + 1, time.at).every(({ kind }) => !/^(?:marked|comma|that)$/.test(kind)),
  );
}

/** What the clause beside the figure's lends it. */
function periodBeside(
  { scene, segments, starts, of, bySegment, placed, read }: TimedScene,
  at: number,
  open: boolean,
): Interval | undefined {
  const own = of[at] ?? 0;
  const before = itemAt(bySegment, own - 1) ?? [];
  if (segments[own]?.comparison === true)
    return ofForecast(scene.phrases, at, before) ?? ofComparison(scene.phrases, at, before);
  if (open) return undefined;
  // What is compared with says nothing of the clause after it.
  let clause = own - 1;
  while (itemAt(segments, clause)?.comparison === true) clause -= 1;
  const shared = sharedPeriod(scene, starts, own, clause, bySegment);
  const time = placed.find(({ period }) => period === shared);
  const [first, end] = [starts[own] ?? 0, starts[own + 1] ?? scene.phrases.length];
  const hasOwnTime = scene.phrases.slice(first, end).some(({ kind }) => kind === 'time');
  // What a relative clause or the like tells of another thing is nobody else's.
  return time === undefined ||
    isSetApart(read, time.at, at) ||
    !isAdverbial(scene, time.at) ||
    hasOwnTime ||
    isCompared(scene.phrases, at)
    ? undefined
    : shared;
}

/** "launched a fund in May with £26 million": the time of a deed that another figure than its object stands beside. */
function isOfDeed(phrases: readonly Phrase[], time: number, figure: number): boolean {
  let verb = time;
  while (verb >= 0 && time - verb < CLAUSE && !isBound(phrases[verb])) verb -= 1;
  if (phrases[verb]?.kind !== 'verb') {
    verb = time;
    while (verb < phrases.length && verb - time < CLAUSE && phrases[verb]?.kind !== 'verb') verb += 1;
  }
  if (!BRINGING_ABOUT.has(phrases[verb]?.verb?.lemma ?? '')) return false;
  let object = verb + 1;
  while (/^(?:adjective|adverb|prep)$/.test(phrases[object]?.kind ?? '')) object += 1;
  return object !== figure;
}

/** Phrases of a clause. */
const CLAUSE = 14;
const isBound = (phrase: Phrase | undefined): boolean => phrase?.kind === 'verb' || phrase?.kind === 'that';

/** No longer than a month. */
function isShort(period: Interval | undefined): boolean {
  return period !== undefined && daysBetween(period.start, period.end) < 31;
}

/** "double the number in 2020": the time of what is multiplied. */
function isOfMultiplied({ phrases, figures }: Scene, time: number, at: number): boolean {
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  return time > at && figure?.kind === 'multiple' && MULTIPLIED.test(phrases[at + 1]?.norm ?? '');
}

const MULTIPLIED = /^(?:number|level|rate|figure|total|amount|volume|share|count|size|value)$/;

/** Times looked at on each side of a figure. */
const NEIGHBOURS = 4;

/** The few times of a segment on either side of the phrase `at`. */
function neighbours(placed: readonly Placed[], at: number): readonly Placed[] {
  const next = firstWhere(placed, ({ at: other }) => other >= at);
  return placed.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS);
}

/** The nearest first, one to the right before one as near to the left. */
function byDistance(placed: readonly Placed[], at: number): readonly Placed[] {
  const distance = (other: number): number => (other > at ? other - at : 1.5 * (at - other));
  return placed.toSorted((a, b) => distance(a.at) - distance(b.at));
}

/** A basis stands after its figure, or before it with no other figure between ("a year-on-year increase of 8.8 percent"). */
function nearestBasis(placed: readonly Placed[], { phrases, tokens }: Scene, at: number): string | undefined {
  const based = placed.filter(({ basis, at: other }) => basis !== undefined && other !== at);
  if (based.length === 0) return undefined;
  const free = (from: number, to: number): boolean =>
    !phrases.slice(from + 1, to).some(({ kind }) => kind === 'marked');
  // "a drop of 12 percent and the lowest since 2011": what another phrase is against is no basis of the figure.
  const joined = (to: number): boolean => phrases.slice(at + 1, to).some(({ kind }) => kind === 'and');
  // "0.3 percent, its first decline in three years": nor what it is the first or the greatest of
  const ranked = (to: number): boolean =>
    phrases
      .slice(at + 1, to)
      .some(
        ({ kind, firstToken, endToken }) =>
          kind !== 'time' &&
          tokens
            .slice(firstToken, endToken)
            .some(({ norm, pos }) => pos === 'ADJ' && /^(?:first|best|worst|[a-z]+est)$/.test(norm)),
      );
  const right = based.find(
    ({ at: other }) => other > at && other - at < 12 && free(at, other) && !joined(other) && !ranked(other),
  );
  const left = based.findLast(({ at: other }) => other < at && at - other < 6 && free(other, at));
  return (right ?? left)?.basis;
}
