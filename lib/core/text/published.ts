import { daysBetween, partsOf, weekdayOf } from '../periods/calendar.ts';
import { dayOfIso, findTimes } from '../periods/find-times.ts';

/** Characters at the head of a text within which its date is looked for; a dateline stands in the first lines. */
const HEAD = 3000;
/** Lines at the head that may carry a date of their own. */
const HEAD_LINES = 14;

const LABEL =
  /^\W*(?:first |last )?(?:published|posted|updated|released?|issued|date|dated|publication date)\b[^\d]{0,30}?[:\s]/i;
/** "WASHINGTON, May 18, 2023 –", "PORTLAND, Ore., July 30, 2025 /NewsLine/ --", "KIGALI, Nov 17 –". */
const DATELINE =
  /^\W*\p{Lu}[\p{L}. '’-]+(?:\([^)]*\) ?)?(?:,[^,\d]{1,30})*,? [^–—]{0,40}?(?: \([^)]*\)| \/[^/]*\/)? ?(?:[–—]|--| - |: )/u;

/**
 * The day a plain text says it was published ("2025-07-30"): a "Published:" line, a dateline, a line with nothing
 * but a date, or a dated title. A dateline without a year takes the one in which the weekday of its first
 * sentences fits, nearest to the years that the text speaks of. Undefined where the text does not say.
 */
export function publishedIn(text: string): string | undefined {
  const lines = [...text.slice(0, HEAD).matchAll(/[^\n]+/g)]
    .slice(0, HEAD_LINES)
    .map((match) => match[0].trim());
  return (
    firstDate(lines.filter((line) => LABEL.test(line)).map((line) => line.slice(0, 90))) ??
    firstDate(lines.map((line) => DATELINE.exec(line)?.[0] ?? '')) ??
    firstDate(
      lines
        .filter((line, at) => line.length < 40 || (at < 2 && line.length < 160 && !line.endsWith('.')))
        .map(endOfTitle),
    ) ??
    yearless(lines, text)
  );
}

function firstDate(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const day = findTimes(line, [{ start: 0, end: line.length }], undefined).find(isDay)?.interval?.start;
    if (day !== undefined) return day;
  }
  return undefined;
}

function isDay({
  kind,
  interval,
}: {
  kind: string;
  interval?: { start: string; end: string } | undefined;
}): boolean {
  return kind === 'period' && interval !== undefined && interval.start === interval.end;
}

/** A date that dates a title closes it or stands alone. */
function endOfTitle(line: string): string {
  return line.slice(-30);
}

/** The day of a dateline without a year, by the weekday that its paragraph names. */
function yearless(lines: readonly string[], text: string): string | undefined {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  if (years.length === 0) return undefined;
  const [least, most] = [Math.min(...years), Math.max(...years)];
  for (const line of lines) {
    const dateline = DATELINE.exec(line)?.[0];
    if (dateline === undefined) continue;
    const dates = candidates(dateline, least - 1, most + 2);
    const named = weekdaysIn(line) ?? weekdaysIn(text.slice(0, HEAD));
    if (dates.length === 0 || named === undefined) continue;
    const fitting = dates.filter((day) => weekdayOf(day) === named);
    return nearestTo(years, fitting);
  }
  return undefined;
}

function candidates(dateline: string, from: number, to: number): string[] {
  const days: string[] = [];
  for (let year = Math.max(from, to - 40); year <= to; year += 1) {
    const [time] = findTimes(dateline, [{ start: 0, end: dateline.length }], `${year}-12-31`);
    if (time !== undefined && isDay(time)) days.push(time.interval?.start ?? '');
  }
  return days.filter((day) => dayOfIso(day) !== undefined);
}

/** The first weekday named, 0 for Monday. */
function weekdaysIn(line: string): number | undefined {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const first = new RegExp(`\\b(${names.join('|')})\\b`).exec(line)?.[0];
  return first === undefined ? undefined : names.indexOf(first);
}

/** News speaks most of its own year and the last: the candidate with the most mentions around it. */
function nearestTo(years: readonly number[], days: readonly string[]): string | undefined {
  const weight = (day: string): number =>
    years.reduce((sum, year) => sum + 1 / (1 + Math.abs(partsOf(day).year - year)), 0);
  return days.toSorted((a, b) => weight(b) - weight(a) || daysBetween(a, b))[0];
}
