import { type Interval, isoDay, months, partsOf, quarters, wholeYear } from './calendar.ts';
import { namedYear, spanOf } from './named-year.ts';
import { COUNT, DASH, MONTH, OF_YEAR, ORDINAL, YEAR } from './pattern-pieces.ts';
import { bareMonth, bareQuarters, type Reading, season, weekday } from './relative.ts';
import {
  countOf,
  type Groups,
  monthIndex,
  period,
  rule,
  type TimeContext,
  type TimePattern,
  type TimeReading,
} from './time-pattern.ts';
import { COUNTED_AFTER_YEAR, ORDINALS, WEEKDAYS } from './time-words.ts';

const NOT_A_COUNT = `(?![\\d.,]*\\d|-?(?:storey|story)| ?(?:${COUNTED_AFTER_YEAR}))`;
const BARE_MONTH_LEAD =
  '(?<=\\b(?:in|since|from|until|till|by|to|through|throughout|during|of|last|this|next|early|late|mid|and|or|before|after|for|on|than|with|ended|ending|ends|end|between|against|alone)[ -])';

/** Halves, quarters, months, seasons and years. Earlier ones win. */
export const YEAR_PARTS: readonly TimePattern[] = [
  // halves and quarters
  rule(
    'first',
    `\\b(?:the )?(?:first|1st) (?<count>${COUNT})[ -](?<unit>month|quarter)s?${OF_YEAR}`,
    (g, c) => {
      const count = countOf(g['count']);
      if (g['unit']?.toLowerCase() === 'quarter') return count > 4 ? null : quartersOf(1, count, g, c);
      return count > 12 ? null : spanOf(1, count, g, c);
    },
  ),
  rule(
    'quarter',
    `\\b(?:the )?(?<nth>${ORDINAL})[ -](?:fiscal |financial )?quarter\\b(?! of (?:the )?(?!year|${YEAR}|fiscal|last|this|next)[a-z])${OF_YEAR}`,
    (g, c) => {
      const nth = ORDINALS[(g['nth'] ?? '').toLowerCase()] ?? 0;
      return quartersOf(nth, nth, g, c);
    },
  ),
  rule(
    'Q',
    `\\bQ(?<nth>[1-4])(?:[ -/]?(?:FY)?(?<year>${YEAR})|[ ]?['’]\\d\\d)?\\b`,
    (g, c) => quartersOf(Number(g['nth']), Number(g['nth']), g, c),
    'g',
  ),
  rule(
    'half',
    `\\b(?:the )?(?<nth>first|second|1st|2nd)[ -]half\\b(?:-year| year)?(?! of (?:the )?(?!year|${YEAR}|fiscal|last|this|next)[a-z])${OF_YEAR}`,
    (g, c) => {
      const second = /^(?:second|2nd)$/i.test(g['nth'] ?? '');
      const year = namedYear(g, c);
      if (year !== undefined) return period({ interval: second ? months(year, 7, 12) : months(year, 1, 6) });
      return period(halfYear(second, c.published));
    },
  ),
  rule(
    'H',
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
    'g',
  ),
  // months
  rule(
    'numbered month',
    `\\b(?:early |late |mid-?|mid )?(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})\\b`,
    (g, c) => monthOf(g, c),
  ),
  rule('month name', `\\b(?<month>${MONTH}) (?:of )?(?<rel>this|last|next|the previous) year\\b`, (g, c) =>
    monthOf(g, c),
  ),
  rule(
    'month name',
    `\\b(?<rel>last|next) (?<month>${MONTH})(?= |[.,;:]|$)`,
    ({ rel, month }, { published }) => {
      const { interval, upcoming } = bareMonth(monthIndex(month ?? ''), published);
      return period({ interval: rel?.toLowerCase() === 'next' ? upcoming : interval });
    },
  ),
  rule('month name', `${BARE_MONTH_LEAD}(?<month>${MONTH})(?![ -]?\\d)`, ({ month }, { published }) =>
    period(bareMonth(monthIndex(month ?? ''), published)),
  ),
  rule(
    'weekday',
    `(?<=\\b(?:last|this|next|on|by|since|until|from|before|after|late|early) )(?<day>${WEEKDAYS.join('|')})day\\b|\\b(?<bare>${WEEKDAYS.join('|')})day\\b`,
    ({ day, bare }, { published }) => {
      const name = day ?? bare ?? '';
      const index = WEEKDAYS.findIndex((w) => new RegExp(`^${w}$`, 'i').test(name));
      return period(weekday(index, published));
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
    '\\b(?:this|last|next) (?<season>spring|summer|autumn|fall|winter)\\b',
    ({ season: name }, { published }) => period(season((name ?? '').toLowerCase(), undefined, published)),
  ),
  // years
  rule(
    'digit',
    `\\b(?:FY ?|(?:the )?(?:fiscal|financial) (?:year )?)(?:20)?\\d\\d(?:[-–/](?:20)?\\d\\d)?\\b|\\b${YEAR}/(?:20)?\\d\\d\\b(?!/)`,
    () => period({}),
  ),
  rule(
    'year number',
    `\\b(?:from |between )?(?<from>${YEAR})(?:${DASH}| and )(?<year>${YEAR}|\\d\\d)\\b(?![.,]?\\d|%)`,
    ({ from, year }) => {
      const first = Number(from);
      const last = (year ?? '').length === 2 ? Number(`${(from ?? '').slice(0, 2)}${year}`) : Number(year);
      return last <= first || last - first > 400
        ? null
        : period({ interval: { start: isoDay(first, 1, 1), end: isoDay(last, 12, 31) } });
    },
  ),
  rule(
    'year number',
    `\\b(?:the )?(?:early |late |mid-?)?(?<year>${YEAR.slice(0, -2)}0)['’]?s\\b`,
    ({ year }) => period({ interval: { start: `${year}-01-01`, end: isoDay(Number(year) + 9, 12, 31) } }),
  ),
  rule(
    'year number',
    `(?<![\\d.,$£€¥₹#/-])\\b(?:mid-?|early |late )?(?<year>(?:19|20)\\d\\d)\\b${NOT_A_COUNT}(?!-[a-z\\d]|/\\d)`,
    ({ year }) => period({ interval: wholeYear(Number(year)) }),
  ),
  rule(
    'year number',
    `(?<=\\b(?:in|since|from|until|by|of|and|to|act of|before|after) )(?<year>1[5-8]\\d\\d)\\b${NOT_A_COUNT}`,
    ({ year }) => period({ interval: wholeYear(Number(year)) }),
  ),
];

function quartersOf(first: number, last: number, groups: Groups, context: TimeContext): TimeReading {
  const year = namedYear(groups, context);
  if (year !== undefined) return period({ interval: quarters(year, first, last) });
  return groups['rel'] === undefined ? period(bareQuarters(first, last, context.published)) : period({});
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
