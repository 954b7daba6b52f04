import { AGAINST, COUNT, YEAR } from './pattern-pieces.ts';
import { calendarUnit } from './relative.ts';
import { ORDINALS } from '../lexicon/time-words.ts';
import { against, countOf, anaphorUnit, monthsOf, period, rule, type TimePattern } from './time-pattern.ts';

/** What a change is measured against; tried before the plain periods that they contain. Earlier ones win. */
export const COMPARISONS: readonly TimePattern[] = [
  rule(
    'annual',
    '\\byear[ -](?:on|over)[ -](?:the[ -])?year\\b|\\by[/-]?o[/-]?y\\b|\\by/y\\b|\\bon the year\\b|\\bfrom the year-(?:ago|earlier) [a-z]+|\\b(?:annually|on an annual basis)\\b',
    () => against('year on year'),
  ),
  // "On the same day" of no other year takes up a day stated before.
  rule(
    'same',
    '(?<!\\b(?:from|than|to|with|against|over|versus|vs|for)(?: in| on| that of| those of)? )\\b(?:the|that) (?:very )?same (?<unit>day|month|year|ceremony|meeting|summit|session|event|conference|occasion|visit)\\b(?!-)(?! (?:of|in|a|one|last|the) (?:last|previous|prior|the previous|year|1|2)| (?:last|a|one) year| of)',
    ({ unit = '' }, { published }) =>
      /^(?:day|month|year)$/i.test(unit)
        ? { kind: 'period', anaphor: { unit: anaphorUnit(unit), later: 0 } }
        : { ...period(calendarUnit('day', 0, published)), anaphor: { occasion: true } },
  ),
  // "Oro gave $5,000 that year", but not "later that day", "March of that year", "the rest of that month"
  rule(
    'that one',
    '(?<!\\b(?:after|against|before|by|earlier|for|from|later|of|on|over|since|than|through|to|until|with) )\\bthat (?<unit>day|month|year)(?= alone\\b|[,.;:)]|$| (?:and|as|but|by|for|from|in|on|the|to|was|were|with)\\b)',
    ({ unit }) => ({ kind: 'period', anaphor: { unit: anaphorUnit(unit), later: 0 } }),
  ),
  // "52 days in the second half of 2020, up from 44 in the first"
  ...(['half', 'quarter'] as const).map((trigger) =>
    rule(
      trigger,
      '\\b(?:in|of) the (?<nth>first|second|third|fourth)(?! and (?:the )?[a-z]+ quarters)(?=[.,;)]|$| (?:and|but|to|from)\\b)',
      ({ nth = '' }) => ({
        kind: 'period',
        anaphor: { part: ORDINALS[nth.toLowerCase()] ?? 0 },
      }),
    ),
  ),
  // "during that same timeframe", which is as well the hours of a day
  rule(
    'span',
    '\\b(?:in|over|during|for|throughout|within) (?:that(?: (?:very )?same)?|the (?:very )?same) (?:time ?-?frame|time (?:period|window))\\b(?! (?:of|in|a|one|last|the|year)\\b)',
    () => ({ kind: 'period', anaphor: { span: 'hours' } }),
  ),
  // "During that time, 30 robberies were recorded"
  rule(
    'span',
    '\\b(?:in|over|during) that(?: same)? time\\b(?!-| ?-?frame| (?:of|period|window|when|and|it|they|he|she|we|I)\\b)',
    () => ({ kind: 'period', anaphor: { span: 'time' } }),
  ),
  // "fell by 43% over the same period"
  rule(
    'same',
    '\\b(?:in|over|during|for|throughout|within) (?:the|that) (?:very )?same (?<unit>period|quarter|half|half-year)\\b(?! (?:of|in|a|one|last|the|year)\\b)',
    ({ unit }) => ({ kind: 'period', anaphor: { months: monthsOf(unit), same: true } }),
  ),
  rule(
    'same',
    `\\b(?:(?:compared )?${AGAINST})?(?:the |its |their )?(?:(?:same|corresponding|comparable) (?=year-ago|year-earlier|prior))?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier|(?:prior|previous)[- ]year)(?: ${COUNT})?(?: [a-z]+-)? ?(?:period|quarters?|months?|half|time ?frame|time|week|day|stage|point|interval)s?(?: (?:of|in|a|one|last|the|this)? ?(?:last year|previous year|prior year|(?:last|previous) fiscal|the previous year|the previous fiscal|the year before|year|year earlier|year ago|year before|(?<of>${YEAR})))?`,
    ({ of }) => ({
      ...against('year on year', 12),
      ...(of !== undefined && { anaphor: { year: Number(of) } }),
    }),
  ),
  rule(
    'year',
    `\\b(?:(?:compared )?(?:from|than|with|to|against|over) )?(?:in )?(?:a|one) year (?:earlier|(?:(?<=\\b(?:from|with|to|against|versus|vs\\.?) (?:(?! and )[^;]){1,40}(?:a|one) year )ago)|(?<ago>ago)|before|previously)\\b`,
    // "From 4.8 million a year ago" goes with the stretch before it; else a year ago is counted from publication.
    ({ ago }) => against('year on year', ago === undefined ? 12 : undefined),
  ),
  rule(
    'counted units',
    `\\b(?:(?:compared )?(?:from|than|with|to|against|over) )?(?<count>${COUNT}) years (?:earlier|before|previously)\\b`,
    ({ count = '' }) => against(`from ${count.toLowerCase()} years earlier`, 12 * countOf(count)),
  ),
  rule(
    'decade',
    '\\b(?:(?:compared )?(?:from|than|with|to|against|over) )?(?:a|one) decade (?:earlier|before|previously)\\b',
    () => against('from a decade earlier', 120),
  ),
  rule(
    'year',
    '\\b(?:from|than|compared (?:with|to)|against|over|on|(?<=\\b(?:flat|level|unchanged|line) )with) (?:in |that of )?(?:last year|the (?:previous|prior|preceding) (?:fiscal |financial )?year|the year before)\\b',
    () => against('year on year'),
  ),
  rule(
    'quarter',
    '\\b(?:quarter[ -](?:on|over)[ -]quarter|q[/-]?o?[/-]?q)\\b|\\b(?:from|than|compared (?:with|to)|against|over|on) (?:in )?(?:last quarter|the (?:previous|prior|preceding|first|second|third|fourth) (?:quarter|three months)(?! (?:of|last|this|19|20|FY|in)))\\b',
    () => against('quarter on quarter', 3),
  ),
  rule(
    'month',
    '\\b(?:month[ -](?:on|over)[ -]month|m/m|mom)\\b|\\bon the month\\b|\\b(?:from|than|compared (?:with|to)|against|over|on) (?:in )?(?:last month|the (?:previous|prior|preceding) month|a month (?:earlier|ago|before))\\b|\\ba month (?:earlier|before)\\b',
    () => against('month on month', 1),
  ),
  rule(
    'week',
    '\\bweek[ -](?:on|over)[ -]week\\b|\\b(?:from|than|compared (?:with|to)) (?:in )?(?:last week|the (?:previous|prior|preceding) week|a week (?:earlier|ago|before))\\b',
    () => against('week on week'),
  ),
  rule(
    'forecast',
    '\\bthan (?:was |were |had been )?(?:forecast|expected|planned|projected|budgeted|estimated)\\b|\\bagainst (?:forecasts?|expectations)\\b',
    () => against('against forecast'),
  ),
];
