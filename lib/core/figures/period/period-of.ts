import type { AnnotatedText, Change, Sentence } from '../../model.ts';
import { isoInterval, yearEarlier } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Standing } from '../scene.ts';
import { earlierTime } from './beside-time.ts';
import { isOfMarketDay, marketDay } from './market-day.ts';
import { monthOfMeasure } from './measured-month.ts';
import { FLOWS, isBelowAbout, periodOfReported, reportPeriod } from './report-period.ts';
import { endingWithRelease, isOfStatistics, statisticsPeriod } from './statistics-period.ts';
import { studyPeriod } from './study-period.ts';

/** What is known of a figure before its period is told. */
interface Known {
  /** The period that its sentence states. */
  readonly stated: string | undefined;
  readonly change: Change | undefined;
  /** The measure by the rules, and the one chosen. */
  readonly told: string;
  readonly measure: string;
}

/** The period of a figure as ISO 8601 and, where it is the whole text's, the words that tell it. */
export function periodOf(
  text: AnnotatedText,
  { block }: Sentence,
  standing: Standing,
  { stated, change, told, measure }: Known,
): { readonly period: string | undefined; readonly day: TimeExpression | undefined } {
  if (stated !== undefined) return { period: endingWithRelease(text, stated), day: undefined };
  const isOwn = !isBelowAbout(text, block);
  const before = isOwn ? earlierOfReport(text, standing, told) : undefined;
  if (before !== undefined) return { period: before, day: undefined };
  const day =
    (isOfMarketDay(standing, change, told) ? marketDay(text) : undefined) ??
    (isOwn ? periodOfReported(text, standing, told) : undefined) ??
    (isOwn && isOfStatistics(standing, change) ? statisticsPeriod(text) : undefined) ??
    studyPeriod(text, standing);
  const interval = day === undefined ? monthOfMeasure(standing, measure) : day.interval;
  return { period: interval && isoInterval(interval), day };
}

/** "from $908 million a year earlier" in a report of results: the year before the reported period, where the paragraph names none. */
function earlierOfReport(
  text: AnnotatedText,
  { scene, at, figure }: Standing,
  measure: string,
): string | undefined {
  if (!/^(?:money|percent|points)$/.test(figure.kind) || !FLOWS.test(measure)) return undefined;
  const time = earlierTime(scene, at);
  if (time?.basis !== 'year on year' || time.interval !== undefined) return undefined;
  const reported = reportPeriod(text)?.interval;
  return reported && isoInterval(yearEarlier(reported));
}
