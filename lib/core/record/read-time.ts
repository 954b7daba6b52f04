import { seasonOf } from '../initiatives/dates/deed-date.ts';
import {
  edtf,
  type Interval,
  isoInterval,
  months,
  partsOf,
  singleDay,
  wholeYear,
} from '../periods/calendar.ts';
import { findTimes } from '../periods/find-times.ts';

/** EDTF, https://www.loc.gov/standards/datetime/: a year, a month or season of it, a day. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words before a time that belong to the sentence around it. */
const LEAD = /^(?:(?:in|during|on|over|within|for|of)\s+)/i;
/** EDTF's spring, 21, begins in March. */
const SPRING = 21;

function unreadable(text: string): Error {
  return new Error(
    `“${text}” is no time that can be read. Write it like 2025, 2025-07, 2025-07-12, 2025-01-01/2025-06-30 or “first half of 2025”.`,
  );
}

/** The days of an EDTF date; null where it is none, or there is no such day. */
function daysOf(date: string): Interval | null {
  const [, year, part, day] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  if (part === undefined) return wholeYear(Number(year));
  const month = Number(part);
  if (day !== undefined) {
    const known = Number.isNaN(Date.parse(date)) ? null : partsOf(new Date(date).toISOString());
    return known?.day === Number(day) ? singleDay(date) : null;
  }
  if (month >= SPRING && month < SPRING + 4) {
    const first = 3 * (month - SPRING) + 3;
    return months(Number(year), first, first + 2);
  }
  return month >= 1 && month <= 12 ? months(Number(year), month, month) : null;
}

/** What the words of a time name, relative ones against `published` (ISO 8601). Throws where they name none. */
function daysInWords(text: string, published: string | undefined): Interval {
  const words = text.replace(LEAD, '');
  const [time, ...more] = findTimes(words, [{ start: 0, end: words.length }], published);
  const isWhole = time?.start === 0 && time.end === words.length && more.length === 0;
  if (!isWhole || time.kind === 'clock') throw unreadable(text);
  if (time.interval) return time.interval;
  if (published !== undefined || time.kind !== 'period') throw unreadable(text);
  throw new Error(
    `“${text}” counts from the day of publication, which is not known. Write the time like 2025-07 or 2025-01-01/2025-06-30.`,
  );
}

function daysIn(text: string, published: string | undefined): Interval {
  const [from = '', to, ...more] = text.split('/').map((part) => part.trim());
  if (to === undefined) {
    if (DAY.test(text) && daysOf(text) === null)
      throw new Error(`There is no day ${text}. Look at the month and the day.`);
    return daysOf(text) ?? daysInWords(text, published);
  }
  const [first, last] = [daysOf(from), daysOf(to)];
  if (first === null || last === null || more.length > 0) throw unreadable(text);
  if (first.start > last.end) {
    throw new Error(`“${text}” ends before it begins. Write the earlier date first.`);
  }
  return { start: first.start, end: last.end };
}

/** A figure's period, an ISO 8601 interval, of what a user writes; undefined of nothing. Throws where it is no time. */
export function readPeriod(written: string, published: string | undefined): string | undefined {
  const text = written.trim();
  return text === '' ? undefined : isoInterval(daysIn(text, published));
}

/** A deed's date, EDTF, of what a user writes; undefined of nothing. Throws where it is no time. */
export function readDate(written: string, published: string | undefined): string | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  const days = daysIn(text, published);
  return daysOf(text) ? text : (seasonOf(days) ?? edtf(days));
}
