import { daysBetween, type Interval, isoInterval } from '../periods/calendar.ts';
import type { Phrase } from '../text/phrase.ts';
import { earlierTime, eventTime, whenTime, whichTime } from './beside-time.ts';
import { isOfClause, verbsBefore } from './clause-times.ts';
import { isWithin, placedTime } from './placed-time.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import type { Scene } from './scene.ts';
import { segmentsOf } from './segments.ts';
import { ofComparison, ofForecast, type Placed, relativeTo, sharedPeriod } from './shared-period.ts';

/** What the times of a sentence say of one figure. */
export interface Timing {
  readonly period?: string;
  readonly basis?: string;
}

const UNTIMED: Timing = {};

/** Reads the period and basis of every figure of a sentence, by figure index. */
export function timingOf(scene: Scene): readonly Timing[] {
  if (scene.times.length === 0 && !scene.phrases.some(isWithin)) return scene.figures.map(() => UNTIMED);
  const { segments, starts, of } = segmentsOf(scene);
  const placed = scene.phrases.flatMap((phrase, at) => placedTime(scene, phrase, at, of[at] ?? 0));
  const leading = leadingTime(scene, placed);
  const verbs = verbsBefore(scene.phrases);
  // What is compared with says nothing of the clause after it.
  const clauseBefore = (own: number): number => {
    let before = own - 1;
    while (segments[before]?.comparison === true) before -= 1;
    return before;
  };
  const bySegment: Placed[][] = segments.map(() => []);
  for (const time of placed) bySegment[time.segment]?.push(time);
  const byFigure = new Map(
    scene.phrases.map((phrase, at) => [phrase.kind === 'marked' ? phrase.index : -1, at]),
  );
  return scene.figures.map((_, index) => {
    const at = byFigure.get(index);
    if (at === undefined) return {};
    const own = of[at] ?? 0;
    const near = neighbours(bySegment[own] ?? [], at);
    const periods = near.filter(
      (time) =>
        time.period !== undefined &&
        isOfClause(scene.phrases, verbs, time.at, at) &&
        !isOfMultiplied(scene, time.at, at) &&
        !(isShort(time.period) && isOfDeed(scene.phrases, time.at, at)) &&
        !isOfLevelBefore(scene.phrases, time.at, at),
    );
    const comparison = segments[own]?.comparison === true;
    const earlier = isOfMultiplied(scene, at + 1, at) ? undefined : earlierTime(scene, at);
    if (earlier !== undefined)
      return earlier.interval === undefined ? {} : { period: isoInterval(earlier.interval) };
    const basis = nearestBasis(near, scene, at);
    const open = /^(?:since|over) /.test(basis ?? '');
    const period =
      whenTime(scene, placed, at) ??
      nearest(periods, at)?.period ??
      relativeTo(scene, starts[own] ?? 0) ??
      (comparison || open || (isShort(leading?.period) && isOfDeed(scene.phrases, leading?.at ?? -1, at))
        ? undefined
        : leading?.period) ??
      whichTime(scene, placed, at) ??
      eventTime(scene, placed, at) ??
      (comparison
        ? (ofForecast(scene.phrases, at, bySegment[own - 1] ?? []) ??
          ofComparison(scene.phrases, at, bySegment[own - 1] ?? []))
        : open
          ? undefined
          : sharedPeriod(scene, starts, own, clauseBefore(own), bySegment));
    return {
      ...(period !== undefined && { period: isoInterval(period) }),
      ...(basis !== undefined && { basis }),
    };
  });
}

/** What brings a thing about, whose day or month says nothing of the amounts that describe it. */
const FOUNDING =
  /^(?:launch|relaunch|establish|found|create|unveil|adopt|introduce|inaugurate|sign|join|release|publish|set)$/;

/** "launched a fund in May with £26 million": the time of a deed that another figure than its object stands beside. */
function isOfDeed(phrases: readonly Phrase[], time: number, figure: number): boolean {
  let verb = time;
  while (verb >= 0 && time - verb < CLAUSE && !isBound(phrases[verb])) verb -= 1;
  if (phrases[verb]?.kind !== 'verb') {
    verb = time;
    while (verb < phrases.length && verb - time < CLAUSE && phrases[verb]?.kind !== 'verb') verb += 1;
  }
  if (!FOUNDING.test(phrases[verb]?.verb?.lemma ?? '')) return false;
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
  const figure = figures[phrases[at]?.index ?? -1];
  return time > at && figure?.kind === 'multiple' && MULTIPLIED.test(phrases[at + 1]?.norm ?? '');
}

const MULTIPLIED = /^(?:number|level|rate|figure|total|amount|volume|share|count|size|value)$/;

/** "from 12 in 2023 to 19": the time of the level that was. */
function isOfLevelBefore(phrases: readonly Phrase[], time: number, at: number): boolean {
  return (
    time === at - 2 &&
    phrases[at - 1]?.norm === 'to' &&
    phrases[time - 2]?.kind === 'marked' &&
    phrases[time - 3]?.norm === 'from'
  );
}

/** A time before the first verb, which holds for the whole sentence: "In the third quarter, …". */
function leadingTime({ phrases }: Scene, placed: readonly Placed[]): Placed | undefined {
  const opening = pastSource(phrases);
  const first = placed.find(({ at, period }) => at >= opening && period !== undefined);
  if (first === undefined) return undefined;
  const verb = phrases.findIndex(({ kind }, n) => n >= opening && (kind === 'verb' || kind === 'marked'));
  // "today announced that" dates the announcing.
  if (SAYING_VERBS.has(phrases[verb]?.verb?.lemma ?? '') && first.at === verb - 1) return undefined;
  return first.at < (verb < 0 ? phrases.length : verb) ? first : undefined;
}

/** Behind "According to the review tabled last week,"; 0 where no source opens the sentence. */
function pastSource(phrases: readonly Phrase[]): number {
  return phrases[0]?.norm === 'according' ? phrases.findIndex(({ kind }) => kind === 'comma') + 1 : 0;
}

/** Times looked at on each side of a figure. */
const NEIGHBOURS = 4;

/** The few times of a segment on either side of the phrase `at`. */
function neighbours(placed: readonly Placed[], at: number): readonly Placed[] {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return placed.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}

/** The nearest, one to the right before one as near to the left. */
function nearest(placed: readonly Placed[], at: number): Placed | undefined {
  const distance = (other: number): number => (other > at ? other - at : 1.5 * (at - other));
  return placed.toSorted((a, b) => distance(a.at) - distance(b.at))[0];
}

/** A basis stands after its figure, or before it with no other figure between ("a year-on-year increase of 8.8 percent"). */
function nearestBasis(placed: readonly Placed[], { phrases }: Scene, at: number): string | undefined {
  const based = placed.filter(({ basis, at: other }) => basis !== undefined && other !== at);
  const free = (from: number, to: number): boolean =>
    !phrases.slice(from + 1, to).some(({ kind }) => kind === 'marked');
  // "a drop of 12 percent and the lowest since 2011": what another phrase is against is no basis of the figure.
  const joined = (to: number): boolean => phrases.slice(at + 1, to).some(({ kind }) => kind === 'and');
  const right = based.find(
    ({ at: other }) => other > at && other - at < 12 && free(at, other) && !joined(other),
  );
  const left = based.findLast(({ at: other }) => other < at && at - other < 6 && free(other, at));
  return (right ?? left)?.basis;
}
