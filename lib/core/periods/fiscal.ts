import { type Interval, months, partsOf } from './calendar.ts';
import { countriesIn } from '../lexicon/countries.ts';
import { MONTH } from './pattern-pieces.ts';
import { monthIndex } from './time-pattern.ts';

/** How an article's fiscal years run. */
export interface FiscalCalendar {
  /** The first month, from 1 for January. */
  readonly first: number;
  /**
   * What a bare "Q2" is one of: of a fiscal year where the article tells where such a quarter lies, or its country's firms
   * count so; unsure where it speaks of fiscal years and does not tell.
   */
  readonly bare: 'fiscal' | 'calendar' | 'unsure';
  /** Whether the article tells when its fiscal years begin or end; else the custom of its country does. */
  readonly told: boolean;
  /** Japan's fiscal 2025 is the one that starts in 2025; elsewhere it ends then. */
  readonly namedByStart: boolean;
}

/** Characters that are read for the calendar; it shows early. */
const READ = 40_000;

const NOTATION =
  /\bFY ?['’]?\d\d|\b(?:fiscal|financial)(?: year)? (?:ended |ending )?(?:20)?\d\d\b|\bfiscal (?:first|second|third|fourth)|\b20\d\d[-–/]\d\d (?:fiscal|financial)/;
/** "fiscal year ended March 31", "the financial year, which ends in June". */
const YEAR_END = new RegExp(
  `(?<!(?:half|quarter|months) of (?:the |its |our )?)\\b(?:(?:fiscal|financial) (?:year|20\\d\\d)|FY ?\\d\\d)[^.;]{0,40}?\\b(?:to|end(?:ed|ing|s)?|through) (?:on |in )?(?:the end of )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
/** "the fiscal year that began Oct. 1" */
const YEAR_BEGIN = new RegExp(
  `\\b(?:fiscal|financial|budget) year,? (?:that |which )?(?:began|begins|beginning|starts|started|starting) (?:on |in )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
/** A quick look for either: most texts tell of no such year. */
const MAY_TELL_YEAR = /fiscal |financial |budget year|FY ?\d\d/i;
const QUARTER = '\\b(?:Q(?<digit>[1-4])|(?<word>first|second|third|fourth)[- ](?:fiscal )?quarter)';
/** "Q2 FY26, the quarter ended 30 September" tells where the year starts. */
const QUARTER_END = new RegExp(
  `${QUARTER}[^.;]{0,60}?\\bend(?:ed|ing) (?:on )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
/** The same right behind the quarter, which needs no fiscal year beside it: "the second quarter ended September". */
const QUARTER_END_NEXT = new RegExp(
  `${QUARTER}(?: of [^.;,]{2,16})?,? (?:which |that )?end(?:ed|ing) (?:on )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
const WORDS = ['first', 'second', 'third', 'fourth'];
/** "the half-year ended 30 September" of half-year results is the first. */
const HALF_END = new RegExp(`\\bhalf[- ]year (?:to|ended) (?:\\d{1,2} )?(?<month>${MONTH})`, 'i');

/** First months of the fiscal years of governments, and of most firms where that is the custom, by country. */
const FIRST_MONTHS: Readonly<Record<string, number>> = {
  AU: 7,
  BD: 7,
  CA: 4,
  EG: 7,
  ET: 7,
  GH: 1,
  GB: 4,
  HK: 4,
  IN: 4,
  JP: 4,
  KE: 7,
  MM: 10,
  NG: 1,
  NP: 7,
  NZ: 7,
  PK: 7,
  SG: 4,
  TH: 10,
  TZ: 7,
  UG: 7,
  US: 10,
  ZA: 4,
};
/** Words besides names that tell the country. Of the United States they alone do: its firms end years as they like. */
const SIGNS: readonly { readonly country: string; readonly words: RegExp }[] = [
  { country: 'IN', words: /₹|\bRs\b|\b(?:crore|lakh|NSE|BSE)\b/g },
  { country: 'JP', words: /\byen\b/g },
  { country: 'GB', words: /£|\b(?:Scottish|Welsh|NHS|Whitehall)\b/g },
  { country: 'AU', words: /A\$|\b(?:ACCC|ACMA|NSW)\b/g },
  { country: 'BD', words: /\bTk\b/g },
  { country: 'US', words: /\b(?:Congress|Medicaid|Pentagon|White House)\b/g },
  { country: 'NG', words: /₦|\bN\d/g },
];

/** The country with a fiscal year of its own that a text speaks of most. */
function fiscalCountry(text: string): string | undefined {
  const weights = new Map([...countriesIn(text)].filter(([code]) => code !== 'US' && code in FIRST_MONTHS));
  for (const { country, words } of SIGNS) {
    const signs = text.match(words)?.length ?? 0;
    if (signs > 0) weights.set(country, (weights.get(country) ?? 0) + signs);
  }
  // Other countries are federal too.
  if (weights.size === 0 && /\b(?:federal|Medicare)\b/.test(text)) return 'US';
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** How the fiscal years of a text run; undefined where it does not tell. */
export function fiscalCalendar(text: string): FiscalCalendar | undefined {
  const head = text.slice(0, READ);
  const named = NOTATION.test(head);
  const first = firstOfAccounts(head, named);
  if (first !== undefined)
    return { first, bare: isOfSeveral(head) ? 'unsure' : 'fiscal', told: true, namedByStart: false };
  const telling = MAY_TELL_YEAR.test(head) ? head : '';
  const end = YEAR_END.exec(telling)?.groups?.['month'];
  const begin = end === undefined ? YEAR_BEGIN.exec(telling)?.groups?.['month'] : undefined;
  const opening = end === undefined ? monthIndex(begin ?? '') : (monthIndex(end) % 12) + 1;
  if (opening > 0)
    return { first: opening, bare: named ? 'fiscal' : 'unsure', told: true, namedByStart: false };
  const country = fiscalCountry(head);
  const custom = FIRST_MONTHS[country ?? ''];
  if (country === undefined || custom === undefined || (country === 'US' && LISTED.test(head)))
    return undefined;
  return { first: custom, bare: bareOf(country, named, head), told: false, namedByStart: country === 'JP' };
}

/** Whether a text tells of the accounts of several firms: then what one of them tells of its year is not the others'. */
const isOfSeveral = (head: string): boolean =>
  new Set([...head.matchAll(FIRM)].map(([name]) => name)).size > 2;
const FIRM =
  /\b\p{Lu}[\p{L}&-]{1,24},? (?:Corp|Inc|Ltd|Limited|PLC|Plc|plc|International|Holdings|Group|Co\.)(?!\p{Ll})/gu;

/** Whether a text speaks of fiscal years, so that a bare "Q2" may be one of them. */
export function tellsFiscal(text: string): boolean {
  return NOTATION.test(text.slice(0, READ));
}

const LISTED = /\b(?:NYSE|NASDAQ|Nasdaq)\b/;

/** The first month of the fiscal year by a quarter or half that the text tells the end of. */
function firstOfAccounts(head: string, named: boolean): number | undefined {
  const quarter = (named ? QUARTER_END : QUARTER_END_NEXT).exec(head)?.groups;
  if (quarter !== undefined) {
    const nth = Number(quarter['digit'] ?? WORDS.indexOf((quarter['word'] ?? '').toLowerCase()) + 1);
    return ((monthIndex(quarter['month'] ?? '') - 3 * nth + 24) % 12) + 1;
  }
  const half = /\bfirst half\b/i.test(head) ? HALF_END.exec(head)?.groups?.['month'] : undefined;
  return half === undefined ? undefined : ((monthIndex(half) + 6) % 12) + 1;
}

/** Of India's firms every quarter is one of the fiscal year; of America's no calendar but their own tells. */
function bareOf(country: string, named: boolean, head: string): FiscalCalendar['bare'] {
  if (country === 'IN' && INDIAN.test(head)) return 'fiscal';
  if (!named) return 'calendar';
  return country === 'US' ? 'unsure' : 'fiscal';
}

const INDIAN = /₹|\bRs\b|\b(?:crore|lakh|NSE|BSE)\b/;

/** The calendar year in which the fiscal year of a name starts: "26", "2026", "2025-26". */
export function startOfNamed(name: string, { first, namedByStart }: FiscalCalendar): number {
  const digits = name.replace(/[^\d].*/, '');
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const spans = /\d[-–/]/.test(name);
  return spans || namedByStart || first === 1 ? year : year - 1;
}

/** The calendar year in which the fiscal year that holds `day` starts. */
export function startOfRunning(day: string, { first }: FiscalCalendar): number {
  const { year, month } = partsOf(day);
  return month >= first ? year : year - 1;
}

/** Months of the fiscal year that starts in `year`, the first and the last included, counted from 1. */
export function fiscalMonths(year: number, first: number, last: number, calendar: FiscalCalendar): Interval {
  return months(year, calendar.first + first - 1, calendar.first + last - 1);
}
