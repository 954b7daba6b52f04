import { SMALL } from '../lexicon/number-words.ts';
import { MONTHS, ORDINALS, WEEKDAYS } from '../lexicon/time-words.ts';

// Pieces of regular expressions that time patterns share.

export const MONTH = `(?:${MONTHS.join('|')})(?![a-zà-ÿ])`;
/** Before the last month of "the October-December quarter" there is nothing to be read. */
export const NO_SPAN = '(?<!(?:[-–—]|\\b(?:to|and|through)) ?)';
export const DAY_NAME = `(?:(?:${WEEKDAYS.join('|')})(?:day|\\.)?,? )`;
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const SUFFIX = '(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const DASH = '(?: ?[-–—] ?| to | through | until |-(?:to|through)-)';
export const COUNT = `(?:${Object.keys(SMALL).join('|')}|\\d{1,3})`;
export const ORDINAL = `(?:${Object.keys(ORDINALS)
  .filter((word) => word !== 'last')
  .join('|')})`;
export const RELATIVE = '(?:this|last|next|the previous|the past|the current|the coming|the following)';
export const UNIT = '(?:day|week|month|quarter|half|year|decade)';
/** A fiscal year's name: "FY26", "fiscal 2025", "the financial year 2024-25". */
export const FISCAL_NAME = fiscalName('');
/** " of 2024", " of FY26", " this year", " last fiscal year", " of the year" after a part of a year. */
export const OF_YEAR = `(?:,? ?(?:of |in )?(?:${fiscalName('|(?<=of )(?:the )?(?=20\\d\\d[-–/]\\d\\d\\b)')}(?: (?:fiscal|financial) year)?|(?<=[ ,])(?:calendar (?:year )?)?(?<year>${YEAR})\\b(?!-\\d)|(?<=[ ,])(?<rel>this|last|next|the previous|the current|the(?= (?:fiscal|financial) year))(?<kind> fiscal| financial)? year)| of the year\\b(?! to\\b(?! [\\d$£€¥])| end|,? which))?`;
export const AGAINST =
  '(?:from|than|to|with|against|on|over|versus|vs\\.?|for|at|in|during|throughout) (?:in |that of |those of |at |for |during )?';

/** A fiscal year's name; `bare` lets one in without a word for it ("the first quarter of 2025-26"). */
function fiscalName(bare: string): string {
  return `(?:FY ?['’]?|(?:the )?(?:fiscal|financial) (?:year )?(?:\\(FY\\) ?)?${bare})(?<fiscal>(?:20)?\\d\\d(?:[-–/](?:20)?\\d\\d)?)\\b(?![.,]?\\d|%)`;
}
