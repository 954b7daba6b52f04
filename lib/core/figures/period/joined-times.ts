import { itemAt } from '../../text/item-at.ts';
import { type Interval, isDay } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { MONTH } from '../../periods/pattern-pieces.ts';
import type { Scene } from '../scene.ts';
import { readingOf } from './time-reading.ts';

/** "died on Sunday and Monday", "taken Wednesday through Sunday": two days are one span, which the first of them tells. */
export function throughNext(scene: Scene, period: Interval | undefined, at: number): Interval | undefined {
  const { phrases } = scene;
  if (period === undefined || !isDay(period)) return period;
  const joins = (link: number): boolean => /^(?:and|through)$/.test(phrases[link]?.norm ?? '');
  const dayAt = (other: number): Interval | undefined => {
    const time = phrases[other]?.kind === 'time' ? scene.times[phrases[other].index] : undefined;
    const day = time?.kind === 'period' ? readingOf(scene, time, other) : undefined;
    return day !== undefined && isDay(day) ? day : undefined;
  };
  if (joins(at - 1) && dayAt(at - 2) !== undefined) return undefined;
  const next = joins(at + 1) ? dayAt(at + 2) : undefined;
  return next === undefined || next.start <= period.start ? period : { start: period.start, end: next.end };
}

/** "Eight years ago …, having won 11 in [February]": a month of that year, which it does not name. */
function isOfYearAgo({ phrases, times }: Scene, { text }: TimeExpression, at: number): boolean {
  return (
    MONTH_ALONE.test(text) &&
    phrases
      .slice(0, at)
      .some(({ kind, index }) => kind === 'time' && / years? ago$/i.test(times[index]?.text ?? ''))
  );
}

const MONTH_ALONE = new RegExp(`^${MONTH}$`, 'i');

/** Whether a time hangs on another: a month of a year that stands before it, or the start of a length of time ("over three years beginning in 2014"). */
export function isOfAnotherTime(scene: Scene, time: TimeExpression, at: number): boolean {
  const opens = itemAt(scene.phrases, at - 2)?.verb;
  const isStart = at > 2 && opens?.form === 'ing' && /^(?:begin|start)$/.test(opens.lemma);
  return isStart || isOfYearAgo(scene, time, at);
}
