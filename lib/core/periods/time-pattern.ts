import type { FiscalCalendar } from './fiscal.ts';
import { MONTHS, SMALL_COUNTS } from './time-words.ts';
import type { Reading } from './relative.ts';

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
  /** How the text's fiscal years run, read when it is asked for. */
  readonly fiscal: () => FiscalCalendar | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;
export interface TimePattern {
  readonly cue: Cue;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: TimeContext) => TimeReading | null;
}

/** What a block has to hold for a pattern to be worth trying; tested on the block in lower case, once each. */
export const CUES = {
  digit: /\d/,
  clock: /\d:\d|o['’]clock|noon|midnight/,
  'year number': /[12]\d\d\d/,
  'month name': /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  'numbered month':
    /\d[^.;]{0,12}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^;]{0,12}\d/,
  weekday: /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)day/,
  annual: /year[ -](?:on|over)|y[/-]?o?[/-]?y\b|on the year|the year-|annually|annual basis/,
  same: /same|corresponding|comparable|equivalent|year-ago|year-earlier|prior-year/,
  year: /year/,
  quarter: /quarter|q[/-]?o?[/-]?q|three months/,
  month: /month[ -](?:on|over)|m\/m|mom\b|on the month|(?:last|previous|prior|preceding|a) month/,
  week: /week/,
  forecast: /than (?:was|were|had|fore|exp|plan|proj|budg|estim)|against (?:fore|exp)/,
  first: /first|1st/,
  Q: /q[1-4]|[1-4]q/,
  half: /half/,
  H: /h[12]|[12]h/,
  M: /[3692]m /,
  season: /spring|summer|autumn|fall|winter/,
  relative:
    /(?:past|last|previous|preceding|next|coming|following|first|final|this|current) [^.,;]{0,24}(?:day|week|month|quarter|half|year|decade|hour|minute)/,
  hour: /\d ?(?:[ap]\.?m|gmt|utc|cest?|bst|est|edt|et\b|hrs|hours)/,
  fiscal: /fy|fiscal|financial|\d\d\d\d[-–/]\d\d/,
  decade: /decade/,
  unit: /the (?:same )?(?:[\da-z]+-)?(?:period|quarter|half|month|year)/,
  ago: / ago/,
  day: /to(?:day|morrow|night)|yesterday|night|this (?:morning|afternoon|evening)/,
  century: /century|weekend/,
} as const;
export type Cue = keyof typeof CUES;

/** A pattern of time expressions; `cue` names what a block has to hold for the pattern to be worth trying. */
export const rule = (cue: Cue, source: string, read: TimePattern['read'], flags = 'gi'): TimePattern => ({
  cue,
  pattern: new RegExp(source, flags),
  read,
});
export const period = (reading: Reading): TimeReading => ({ kind: 'period', ...reading });
export const against = (basis: string): TimeReading => ({ kind: 'comparison', basis });
export const monthIndex = (name: string): number =>
  MONTHS.findIndex((m) => new RegExp(`^(?:${m})$`, 'i').test(name)) + 1;
export const countOf = (word: string | undefined): number =>
  word === undefined ? 1 : (SMALL_COUNTS[word.toLowerCase()] ?? Number(word));
export const offsetOf = (word: string | undefined): number =>
  /last|previous|past/i.test(word ?? '') ? -1 : /next|coming|following/i.test(word ?? '') ? 1 : 0;
