import { addDays, isoDay, months, partsOf, wholeYear, yearEarlier } from './calendar.ts';
import { fiscalMonths, startOfNamed } from './fiscal.ts';
import { namedYear, partOfYear } from './named-year.ts';
import { COUNT, DASH, FISCAL_NAME, MONTH, OF_YEAR, ORDINAL, YEAR } from './pattern-pieces.ts';
import { bareMonth, namedSeason, season, weekday } from './relative.ts';
import { NOTATIONS } from './notations.ts';
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
import { LEVEL_NOUNS } from '../lexicon/level-nouns.ts';
import { COUNTED_AFTER_YEAR, ORDINALS, WEEKDAYS } from '../lexicon/time-words.ts';

const NOT_A_COUNT = `(?![\\d.,]*\\d|-?(?:storey|story)| ?(?:${COUNTED_AFTER_YEAR}))`;
/** Looked back for behind the month, since months are rarer than these words. */
const BARE_MONTH_LEAD =
  '(?<=\\b(?:in|since|from|until|till|by|to|through|throughout|during|of|last|this|next|early|late|mid|and|or|before|after|for|on|than|with|ended|ending|ends|end|between|against|alone)[ -]\\k<month>)';

/** A fiscal year with or without a word for it: "FY19", "fiscal 2019", "2018-19". */
const FISCAL =
  "(?:FY ?['’]?|(?:the )?(?:fiscal|financial) (?:year )?)(?:20)?\\d\\d(?:[-–/](?:20)?\\d\\d)?|20\\d\\d[-–/]\\d\\d";

const WEEKDAY_FORMS = WEEKDAYS.map((name) => new RegExp(`^${name}$`, 'i'));
/** 0 for Monday, of a name without its "day". */
const weekdayIndex = (name: string): number => WEEKDAY_FORMS.findIndex((form) => form.test(name));

/** Halves, quarters, months, seasons and years. Earlier ones win. */
export const YEAR_PARTS: readonly TimePattern[] = [
  // halves and quarters
  rule(
    'first',
    `\\b(?:the )?(?:first|1st) (?<count>${COUNT})[ -](?<unit>month|quarter)s?${OF_YEAR}`,
    (g, c) => {
      const last = countOf(g['count']) * (g['unit']?.toLowerCase() === 'quarter' ? 3 : 1);
      return last > 12 ? null : partOfYear(1, last, g, c, { fiscalToo: true, running: true });
    },
  ),
  rule(
    'quarter',
    `\\b(?:the )?(?:fiscal |financial )?(?<nth>${ORDINAL}|last(?= quarter of (?:the year|${YEAR}|last|this|FY|fiscal)))[ -](?:fiscal |financial )?(?:quarter|qtr)\\b\\.?(?! of (?!(?:the )?(?:year|${YEAR}|fiscal|financial|FY|last|this|next|current|previous))[a-z])${OF_YEAR}`,
    (g, c) => partNamed(3, ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0, g, c),
  ),
  // "in the second and third quarters of 2012", but what changed between them did not change in either
  rule(
    'quarter',
    `\\b(?<between>between )?(?:the )?(?<nth>first|second|third) and (?:the )?(?:second|third|fourth) quarters\\b${OF_YEAR}`,
    (g, c) => {
      const first = ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0;
      return (g['between'] ?? '') === ''
        ? partOfYear(3 * first - 2, 3 * first + 3, g, c, { fiscalToo: true })
        : period({});
    },
  ),
  rule('quarter', `\\bquarter (?<digit>[1-4])(?: of)? (?<year>${YEAR})\\b`, (g, c) =>
    partNamed(3, Number(g['digit']), g, c),
  ),
  ...NOTATIONS,
  rule(
    'half',
    `\\b(?:the )?(?:fiscal |financial )?(?<nth>first|second|1st|2nd)[ -]half\\b(?:-year| year)?(?! of (?!(?:the )?(?:year|${YEAR}|fiscal|financial|FY|last|this|next|current|previous))[a-z])${OF_YEAR}`,
    (g, c) => partNamed(6, /^(?:second|2nd)$/i.test(g['nth'] ?? '') ? 2 : 1, g, c),
  ),
  // months
  // "the first month of this year"
  rule(
    'first',
    `\\b(?:the )?(?<nth>first|second|third|final) month,? (?:of )?(?:(?<year>${YEAR})|(?<rel>this|last|next) year)\\b`,
    (g, c) => {
      const nth = /final/i.test(g['nth'] ?? '') ? 12 : (ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0);
      return partOfYear(nth, nth, g, c);
    },
  ),
  rule(
    'numbered month',
    `\\b(?:early |late |mid-?|mid |the month of )?(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`,
    (g, c) => monthOf(g, c),
  ),
  rule(
    'month of year',
    `\\b(?:the month of )?(?<month>${MONTH}) (?:of )?(?<rel>this|last|next|the previous) year\\b`,
    (g, c) => monthOf(g, c),
  ),
  rule(
    'month name',
    `\\b(?<rel>this|last|next) (?<month>${MONTH})(?= |[.,;:]|$)`,
    ({ rel, month }, { published }) => {
      if (rel?.toLowerCase() === 'this' && published !== undefined) {
        const index = monthIndex(month ?? '');
        return period({ interval: months(partsOf(published).year, index, index) });
      }
      const { interval, upcoming } = bareMonth(monthIndex(month ?? ''), published);
      if (rel?.toLowerCase() === 'next') return period({ interval: upcoming });
      // "last December" in a December is the one a year before
      const isRunning = interval !== undefined && published !== undefined && interval.end >= published;
      return period({ interval: isRunning && /last/i.test(rel ?? '') ? yearEarlier(interval) : interval });
    },
  ),
  rule('month name', `\\b(?<month>${MONTH})${BARE_MONTH_LEAD}(?![ -]?\\d)`, ({ month }, { published }) =>
    period(bareMonth(monthIndex(month ?? ''), published)),
  ),
  // "January's inflation rate"; April, May, June and August are names of people, too
  rule('month name', `\\b(?<month>(?!Ap|May|Jun|Aug)${MONTH})(?=['’]s [a-z])`, ({ month }, { published }) =>
    period(bareMonth(monthIndex(month ?? ''), published)),
  ),
  // "below the September rate of 738,000"
  rule(
    'month name',
    `\\b(?<month>${MONTH})(?= (?:${[...LEVEL_NOUNS].join('|')}) of )`,
    ({ month }, { published }) => period(bareMonth(monthIndex(month ?? ''), published)),
  ),
  // "the week to Sunday"
  rule(
    'week',
    `\\b(?:the )?week (?:to|ended|ending)(?: on)?(?: last| this)? (?<weekday>${WEEKDAYS.join('|')})day\\b`,
    ({ weekday: name = '' }, { published }) => {
      const { interval } = weekday(weekdayIndex(name), published);
      return period(
        interval === undefined ? {} : { interval: { start: addDays(interval.end, -6), end: interval.end } },
      );
    },
  ),
  rule(
    'weekday',
    `\\b(?:(?<rel>last|this|next) )?(?<weekday>${WEEKDAYS.join('|')})day\\b(?: (?:morning|afternoon|evening|night)\\b)?`,
    ({ rel, weekday: name = '' }, { published }) => {
      const reading = weekday(weekdayIndex(name), published);
      const isToday = reading.interval?.start === published;
      if (rel === undefined || /this/i.test(rel) || published === undefined || reading.upcoming === undefined)
        return period(reading);
      const isNext = /next/i.test(rel);
      // “Last Tuesday” and “next Tuesday” are not the one on which they are written.
      if (!isToday) return period(isNext ? { interval: reading.upcoming } : reading);
      const day = addDays(published, isNext ? 7 : -7);
      return period({ interval: { start: day, end: day } });
    },
  ),
  // seasons
  rule(
    'season',
    `\\b(?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>${YEAR})\\b`,
    ({ season: name, year }, { published }) =>
      period(season((name ?? '').toLowerCase(), Number(year), published)),
  ),
  rule(
    'season',
    '\\b(?<rel>this|last|next) (?<season>spring|summer|autumn|fall|winter)\\b',
    ({ season: name, rel }, { published }) =>
      period(namedSeason((name ?? '').toLowerCase(), offsetOf(rel), published)),
  ),
  // years
  rule(
    'fiscal',
    `\\b(?:from|between) (?<since>${FISCAL}) (?:and|to) (?<fiscal>${FISCAL})\\b(?![.,]?\\d|%)`,
    ({ since = '', fiscal = '' }, context) => {
      const [first, last] = [since, fiscal].map((name) =>
        fiscalYear({ fiscal: name.replace(/^\D+/, '') }, context),
      );
      const [start, end] = [first?.interval?.start, last?.interval?.end];
      return period(
        start === undefined || end === undefined || end < start ? {} : { interval: { start, end } },
      );
    },
  ),
  // "the 2024 to 2025 financial year"
  rule(
    'fiscal',
    `\\b(?:the )?(?<from>${YEAR}) to (?<to>${YEAR}) (?:fiscal|financial|tax) year\\b`,
    ({ from, to }, context) => fiscalYear({ split: `${from}-${to}` }, context),
  ),
  // "the four years to 2028-29"
  rule(
    'counted units',
    `\\b(?:the )?(?<count>${COUNT}) (?:fiscal |financial )?years (?:to|through|ending|ended)(?: in)? (?<fiscal>${FISCAL}|${YEAR})\\b(?![.,]?\\d|%)`,
    ({ count, fiscal = '' }, context) => {
      const last = /^\d{4}$/.test(fiscal)
        ? wholeYear(Number(fiscal))
        : fiscalYear({ fiscal: fiscal.replace(/^\D+/, '') }, context)?.interval;
      if (last === undefined) return period({});
      const { year, month } = partsOf(last.start);
      return period({ interval: { start: isoDay(year - countOf(count) + 1, month, 1), end: last.end } });
    },
  ),
  rule(
    'fiscal',
    `\\b${FISCAL_NAME}|\\b(?:the )?(?<split>${YEAR}[-–/](?:20)?\\d\\d)(?<fiscalYear> (?:fiscal|financial|tax) year)?\\b(?![.,]?\\d|%|[/-]\\d)(?<season> (?:[a-z]+ )?(?:season|campaign|school year|academic year))?`,
    fiscalYear,
  ),
  rule('fiscal', `\\b(?:the )?(?<year>${YEAR}) (?:fiscal|financial) year\\b`, ({ year }, c) =>
    fiscalYear({ fiscal: year }, c),
  ),
  // "last fiscal", as Indian papers write
  rule(
    'fiscal',
    '\\b(?<rel>this|last|next|the previous|the current) fiscal\\b(?=[.,;:)]| (?:and|as|from|in|to|when|while|year-)|$)',
    (g, c) => ({
      ...partOfYear(1, 12, { ...g, kind: 'fiscal' }, c),
      ...(/previous/i.test(g['rel'] ?? '') && { anaphor: { previous: 'year' } }),
    }),
  ),
  rule(
    'fiscal',
    '\\b(?:in )?(?<rel>this|last|next|the previous|the current|the coming) (?<kind>fiscal|financial) year\\b',
    (g, c) => ({
      ...partOfYear(1, 12, g, c),
      ...(/previous/i.test(g['rel'] ?? '') && { anaphor: { previous: 'year' } }),
    }),
  ),
  rule(
    'year number',
    `\\b(?:from |between )?(?<from>${YEAR})(?:${DASH}(?=${YEAR})| ?[-–—] ?(?=\\d\\d\\b)| and (?=${YEAR}))(?<year>${YEAR}|\\d\\d)\\b(?![.,]?\\d|%)`,
    ({ from, year }) => {
      const first = Number(from);
      const last = (year ?? '').length === 2 ? Number(`${(from ?? '').slice(0, 2)}${year}`) : Number(year);
      return last <= first || last - first > 400
        ? null
        : period({ interval: { start: isoDay(first, 1, 1), end: isoDay(last, 12, 31) } });
    },
  ),
  rule('decades', `\\b(?:the )?(?:early |late |mid-?)?(?<year>${YEAR.slice(0, -2)}0)['’]?s\\b`, ({ year }) =>
    period({ interval: { start: `${year}-01-01`, end: isoDay(Number(year) + 9, 12, 31) } }),
  ),
  rule(
    'year number',
    `(?<![\\d.,$£€¥₹#/-])\\b(?:mid-?|early |late |end-|the year |calendar (?:year )?)?(?<year>(?:19|20)\\d\\d)\\b${NOT_A_COUNT}(?!-[a-z\\d]|/\\d)`,
    ({ year = '' }, { ofBudgets }) => {
      const calendar = ofBudgets();
      const asBudget = calendar && fiscalMonths(startOfNamed(year, calendar), 1, 12, calendar);
      return { ...period({ interval: wholeYear(Number(year)) }), asBudget };
    },
  ),
  rule(
    'early year',
    `(?<=\\b(?:in|since|from|until|by|of|and|to|act of|before|after) )(?<year>1[5-8]\\d\\d)\\b${NOT_A_COUNT}`,
    ({ year }) => period({ interval: wholeYear(Number(year)) }),
  ),
];

/** The quarter or half (of `length` months) that is the `nth` of its year. */
function partNamed(length: 3 | 6, nth: number, groups: Groups, context: TimeContext): TimeReading {
  return partOfYear(length * (nth - 1) + 1, length * nth, groups, context, { fiscalToo: true });
}

/** "FY26", "fiscal 2025", "2024-25": a fiscal year, or nothing where the words span more than two years. */
function fiscalYear(
  { fiscal, split, season: played, fiscalYear: named }: Groups,
  context: TimeContext,
): TimeReading | null {
  if (played !== undefined) return period({});
  const name = fiscal ?? split ?? '';
  const [from = '', to] = name.split(/[-–/]/);
  if (to !== undefined && Number(to.slice(-2)) !== (Number(from.slice(-2)) + 1) % 100) return null;
  const calendar = context.fiscal();
  if (calendar === undefined) {
    const first = Number(from);
    const years = split !== undefined && named === undefined && !name.includes('/');
    return period(years ? { interval: { start: isoDay(first, 1, 1), end: isoDay(first + 1, 12, 31) } } : {});
  }
  return period({ interval: fiscalMonths(startOfNamed(name, calendar), 1, 12, calendar) });
}

function monthOf(groups: Groups, context: TimeContext): TimeReading | null {
  const month = monthIndex(groups['month'] ?? '');
  const year = namedYear(groups, context);
  if (month === 0) return null;
  return period(year === undefined ? {} : { interval: months(year, month, month) });
}
