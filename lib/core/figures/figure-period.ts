import { type Interval, isoInterval } from '../periods/calendar.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import { isDatelineTime, type Phrase } from '../text/phrase.ts';
import { earlierTime, whenTime, whichTime } from './beside-time.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import { isOfClause, verbsBefore } from './clause-times.ts';
import { isPast, ofComparison, ofForecast, type Placed, relativeTo, sharedPeriod } from './shared-period.ts';
import { SAYING_VERBS } from './saying-verbs.ts';
import type { Scene } from './scene.ts';
import { segmentsOf } from './segments.ts';
import { TIME_CODES } from './units.ts';

/** What the times of a sentence say of one figure. */
export interface Timing {
  readonly period?: string;
  readonly basis?: string;
}

const NONE: readonly Placed[] = [];
const UNTIMED: Timing = {};

/** Whether a length of time may follow: "in five years". */
const isWithin = ({ kind, norm }: Phrase): boolean =>
  kind === 'prep' && (norm === 'in' || norm === 'over' || norm === 'within');

/** Prepositions after which a time is no period of what is measured. */
const NOT_WHEN =
  /^(?:by|until|till|since|before|after|from|than|to|against|beyond|effective|through|as|below|above|beneath)$/;

/** Reads the period and basis of every figure of a sentence, by figure index. */
export function timingOf(scene: Scene): readonly Timing[] {
  if (scene.times.length === 0 && !scene.phrases.some(isWithin)) return scene.figures.map(() => UNTIMED);
  const { segments, starts, of } = segmentsOf(scene);
  const placed = scene.phrases.flatMap((phrase, at) => placedTime(scene, phrase, at, of[at] ?? 0));
  const leading = leadingTime(scene, placed);
  const verbs = verbsBefore(scene.phrases);
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
        !isOfLevelBefore(scene.phrases, time.at, at),
    );
    const comparison = segments[own]?.comparison === true;
    const earlier = isOfMultiplied(scene, at + 1, at) ? undefined : earlierTime(scene, at);
    if (earlier !== undefined)
      return earlier.interval === undefined ? {} : { period: isoInterval(earlier.interval) };
    const period =
      whenTime(scene, placed, at) ??
      nearest(periods, at)?.period ??
      (comparison ? undefined : leading?.period) ??
      relativeTo(scene, starts[own] ?? 0) ??
      whichTime(scene, placed, at) ??
      (comparison
        ? (ofForecast(scene.phrases, at, bySegment[own - 1] ?? []) ??
          ofComparison(scene.phrases, at, bySegment[own - 1] ?? []))
        : sharedPeriod(scene, starts, own, bySegment));
    const basis = nearestBasis(near, scene, at);
    return {
      ...(period !== undefined && { period: isoInterval(period) }),
      ...(basis !== undefined && { basis }),
    };
  });
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

function placedTime(scene: Scene, phrase: Phrase, at: number, segment: number): readonly Placed[] {
  const time = phrase.kind === 'time' ? scene.times[phrase.index] : undefined;
  if (time === undefined) return durationBasis(scene, phrase, at, segment);
  // "the benchmark 2035 bond"
  if (
    scene.phrases[at - 1]?.kind === 'noun' &&
    scene.phrases[at + 1]?.kind === 'noun' &&
    /^\d{4}$/.test(time.text)
  )
    return [];
  const lead = leadOf(scene.phrases, at);
  if (time.kind === 'comparison') return [{ at, segment, period: undefined, basis: time.basis }];
  if (time.kind !== 'period' || isDatelineTime(scene.phrases, at) || isOfSaying(scene.phrases, at)) return [];
  const basis = basisOf(scene, time, lead, at);
  if (basis !== undefined) return [{ at, segment, period: undefined, basis }];
  // "after third-quarter profit rose": the time of the noun behind it.
  const modified = scene.phrases[at + 1];
  const modifies =
    /-(?:quarter|half)$/i.test(time.text) &&
    (/^(?:noun|adjective)$/.test(modified?.kind ?? '') || modified?.verb?.form === 'ing');
  if (NOT_WHEN.test(lead) && !modifies && !/^from /i.test(time.text)) return [];
  // The day of a deed ("today announced") is no period of its figures, unless it stands right after one.
  const period = readingOf(scene, time, at);
  const day = period?.start === period?.end;
  if (day && !isDayOfFigure(scene, at)) return [];
  return [{ at, segment, period, basis: undefined }];
}

/** "at 38 on Monday", "pulled 17 people from the river on Monday", but not "cut its forecast to 38 on Monday". */
function isDayOfFigure({ phrases, figures }: Scene, at: number): boolean {
  let left = at - 1;
  while (left >= 0 && at - left < 7 && /^(?:noun|prep)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  const marked = phrases[left];
  const figure = marked?.kind === 'marked' ? figures[marked.index] : undefined;
  if (figure === undefined) return false;
  const deed = phrases[left - 1]?.verb;
  if (figure.kind === 'count' && deed?.form === 'past' && !SAYING_VERBS.has(deed.lemma)) return true;
  if (figure.kind === 'count' && phrases[at - 1]?.norm === 'at') return true;
  return at - left <= 2 && !isOutlook(phrases, left);
}

/** "its profit forecast to [between £52 million and £55 million]" */
function isOutlook(phrases: readonly Phrase[], figure: number): boolean {
  return phrases
    .slice(Math.max(0, figure - 4), figure)
    .some(({ norm }) => /^(?:forecasts?|outlook|guidance|targets?|estimates?)$/.test(norm));
}

/** The preposition that a time hangs on, past "the end of" and another preposition: "than in 2023" gives "than". */
function leadOf(phrases: readonly Phrase[], at: number): string {
  let left = at - 1;
  let lead = '';
  while (left >= 0 && at - left < 6) {
    const phrase = phrases[left];
    if (phrase?.kind === 'prep' || phrase?.kind === 'that') lead = phrase.norm;
    else if (
      !(
        (phrase?.kind === 'adjective' && lead === '') ||
        (phrase?.kind === 'noun' && /^(?:end|beginning|start|middle|close|level|levels)$/.test(phrase.norm))
      )
    )
      break;
    left -= 1;
  }
  return lead;
}

function basisOf(
  scene: Scene,
  { text, interval }: TimeExpression,
  lead: string,
  at: number,
): string | undefined {
  if (lead === 'since') return `since ${text}`;
  const compared =
    scene.phrases[at - 2]?.verb?.lemma === 'compare' || scene.phrases[at - 3]?.verb?.lemma === 'compare';
  const words = (word: string): string => `${word} ${text}`;
  // "will be cut from June 1" says when it starts.
  if (lead === 'from' && interval?.start === interval?.end) return undefined;
  if (compared && !hasFigureBetween(scene, at))
    return words(scene.phrases[at - 1]?.norm === 'in' ? 'compared with' : 'compared with');
  if (
    lead === 'than' ||
    (lead === 'from' && interval !== undefined && scene.phrases[at - 1]?.kind === 'prep')
  ) {
    const inside = lead === 'than' && scene.phrases[at - 1]?.norm === 'in' ? 'than in' : lead;
    return words(inside);
  }
  // "a 16% rise over 2023"
  if (isOfChange(scene, lead, at) && interval?.start !== interval?.end) return words(lead);
  return /^(?:over|in|during|for|throughout|within) the /i.test(text) && /decade|century/.test(text)
    ? text.toLowerCase()
    : undefined;
}

/** "a 16% rise over 2023", "an increase of 22 per cent on the first half of 2024", "up 3% on 2023" */
function isOfChange({ phrases }: Scene, lead: string, at: number): boolean {
  if (!/^(?:over|on)$/.test(lead)) return false;
  if (CHANGE_NOUNS.has(phrases[at - 2]?.norm ?? '')) return true;
  if (phrases[at - 2]?.kind !== 'marked') return false;
  const before = phrases[at - 3];
  return before?.norm === 'of'
    ? CHANGE_NOUNS.has(phrases[at - 4]?.norm ?? '')
    : lead === 'on' && (/^(?:up|down|by)$/.test(before?.norm ?? '') || before?.kind === 'verb');
}

/** "compared with 8.5 percent in 2023" dates the 8.5 percent and gives no basis. */
function hasFigureBetween({ phrases }: Scene, at: number): boolean {
  return phrases[at - 1]?.kind === 'marked' || phrases[at - 2]?.kind === 'marked';
}

/** "had risen by 38% in five years": a plain length of time is what a change took. */
function durationBasis(scene: Scene, phrase: Phrase, at: number, segment: number): readonly Placed[] {
  if (phrase.kind !== 'marked' && phrase.kind !== 'noun') return NONE;
  const figure = phrase.kind === 'marked' ? scene.figures[phrase.index] : undefined;
  const lead = scene.phrases[at - 1]?.norm ?? '';
  const words = (end: number): string =>
    scene.tokens
      .slice(scene.phrases[at - 1]?.first ?? 0, end)
      .map(({ text }) => text)
      .join(' ');
  if (figure?.kind === 'quantity' && TIME_CODES.has(figure.unit) && /^(?:in|over|within)$/.test(lead)) {
    return [{ at, segment, period: undefined, basis: words(figure.last) }];
  }
  if (
    phrase.kind === 'noun' &&
    /^(?:in|over|within)$/.test(lead) &&
    /^(?:year|month|week|quarter|decade|day)$/.test(phrase.norm) &&
    phrase.last - phrase.first === 2
  ) {
    return [{ at, segment, period: undefined, basis: words(phrase.last) }];
  }
  return [];
}

/** Nouns of saying: "in a statement on Monday". */
const OCCASIONS =
  /^(?:statement|letter|speech|interview|report|briefing|note|post|conference|filing|release|remarks|call|email|article|hearing|meeting|ceremony)$/;

/** "said on Wednesday" and "the rate it forecast in March" date the words; "said sales in 2024 rose" does not. */
function isOfSaying(phrases: readonly Phrase[], at: number): boolean {
  const ofSubject = phrases[at - 2]?.kind === 'noun' && isPast(phrases[at + 1]);
  const dated = phrases[at - 1]?.kind === 'prep';
  // "said revenue this quarter would be"
  if (phrases[at - 1]?.kind === 'noun' && phrases[at + 1]?.verb?.form === 'finite') return false;
  for (let left = at - 1; left >= 0 && at - left <= 4; left -= 1) {
    const phrase = phrases[left];
    // "27% when it last asked in 2021"
    if (phrase?.kind === 'verb') return !ofSubject && isOfWords(phrase, dated) && !isOfWhen(phrases, left);
    if (phrase?.kind === 'noun' && OCCASIONS.test(phrase.norm)) return true;
    if (/^(?:marked|comma|that)$/.test(phrase?.kind ?? '')) return false;
  }
  return false;
}

/** Whether a figure stands right before the "when" of the verb's clause. */
function isOfWhen(phrases: readonly Phrase[], verb: number): boolean {
  const when = phrases.findLastIndex(({ norm }, n) => n < verb && verb - n <= 4 && norm === 'when');
  return when > 0 && phrases[when - 1]?.kind === 'marked';
}

/** A verb of saying; of forecasting where a preposition dates it: "expects full-year revenue" does not. */
function isOfWords({ verb }: Phrase, dated: boolean): boolean {
  return (
    SAYING_VERBS.has(verb?.lemma ?? '') ||
    (dated && /^(?:project|predict|forecast|expect|estimate)$/.test(verb?.lemma ?? ''))
  );
}

/** Verbs whose object lies ahead: "forecast a profit for the year to September". */
const FORESEEING: ReadonlySet<string> = new Set(
  'anticipate expect forecast predict project target'.split(' '),
);

function readingOf(
  { phrases }: Scene,
  { interval, upcoming }: TimeExpression,
  at: number,
): Interval | undefined {
  if (upcoming === undefined) return interval;
  for (let left = at - 1; left >= 0 && at - left <= 12; left -= 1) {
    const verb = phrases[left]?.verb;
    // "Ships waited 9.4 days to berth in April"
    const purpose = verb?.form === 'to' && /^(?:noun|marked)$/.test(phrases[left - 1]?.kind ?? '');
    if (verb !== undefined && !purpose) return verb.ahead || FORESEEING.has(verb.lemma) ? upcoming : interval;
  }
  return phrases.slice(at + 1, at + 10).find(({ verb }) => verb !== undefined)?.verb?.ahead === true
    ? upcoming
    : interval;
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
