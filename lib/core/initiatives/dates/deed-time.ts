import type { TimeExpression } from '../../periods/find-times.ts';
import { LEVEL_NOUNS } from '../../lexicon/level-nouns.ts';
import { DATED_WORKS } from '../../lexicon/document-words.ts';
import { NO_DATE_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { isDatelineTime, type Phrase } from '../../text/phrase.ts';

/**
 * The time at the phrase where it may be when a deed was done: no dateline, no year of a name or report, nothing after "before"
 * or "since". `own` is a deed of the undertaking's own ("in force since 2019"), `ahead` one to come ("by 1 July").
 */
export function whenAt(
  phrases: readonly Phrase[],
  times: readonly TimeExpression[],
  at: number,
  { own = false, ahead = false } = {},
): TimeExpression | undefined {
  const phrase = phrases[at];
  const time = phrase?.kind === 'time' ? times[phrase.index] : undefined;
  if (time === undefined || time.kind !== 'period' || time.interval === undefined) return undefined;
  // "before the end of 2026"
  const ending = phrases[at - 1]?.norm === 'of' && /^(?:end|close)$/.test(phrases[at - 2]?.norm ?? '');
  const prep = phrases[ending ? at - 3 : at - 1]?.norm ?? '';
  // "in force since 2019", "takes effect from July"
  const begins = own && /^(?:from|since)$/.test(prep);
  // "to be set up by 1 July"
  const due = prep === 'by' && (ahead || ending);
  if (
    (NO_DATE_PREPOSITIONS.has(prep) && !begins && !due) ||
    isDatelineTime(phrases, at) ||
    isNaming(phrases, at, time.text)
  )
    return undefined;
  return time;
}

const YEAR = /^(?:19|20)\d\d$/;
const DETERMINER = /^(?:its|their|his|her|our|the|an?)$/;

/** "the Night Bus Plan (2020)", "its 2023 annual report": a time that is part of a name. */
function isNaming(phrases: readonly Phrase[], at: number, text: string): boolean {
  const [before, next] = [phrases[at - 1], phrases[at + 1]];
  if (before?.norm === '(' && next?.norm === ')') return true;
  // "Marlow Fever 2019"
  if (before?.kind === 'noun' && YEAR.test(text)) return true;
  // "opposed the 2007 harbour bill": which bill, and not when.
  if (/^(?:noun|marked)$/.test(next?.kind ?? '') && YEAR.test(text) && DETERMINER.test(before?.norm ?? ''))
    return true;
  return next?.kind === 'noun' && (DATED_WORKS.has(next.norm) || isLevel(text, next.norm));
}

/** "10 percent of its 2011 levels": a year of what is compared with. */
const isLevel = (time: string, noun: string): boolean =>
  YEAR.test(time) && LEVEL_NOUNS.has(noun.replace(/s$/, ''));
