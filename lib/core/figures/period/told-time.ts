import { itemAt } from '../../text/item-at.ts';
import { isDay } from '../../periods/calendar.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { isFinite } from '../../text/asides.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';

/**
 * "In 2022 the survey reported that 40% …", "On Friday he held a briefing to brag that …": the time of what is said before a clause that
 * tells the figure. "In the third quarter the firm said it earned" mostly speaks of the quarter.
 */
export function isOfTold({ phrases, times }: Scene, { at, period }: Placed, figure: number): boolean {
  if (ACCOUNTED.test(itemAt(times, phrases[at]?.index ?? -1)?.text ?? '')) return false;
  const verb = phrases.findIndex(
    ({ verb: own }, n) =>
      n > at && n < figure && own !== undefined && (isDay(period) || isTelling(own.lemma)),
  );
  if (verb < 0) return false;
  // "In 2003 it was accused of …, and officials admitted that": the time is of what was done first, and of all that is told of it.
  if (phrases.slice(at, verb).some(isFinite)) return false;
  if (phrases.slice(verb + 1, figure).some(({ norm, kind }) => kind === 'that' && norm === 'that'))
    return true;
  return (
    phrases[verb + 1]?.kind === 'noun' &&
    isFinite(phrases[verb + 2]) &&
    isTelling(phrases[verb]?.verb?.lemma ?? '')
  );
}

const isTelling = (lemma: string): boolean =>
  SAYING_VERBS.has(lemma) && !/^(?:find|show|estimate|forecast|predict)$/.test(lemma);
/** Times that accounts are told of. */
const ACCOUNTED = /quarter|half|fiscal|months|\bq[1-4]\b|[1-4]q/i;
