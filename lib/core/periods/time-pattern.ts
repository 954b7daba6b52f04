import type { Anaphor } from './anaphors.ts';
import type { Interval } from './calendar.ts';
import { bitOf, type Trigger } from './triggers.ts';
import type { FiscalCalendar } from './fiscal.ts';
import { SMALL } from '../lexicon/number-words.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Reading } from './relative.ts';

/** What a pattern reads from its match; null where the words turn out to be no time at all. */
export interface TimeReading extends Reading {
  /** "clock": a time of day; "comparison": what a change is measured against; "period": everything else. */
  readonly kind: 'clock' | 'period' | 'comparison';
  /** Of a bare year: the fiscal year that it names in what is said of a budget, where the article tells when such years begin. */
  readonly asBudget?: Interval | undefined;
  /** The normalised basis of a comparison: "year on year". */
  readonly basis?: string | undefined;
  /** Of "the period", "the same day" and the like: how they take up a time stated before. */
  readonly anaphor?: Anaphor | undefined;
}

/** What relative expressions are resolved against. */
export interface TimeContext {
  /** ISO day of publication. */
  readonly published: string | undefined;
  /** How the text's fiscal years run, read when it is asked for. */
  readonly fiscal: () => FiscalCalendar | undefined;
  /** Whether the text speaks of fiscal years. */
  readonly tellsFiscal: () => boolean;
  /** How the fiscal years run of a text that speaks of a budget and tells it. */
  readonly ofBudgets: () => FiscalCalendar | undefined;
  /** Whether its years are split ones, "2011/12", so that "last year" may be one of them. */
  readonly tellsSplit: () => boolean;
  /** Whether it tells of a game, whose quarters and halves are none of a year. */
  readonly tellsGame: () => boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;
export interface TimePattern {
  /** The bit of its trigger. */
  readonly trigger: number;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | null;
}

/** A pattern of time expressions; `trigger` names what a block has to hold for the pattern to be worth trying. */
export const rule = (
  trigger: Trigger,
  source: string,
  read: TimePattern['read'],
  flags = 'gi',
): TimePattern => ({
  trigger: bitOf(trigger),
  pattern: new RegExp(source, flags),
  read,
});
export const period = (reading: Reading): TimeReading => ({ kind: 'period', ...reading });
/** What a change is against; `monthsBack` from the stretch that the block stated last, where that is what is meant. */
export const against = (basis: string, monthsBack?: number): TimeReading => ({
  kind: 'comparison',
  basis,
  ...(monthsBack !== undefined && { anaphor: { monthsBack } }),
});
const MONTH_FORMS = MONTHS.map((month) => new RegExp(`^(?:${month})$`, 'i'));
/** 1 for January; 0 where the name is none. */
export const monthIndex = (name: string): number => MONTH_FORMS.findIndex((form) => form.test(name)) + 1;
export const countOf = (word: string | undefined): number =>
  word === undefined ? 1 : (SMALL[word.toLowerCase()] ?? Number(word));
export const offsetOf = (word: string | undefined): number =>
  /last|previous|past/i.test(word ?? '') ? -1 : /next|coming|following/i.test(word ?? '') ? 1 : 0;
/** The unit of time that "the same month", "two years later" names; a morning is a day's. */
export function anaphorUnit(word: string | undefined): 'day' | 'month' | 'year' {
  const unit = word?.toLowerCase();
  return unit === 'month' || unit === 'year' ? unit : 'day';
}
const MONTHS_OF: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  'half-year': 6,
  year: 12,
};

/** Months of a unit that "in the quarter" takes up; 0 of "the period", which takes any. */
export function monthsOf(unit: string | undefined): number {
  return MONTHS_OF[(unit ?? '').toLowerCase().replace(' ', '-')] ?? 0;
}
