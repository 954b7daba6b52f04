import { MONTHS, ORDINALS, SMALL_COUNTS, WEEKDAYS } from './time-words.ts';

// Pieces of regular expressions that time patterns share.

export const MONTH = `(?:${MONTHS.join('|')})(?![a-zà-ÿ])`;
export const DAY_NAME = `(?:(?:${WEEKDAYS.join('|')})(?:day|\\.)?,? )`;
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const SUFFIX = '(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const DASH = '(?: ?[-–—] ?| to | through | until )';
export const COUNT = `(?:${Object.keys(SMALL_COUNTS).join('|')}|\\d{1,3})`;
export const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')})`;
export const RELATIVE = '(?:this|last|next|the previous|the past|the current|the coming|the following)';
export const UNIT = '(?:day|week|month|quarter|half|year|decade)';
/** " of 2024", " this year", " last year" after a part of a year. */
export const OF_YEAR = `(?:,? (?:of |in )?(?:(?:fiscal |calendar )?(?<year>${YEAR})|(?<rel>this|last|next|the previous|the current)(?: fiscal| financial)? year))?`;
export const AGAINST =
  '(?:from|than|to|with|against|on|over|versus|vs\\.?|for|in) (?:in |that of |those of |at |for |during )?';
