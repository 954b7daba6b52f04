import { daysBetween, type Interval, isDay, partsOf, weekdayOf } from './calendar.ts';
import { findTimes, type TimeExpression } from './find-times.ts';

/** Characters at the head of a text within which its date is looked for; a dateline stands in the first lines. */
const HEAD = 3000;
/** Lines at the head that may carry a date of their own, and how much of each. */
const HEAD_LINES = { count: 14, length: 160 };

/** Characters that are read for the years a text speaks of. */
const LONGEST_READ = 20_000;

/** "By Zhao Ning Published: Sep 13, 2025": at the start of a line, or after a byline. */
const LABEL =
  /^(?:By \p{Lu}[\p{L} .'’-]{2,60}?[ |·])?\W*(?:first |last )?(?:published|posted|updated|released?|issued|date|dated|publication date|(?:strictly |under )?embargo(?:ed)?|not for (?:publication|release|broadcast))\b[^\d]{0,30}?[:\s]/iu;
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|of|the|al|upon|on))*";
/** What stands before the date of a dateline: "PORTLAND, Ore., ", "Geneva/Nairobi, ", "SEOUL--(WIRE)--", "SEOUL – ". */
const PLACE = new RegExp(
  `^\\W*${NAME}(?:/${NAME})*(?: \\(\\p{Lu}[^)]{2,25}\\))?(?:, ?\\p{Lu}[\\p{L}.'’ -]{0,25})*(?:,| ?(?:[–—-]|--))? ?\\(?(?:(?<=\\()\\p{Lu}[^()\\d]{1,30}, )?(?:\\([^)]{2,30}\\) ?(?:--|[–—-])? ?)?$`,
  'u',
);
const PLACE_IN_CAPITALS = /^\W*\p{Lu}[\p{Lu}.'’ -]+(?![\p{Ll}])/u;
const WIRE = /^\.? \(\p{Lu}[^)]{2,40}\) *(?:[–—-]|--) /u;
/** After a date that opens its line: " – ", ", Geneva – ". */
const AFTER_OPENING_DATE = /^(?:, \p{Lu}[\p{L}.'’ /-]{2,30}?)? (?:[–—]|--|-) \p{Lu}/u;
/** What stands after it: " /NewsLine/ --", " (Norden Wire) -", " –". */
const AFTER_DATE =
  /^\.?\)?(?:(?:,| @) \d{1,2}[:.]\d\d[^–—\n]{0,20}?)?(?:, \p{Lu}{2,8})?(?: ?\([^)]*\)| ?\/[^/]*\/)*(?: *(?:[–—:]|--|- )|(?<=\/)$)/u;

/**
 * The day a plain text says it was published ("2025-07-30"): a "Published:" line, a dateline, a line with nothing
 * but a date, or a dated title. A dateline without a year takes the one in which the weekday of its first
 * sentences fits, nearest to the years that the text speaks of. Undefined where the text does not say.
 */
export function publishedIn(text: string): string | undefined {
  const lines = [...text.slice(0, HEAD).matchAll(/[^\r\n]+/g)]
    .slice(0, HEAD_LINES.count)
    .map(([line]) => line.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').trim())
    .filter((line) => !CLOCK.test(line));
  let read: readonly (Dateline | undefined)[] | undefined;
  const datelines = (): readonly (Dateline | undefined)[] => (read ??= lines.map(datelineOf));
  return (
    dayIn(lines.filter((line) => LABEL.test(line)).map((line) => line.slice(0, 90))) ??
    dayIn(datelines().map((dateline) => dateline?.date ?? '')) ??
    dayIn(
      lines
        .filter(isDated)
        .map((line) => (line.length < SHORT || OPENING_DATE.test(line) ? line : line.slice(-30))),
    ) ??
    dayIn(lines.flatMap(partsOfLine)) ??
    dayIn(lines.filter((line) => OCCASION.test(line))) ??
    dayIn(
      lastLines(text).filter((line) => APPEARED.test(line) || LABEL.test(line) || CLOSING_DATE.test(line)),
    ) ??
    dayIn(lines.slice(0, 4).flatMap((line) => NEWS_DAY.exec(line)?.[1] ?? [])) ??
    yearless(lines, datelines(), text)
  );
}

/** "Today: July 24, 2008", "Today is Thursday, 24 July": a page's clock, which went on after the day of publication. */
const CLOCK = /^\W*(?:today|current date)(?:'s date)?(?: is\b|:)\s*(?:\p{L}+,? )?(?:\p{L}+ )?\d/iu;

/** "said in Jakarta on Tuesday (July 8, 2025)": the day of the news, which some agencies date in full. */
const NEWS_DAY =
  /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? \(|, )(\p{L}{3,9}\.? \d{1,2}, 20\d\d|\d{1,2} \p{L}{3,9} 20\d\d|\d{1,2}\/\d{1,2}\/20\d\d)/u;

/** "This article appeared in The Courier on 22 November 2024", at the end of a text. */
const APPEARED =
  /^\W*(?:this |the )?(?:article |story |interview |text )?(?:was )?(?:first )?(?:appeared|published)\b.{0,90}$/iu;

/** "Sept. 30, 2024. Reporting by …", "Geneva, 3 May 2025", "3 May 2025 / Ann Lee" at the end. */
const CLOSING_DATE =
  /^\W*(?:\p{Lu}[\p{L}.'’-]*,? )*(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? |\d{1,2} \p{Lu}\p{L}{2,8}\.? )20\d\d(?:\.? ?(?:[|/·–—(]|(?:Reporting|Reported|Writing|Written|Edited|Editing|By)\b).{0,90}|\W*)$/u;

function lastLines(text: string): string[] {
  return text
    .slice(-600)
    .trimEnd()
    .split(/[\r\n]+/)
    .slice(-3)
    .map((line) => line.trim().slice(0, 140));
}

/** A line that tells of the occasion: "Interview conducted on 3 December 2025 by Ann Lee." */
const OCCASION =
  /^\W*(?:this )?(?:interview|transcript|recorded|conversation|briefing|press conference|news conference|remarks|speech)\b.{0,80}$/iu;

/** A line this short with a date in it has little else. */
const SHORT = 40;
/** "October 30, 2025 07:00 AM Eastern Standard Time". */
const OPENING_DATE =
  /^(?:\p{L}+day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} )20\d\d\b.{0,40}$/u;

/** "It opened on 3 May 2021." */
const SENTENCE = /\p{Ll} (?:on|in|by|until|till|since|from|before|after) /u;

/** A short line, or a title that a date closes. */
function isDated(line: string, at: number): boolean {
  return (
    (line.length < SHORT && !(/[.!?]$/.test(line) && SENTENCE.test(line))) ||
    OPENING_DATE.test(line) ||
    (at < 2 && line.length < HEAD_LINES.length && !line.endsWith('.'))
  );
}

/** Characters of a part such as "Updated: January 23, 2025 at 08:14 PM IST". */
const LONGEST_PART = 60;

/** "18 September 2025 | News release | Geneva": the parts of a line of metadata. */
function partsOfLine(line: string): string[] {
  const parts = line.length <= HEAD_LINES.length ? line.split(/ ?\| ?| [·•] /) : [];
  return parts.length > 1 ? parts.filter((part) => part.length < LONGEST_PART) : [];
}

function dayIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const times = timesIn(line, undefined);
    const day = times.find(({ interval }) => isDay(interval))?.interval?.start;
    if (day !== undefined) return day;
    // "Basseterre, 3–5 July 2024": what a meeting issues comes at its end.
    const meeting = line.length < SHORT_LINE ? times.find(({ interval }) => isMeeting(interval)) : undefined;
    if (meeting?.interval !== undefined) return meeting.interval.end;
  }
  return undefined;
}

/** A line with a place and a date at most. */
const SHORT_LINE = 70;
/** Days of the longest meeting. */
const LONGEST_MEETING = 7;

function isMeeting(interval: Interval | undefined): boolean {
  return interval !== undefined && daysBetween(interval.start, interval.end) < LONGEST_MEETING;
}

function timesIn(line: string, published: string | undefined): TimeExpression[] {
  return findTimes(line, [{ start: 0, end: line.length }], published);
}

/** The day of "Jan 30", "30 January" in a year. */
function dayOf(date: string, year: number): string | undefined {
  return timesIn(/\d$/.test(date) ? `${date}, ${year}` : `${date} ${year}`, undefined)[0]?.interval?.start;
}

interface Dateline {
  /** Its words. */
  readonly date: string;
  /** Of a place in capitals, as wires write it. */
  readonly capitals: boolean;
}

/** The date in a line's dateline. */
function datelineOf(line: string): Dateline | undefined {
  const head = line.slice(0, HEAD_LINES.length);
  const time = timesIn(head, '2000-12-31').find(({ text, interval }) => /\d/.test(text) && isDay(interval));
  if (time === undefined) return undefined;
  const place = head.slice(0, time.start);
  const rest = head.slice(time.end);
  // "May 14 (Continental Newswire) - ": a wire's dateline whose place is left out.
  if (time.start === 0 && WIRE.test(rest)) return { date: time.text, capitals: true };
  if (time.start === 0 && AFTER_OPENING_DATE.test(rest)) return { date: time.text, capitals: false };
  if (!PLACE.test(place) || !AFTER_DATE.test(rest)) return undefined;
  return { date: time.text, capitals: PLACE_IN_CAPITALS.test(place) };
}

/** Words shortly before a year that is still to come. */
const TO_COME =
  /\b(?:by|until|till|through|to be|set to|will|would|expires?|due|plans?|hopes?|aims?|target|expected|scheduled|next|before|faces?|ends|matures|deadline)\b[^.;]{0,40}$/i;
/** Years that a text without a mention of what is to come may lie after the last one it looks back on. */
const MOST_YEARS_AFTER = 3;
/** The same where the text does look ahead; a date comes back to its weekday after five years at the earliest. */
const MOST_YEARS_BEFORE = 4;
/** From the last year that a text looks back on to the first that it looks ahead to, no date has its weekday twice. */
const LONGEST_BETWEEN = 6;
/** How far the year may lie from one that the text names. */
const NEAREST_MENTION = 2;

/**
 * The day of a dateline without a year: the first one on the weekday that its paragraph names, not before the years
 * the text looks back on, nor after those it looks ahead to. One mention of a year is too little to go by.
 */
function yearless(
  lines: readonly string[],
  datelines: readonly (Dateline | undefined)[],
  text: string,
): string | undefined {
  const at = lines.findIndex(
    (candidate, index) => WEEKDAY_LINE.test(candidate) || datelines[index]?.capitals === true,
  );
  const line = lines[at];
  const date = line === undefined ? undefined : (WEEKDAY_LINE.exec(line)?.[1] ?? datelines[at]?.date);
  const named = line === undefined ? undefined : weekdayIn(line);
  if (date === undefined) return undefined;
  if (named === undefined) return afterPeriod(date, text);
  // "© 2026 Orland Press" under an article of "Tuesday, 2 June"
  const [, copyright] = /(?:©|\([cC]\)|\bcopyright) ?(20\d\d)\b/i.exec(lastLines(text).join('\n')) ?? [];
  const inCopyright = copyright && dayOf(date, Number(copyright));
  if (copyright !== undefined && inCopyright !== undefined && weekdayOf(inCopyright) === named)
    return inCopyright;
  const { past, ahead } = yearsIn(text);
  const all = [...past, ...ahead];
  if (new Set(all).size < 2) {
    const day = afterPeriod(date, text);
    return day !== undefined && weekdayOf(day) === named ? day : undefined;
  }
  // What seems past may be to come ("85 million a year from 2027") and the other way round: then another year tells.
  const latest = (years: readonly number[]): number[] => [...new Set(years)].toSorted((a, b) => b - a);
  const firsts =
    past.length > 0
      ? [...latest(past).slice(0, 2), ...latest(all).filter((year) => year > Math.max(...all) - 8)]
      : [Math.min(...ahead) - MOST_YEARS_AFTER];
  for (const first of firsts) {
    const most = ahead.length > 0 || first < (firsts[0] ?? first) ? MOST_YEARS_BEFORE : MOST_YEARS_AFTER;
    const end = Math.min(...all.filter((year) => year > first && !past.includes(year)));
    const last = end - first <= LONGEST_BETWEEN ? end : Math.min(first + most, end);
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
    const fitting = years.filter((year) => {
      const day = dayOf(date, year);
      return day !== undefined && partsOf(day).year === year && weekdayOf(day) === named;
    });
    // News speaks of its own year or the last; what lies farther is only taken where no such year fits.
    const meant =
      fitting.find((year) => all.includes(year) || all.includes(year - 1)) ??
      fitting.find((year) => all.some((mentioned) => Math.abs(mentioned - year) <= NEAREST_MENTION));
    if (meant !== undefined) return dayOf(date, meant);
  }
  return undefined;
}

/** Days by which a part of a year that the text names may end after publication, and how long ago it may have ended. */
const PERIOD_SLACK = { ahead: 20, ago: 130 };

/** "July 15" of an article about "the first half of 2024": the first such day after the last part of a year that it names. */
function afterPeriod(date: string, text: string): string | undefined {
  const head = text.slice(0, LONGEST_READ);
  const ends = findTimes(head, [{ start: 0, end: head.length }], undefined)
    .filter(({ start }) => !TO_COME.test(head.slice(Math.max(0, start - 60), start)))
    .flatMap(({ interval }) => (interval === undefined ? [] : [interval]))
    .filter(({ start, end }) => daysBetween(start, end) > 25 && daysBetween(start, end) < 300)
    .map(({ end }) => end);
  const last = ends.toSorted().at(-1);
  if (last === undefined) return undefined;
  for (const year of [partsOf(last).year, partsOf(last).year + 1]) {
    const day = dayOf(date, year);
    const gap = day === undefined ? Infinity : daysBetween(last, day);
    if (gap >= -PERIOD_SLACK.ahead && gap <= PERIOD_SLACK.ago) return day;
  }
  return undefined;
}

/** The years a text names, those it looks back on and those to come; spans of years ("2024-2030") are left out. */
function yearsIn(text: string): { past: number[]; ahead: number[] } {
  const [past, ahead]: [number[], number[]] = [[], []];
  for (const match of text
    .slice(0, LONGEST_READ)
    .matchAll(/(?<![\d.,$£€–-])(?:19|20)\d\d(?![\d%–-]|[.,]\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    (TO_COME.test(before) ? ahead : past).push(Number(match[0]));
  }
  return { past, ahead };
}

/** A line with nothing but a weekday and a date: "Monday, 2 June". */
const WEEKDAY_LINE =
  /^\W*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})\W*$/u;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PAST_WEEKDAY = new RegExp(`(?<!\\b(?:from|until|by|next|before) )\\b(?:${WEEKDAYS.join('|')})\\b`);

/** The first weekday that a line names as past, 0 for Monday. */
function weekdayIn(line: string): number | undefined {
  const [first] = PAST_WEEKDAY.exec(line) ?? [];
  return first === undefined ? undefined : WEEKDAYS.indexOf(first);
}
