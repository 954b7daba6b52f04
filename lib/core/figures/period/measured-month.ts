import type { Interval } from '../../periods/calendar.ts';
import { MONTH } from '../../periods/pattern-pieces.ts';
import { bareMonth } from '../../periods/relative.ts';
import { monthIndex } from '../../periods/time-pattern.ts';
import type { Standing } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** A month by its whole name before what is told month by month. */
const TOLD = new RegExp(
  `\\b(?<month>${MONTH}) (?:[a-z]+ ){0,2}(?:sales|exports|imports|output|production|inflation|revenues?|orders|deliveries|shipments|payrolls|turnover|arrivals|spending|traffic)\\b`,
  'i',
);

/** "June sales were down 13 percent compared with May": the month that the measure names; not of what another is held against. */
export function monthOfMeasure({ scene, at, figure }: Standing, measure: string): Interval | undefined {
  if (!/^(?:percent|points|money|count|multiple)$/.test(figure.kind) || isCompared(scene.phrases, at))
    return undefined;
  const month = TOLD.exec(measure)?.groups?.['month'];
  if (month === undefined || !/^\p{Lu}/u.test(month)) return undefined;
  if (scene.phrases.some(({ verb }) => verb?.ahead === true)) return undefined;
  return bareMonth(monthIndex(month), scene.published).interval;
}
