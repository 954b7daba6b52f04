/** A closed interval of days, each as ISO 8601 "YYYY-MM-DD". */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

const DAY = 86_400_000;

/** "00" to "31". */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** "YYYY-MM-DD" of a year, a month (1 to 12, but any overflow is carried) and a day. */
export function isoDay(year: number, month: number, day: number): string {
  // Most days are in their month: no date has to be made to carry them.
  if (year > 999 && year < 10_000 && month > 0 && month < 13 && day > 0 && day < 29)
    return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The parts of an ISO day; month counts from 1. */
export function partsOf(day: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `days` later (earlier where negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** Whole months, the first and the last included; months count from 1 and overflow into other years. */
export function months(year: number, first: number, last: number): Interval {
  return { start: isoDay(year, first, 1), end: isoDay(year, last + 1, 0) };
}

export function wholeYear(year: number): Interval {
  return months(year, 1, 12);
}

export function singleDay(day: string): Interval {
  return { start: day, end: day };
}

/** ISO 8601 interval "2025-01-01/2025-06-30". */
export function isoInterval({ start, end }: Interval): string {
  return `${start}/${end}`;
}

/** As many months as end with a day within one: to July 27 from June 28. */
export function monthsTo(end: string, count: number): Interval {
  const { year, month, day } = partsOf(end);
  return { start: isoDay(year, month - count, day + 1), end };
}

/** The same days, or whole months, of the year before. */
export function yearEarlier({ start, end }: Interval): Interval {
  const [from, to] = [partsOf(start), partsOf(end)];
  const isWhole = from.day === 1 && end === isoDay(to.year, to.month + 1, 0);
  return {
    start: isoDay(from.year - 1, from.month, from.day),
    end: isWhole ? isoDay(to.year - 1, to.month + 1, 0) : isoDay(to.year - 1, to.month, to.day),
  };
}

/** Whether the interval is one day. */
export const isDay = (interval: Interval | undefined): boolean =>
  interval !== undefined && interval.start === interval.end;

/** The shortest EDTF form: a day, a month, a year, else an interval (https://www.loc.gov/standards/datetime/). */
export function edtf({ start, end }: Interval): string {
  if (start === end) return start;
  const { year, month } = partsOf(start);
  if (start === isoDay(year, month, 1) && end === isoDay(year, month + 1, 0)) return start.slice(0, 7);
  if (start === isoDay(year, 1, 1) && end === isoDay(year, 12, 31)) return start.slice(0, 4);
  return `${start}/${end}`;
}
