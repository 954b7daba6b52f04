import {
  addDays,
  daysBetween,
  type Interval,
  isoDay,
  months,
  monthsTo,
  partsOf,
  singleDay,
  weekdayOf,
  yearEarlier,
} from './calendar.ts';
import { namedYear, partOfYear } from './named-year.ts';
import {
  COUNT,
  DASH,
  DAY,
  DAY_NAME,
  FISCAL_NAME,
  MONTH,
  NO_SPAN,
  OF_YEAR,
  ORDINAL,
  SUFFIX,
  YEAR,
} from './pattern-pieces.ts';
import { bareDay, bareSpan, type Reading, yearly } from './relative.ts';
import { ORDINALS } from '../lexicon/time-words.ts';
import {
  countOf,
  type Groups,
  monthIndex,
  monthsOf,
  period,
  rule,
  type TimeContext,
  type TimePattern,
  type TimeReading,
} from './time-pattern.ts';

/** Clock times, dates, and spans of months and days. Earlier ones win. */
export const DATES: readonly TimePattern[] = [
  // clock times
  rule(
    'hour',
    '\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.m\\.|[ap]m\\b)(?: (?:ET|EST|EDT|PT|CT|CET|CEST|GMT|UTC|BST|IST|local time)\\b)?',
    () => ({ kind: 'clock' }),
  ),
  rule('hour', '(?<![\\d.,])\\b(?:[01]\\d|2[0-3])[0-5]\\d ?(?:GMT|UTC|CET|BST|hrs|hours local)\\b', () => ({
    kind: 'clock',
  })),
  rule('clock', '\\b(?:noon|midnight)\\b', () => ({ kind: 'clock' })),
  rule('hour', '\\b\\d{1,2}[:.]\\d{2} ?(?:GMT|UTC|CET|CEST|BST|EST|EDT|ET)\\b', () => ({
    kind: 'clock',
  })),
  rule(
    'clock',
    "\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?\\b(?! ratio)|\\b[a-z\\d]+ o['’]clock\\b",
    () => ({ kind: 'clock' }),
  ),
  // full dates
  rule(
    'year number',
    `\\b(?<year>${YEAR})(?<sep>[-/.])(?<month>0\\d|1[0-2])\\k<sep>(?<day>${DAY})(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?\\b`,
    ({ year, month, day }) =>
      period({ interval: singleDay(isoDay(Number(year), Number(month), Number(day))) }),
  ),
  rule(
    'year number',
    `\\b(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<year>${YEAR})\\b`,
    ({ a, sep, b, year }) => {
      const dayFirst = sep !== '/' || Number(a) > 12;
      const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
      return month > 12 || day > 31
        ? null
        : period({ interval: singleDay(isoDay(Number(year), month, day)) });
    },
  ),
  rule('numbered month', `\\b(?<day>${DAY})-(?<month>${MONTH})-(?<year>${YEAR})\\b`, dayOf),
  // "fiscal year 2022, which ended on 30 June"
  rule(
    'ended month',
    `\\b(?<!(?:half|quarter|months) of (?:the )?)${FISCAL_NAME},? (?:which|that) end(?:ed|s) (?:on |in )?(?:\\d{1,2} )?(?<month>${MONTH})`,
    ({ fiscal = '', month: name = '' }) => {
      const [year, month] = [Number(`20${fiscal.slice(-2)}`), monthIndex(name)];
      return month === 0 ? null : period({ interval: months(year, month - 11, month) });
    },
  ),
  // "the fourth quarter of its fiscal year ended June 30, 2020"
  rule(
    'ended month',
    `\\b(?:the )?(?<nth>${ORDINAL})[ -](?<part>quarter|half) of (?:(?:its|the|their|our) )?(?:fiscal |financial )?year(?: (?:20)?\\d\\d)?,? (?<which>which )?end(?:ed|ing|s) (?:on |in )?(?:${DAY}${SUFFIX} )?(?<month>${MONTH})(?: ${DAY}${SUFFIX}\\b)?(?:,? (?<year>${YEAR})\\b)?`,
    partOfEnding,
  ),
  // periods named by their end
  rule(
    'ended month',
    `\\b(?:the )?(?:(?:fiscal|financial) (?:year )?20\\d\\d )?(?:${ORDINAL} )?(?:(?<count>${COUNT})[ -])?(?:fiscal )?(?<unit>month|quarter|half(?:[ -]year)?|year)s?(?: period)?,? (?:(?:up )?to|(?:that |which )?(?:end(?:ed|ing)|(?<ends>ends))|through) (?:on |in )?(?:(?:the )?end(?: of |-))?(?:(?<day>${DAY})${SUFFIX} )?(?<month>${MONTH})(?: (?<last>${DAY})${SUFFIX}\\b)?${OF_YEAR}`,
    endingWith,
  ),
  // weeks named by a day
  rule(
    'numbered month',
    `\\b(?:the )?(?:week (?<which>of|to|through|ended|ending|beginning|starting)|(?:(?<count>${COUNT}) (?<unit>day|week)s|(?<fortnight>fortnight)) (?:(?:up )?to|through|ended|ending))(?: on)? (?:${DAY_NAME})?(?:(?<month>${MONTH}) (?<day>${DAY})${SUFFIX}(?!\\d)|(?<day2>${DAY})${SUFFIX} (?<month2>${MONTH}))(?:,? (?<year>${YEAR})\\b)?`,
    weekOf,
  ),
  // "the year that begins July 1"
  rule(
    'ended month',
    `\\b(?:the |its |their )?(?:(?:fiscal|financial|budget|tax|school|academic) )?(?<unit>year)s?,? (?:that |which )?(?:begin(?:s|ning)|start(?:s|ed|ing)|began) (?:on |in )?(?:(?<day>${DAY})${SUFFIX} )?(?<month>${MONTH})(?: ${DAY}${SUFFIX}(?!\\d))?(?:,? (?<year>${YEAR})\\b)?`,
    beginningWith,
  ),
  // "the September 2024 quarter", "the December half of 2024"
  rule(
    'ended month',
    `\\b${NO_SPAN}(?:the |its )?(?<month>${MONTH})(?: (?<whole>${YEAR}))? (?<unit>quarter|half)\\b${OF_YEAR}`,
    endingWith,
  ),
  // days of two months
  rule(
    'numbered month',
    `\\b(?:from |between )?(?:(?<from>${MONTH}) (?<day>${DAY})${SUFFIX}|(?<day2>${DAY})${SUFFIX} (?<from2>${MONTH}))(?:,? (?<since>${YEAR}))?(?:${DASH}|(?<=between [^;]{4,26}),? and )(?:(?<month>${MONTH}) (?<to>${DAY})${SUFFIX}(?!\\d)|(?<to2>${DAY})${SUFFIX} (?<month2>${MONTH}))(?:,? (?<year>${YEAR})\\b| (?:of )?(?<rel>this|last) year\\b)?`,
    daysFrom,
  ),
  // months of a year stated before
  rule('month of year', `\\b(?<month>${MONTH}) (?:of|in) (?:that|the same) year\\b`, ({ month }) => ({
    kind: 'period',
    anaphor: { month: monthIndex(month ?? '') },
  })),
  // spans of months and days
  rule(
    'months between',
    `\\b(?:from )?(?<from>${MONTH})(?:,? (?<since>${YEAR}))?${DASH}(?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}(?: (?:period|quarter|half)(?: (?:of|in) (?<late>${YEAR})\\b|(?<back> (?:of |in )?(?:(?:this|last) year|(?:a|one) year (?:ago|earlier|before)))?))?`,
    (g, c) => ofLastYear(spanFrom({ ...g, year: g['year'] ?? g['late'] }, c), g['back'], c),
  ),
  // "in June, July and August"
  rule(
    'months between',
    `\\b(?<from>${MONTH})(?<others>(?:, ${MONTH}){1,9}),? and (?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}`,
    (g, c) => (isRow(g) ? spanFrom(g, c) : period({})),
  ),
  // "in April and May"
  rule(
    'months between',
    `\\b(?<from>${MONTH}) and (?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}`,
    (g, c) => (monthIndex(g['month'] ?? '') === monthIndex(g['from'] ?? '') + 1 ? spanFrom(g, c) : null),
  ),
  rule(
    'months between',
    `\\bbetween (?<from>${MONTH})(?:,? (?<since>${YEAR}))? and (?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}`,
    (g, c) => spanFrom(g, c),
  ),
  rule(
    'numbered month',
    `\\b${DAY_NAME}?(?<month>${MONTH}) (?<day>${DAY})${SUFFIX}(?:${DASH}(?<to>${DAY})${SUFFIX})?(?![\\d%]|[.,]\\d|:| ?(?:per ?cent|pct|million|billion|trillion))(?:,? (?<year>${YEAR})\\b|,? (?<rel>last|this|next) year)?`,
    dayOf,
  ),
  rule(
    'numbered month',
    `\\b(?:from |between )?${DAY_NAME}?(?:the )?(?<day>${DAY})${SUFFIX}(?:(?:${DASH}| and )(?<to>${DAY})${SUFFIX})?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR})\\b|,? (?<rel>last|this|next) year)?`,
    dayOf,
  ),
];

/** "the week ended July 5", "the 13 weeks to 4 January", "the week of March 3". */
function weekOf(groups: Groups, context: TimeContext): TimeReading | null {
  const dated = {
    ...groups,
    month: groups['month'] ?? groups['month2'],
    day: groups['day'] ?? groups['day2'],
  };
  const day = dayOf(dated, context)?.interval?.start;
  if (day === undefined) return period({});
  const count = groups['fortnight'] === undefined ? countOf(groups['count']) : 2;
  const days = groups['unit']?.toLowerCase() === 'day' ? count : 7 * count;
  const first = /^(?:to|through|end|$)/i.test(groups['which'] ?? '')
    ? addDays(day, 1 - days)
    : addDays(day, groups['which'] === 'of' ? -weekdayOf(day) : 0);
  return period({ interval: { start: first, end: addDays(first, days - 1) } });
}

export function dayOf(groups: Groups, context: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  const first = Number(groups['day']);
  const last = Number(groups['to'] ?? groups['day']);
  const year = namedYear(groups, context);
  if (month === 0 || last < first) return null;
  if (year === undefined) return period(bareDay(month, first, last, context.published));
  return period({ interval: { start: isoDay(year, month, first), end: isoDay(year, month, last) } });
}

/** A period named by its end: "the second quarter ended June 30, 2025", "the year to June". */
function endingWith(groups: Groups, context: TimeContext): TimeReading | null {
  const length = monthsOf(groups['unit']);
  const count = countOf(groups['count']);
  const month = monthIndex(groups['month'] ?? '');
  const year = namedYear({ ...groups, year: groups['whole'] ?? groups['year'] }, context);
  if (month === 0 || length * count > 120) return null;
  const first = month - length * count + 1;
  const read =
    year === undefined ? spanEnding(groups, first, month, context) : { interval: months(year, first, month) };
  const day = Number(groups['day'] ?? groups['last'] ?? 0);
  // A firm's three months to June 27 are its quarter, which is told by whole months.
  if (read.interval === undefined || day === 0 || (day > EARLY && length * count > 1)) return period(read);
  const end = `${read.interval.end.slice(0, 8)}${String(day).padStart(2, '0')}`;
  if (length === 1) return period(end < read.interval.end ? { interval: monthsTo(end, count) } : read);
  // Quarters of thirteen weeks end on a day early in a month: "the quarter ended Nov. 3".
  return period({ interval: { start: addDays(end, 1 - 91 * (length / 3) * count), end } });
}

/** Of a span without a year: "this fiscal year, which ends in June" is not over, others mostly are. */
function spanEnding({ ends }: Groups, first: number, last: number, { published }: TimeContext): Reading {
  const read = bareSpan(first, last, published);
  return ends === undefined ? read : { interval: read.upcoming };
}

/** Days of a month after which a quarter that ends is one of whole months. */
const EARLY = 20;

/** A quarter or half of the year that ends with a month. */
function partOfEnding(groups: Groups, context: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  const length = groups['part']?.toLowerCase() === 'half' ? 6 : 3;
  const nth = ORDINALS[(groups['nth'] ?? '').toLowerCase()] ?? 0;
  if (month === 0 || nth === 0 || length * nth > 12) return null;
  // "The first half of fiscal 2020, which ended December 31": the half did.
  const last = groups['which'] === undefined ? month - 12 + length * nth : month;
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: months(year, last - length + 1, last) });
  return period(bareSpan(last - length + 1, last, context.published));
}

/** "the fiscal year that begins July 1": the one whose start is nearest, which has begun where the words say so. */
function beginningWith(groups: Groups, { published }: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  if (month === 0) return null;
  const span = (year: number): Interval => months(year, month, month + 11);
  if (groups['year'] !== undefined) return period({ interval: span(Number(groups['year'])) });
  if (published === undefined) return period({});
  const { year } = partsOf(published);
  const spans = [year - 1, year, year + 1].map(span);
  const distance = ({ start }: Interval): number => Math.abs(daysBetween(published, start));
  return period({ interval: spans.toSorted((a, b) => distance(a) - distance(b))[0] });
}

/** "between November 15 and January 12": without a year, the last that began before publication. */
function daysFrom(groups: Groups, context: TimeContext): TimeReading | null {
  const { published } = context;
  const first = monthIndex(groups['from'] ?? groups['from2'] ?? '');
  const last = monthIndex(groups['month'] ?? groups['month2'] ?? '');
  const [day, to] = [Number(groups['day'] ?? groups['day2']), Number(groups['to'] ?? groups['to2'])];
  if (first === 0 || last === 0 || (first === last && to < day)) return null;
  const span = (since: number, until: number): Interval => ({
    start: isoDay(since, first, day),
    end: isoDay(until, last, to),
  });
  const over = last < first ? 1 : 0;
  const named = namedYear(groups, context);
  const [since, until] = [groups['since'] ?? named, named ?? groups['since']].map(Number);
  if (since !== undefined && until !== undefined && until > 0) {
    if (groups['since'] === undefined) return period({ interval: span(until - over, until) });
    return until < since
      ? null
      : period({ interval: span(since, named === undefined ? since + over : until) });
  }
  return published === undefined ? period({}) : period(yearly(published, (year) => span(year, year + over)));
}

/** Whether the months that are listed follow each other. */
function isRow({ from = '', others = '', month = '' }: Groups): boolean {
  const listed = [from, ...others.split(', ').slice(1), month].map(monthIndex);
  return listed.every((index, at) => at === 0 || index === ((listed[at - 1] ?? 0) % 12) + 1);
}

/** "the July-September period a year ago": of the year before publication's, where the span of this year has been. */
function ofLastYear(
  reading: TimeReading | null,
  back: string | undefined,
  { published = '' }: TimeContext,
): TimeReading | null {
  const span = reading?.interval;
  if (back === undefined || span === undefined) return reading;
  if (partsOf(span.end).year === partsOf(published).year)
    return period({ interval: /this/i.test(back) ? span : yearEarlier(span) });
  // The last such span is of last year itself; "a year ago" may mean it or the one before.
  return period(/last/.test(back) ? { interval: span } : {});
}

function spanFrom(groups: Groups, context: TimeContext): TimeReading | null {
  const first = monthIndex(groups['from'] ?? '');
  const last = monthIndex(groups['month'] ?? '');
  if (first === 0 || last === 0) return null;
  const [since, until] = [Number(groups['since']), namedYear(groups, context)];
  if (since > 0 && until !== undefined)
    return since > until || until - since > 100
      ? null
      : period({ interval: { start: isoDay(since, first, 1), end: isoDay(until, last + 1, 0) } });
  return partOfYear(last < first ? first - 12 : first, last, groups, context, { running: true });
}
