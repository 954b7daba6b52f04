import { CALENDAR_PARTS } from './calendar-parts.ts';
import { COMPARISONS } from './comparison-patterns.ts';
import { DATES } from './date-patterns.ts';
import { RELATIVE_TIMES } from './relative-patterns.ts';
import type { TimePattern } from './time-pattern.ts';
import { YEAR_PARTS } from './year-part-patterns.ts';

/** Time expressions, the more telling first; a later one never takes words of an earlier one. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  ...CALENDAR_PARTS,
  ...DATES,
  ...COMPARISONS,
  ...YEAR_PARTS,
  ...RELATIVE_TIMES,
];
