import { months, partsOf } from './calendar.ts';
import { fiscalMonths, startOfNamed, startOfRunning } from './fiscal.ts';
import { bareSpan, type Reading, yearly } from './relative.ts';
import { type Groups, offsetOf, period, type TimeContext, type TimeReading } from './time-pattern.ts';

/** The year that "of 2024" or "last year" names, if any. */
export function namedYear({ year, rel }: Groups, { published }: TimeContext): number | undefined {
  if (year !== undefined) return Number(year);
  return rel === undefined || published === undefined ? undefined : partsOf(published).year + offsetOf(rel);
}

/** How the part of a year that words name is to be read. */
export interface PartReading {
  /** "Q2" and "the second half" are of a fiscal year where the article writes "FY26". */
  readonly fiscalToo?: boolean;
  /** "the first nine months", which are over once they are spoken of. */
  readonly running?: boolean;
}

/** Months `first` to `last` of a year, from 1: of the fiscal year or the one named, else the nearest to publication. */
export function partOfYear(
  first: number,
  last: number,
  groups: Groups,
  context: TimeContext,
  { fiscalToo = false, running = false }: PartReading = {},
): TimeReading {
  if (fiscalToo && isBare(groups) && context.tellsGame()) return period({});
  const fiscal = fiscalPart(first, last, groups, context, fiscalToo);
  if (fiscal !== null) return period(fiscal);
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: months(year, first, last) });
  if (groups['rel'] !== undefined || context.published === undefined) return period({});
  return period(
    running
      ? bareSpan(first, last, context.published)
      : yearly(context.published, (of) => months(of, first, last)),
  );
}

/** Without a year of its own. */
export const isBare = ({ year, rel, fiscal, kind }: Groups): boolean =>
  (year ?? rel ?? fiscal ?? kind) === undefined;

/** Null where the words speak of a calendar year; without an interval where the fiscal year is not known. */
function fiscalPart(
  first: number,
  last: number,
  { fiscal, year, rel, kind }: Groups,
  { published, fiscal: calendarOf, tellsFiscal }: TimeContext,
  fiscalToo: boolean,
): Reading | null {
  const named = fiscal !== undefined || kind !== undefined;
  if (!named && !fiscalToo) return null;
  const calendar = calendarOf();
  if (!named) {
    const bare = calendar?.bare ?? (tellsFiscal() ? 'unsure' : 'calendar');
    if (bare === 'calendar' || calendar?.first === 1) return null;
    // "the second quarter of 2024" of a firm whose years are its own may be of either.
    if (year !== undefined || rel !== undefined) return bare === 'fiscal' ? {} : null;
    if (bare === 'unsure') return {};
  }
  if (calendar === undefined) return {};
  if (fiscal !== undefined)
    return { interval: fiscalMonths(startOfNamed(fiscal, calendar), first, last, calendar) };
  if (published === undefined) return {};
  if (kind !== undefined)
    return {
      interval: fiscalMonths(startOfRunning(published, calendar) + offsetOf(rel), first, last, calendar),
    };
  return yearly(published, (of) => fiscalMonths(of, first, last, calendar));
}
