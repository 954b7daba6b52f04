import { addDays, type Interval, isoDay, months, partsOf, weekdayOf, wholeYear } from './calendar.ts';
import { dayOf } from './date-patterns.ts';
import { isBare, partOfYear } from './named-year.ts';
import { COUNT, DAY, MONTH, OF_YEAR, ORDINAL, SUFFIX, YEAR } from './pattern-pieces.ts';
import { bareDay, bareMonth, calendarUnit, weekend } from './relative.ts';
import {
  countOf,
  type Groups,
  monthIndex,
  monthsOf,
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
  // "the 1960s and 70s"
  rule(
    'decades',
    "\\b(?:the )?(?:early |late |mid-?)?(?<from>(?:1[89]|20)\\d0)s(?:,? and|,? to| through) (?:the )?(?:early |late |mid-?)?['’]?(?<century>1[89]|20)?(?<decade>\\d0)s\\b",
    ({ from = '', century, decade = '' }) => {
      const last = Number(`${century ?? from.slice(0, 2)}${decade}`);
      return last > Number(from)
        ? period({ interval: { start: `${from}-01-01`, end: `${last + 9}-12-31` } })
        : null;
    },
  ),
  // "in 2014 and the first three months of 2015"
  rule(
    'year number',
    `\\b(?<from>${YEAR}) and (?:in |for |during )?the first (?:(?<count>${COUNT})[ -])?(?<unit>month|quarter|half)s? (?:of|in) (?<to>${YEAR})\\b`,
    ({ from, count, unit, to }) => {
      const end = months(Number(to), 1, Math.min(12, countOf(count) * monthsOf(unit))).end;
      return Number(to) === Number(from) + 1
        ? period({ interval: { start: isoDay(Number(from), 1, 1), end } })
        : null;
    },
  ),
  // "3, 4 and 5 in 2013, 2014 and 2015, respectively": which is of which year is not worked out
  rule('year number', `\\b${YEAR}(?:, ${YEAR}){0,6},? and ${YEAR},? respectively\\b`, () => period({})),
  // "in 2013, 2014 and 2015"
  rule(
    'year number',
    `\\b(?<from>${YEAR})(?<others>(?:, ${YEAR}){1,6}),? and (?<to>${YEAR})\\b(?![.,]?\\d|%)`,
    ({ from, others = '', to }) =>
      Number(to) - Number(from) === others.split(', ').length
        ? period({ interval: { start: isoDay(Number(from), 1, 1), end: isoDay(Number(to), 12, 31) } })
        : null,
  ),
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
  // "the first half of May", "the second fortnight of April"
  rule(
    'month name',
    `\\b(?:the )?(?:early |late )?(?<nth>first|second) (?:half|fortnight) (?:of|in) (?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR})\\b)?(?![ -]?\\d)`,
    ({ nth = '', month: name = '', year }, { published }) => {
      const month = monthIndex(name);
      const of =
        year === undefined ? bareMonth(month, published).interval : months(Number(year), month, month);
      if (month === 0 || of === undefined) return period({});
      return period({
        interval: /first/i.test(nth)
          ? { start: of.start, end: addDays(of.start, 14) }
          : { start: addDays(of.start, 15), end: of.end },
      });
    },
  ),
  // "the full year 2023", "full-year fiscal 2024"
  rule('year', `\\b(?:the )?(?:full|whole|entire)[ -]year(?=[ ,])${OF_YEAR}`, (g, c) =>
    isBare(g) ? null : partOfYear(1, 12, g, c, { fiscalToo: true }),
  ),
  // "the last six months of 2022", "the closing quarter of last year", "the latter half of 2023"
  rule(
    'relative',
    `\\b(?:the )?(?<edge>first|second|third|fourth|last|final|closing|opening|front|back|latter) (?:(?<count>${COUNT})[ -])?(?<unit>month|quarter|half)s?(?= (?:of|in) (?:the (?:year|previous|current|fiscal|financial)|${YEAR}|this|last|next|fiscal|FY)\\b)${OF_YEAR}`,
    edgeOf,
  ),
  // "last year's fourth quarter"
  ...(['quarter', 'half'] as const).map((part) =>
    rule(
      part,
      `\\b(?:(?<year>${YEAR})|(?<rel>this|last|next) year)['’]s (?<nth>${ORDINAL})[ -]${part}\\b`,
      (g, c) => {
        const length = part === 'half' ? 6 : 3;
        const nth = /last|final/i.test(g['nth'] ?? '')
          ? 12 / length
          : (ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0);
        return nth * length > 12
          ? null
          : partOfYear(length * (nth - 1) + 1, length * nth, g, c, { fiscalToo: true });
      },
    ),
  ),
  // "October 2 and 3, 2023", "between October 2 and 22": days that follow each other, or the first and the last
  rule(
    'numbered month',
    `\\b(?:(?<between>between )?)(?<month>${MONTH}) (?<day>${DAY})${SUFFIX} and (?<to>${DAY})${SUFFIX}(?:,? (?<year>${YEAR})\\b|(?= ?[.,;:)]|$))(?![.,]\\d)`,
    ({ between, month: name = '', day, to, year }, { published }) => {
      const [month, first, last] = [monthIndex(name), Number(day), Number(to)];
      if (month === 0 || (between === undefined ? last !== first + 1 : last <= first)) return null;
      return period(
        year === undefined
          ? bareDay(month, first, last, published)
          : {
              interval: { start: isoDay(Number(year), month, first), end: isoDay(Number(year), month, last) },
            },
      );
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
  // "Earnings for the period ended Sept. 30": how long that was is not told
  rule(
    'ended month',
    `(?<!(?:months?|quarter|weeks?|year|half|days?)[- ])\\bperiod,? (?:that )?end(?:ed|ing) (?:on )?(?:${DAY}${SUFFIX} )?${MONTH}(?: ${DAY}${SUFFIX}(?!\\d))?(?:,? ${YEAR}\\b)?`,
    () => period({}),
  ),
  // "this year through Nov. 5"
  rule(
    'month of year',
    `\\b(?:so far )?this year,? (?:through|until|up to) (?:(?<month>${MONTH}) (?<day>${DAY})${SUFFIX}(?!\\d)|(?<day2>${DAY})${SUFFIX} (?<month2>${MONTH}))`,
    yearThrough,
  ),
  // "so far this year", "this year to date"
  rule(
    'relative',
    '\\b(?:(?:so far (?:in )?|already |to date )this (?<unit>year|month|quarter|week)|this (?<unit2>year|month|quarter|week)(?: so far| to date))\\b',
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
  rule('decades', "(?<=\\bthe )(?:early |late |mid-?)?['’]?(?<decade>[2-9])0s\\b", ({ decade }) =>
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
  // "at year-end 2023", "at end-2023"
  rule(
    'year number',
    `(?<=\\b(?:at|as of|by|until|before) )(?:the )?(?:year[ -]end |end-)(?<whole>${YEAR})\\b(?![-–/]\\d|[.,]?\\d)`,
    endOf,
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

/** Months at an edge of a year, or a half or quarter told by its number of months: "the second three months of 2023". */
function edgeOf(groups: Groups, context: TimeContext): TimeReading | null {
  const edge = (groups['edge'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  // "the second half of 2023" and the like are read with quarters and halves
  if (groups['count'] === undefined && (/^(?:first|second|third|fourth)$/.test(edge) || unit === 'month'))
    return null;
  const length = countOf(groups['count']) * monthsOf(unit);
  const isFromEnd = /^(?:last|final|closing|back|latter)$/.test(edge);
  const nth = isFromEnd ? 12 / length : (ORDINALS[edge] ?? 1);
  const last = isFromEnd ? 12 : nth * length;
  if (length === 0 || last > 12 || length > 11) return null;
  return partOfYear(last - length + 1, last, groups, context, { fiscalToo: true });
}

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

/** From the first day of the year to the day that is told. */
function yearThrough(groups: Groups, context: TimeContext): TimeReading | null {
  const dated = {
    ...groups,
    month: groups['month'] ?? groups['month2'],
    day: groups['day'] ?? groups['day2'],
  };
  const end = dayOf(dated, context)?.interval?.end;
  return period(end === undefined ? {} : { interval: { start: `${end.slice(0, 4)}-01-01`, end } });
}
