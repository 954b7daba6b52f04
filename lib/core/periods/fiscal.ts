import { type Interval, months, partsOf } from './calendar.ts';
import { MONTH } from './pattern-pieces.ts';
import { MONTHS } from './time-words.ts';

/** How an article's fiscal years run. */
export interface FiscalCalendar {
  /** The first month, from 1 for January. */
  readonly first: number;
  /** Whether the article writes "FY26" or "fiscal 2026", so that a bare "Q2" is one of a fiscal year. */
  readonly stated: boolean;
  /** Japan's fiscal 2025 is the one that starts in 2025; elsewhere it ends then. */
  readonly namedByStart: boolean;
}

/** Characters that are read for the calendar; it shows early. */
const READ = 40_000;

const NOTATION =
  /\bFY ?['’]?\d\d|\b(?:fiscal|financial)(?: year)? (?:ended |ending )?(?:20)?\d\d\b|\bfiscal (?:first|second|third|fourth)|\b20\d\d[-–/]\d\d (?:fiscal|financial)/;
/** "fiscal year ended March 31", "the financial year, which ends in June". */
const YEAR_END = new RegExp(
  `\\b(?:(?:fiscal|financial) year|FY ?\\d\\d)[^.;]{0,40}?\\b(?:to|end(?:ed|ing|s)?|through) (?:on |in )?(?:the end of )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
/** "Q2 FY26, the quarter ended 30 September" tells where the year starts. */
const QUARTER_END = new RegExp(
  `\\b(?:Q(?<digit>[1-4])|(?<word>first|second|third|fourth)[- ](?:fiscal )?quarter)[^.;]{0,60}?\\bend(?:ed|ing) (?:on )?(?:\\d{1,2} )?(?<month>${MONTH})`,
  'i',
);
const WORDS = ['first', 'second', 'third', 'fourth'];

/** First months of the fiscal years of governments, and of most firms where that is the custom. */
const COUNTRIES: readonly { readonly names: RegExp; readonly first: number; readonly byStart?: true }[] = [
  { names: /₹|\bRs\b|\b(?:crore|lakh|India|Indian|NSE|BSE)\b/g, first: 4 },
  { names: /\b(?:Japan|Japanese|yen|Tokyo)\b/g, first: 4, byStart: true },
  { names: /\b(?:Britain|British|UK|England|Scotland|Scottish|Wales|Welsh|NHS|Whitehall)\b/g, first: 4 },
  { names: /\b(?:Canada|Canadian|Ottawa|Singapore|Hong Kong)\b/g, first: 4 },
  { names: /A\$|\b(?:Australia|Australian|ACCC|ACMA|New Zealand)\b/g, first: 7 },
  { names: /\b(?:Bangladesh|Bangladeshi|Tk|Dhaka|Pakistan|Pakistani|Nepal|Nepali)\b/g, first: 7 },
  {
    names: /\b(?:Kenya|Kenyan|Uganda|Ugandan|Tanzania|Tanzanian|Ethiopia|Ethiopian|Egypt|Egyptian)\b/g,
    first: 7,
  },
  { names: /\b(?:Congress|federal|Medicare|Medicaid|Pentagon|White House)\b/g, first: 10 },
  { names: /\b(?:Thailand|Thai|Bangkok|Myanmar)\b/g, first: 10 },
];

/** How the fiscal years of a text run; undefined where it does not tell. */
export function fiscalCalendar(text: string): FiscalCalendar | undefined {
  const head = text.slice(0, READ);
  const stated = NOTATION.test(head);
  const quarter = stated ? QUARTER_END.exec(head)?.groups : undefined;
  if (quarter !== undefined) {
    const nth = Number(quarter['digit'] ?? WORDS.indexOf((quarter['word'] ?? '').toLowerCase()) + 1);
    const first = ((monthOf(quarter['month'] ?? '') - 3 * nth + 24) % 12) + 1;
    return { first, stated, namedByStart: false };
  }
  const end = YEAR_END.exec(head)?.groups?.['month'];
  if (end !== undefined) return { first: (monthOf(end) % 12) + 1, stated, namedByStart: false };
  const ranked = COUNTRIES.map((country) => ({ country, mentions: head.match(country.names)?.length ?? 0 }))
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions);
  const meant = ranked[0]?.country;
  // American firms end their years as they like.
  if (meant?.first === 10 && /\b(?:NYSE|NASDAQ|Nasdaq)\b/.test(head)) return undefined;
  return meant && { first: meant.first, stated, namedByStart: meant.byStart === true };
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`, 'i').test(name)) + 1;
}

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
