import type { AnnotatedText, Change, Sentence } from '../../model.ts';
import { isoInterval, yearEarlier } from '../../periods/calendar.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { Standing } from '../scene.ts';
import { earlierTime } from './beside-time.ts';
import { isOfMarketDay, marketDay } from './market-day.ts';
import { isOfQuarterBefore, quarterBefore } from './quarter-before.ts';
import { monthOfMeasure } from './measured-month.ts';
import { FLOWS } from './flows.ts';
import {
  isBehindComparison,
  isBelowAbout,
  isOffCalendar,
  isOfQuarter,
  periodOfReported,
  reportedPeriod,
} from './report-period.ts';
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

/** The period of a figure, but for a calendar quarter in a report whose quarters are others. */
export function periodOf(text: AnnotatedText, sentence: Sentence, standing: Standing, known: Known): Told {
  const told = toldPeriod(text, sentence, standing, known);
  const [start = '', end = ''] = told.period?.split('/') ?? [];
  const isPlain = /-0[147]-01$|-10-01$/.test(start) && /-(?:03-31|06-30|09-30|12-31)$/.test(end);
  return isPlain && isOffCalendar(text) && FLOWS.test(known.told) && !standing.scene.times.some(isDated)
    ? { period: undefined, day: undefined }
    : told;
}

const isDated = ({ text }: TimeExpression): boolean => /\b(?:19|20)\d\d\b/.test(text);

interface Told {
  readonly period: string | undefined;
  readonly day: TimeExpression | undefined;
}

/** The period of a figure as ISO 8601 and, where it is the whole text's, the words that tell it. */
function toldPeriod(
  text: AnnotatedText,
  { block }: Sentence,
  standing: Standing,
  { stated, change, told, measure }: Known,
): Told {
  if (stated !== undefined && !isYearOfQuarter(text, standing, stated, told))
    return { period: endingWithRelease(text, stated), day: undefined };
  const isOwn = !isBelowAbout(text, block);
  const before = isOwn ? earlierOfReport(text, block, standing, told, stated) : undefined;
  if (before !== undefined || stated !== undefined) return { period: before, day: undefined };
  const day =
    (isOfMarketDay(standing, change, told) ? marketDay(text) : undefined) ??
    (isOwn ? periodOfReported(text, standing, { told, change }, block) : undefined) ??
    (isOwn && isOfStatistics(standing, change) ? statisticsPeriod(text) : undefined) ??
    studyPeriod(text, standing);
  const interval = day === undefined ? monthOfMeasure(standing, measure) : day.interval;
  return { period: interval && isoInterval(interval), day };
}

/** "from $908 million a year earlier" in a report of results: the year before the reported period, where the paragraph names none. */
function earlierOfReport(
  text: AnnotatedText,
  block: number,
  { scene, at, figure }: Standing,
  measure: string,
  stated: string | undefined,
): string | undefined {
  if (!/^(?:money|percent|points)$/.test(figure.kind) || !FLOWS.test(measure)) return undefined;
  if (isOfQuarterBefore(scene, at)) return quarterBefore(reportedPeriod(text, block)?.interval);
  const time = earlierTime(scene, at);
  const isEarlier = time?.basis === 'year on year' && time.interval === undefined;
  if (!isEarlier && stated === undefined) return undefined;
  const reported = reportedPeriod(text, block)?.interval;
  return reported && isoInterval(yearEarlier(reported));
}

/** "$58 million, from $95 million last year" in a report on a quarter: that of the year before, and no whole year. */
function isYearOfQuarter(
  text: AnnotatedText,
  { scene, at, before }: Standing,
  stated: string,
  measure: string,
): boolean {
  const [start = '', end = ''] = stated.split('/');
  const isYear = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  const isOther = (): boolean =>
    isBehindComparison(scene.phrases, before) || earlierTime(scene, at) !== undefined;
  // Named as a year it is one: "from $95 million in 2004".
  const isNamed = scene.times.some(({ text: said }) => said.includes(start.slice(0, 4)));
  return isYear && FLOWS.test(measure) && !isNamed && isOther() && isOfQuarter(text);
}
