import { COUNT, MONTH, RELATIVE, UNIT } from './pattern-pieces.ts';
import { partsOf } from './calendar.ts';
import { fiscalMonths, startOfRunning } from './fiscal.ts';
import { ago, calendarUnit, type Reading, stretch, together, type Unit, upTo, weekend } from './relative.ts';
import { countOf, anaphorUnit, monthsOf, offsetOf, period, rule, type TimePattern } from './time-pattern.ts';

/** Times counted from publication, and those that take up a stated period. Earlier ones win. */
export const RELATIVE_TIMES: readonly TimePattern[] = [
  rule('later', `\\b(?:(?<count>${COUNT})|an?) (?<unit>day|month|year)s? later\\b`, ({ count, unit }) => ({
    kind: 'period',
    anaphor: { unit: anaphorUnit(unit), later: countOf(count) },
  })),
  rule(
    'counted units',
    `\\b(?:(?<count>${COUNT})|an?) (?<unit>day|week)s? (?:earlier|before)\\b`,
    ({ count, unit }) => ({
      kind: 'period',
      anaphor: { daysBack: countOf(count) * (unit?.toLowerCase() === 'week' ? 7 : 1) },
    }),
  ),
  rule(
    'later',
    '(?<!\\b(?:from|than|to|with|against|over|on|of) )\\bthe (?<unit>day|month|year) before\\b(?! the\\b| it\\b| he\\b| she\\b| they\\b| a\\b)',
    ({ unit }) => ({
      kind: 'period',
      anaphor: { unit: anaphorUnit(unit), later: -1 },
    }),
  ),
  rule('weekday', '\\b(?:earlier|later) (?:in the|that|on the same) day\\b', (_g, { published }) => ({
    ...period(calendarUnit('day', 0, published)),
    anaphor: { occasion: true },
  })),
  rule(
    'later',
    '\\bthe (?:following (?<unit>day|morning|month|year)|next (?:day|morning))\\b',
    ({ unit }) => ({ kind: 'period', anaphor: { unit: anaphorUnit(unit), later: 1 } }),
  ),
  // "in the previous two months", of the one that the text told last
  rule(
    'relative',
    `\\bthe (?:(?:immediately )?(?:previous|prior|preceding) (?<count>${COUNT}) (?<unit>month|quarter|year)s|(?<count2>${COUNT}) (?<unit2>month|quarter)s (?:before|earlier))\\b`,
    ({ count, unit, count2 = count, unit2 = unit ?? '' }) => ({
      kind: 'period',
      anaphor: { previous: unit2.toLowerCase() as 'year', count: countOf(count2) },
    }),
  ),
  rule(
    'relative',
    `\\b(?:the |its |their |his |her |our )?(?<dir>past|last|previous|preceding|next|coming|following|first|final) (?:(?<count>${COUNT}|few|several|couple of|dozen|[a-z]+teen) )(?<unit>${UNIT}|hour|minute)s\\b`,
    ({ dir, count, unit }, { published, tellsSplit }) => {
      if (
        /first|final|few|several|couple|dozen|teen/i.test(`${dir} ${count}`) ||
        /hour|minute/i.test(unit ?? '')
      )
        return period({});
      if (/^year$/i.test(unit ?? '') && tellsSplit()) return period({});
      return period(
        stretch(toUnit(unit), countOf(count), /next|coming|following/i.test(dir ?? ''), published),
      );
    },
  ),
  rule(
    'decade',
    '\\b(?:over|in|during|for|throughout|within) the (?:past |last )?decade\\b(?! to )|\\bthe (?:past|last) decade\\b',
    (_g, { published }) => period(stretch('decade', 1, false, published)),
  ),
  // "over the next year" begins with publication, as "over the past year" ends with it
  rule(
    'relative',
    '(?<=\\b(?:over|within|during|for|throughout) )the (?:next|coming) (?<unit>week|month|quarter|year)\\b',
    ({ unit }, { published }) => period(stretch(toUnit(unit), 1, true, published)),
  ),
  rule(
    'relative',
    '\\b(?:the|this) (?:past|last) (?<unit>week|month|quarter|year)\\b',
    ({ unit }, { published }) =>
      // Quarters are told of when they have ended.
      period(
        toUnit(unit) === 'quarter'
          ? calendarUnit('quarter', -1, published)
          : stretch(toUnit(unit), 1, false, published),
      ),
  ),
  rule(
    'year',
    '\\b(?:in )?the (?:previous|prior|preceding)(?: calendar)? year\\b(?!-)',
    (_g, { published, tellsSplit }) => ({
      ...period(tellsSplit() ? {} : calendarUnit('year', -1, published)),
      anaphor: { previous: 'year' },
    }),
  ),
  // "0.4 percent in the previous month", of the one that the text told last
  rule(
    'relative',
    '\\b(?:in |during )?the (?:(?:immediately )?(?:previous|prior|preceding) (?<unit>month|quarter)\\b(?!-)|(?<before>month|quarter) before\\b(?! the\\b| it\\b| he\\b| she\\b| they\\b| a\\b))|\\ba (?<ago>quarter) (?:earlier|before|ago)\\b',
    ({ unit, before, ago: earlier = before }) => ({
      kind: 'period',
      anaphor: { previous: /quarter/i.test(unit ?? earlier ?? '') ? 'quarter' : 'month' },
    }),
  ),
  rule('relative', '\\bearlier this (?<unit>week|month|quarter|year)\\b', ({ unit }, { published }) =>
    period(upTo(calendarUnit(toUnit(unit), 0, published), published)),
  ),
  rule('relative', '\\bthis (?<unit>quarter|year) and (?:the )?next\\b', ({ unit }, { published }) =>
    period(together(calendarUnit(toUnit(unit), 0, published), calendarUnit(toUnit(unit), 1, published))),
  ),
  // "1.2 per cent this year and 1.9 per cent next"
  rule(
    'relative',
    '(?<=\\bthis (?<unit>quarter|year|month)\\b[^;]{3,60} )next(?=[.,;)]|$)',
    ({ unit }, { published }) => period(calendarUnit(toUnit(unit), 1, published)),
  ),
  rule(
    'relative',
    `\\b(?<rel>${RELATIVE})(?: fiscal| financial| calendar)? (?<unit>${UNIT})\\b(?!-)`,
    ({ rel, unit }, { published, tellsSplit }) =>
      period(
        /^year$/i.test(unit ?? '') && tellsSplit()
          ? {}
          : calendarUnit(toUnit(unit), offsetOf(rel), published),
      ),
  ),
  rule('year', '\\byear to date\\b', (_g, { published }) => period(calendarUnit('year', 0, published))),
  rule('year', '\\b(?:the )?full[ -]year\\b', (_g, { published, fiscal }) => {
    const calendar = published === undefined ? undefined : fiscal();
    return calendar?.bare === 'fiscal' && published !== undefined
      ? period({ interval: fiscalMonths(startOfRunning(published, calendar), 1, 12, calendar) })
      : period(fullYear(calendarUnit('year', 0, published), published));
  }),
  rule(
    'unit',
    `\\b(?:in|over|during|for) the (?<count>${COUNT})-(?<unit>month|quarter|year) period\\b(?! (?:ended|ending|(?:up )?to|through)\\b)`,
    ({ count, unit }) => ({
      kind: 'period',
      anaphor: { months: countOf(count) * monthsOf(unit), same: false },
    }),
  ),
  rule(
    'unit',
    `\\b(?:in|over|for|during|throughout|of) (?:the|(?<that>that)) (?<same>same )?(?:time )?(?<unit>period|quarter|half|month|half-year|year)\\b(?! of| to| ended| ending| before| ahead| (?:19|20)\\d\\d| (?:(?:from|between) )?(?:\\d{1,2} )?${MONTH} ?(?:\\d|to |and |[-–]))`,
    ({ that, same, unit }) => {
      const isAny = unit?.toLowerCase() === 'period';
      return {
        kind: 'period',
        anaphor: { months: monthsOf(unit), same: (isAny ? that : same) !== undefined },
      };
    },
  ),
  rule(
    'ago',
    `(?<=\\bcomes? (?:(?:barely|just|only|nearly|almost|about|exactly|roughly|less than|more than|just over|just under) )?)(?:(?<count>${COUNT})|an?) (?<unit>day|month|year)s? after\\b`,
    ({ count, unit }, { published }) => period(ago(toUnit(unit), countOf(count), published)),
  ),
  rule(
    'ago',
    `\\b(?<about>about |some |more than |nearly |almost )?(?:(?<count>${COUNT})|(?<one>a)|several|many|[a-z]+teen) (?<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|centuries) ago\\b|\\b(?:decades|years|centuries) ago\\b`,
    ({ about, count, one, unit }, { published }) =>
      about !== undefined || (count ?? one) === undefined
        ? period({})
        : period(ago(toUnit(unit?.replace(/s$/, '')), countOf(count), published)),
  ),
  rule(
    'day',
    '\\b(?<name>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|earlier today)\\b',
    ({ name }, { published }) => {
      const offset = /yesterday|last night/i.test(name ?? '') ? -1 : /tomorrow/i.test(name ?? '') ? 1 : 0;
      return period(calendarUnit('day', offset, published));
    },
  ),
  rule(
    'century',
    '\\b(?<part>early |late |mid[- ])?(?:the )?(?:(?<nth>\\d{1,2})(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)) century\\b|\\b(?:this|last|next) century\\b',
    ({ part, nth }) => period(part === undefined ? centuryOf(Number(nth)) : {}),
  ),
  rule('century', '\\b(?<rel>this|last|next) weekend\\b', ({ rel }, { published }) =>
    period(weekend(offsetOf(rel), published)),
  ),
];

/** Results told by then are of the year before. */
const SEASON_OF_RESULTS = 4;

/** "reported full-year profit" in spring is of the year that is over, "expects full-year profit" of the running one. */
function fullYear({ interval }: Reading, published: string | undefined): Reading {
  return published !== undefined && partsOf(published).month <= SEASON_OF_RESULTS
    ? { upcoming: interval }
    : { interval };
}

/** Of those that are over, from the one in which years have four digits on. */
function centuryOf(nth: number): Reading {
  return nth > 10 && nth < 21 ? { interval: { start: `${nth - 1}01-01-01`, end: `${nth}00-12-31` } } : {};
}

function toUnit(word: string | undefined): Unit {
  return (word ?? 'day').toLowerCase() as Unit;
}
