import {
  addDays,
  daysBetween,
  type Interval,
  isoDay,
  months,
  partsOf,
  singleDay,
  weekdayOf,
  wholeYear,
} from './calendar.ts';
import { SEASONS } from '../lexicon/time-words.ts';

/** What a time expression can mean, seen from the day of publication: looking back, and looking ahead. */
export interface Reading {
  readonly interval?: Interval | undefined;
  /** The reading in a sentence about the future, where it differs. */
  readonly upcoming?: Interval | undefined;
  /** The reading in a sentence about the past, where it differs. */
  readonly past?: Interval | undefined;
}

/** Days after publication by which a running span of many months may still end and count as past. */
const SPAN_SLACK = 20;

/** The occurrence of a yearly span that began on or before `day`, and the one that ends on or after it. */
export function yearly(day: string, span: (year: number) => Interval): Reading {
  const { year } = partsOf(day);
  const past = [year, year - 1].map(span).find(({ start }) => start <= day);
  const upcoming = [year - 1, year, year + 1].map(span).find(({ end }) => end >= day);
  return { interval: past, upcoming };
}

/** A month without a year ("in March"): 1 for January. */
export function bareMonth(month: number, published: string | undefined): Reading {
  return published === undefined ? {} : yearly(published, (year) => months(year, month, month));
}

/** A day of a month without a year ("on July 28"). */
export function bareDay(month: number, first: number, last: number, published: string | undefined): Reading {
  if (published === undefined) return {};
  const span = (year: number): Interval => ({
    start: isoDay(year, month, first),
    end: isoDay(year, month, last),
  });
  const { interval, upcoming } = yearly(published, span);
  // "effective August 1" in a release of July is the coming one, whatever the tense.
  const near = upcoming !== undefined && daysBetween(published, upcoming.start) <= 60;
  return near && interval !== undefined && daysBetween(interval.end, published) > 180
    ? { interval: upcoming, upcoming, past: interval }
    : { interval, upcoming };
}

/** Months from one to another without a year ("from January to September"); `last` may run past 12. */
export function bareSpan(first: number, last: number, published: string | undefined): Reading {
  if (published === undefined) return {};
  const span = (year: number): Interval => months(year, first, last);
  const { year } = partsOf(published);
  const latest = addDays(published, SPAN_SLACK);
  const past = [year, year - 1, year - 2].map(span).find(({ end }) => end <= latest);
  return { interval: past, upcoming: yearly(published, span).upcoming };
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(index: number, published: string | undefined): Reading {
  if (published === undefined) return {};
  const back = (weekdayOf(published) - index + 7) % 7;
  return {
    interval: singleDay(addDays(published, -back)),
    upcoming: singleDay(addDays(published, (7 - back) % 7)),
  };
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** The unit of time that lies `offset` units from the one of publication ("last month" is -1). */
export function calendarUnit(unit: Unit, offset: number, published: string | undefined): Reading {
  if (published === undefined) return {};
  const { year, month } = partsOf(published);
  switch (unit) {
    case 'day':
      return { interval: singleDay(addDays(published, offset)) };
    case 'week': {
      const monday = addDays(published, 7 * offset - weekdayOf(published));
      return { interval: { start: monday, end: addDays(monday, 6) } };
    }
    case 'month':
      return { interval: months(year, month + offset, month + offset) };
    case 'quarter': {
      const first = 3 * Math.floor((month - 1) / 3) + 1 + 3 * offset;
      return { interval: months(year, first, first + 2) };
    }
    case 'half': {
      const first = (month > 6 ? 7 : 1) + 6 * offset;
      return { interval: months(year, first, first + 5) };
    }
    case 'year':
      return { interval: wholeYear(year + offset) };
    default:
      return stretch('decade', 1, offset > 0, published);
  }
}

/** Of a running stretch what had passed at publication: "earlier this year". */
export function upTo({ interval }: Reading, published: string | undefined): Reading {
  return interval === undefined || published === undefined
    ? {}
    : { interval: { start: interval.start, end: published } };
}

/** From the start of one to the end of the other: "this year and next". */
export function together({ interval: first }: Reading, { interval: last }: Reading): Reading {
  return first === undefined || last === undefined ? {} : { interval: { start: first.start, end: last.end } };
}

/** `count` units up to publication ("the past five years"), or from it on where `ahead`. */
export function stretch(unit: Unit, count: number, ahead: boolean, published: string | undefined): Reading {
  if (published === undefined || count > 1000) return {};
  const { year, month, day } = partsOf(published);
  const sign = ahead ? 1 : -1;
  const perUnit = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[unit];
  const other =
    perUnit === 0
      ? addDays(published, sign * count * (unit === 'week' ? 7 : 1))
      : isoDay(year, month + sign * count * perUnit, day);
  return { interval: ahead ? { start: published, end: other } : { start: other, end: published } };
}

/** A season of a year, or the nearest one where no year is given. */
export function season(name: string, year: number | undefined, published: string | undefined): Reading {
  const first = SEASONS[name];
  if (first === undefined) return {};
  const span = (of: number): Interval => months(of, first, first + 2);
  if (year !== undefined) return { interval: span(year) };
  return published === undefined ? {} : yearly(published, span);
}

/** "last summer" (-1), "this fall" (0: the running one, else that of the year, whether it has been or not), "next spring" (1). */
export function namedSeason(name: string, offset: number, published: string | undefined): Reading {
  const { interval, upcoming } = season(name, undefined, published);
  if (published === undefined || interval === undefined || upcoming === undefined) return {};
  const isRunning = interval.end >= published;
  const { year } = partsOf(published);
  if (offset < 0) return isRunning ? season(name, year - 1, published) : { interval };
  if (offset > 0) return isRunning ? season(name, year + 1, published) : { interval: upcoming };
  return isRunning ? { interval } : season(name, year, published);
}

/** Saturday and Sunday: of this week (0), the one before (-1) or after (1). */
export function weekend(offset: number, published: string | undefined): Reading {
  if (published === undefined) return {};
  const saturday = addDays(published, 5 - weekdayOf(published) + 7 * offset);
  return { interval: { start: saturday, end: addDays(saturday, 1) } };
}

/** The day, week, month or year that lies `count` of them before publication. */
export function ago(unit: Unit, count: number, published: string | undefined): Reading {
  if (published === undefined || !(count < 500)) return {};
  const back = calendarUnit(unit, -count, published);
  return /^(?:day|week|month|year)$/.test(unit) ? back : {};
}
