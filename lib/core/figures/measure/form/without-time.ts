import { MONTHS } from '../../../lexicon/time-words.ts';

const TIME = new RegExp(
  `(?<=.) (?:in|for|during|of|over) (?:(?:${MONTHS.join('|')})(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)$`,
  'i',
);

/** “inflation for July” -> “inflation”: what another figure takes up may be of another time. */
export const withoutTime = (measure: string): string => measure.replace(TIME, '');
