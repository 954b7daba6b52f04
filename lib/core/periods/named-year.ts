import { months, partsOf } from './calendar.ts';
import { bareSpan } from './relative.ts';
import { type Groups, offsetOf, period, type TimeContext, type TimeReading } from './time-pattern.ts';

/** The year that "of 2024" or "last year" names, if any. */
export function namedYear({ year, rel }: Groups, { published }: TimeContext): number | undefined {
  if (year !== undefined) return Number(year);
  return rel === undefined || published === undefined ? undefined : partsOf(published).year + offsetOf(rel);
}

/** A span of months, in the named year, else relative to publication. */
export function spanOf(first: number, last: number, groups: Groups, context: TimeContext): TimeReading {
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: months(year, first, last) });
  return groups['rel'] === undefined ? period(bareSpan(first, last, context.published)) : period({});
}
