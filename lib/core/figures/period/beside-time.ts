import type { Interval } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';

/** "6.2 percent a year ago": of another time than its neighbours; "6.2 percent from a year ago" is only against it. */
const EARLIER =
  /^(?!(?:from|than|over|against|to|compared)\b)(?:.*\b(?:ago|earlier|before|previously)$|(?:in|for|during|over) (?:the|its) (?:same|corresponding|comparable|(?:prior|previous)[- ]year(?! *$)|year-ago|year-earlier)\b)/i;

/** Phrases of a list behind a figure that its time may close. */
const LISTED = 6;

/** Phrases of a clause behind a figure. */
const CLAUSE = 12;

/** "12.9 percent when the survey was last carried out, in 2015": the time of the clause that tells when. */
export function whenTime({ phrases }: Scene, placed: readonly Placed[], at: number): Interval | undefined {
  if (phrases[at + 1]?.norm !== 'when') return undefined;
  return timeOfClause(phrases, placed, at + 1, /^(?:marked|that)$/);
}

/** The first time of a clause that starts at `opening` and goes up to a phrase of the kinds that end it. */
function timeOfClause(
  phrases: readonly Phrase[],
  placed: readonly Placed[],
  opening: number,
  ends: RegExp,
): Interval | undefined {
  const end = phrases.findIndex(({ kind }, n) => n > opening && ends.test(kind));
  const stop = Math.min(end < 0 ? phrases.length : end, opening + CLAUSE);
  return placed.find(({ at, period }) => period !== undefined && at > opening && at < stop)?.period;
}

/** "£41.7m (half-year ended 30 September 2022: £36.9m)": the time before a colon in brackets. */
function bracketTime({ phrases, times }: Scene, at: number): TimeExpression | undefined {
  const [opening, time, colon] = phrases.slice(Math.max(0, at - 3), at);
  return colon?.norm === ':' && time?.kind === 'time' && /^[(;]$/.test(opening?.norm ?? '')
    ? times[time.index]
    : undefined;
}

/** Where a time may stand behind the figure: past "[, or 33 cents a share,] a year earlier", else right behind it. */
function behindShare(phrases: readonly Phrase[], at: number): number {
  const pastNoun = (from: number): number => {
    let right = from;
    while (phrases[right]?.kind === 'noun' || phrases[right]?.norm === 'per') right += 1;
    return right;
  };
  let right = pastNoun(at + 1);
  if (
    phrases[right]?.kind === 'comma' &&
    phrases[right + 1]?.norm === 'or' &&
    phrases[right + 2]?.kind === 'marked'
  )
    right = pastNoun(right + 3);
  return phrases[right]?.kind === 'comma' && phrases[right + 1]?.kind === 'time' ? right + 1 : at + 1;
}

/** The time right behind a figure that is another than its neighbours'. */
export function earlierTime(scene: Scene, at: number): TimeExpression | undefined {
  const { phrases, times } = scene;
  const bracketed = bracketTime(scene, at);
  if (bracketed !== undefined) return bracketed;
  // "1,150 cases and 6 deaths in the same period of 2023"
  const from = behindShare(phrases, at);
  let right = from;
  while (
    right - at < LISTED &&
    (/^(?:noun|and|marked)$/.test(phrases[right]?.kind ?? '') || phrases[right]?.norm === 'per')
  )
    right += 1;
  const past = phrases[right];
  const time = past?.kind === 'time' ? times[past.index] : undefined;
  const isNear = right === from || /^(?:in|for|during|over) /i.test(time?.text ?? '');
  return time !== undefined && isNear && EARLIER.test(time.text) ? time : undefined;
}
