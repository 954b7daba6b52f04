import type { Interval } from '../periods/calendar.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import type { Scene } from './scene.ts';
import type { Placed } from './shared-period.ts';

/** "6.2 percent a year ago": of another time than its neighbours; "6.2 percent from a year ago" is only against it. */
const EARLIER =
  /^(?!(?:from|than|over|against|to|compared)\b)(?:.*\b(?:ago|earlier|before|previously)$|in (?:the|its) (?:same|corresponding)\b)/i;

/** Phrases of a list behind a figure that its time may close. */
const LISTED = 6;

/** Phrases of a clause with "when" behind a figure. */
const CLAUSE = 12;

/** "12.9 percent when the survey was last carried out, in 2015": the time of the clause that tells when. */
export function whenTime({ phrases }: Scene, placed: readonly Placed[], at: number): Interval | undefined {
  if (phrases[at + 1]?.norm !== 'when') return undefined;
  const end = phrases.findIndex(({ kind }, n) => n > at + 1 && /^(?:marked|that)$/.test(kind));
  const last = Math.min(end < 0 ? phrases.length : end, at + CLAUSE);
  return placed.find(({ at: time, period }) => period !== undefined && time > at && time < last)?.period;
}

/** The time right behind a figure that is another than its neighbours'. */
export function earlierTime({ phrases, times }: Scene, at: number): TimeExpression | undefined {
  // "1,150 cases and 6 deaths in the same period of 2023"
  let right = at + 1;
  while (right - at < LISTED && /^(?:noun|and|marked)$/.test(phrases[right]?.kind ?? '')) right += 1;
  const past = phrases[right];
  const time = past?.kind === 'time' ? times[past.index] : undefined;
  const isNear = right === at + 1 || /^in /i.test(time?.text ?? '');
  return time !== undefined && isNear && EARLIER.test(time.text) ? time : undefined;
}
