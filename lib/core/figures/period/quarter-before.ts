import { itemAt } from '../../text/item-at.ts';
import { type Interval, isoInterval, months, partsOf } from '../../periods/calendar.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** "up from $214 million [in the prior quarter]", "compared to 1%, 2% and 3% in the prior quarter" */
export function isOfQuarterBefore({ phrases, times }: Scene, at: number): boolean {
  let right = at + 1;
  while (isListed(phrases[right])) right += 1;
  const time = phrases[right]?.kind === 'time' ? itemAt(times, phrases[right]?.index ?? -1) : undefined;
  if (!/^in the (?:prior|previous|preceding) quarter$/i.test(time?.text ?? '')) return false;
  return isCompared(phrases, phrases.findLastIndex((phrase, n) => n < at && !isListed(phrase)) + 1);
}

const isListed = (phrase: Phrase | undefined): boolean =>
  /^(?:noun|and|marked|comma)$/.test(phrase?.kind ?? '');

/** The calendar's quarter before another; undefined of what is none. */
export function quarterBefore(reported: Interval | undefined): string | undefined {
  if (reported === undefined) return undefined;
  const { year, month } = partsOf(reported.start);
  const own = months(year, month, month + 2);
  return own.start === reported.start && own.end === reported.end
    ? isoInterval(months(year, month - 3, month - 1))
    : undefined;
}
