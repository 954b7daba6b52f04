import { STATISTICS } from '../../lexicon/measure-nouns.ts';
import { readOnce } from '../../text/read-once.ts';
import type { AnnotatedText, Change } from '../../model.ts';
import { daysBetween, type Interval, isoInterval, months, partsOf } from '../../periods/calendar.ts';
import { stretch } from '../../periods/relative.ts';
import { dayOfIso, type TimeExpression, timesIn } from '../../periods/find-times.ts';
import type { Standing } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** Sentences of the headline and lead, which tell of when. */
const LEAD = 4;
/** Days of a month at least and of a quarter at most, and of how far back a release tells. */
const DAYS = { least: 27, most: 92, back: 200 };

/** The one month or quarter that a release of statistics is about, as its lead tells it; undefined of other texts. */
export const statisticsPeriod = readOnce(findPeriod);

function findPeriod(text: AnnotatedText): TimeExpression | undefined {
  const { told, isAnnual } = leadOf(text);
  return isAnnual ? told : undefined;
}

/** The one recent month or quarter that the lead's sentences on statistics tell, and whether they compare by the year. */
function leadOf(text: AnnotatedText): {
  readonly told: TimeExpression | undefined;
  readonly isAnnual: boolean;
} {
  const published = dayOfIso(text.article.metadata.published?.value);
  if (published === undefined) return { told: undefined, isAnnual: false };
  const told: TimeExpression[] = [];
  let isAnnual = false;
  for (const sentence of text.sentences.slice(0, LEAD)) {
    const times = timesIn(text, sentence);
    const words = text.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!words.some(({ norm }) => STATISTICS.has(norm))) continue;
    if (times.some(({ basis }) => ANNUAL.test(basis ?? ''))) isAnnual = true;
    told.push(
      ...times.filter(
        ({ kind, interval, anaphor }) =>
          kind === 'period' && anaphor === undefined && isRecent(interval, published),
      ),
    );
  }
  const [first] = told;
  const isOne = told.every(
    ({ interval }) => interval?.start === first?.interval?.start && interval?.end === first?.interval?.end,
  );
  return { told: isOne ? first : undefined, isAnnual };
}

const ANNUAL = /^(?:year|quarter|month) on (?:year|quarter|month)$/;

function isRecent(interval: Interval | undefined, published: string): boolean {
  if (interval === undefined || interval.end > published) return false;
  const days = daysBetween(interval.start, interval.end);
  return days >= DAYS.least && days <= DAYS.most && daysBetween(interval.end, published) <= DAYS.back;
}

/** Whether a figure is a change that such a release tells: "exports rose 3% year on year", with no time of its own. */
export function isOfStatistics({ scene, figure, at, before }: Standing, change: Change | undefined): boolean {
  const { phrases, times } = scene;
  if (change === undefined || !/^(?:percent|points)$/.test(figure.kind) || isCompared(phrases, at))
    return false;
  if (phrases.some(({ verb }) => verb?.ahead === true)) return false;
  if (/^(?:from|than|against|versus|vs|since)$/.test(phrases[before]?.norm ?? '')) return false;
  // "grew by 1.4%, easing from the 2.1% growth in the fourth quarter": a time behind "from" is of what was before
  const from = phrases.findIndex(({ norm }, n) => n > at && /^(?:from|than|versus|vs)$/.test(norm));
  const own = from < 0 ? phrases : phrases.slice(0, from);
  return (
    own.every(({ kind, index }) => kind !== 'time' || times[index]?.kind === 'comparison') &&
    phrases.some(({ kind, index }) => kind === 'time' && ANNUAL.test(times[index]?.basis ?? ''))
  );
}

/** "over the last 12 months" in a release of statistics: the twelve that end with the month it tells of. */
export function endingWithRelease(text: AnnotatedText, stated: string | undefined): string | undefined {
  const published = dayOfIso(text.article.metadata.published?.value);
  if (stated === undefined || published === undefined) return stated;
  const lastYear = stretch('year', 1, false, published).interval;
  if (lastYear === undefined || stated !== isoInterval(lastYear)) return stated;
  const month = leadOf(text).told?.interval;
  if (month === undefined) return stated;
  const { year, month: last } = partsOf(month.end);
  return isoInterval(months(year, last - 11, last));
}
