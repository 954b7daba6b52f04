import { addDays, type Interval, isoDay, months, partsOf, weekdayOf, wholeYear } from './calendar.ts';
import { MONTH, YEAR } from './pattern-pieces.ts';
import { bareMonth, calendarUnit, weekend } from './relative.ts';
import {
  countOf,
  type Groups,
  monthIndex,
  offsetOf,
  period,
  rule,
  type TimeContext,
  type TimePattern,
  type TimeReading,
} from './time-pattern.ts';
import { ORDINALS } from '../lexicon/time-words.ts';

/** Parts of the calendar with a name of their own, read before the months and years inside them. Earlier ones win. */
export const CALENDAR_PARTS: readonly TimePattern[] = [
  // "the last week of July", "the first two weeks of July", "the first week of 2015"
  rule(
    'week',
    `\\b(?:the )?(?:(?<nth>first|second|third|fourth|last|final) week|(?<end>first|last|final) (?<count>two|three|[23]) weeks) (?:of|in) (?:(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}))?|(?<whole>${YEAR}))\\b(?![ -]?\\d)`,
    ({ end = '', nth = end, count = '1', month: name, year, whole }, { published }) => {
      const last = /last|final/i.test(nth);
      const days = 7 * countOf(count);
      const offset = 7 * ((ORDINALS[nth.toLowerCase()] ?? 1) - 1);
      if (whole !== undefined) {
        const start = last
          ? addDays(isoDay(Number(whole), 12, 31), 1 - days)
          : addDays(isoDay(Number(whole), 1, 1), offset);
        return period({ interval: { start, end: addDays(start, days - 1) } });
      }
      const month = monthIndex(name ?? '');
      const of = year === undefined ? bareMonth(month, published).interval : undefined;
      const first = of?.start ?? (year === undefined ? undefined : isoDay(Number(year), month, 1));
      if (month === 0 || first === undefined) return period({});
      const { year: inYear } = partsOf(first);
      const start = last ? addDays(isoDay(inYear, month + 1, 0), 1 - days) : addDays(first, offset);
      return period({ interval: { start, end: addDays(start, days - 1) } });
    },
  ),
  // "between May 2015 and 2018"
  rule(
    'numbered month',
    `\\b(?:between|from) (?<month>${MONTH}) (?<from>${YEAR}) (?:and|to) (?<to>${YEAR})\\b`,
    ({ month = '', from, to }) =>
      Number(to) < Number(from)
        ? null
        : period({
            interval: { start: isoDay(Number(from), monthIndex(month), 1), end: isoDay(Number(to), 12, 31) },
          }),
  ),
  // "so far this year", "this year to date"
  rule(
    'relative',
    '\\b(?:so far (?:in )?this (?<unit>year|month|quarter|week)|this (?<unit2>year|month|quarter|week)(?: so far| to date))\\b',
    ({ unit, unit2 }, { published }) => upToPublication(unit ?? unit2, published),
  ),
  // "11 cases so far in 2025"
  rule('year number', `\\bso far in (?<year>${YEAR})\\b`, ({ year }, { published }) =>
    published === undefined || Number(year) !== partsOf(published).year
      ? period({ interval: wholeYear(Number(year)) })
      : upToPublication('year', published),
  ),
  // "since the beginning of the year"
  rule(
    'unit',
    '\\bsince the (?:beginning|start) of (?:the|this) (?<unit>year|month|quarter|week)\\b',
    ({ unit }, { published }) => upToPublication(unit, published),
  ),
  rule('year', '\\b(?:the |in the )?(?:calendar )?year[ -]to[ -]date\\b', (_g, { published }) =>
    upToPublication('year', published),
  ),
  rule(
    'month name',
    `\\b(?:the )?(?:whole )?month of (?<month>${MONTH})(?= |[.,;:]|$)(?!,? (?:of )?(?:\\d|this|last|next))`,
    ({ month = '' }, { published }) => period({ interval: bareMonth(monthIndex(month), published).interval }),
  ),
  rule('month name', `\\bthis past (?<month>${MONTH})(?= |[.,;:]|$)`, ({ month = '' }, { published }) =>
    period({ interval: bareMonth(monthIndex(month), published).interval }),
  ),
  // "the 1300s" are a century, "the 1320s" and "the 70s" ten years
  rule('decades', '\\b(?:the )?(?:early |late |mid-?)?(?<century>1[0-7])00s\\b', ({ century }) =>
    period({ interval: { start: `${century}00-01-01`, end: `${century}99-12-31` } }),
  ),
  rule('digit', "(?<=\\bthe )(?:early |late |mid-?)?['’]?(?<decade>[2-9])0s\\b", ({ decade }) =>
    period({ interval: { start: `19${decade}0-01-01`, end: `19${decade}9-12-31` } }),
  ),
  rule('decade', '\\b(?:this|the current) decade\\b', (_g, { published }) => {
    if (published === undefined) return period({});
    const start = 10 * Math.floor(partsOf(published).year / 10);
    return period({ interval: { start: wholeYear(start).start, end: wholeYear(start + 9).end } });
  }),
  // "at the end of June 2024", "at the end of 2024", "at the end of last year": its last day
  ...(['month name', 'year number', 'year'] as const).map((trigger) =>
    rule(
      trigger,
      `(?<=\\b(?:at|as of|by|until|before) )(?:the )?(?:end|close) of (?:the )?(?:${
        trigger === 'month name'
          ? `(?<month>${MONTH})(?:,? (?<year>${YEAR})\\b)?(?! ?\\d)`
          : trigger === 'year number'
            ? `(?<whole>${YEAR})\\b(?![-–/]\\d|[.,]?\\d)`
            : '(?<rel>last|this|next) year\\b'
      })`,
      endOf,
    ),
  ),
  // "at the end of the month"
  rule(
    'unit',
    '\\b(?<=(?:at|to|by|until|before) )the end of the (?<unit>month|quarter)\\b',
    ({ unit = 'month' }, { published }) => {
      const whole = calendarUnit(unit === 'month' ? 'month' : 'quarter', 0, published).interval;
      return period(whole === undefined ? {} : { interval: { start: whole.end, end: whole.end } });
    },
  ),
  rule('century', '\\b(?:over|at|during) the weekend\\b', (_g, { published }) =>
    period(published === undefined ? {} : weekend(weekdayOf(published) < 5 ? -1 : 0, published)),
  ),
  // "The next year, it sank" goes on from a time told before.
  rule('later', '(?<=^|[.!?”"] )The next (?<unit>year|month),', ({ unit }) => ({
    kind: 'period',
    anaphor: { unit: unit === 'month' ? 'month' : 'year', later: 1 },
  })),
];

/** Whether the words are of an end: "the end of 2024" is a day at which things stand. */
export const isEndOf = ({ text }: { readonly text: string }): boolean =>
  /^(?:the )?(?:end|close) of/i.test(text);

/** The last day of the month or year that the words name. */
function endOf({ month = '', year, whole, rel }: Groups, { published }: TimeContext): TimeReading {
  const last = (interval: Interval | undefined): Interval | undefined =>
    interval === undefined ? undefined : { start: interval.end, end: interval.end };
  if (whole !== undefined) return period({ interval: last(wholeYear(Number(whole))) });
  if (rel !== undefined)
    return period({ interval: last(calendarUnit('year', offsetOf(rel), published).interval) });
  const index = monthIndex(month);
  if (index === 0) return period({});
  if (year !== undefined) return period({ interval: last(months(Number(year), index, index)) });
  const { interval, upcoming } = bareMonth(index, published);
  return period({ interval: last(interval), upcoming: last(upcoming) });
}

/** From the start of the running unit to publication. */
function upToPublication(unit = 'year', published: string | undefined) {
  const start = calendarUnit(unit.toLowerCase() as 'year', 0, published).interval?.start;
  return period(
    start === undefined || published === undefined ? {} : { interval: { start, end: published } },
  );
}
