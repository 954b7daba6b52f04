import type { TimeExpression } from '../../periods/find-times.ts';
import { calendarUnit, type Unit } from '../../periods/relative.ts';
import { countOf } from '../../periods/time-pattern.ts';

/** "three years ago", "a month ago"; vaguer ones ("several years ago") name no time. */
const AGO = /^(\w+) (day|week|month|year)s? ago$/i;

/** The time with the calendar unit that "three years ago" falls in, which for a deed is as good as its name. */
export function withAgo(time: TimeExpression, published: string | undefined): TimeExpression {
  const [, count, unit] = AGO.exec(time.text) ?? [];
  if (unit === undefined || count === undefined) return time;
  const units = /^an?$/i.test(count) ? 1 : countOf(count);
  return units > 0 && units < 200
    ? { ...time, ...calendarUnit(unit.toLowerCase() as Unit, -units, published?.slice(0, 10)) }
    : time;
}
