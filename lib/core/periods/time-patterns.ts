import { type Interval, isoDay, months, partsOf, quarters, singleDay, wholeYear } from './calendar.ts';
import {
  bareDay,
  bareMonth,
  bareQuarters,
  bareSpan,
  calendarUnit,
  type Reading,
  season,
  stretch,
  type Unit,
  weekday,
} from './relative.ts';
import { COUNTED_AFTER_YEAR, MONTHS, ORDINALS, SMALL_COUNTS, WEEKDAYS } from './time-words.ts';

/** What a pattern reads from its match; null where the words turn out to be no time at all. */
export interface TimeReading extends Reading {
  /** "clock": a time of day; "comparison": what a change is measured against; "period": everything else. */
  readonly kind: 'clock' | 'period' | 'comparison';
  /** The normalised basis of a comparison: "year on year". */
  readonly basis?: string;
  /** Of "the period" and the like, which take up a stated period: how many months it has to have, 0 for any. */
  readonly anaphor?: number;
}

/** What relative expressions are resolved against. */
export interface TimeContext {
  /** ISO day of publication. */
  readonly published: string | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;
export interface TimePattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | null;
}

const MONTH = `(?:${MONTHS.join('|')})(?!\\p{L})`;
const DAY_NAME = `(?:(?:${WEEKDAYS.join('|')})(?:day|\\.)?,? )`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SUFFIX = '(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DASH = '(?: ?[-–—] ?| to | through | until )';
const COUNT = `(?:${Object.keys(SMALL_COUNTS).join('|')}|\\d{1,3})`;
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')})`;
const RELATIVE = '(?:this|last|next|the previous|the past|the current|the coming|the following)';
const UNIT = '(?:day|week|month|quarter|half|year|decade)';
/** " of 2024", " this year", " last year" after a part of a year. */
const OF_YEAR = `(?:,? (?:of |in )?(?:(?:fiscal |calendar )?(?<year>${YEAR})|(?<rel>this|last|next|the previous|the current)(?: fiscal| financial)? year))?`;
const AGAINST =
  '(?:from|than|to|with|against|on|over|versus|vs\\.?|for|in) (?:in |that of |those of |at |for |during )?';

const period = (reading: Reading): TimeReading => ({ kind: 'period', ...reading });
const against = (basis: string): TimeReading => ({ kind: 'comparison', basis });
const monthIndex = (name: string): number =>
  MONTHS.findIndex((m) => new RegExp(`^(?:${m})$`, 'i').test(name)) + 1;
const countOf = (word: string | undefined): number =>
  word === undefined ? 1 : (SMALL_COUNTS[word.toLowerCase()] ?? Number(word));
const offsetOf = (word: string | undefined): number =>
  /last|previous|past/i.test(word ?? '') ? -1 : /next|coming|following/i.test(word ?? '') ? 1 : 0;

/** The year that "of 2024" or "last year" names, if any. */
function namedYear({ year, rel }: Groups, { published }: TimeContext): number | undefined {
  if (year !== undefined) return Number(year);
  return rel === undefined || published === undefined ? undefined : partsOf(published).year + offsetOf(rel);
}

/** A span of months, in the named year, else relative to publication. */
function spanOf(first: number, last: number, groups: Groups, context: TimeContext): TimeReading {
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: months(year, first, last) });
  return groups['rel'] === undefined ? period(bareSpan(first, last, context.published)) : period({});
}

function quartersOf(first: number, last: number, groups: Groups, context: TimeContext): TimeReading {
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: quarters(year, first, last) });
  return groups['rel'] === undefined ? period(bareQuarters(first, last, context.published)) : period({});
}

function dayOf(groups: Groups, context: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  const first = Number(groups['day']);
  const last = Number(groups['to'] ?? groups['day']);
  const year = namedYear(groups, context);
  if (month === 0) return null;
  if (year === undefined) return period(bareDay(month, first, last, context.published));
  return period({ interval: { start: isoDay(year, month, first), end: isoDay(year, month, last) } });
}

/** A period named by its end: "the second quarter ended June 30, 2025", "the year to June". */
function endingWith(groups: Groups, context: TimeContext): TimeReading | null {
  const unit = (groups['unit'] ?? '').toLowerCase();
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[unit] ?? 0;
  const count = countOf(groups['count']);
  const month = monthIndex(groups['month'] ?? '');
  const year = namedYear(groups, context);
  if (month === 0 || length * count > 120) return null;
  const first = month - length * count + 1;
  if (year !== undefined) return period({ interval: months(year, first, month) });
  return period(bareSpan(first, month, context.published));
}

const rule = (source: string, read: TimePattern['read'], flags = 'giu'): TimePattern => ({
  pattern: new RegExp(source, flags),
  read,
});
/** Months of a unit that "in the quarter" takes up; "the period" takes any. */
const MONTHS_OF: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'half-year': 6,
  year: 12,
};
const NOT_A_COUNT = `(?![\\d.,]*\\d|-?(?:storey|story)| ?(?:${COUNTED_AFTER_YEAR}))`;
const BARE_MONTH_LEAD =
  '(?<=\\b(?:in|since|from|until|till|by|to|through|throughout|during|of|last|this|next|early|late|mid|and|or|before|after|for|on|than|with|ended|ending|ends|end|between|against|alone)[ -])';

/** Time expressions, the more telling first; a later one never takes words of an earlier one. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  // clock times
  rule(
    '\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.m\\.|[ap]m\\b)(?: (?:ET|EST|EDT|PT|CT|CET|CEST|GMT|UTC|BST|IST|local time)\\b)?',
    () => ({ kind: 'clock' }),
  ),
  rule('\\b\\d{3,4} ?(?:GMT|UTC|CET|BST|hrs|hours local)\\b', () => ({ kind: 'clock' })),
  rule('\\b\\d{1,2}[:.]\\d{2} ?(?:GMT|UTC|CET|CEST|BST|EST|EDT|ET|hrs)\\b', () => ({ kind: 'clock' })),
  rule("\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?\\b(?! ratio)|\\b[a-z\\d]+ o['’]clock\\b", () => ({
    kind: 'clock',
  })),
  // full dates
  rule(
    `\\b(?<year>${YEAR})-(?<month>0\\d|1[0-2])-(?<day>${DAY})(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?\\b`,
    ({ year, month, day }) =>
      period({ interval: singleDay(isoDay(Number(year), Number(month), Number(day))) }),
  ),
  rule(`\\b(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<year>${YEAR})\\b`, ({ a, sep, b, year }) => {
    const dayFirst = sep === '.' || Number(a) > 12;
    const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return month > 12 || day > 31 ? null : period({ interval: singleDay(isoDay(Number(year), month, day)) });
  }),
  // periods named by their end
  rule(
    `\\b(?:the )?(?:${ORDINAL} )?(?:(?<count>${COUNT}) )?(?:fiscal )?(?<unit>month|quarter|half|year)s?,? (?:to|ended|ending|ending on|ended on|through) (?:on )?(?:(?:the )?end(?: of |-))?(?:(?<day>${DAY}) )?(?<month>${MONTH})(?: ${DAY}\\b)?${OF_YEAR}`,
    endingWith,
  ),
  // spans of months and days
  rule(
    `\\b(?:from )?(?<from>${MONTH})(?:,? ${YEAR})?${DASH}(?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}(?: period)?`,
    (g, c) => spanFrom(g, c),
  ),
  rule(
    `\\bbetween (?<from>${MONTH})(?:,? ${YEAR})? and (?<month>${MONTH})(?! ?\\d{1,2}\\b(?!\\d))${OF_YEAR}`,
    (g, c) => spanFrom(g, c),
  ),
  rule(
    `\\b${DAY_NAME}?(?<month>${MONTH}) (?<day>${DAY})${SUFFIX}(?:${DASH}(?<to>${DAY})${SUFFIX})?(?![\\d%]|[.,]\\d|:| ?(?:per ?cent|pct|million|billion|trillion))(?:,? (?<year>${YEAR})\\b|,? (?<rel>last|this|next) year)?`,
    dayOf,
  ),
  rule(
    `\\b${DAY_NAME}?(?:the )?(?<day>${DAY})${SUFFIX}(?:(?:${DASH}| and )(?<to>${DAY})${SUFFIX})?(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR})\\b|,? (?<rel>last|this|next) year)?`,
    dayOf,
  ),
  // comparisons, before the plain periods that they contain
  rule(
    '\\byear[ -](?:on|over)[ -](?:the[ -])?year\\b|\\by[/-]?o[/-]?y\\b|\\by/y\\b|\\bon the year\\b|\\bfrom the year-(?:ago|earlier) [a-z]+|\\b(?:annually|on an annual basis)\\b',
    () => against('year on year'),
  ),
  rule(
    `\\b(?:(?:compared )?${AGAINST})?(?:the |its |their )?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier|prior-year|like)(?: ${COUNT})?(?: [a-z]+-)? ?(?:period|quarters?|months?|half|time|week|day|stage|point|interval)s?(?: (?:of|in|a|one|last|the|this)? ?(?:last year|previous year|prior year|the previous year|the year before|year|year earlier|year ago|year before|${YEAR}))?`,
    () => against('year on year'),
  ),
  rule(
    `\\b(?:(?:compared )?(?:from|than|with|to|against|over) )?(?:in )?(?:a|one) year (?:earlier|ago|before|previously)\\b`,
    () => against('year on year'),
  ),
  rule(
    '\\b(?:from|than|compared (?:with|to)|against|over|on) (?:in |that of )?(?:last year|the (?:previous|prior|preceding) (?:fiscal |financial )?year|the year before)\\b',
    () => against('year on year'),
  ),
  rule(
    '\\b(?:quarter[ -](?:on|over)[ -]quarter|q[/-]?o?[/-]?q)\\b|\\b(?:from|than|compared (?:with|to)|against|over|on) (?:in )?(?:last quarter|the (?:previous|prior|preceding|first|second|third|fourth) (?:quarter|three months))\\b',
    () => against('quarter on quarter'),
  ),
  rule(
    '\\b(?:month[ -](?:on|over)[ -]month|m/m|mom)\\b|\\bon the month\\b|\\b(?:from|than|compared (?:with|to)|against|over|on) (?:in )?(?:last month|the (?:previous|prior|preceding) month|a month (?:earlier|ago|before))\\b',
    () => against('month on month'),
  ),
  rule(
    '\\bweek[ -](?:on|over)[ -]week\\b|\\b(?:from|than|compared (?:with|to)) (?:in )?(?:last week|the (?:previous|prior|preceding) week|a week (?:earlier|ago|before))\\b',
    () => against('week on week'),
  ),
  rule(
    '\\bthan (?:was |were |had been )?(?:forecast|expected|planned|projected|budgeted|estimated)\\b|\\bagainst (?:forecasts?|expectations)\\b',
    () => against('against forecast'),
  ),
  // halves and quarters
  rule(`\\b(?:the )?(?:first|1st) (?<count>${COUNT})[ -](?<unit>month|quarter)s?${OF_YEAR}`, (g, c) => {
    const count = countOf(g['count']);
    if (g['unit']?.toLowerCase() === 'quarter') return count > 4 ? null : quartersOf(1, count, g, c);
    return count > 12 ? null : spanOf(1, count, g, c);
  }),
  rule(
    `\\b(?:the )?(?<nth>${ORDINAL})[ -](?:fiscal |financial )?quarter\\b(?! of (?:the )?(?!year|${YEAR}|fiscal|last|this|next)[a-z])${OF_YEAR}`,
    (g, c) => {
      const nth = ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0;
      return quartersOf(nth, nth, g, c);
    },
  ),
  rule(
    `\\bQ(?<nth>[1-4])(?:[ -/]?(?:FY)?(?<year>${YEAR})|[ ]?['’]\\d\\d)?\\b`,
    (g, c) => quartersOf(Number(g['nth']), Number(g['nth']), g, c),
    'gu',
  ),
  rule(
    `\\b(?:the )?(?<nth>first|second|1st|2nd)[ -]half\\b(?:-year| year)?(?! of (?:the )?(?!year|${YEAR}|fiscal|last|this|next)[a-z])${OF_YEAR}`,
    (g, c) => {
      const second = /^(?:second|2nd)$/i.test(g['nth'] ?? '');
      const year = namedYear(g, c);
      if (year !== undefined) return period({ interval: second ? months(year, 7, 12) : months(year, 1, 6) });
      return period(halfYear(second, c.published));
    },
  ),
  rule(
    `\\bH(?<nth>[12])(?: ?(?:FY)?(?<year>${YEAR})|[ ]?['’]?\\d\\d)?\\b`,
    (g, c) => {
      const second = g['nth'] === '2';
      const year = namedYear(g, c);
      return period(
        year === undefined
          ? halfYear(second, c.published)
          : { interval: months(year, second ? 7 : 1, second ? 12 : 6) },
      );
    },
    'gu',
  ),
  // months
  rule(`\\b(?:early |late |mid-?|mid )?(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`, (g, c) =>
    monthOf(g, c),
  ),
  rule(`\\b(?<month>${MONTH}) (?:of )?(?<rel>this|last|next|the previous) year\\b`, (g, c) => monthOf(g, c)),
  rule(`\\b(?<rel>last|next) (?<month>${MONTH})(?= |[.,;:]|$)`, ({ rel, month }, { published }) => {
    const { interval, upcoming } = bareMonth(monthIndex(month ?? ''), published);
    return period({ interval: rel?.toLowerCase() === 'next' ? upcoming : interval });
  }),
  rule(`${BARE_MONTH_LEAD}(?<month>${MONTH})(?![ -]?\\d)`, ({ month }, { published }) =>
    period(bareMonth(monthIndex(month ?? ''), published)),
  ),
  rule(
    `(?<=\\b(?:last|this|next|on|by|since|until|from|before|after|late|early) )(?<day>${WEEKDAYS.join('|')})day\\b|\\b(?<bare>${WEEKDAYS.join('|')})day\\b`,
    ({ day, bare }, { published }) => {
      const name = day ?? bare ?? '';
      const index = WEEKDAYS.findIndex((w) => new RegExp(`^${w}$`, 'i').test(name));
      return period(weekday(index, published));
    },
  ),
  // seasons
  rule(
    `\\b(?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>${YEAR})\\b`,
    ({ season: name, year }, { published }) =>
      period(season((name ?? '').toLowerCase(), Number(year), published)),
  ),
  rule(
    '\\b(?:this|last|next) (?<season>spring|summer|autumn|fall|winter)\\b',
    ({ season: name }, { published }) => period(season((name ?? '').toLowerCase(), undefined, published)),
  ),
  // years
  rule(
    `\\b(?:FY ?|(?:the )?(?:fiscal|financial) (?:year )?)(?:20)?\\d\\d(?:[-–/](?:20)?\\d\\d)?\\b|\\b${YEAR}/(?:20)?\\d\\d\\b(?!/)`,
    () => period({}),
  ),
  rule(
    `\\b(?:from |between )?(?<from>${YEAR})(?:${DASH}| and )(?<year>${YEAR}|\\d\\d)\\b(?![.,]?\\d|%)`,
    ({ from, year }) => {
      const first = Number(from);
      const last = (year ?? '').length === 2 ? Number(`${(from ?? '').slice(0, 2)}${year}`) : Number(year);
      return last <= first || last - first > 400
        ? null
        : period({ interval: { start: isoDay(first, 1, 1), end: isoDay(last, 12, 31) } });
    },
  ),
  rule(`\\b(?:the )?(?:early |late |mid-?)?(?<year>${YEAR.slice(0, -2)}0)['’]?s\\b`, ({ year }) =>
    period({ interval: { start: `${year}-01-01`, end: isoDay(Number(year) + 9, 12, 31) } }),
  ),
  rule(
    `(?<![\\d.,$£€¥₹#/-])\\b(?:mid-?|early |late )?(?<year>(?:19|20)\\d\\d)\\b${NOT_A_COUNT}(?!-[a-z\\d]|/\\d)`,
    ({ year }) => period({ interval: wholeYear(Number(year)) }),
  ),
  rule(
    `(?<=\\b(?:in|since|from|until|by|of|and|to|act of|before|after) )(?<year>1[5-8]\\d\\d)\\b${NOT_A_COUNT}`,
    ({ year }) => period({ interval: wholeYear(Number(year)) }),
  ),
  // units counted from publication
  rule(
    `\\b(?:the |its |their |his |her |our )?(?<dir>past|last|previous|preceding|next|coming|following|first|final) (?:(?<count>${COUNT}|few|several|couple of|dozen|[a-z]+teen) )(?<unit>${UNIT}|hour|minute)s\\b`,
    ({ dir, count, unit }, { published }) => {
      if (
        /first|final|few|several|couple|dozen|teen/i.test(`${dir} ${count}`) ||
        /hour|minute/i.test(unit ?? '')
      )
        return period({});
      return period(
        stretch(toUnit(unit), countOf(count), /next|coming|following/i.test(dir ?? ''), published),
      );
    },
  ),
  rule(
    '\\b(?:over|in|during|for|throughout|within) the (?:past |last )?decade\\b|\\bthe (?:past|last) decade\\b',
    (_g, { published }) => period(stretch('decade', 1, false, published)),
  ),
  rule('\\bthe (?:past|last) (?<unit>week|month|quarter|year)\\b', ({ unit }, { published }) =>
    period(stretch(toUnit(unit), 1, false, published)),
  ),
  rule(
    `\\b(?<rel>${RELATIVE})(?: fiscal| financial| calendar)? (?<unit>${UNIT})\\b(?!-)`,
    ({ rel, unit }, { published }) => period(calendarUnit(toUnit(unit), offsetOf(rel), published)),
  ),
  rule('\\b(?:the )?full[ -]year\\b|\\byear to date\\b', (_g, { published }) =>
    period(calendarUnit('year', 0, published)),
  ),
  rule(
    `\\b(?:in|over|for|during|of) the (?:same )?(?<unit>period|quarter|half|month|half-year|year)\\b(?! of| to| ended| ending| before| ahead)`,
    ({ unit }) => ({ kind: 'period', anaphor: MONTHS_OF[(unit ?? '').toLowerCase()] ?? 0 }),
  ),
  rule(
    `\\b(?:about |some |more than |nearly |almost )?(?:${COUNT}|a|several|many|[a-z]+teen) (?:days?|weeks?|months?|years?|decades?|hours?|minutes?|centuries) ago\\b|\\b(?:decades|years|centuries) ago\\b`,
    () => period({}),
  ),
  rule(
    '\\b(?<name>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|earlier today)\\b',
    ({ name }, { published }) => {
      const offset = /yesterday|last night/i.test(name ?? '') ? -1 : /tomorrow/i.test(name ?? '') ? 1 : 0;
      return period(calendarUnit('day', offset, published));
    },
  ),
  rule(
    '\\b(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) century\\b|\\b(?:this|last|next) (?:weekend|century)\\b',
    () => period({}),
  ),
];

function spanFrom(groups: Groups, context: TimeContext): TimeReading | null {
  const first = monthIndex(groups['from'] ?? '');
  const last = monthIndex(groups['month'] ?? '');
  if (first === 0 || last === 0) return null;
  return spanOf(last < first ? first - 12 : first, last, groups, context);
}

function monthOf(groups: Groups, context: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  const year = namedYear(groups, context);
  if (month === 0) return null;
  return period(year === undefined ? {} : { interval: months(year, month, month) });
}

function halfYear(second: boolean, published: string | undefined): Reading {
  if (published === undefined) return {};
  const { year } = partsOf(published);
  const span = (of: number): Interval => months(of, second ? 7 : 1, second ? 12 : 6);
  return {
    interval: [span(year), span(year - 1)].find(({ start }) => start <= published),
    upcoming: [span(year), span(year + 1)].find(({ end }) => end >= published),
  };
}

function toUnit(word: string | undefined): Unit {
  return (word ?? 'day').toLowerCase() as Unit;
}
