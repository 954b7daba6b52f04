import { once } from '../text/once.ts';
import { readOnce } from '../text/read-once.ts';
import type { AnnotatedText, Sentence, Span } from '../model.ts';
import { StatedTimes } from './anaphors.ts';
import { startingIn } from '../text/within.ts';
import { type Interval, isDay } from './calendar.ts';
import { fiscalCalendar, tellsFiscal } from './fiscal.ts';
import type { TimeContext, TimeReading } from './time-pattern.ts';
import { TIME_PATTERNS } from './time-patterns.ts';
import { triggersIn } from './triggers.ts';
import { BUDGET_WORDS, GAME_WORDS } from '../lexicon/topic-words.ts';
import { SHORT_MONTHS } from '../lexicon/time-words.ts';
import { keepTime } from '../text/time-limit.ts';

/** Words that name a time: a date, a clock time, a period, or what a change is compared with. */
export interface TimeExpression extends Span, TimeReading {
  /** Of a level that something is compared with: named alone ("than in 2020"), or behind its amount ("from 48 in June"). */
  readonly level: 'named' | 'amount' | undefined;
  readonly text: string;
}

/** The day of an ISO 8601 date or date and time, or undefined where it is none. */
export function dayOfIso(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** The time expressions of a text, block by block; each block is read when it is first asked for. */
export type TimesOfBlock = (block: number) => readonly TimeExpression[];

/** The time expressions of an article's blocks; figures and initiatives read them together. */
export const timesOf = readOnce(({ article }: AnnotatedText): TimesOfBlock =>
  timesByBlock(article.text, article.blocks, article.metadata.published?.value),
);

/** The time expressions of a sentence. */
export function timesIn(text: AnnotatedText, sentence: Sentence): readonly TimeExpression[] {
  const times = timesOf(text)(sentence.block);
  return times.length === 0 ? times : startingIn(times, sentence);
}

/**
 * Finds the time expressions of a text, in text order and without overlap; relative ones are resolved against
 * `published` (ISO 8601), and carry no interval where it is unknown.
 */
export function findTimes(
  text: string,
  blocks: readonly Span[],
  published: string | undefined,
): TimeExpression[] {
  const times = timesByBlock(text, blocks, published);
  return blocks.flatMap((_, block) => times(block));
}

function timesByBlock(text: string, blocks: readonly Span[], published: string | undefined): TimesOfBlock {
  const context = contextOf(text, published);
  const read: (readonly TimeExpression[] | undefined)[] = [];
  const resolved: (readonly TimeExpression[] | undefined)[] = [];
  const own = (block: number): readonly TimeExpression[] =>
    (read[block] ??= readBlock(text, blocks[block], context));
  // "In the period" takes up a time stated before, wherever that stands: then the whole text is read.
  const whole = once(() =>
    withAnaphors(
      blocks.map((_, block) => own(block)),
      published,
    ),
  );
  const near = (block: number): readonly TimeExpression[] =>
    withAnaphors([block === 0 ? [] : own(block - 1), own(block)], published)[1] ?? [];
  return (block) => {
    const times = own(block);
    if (!times.some(({ anaphor }) => anaphor !== undefined)) return times;
    return times.some(
      ({ anaphor }) =>
        anaphor !== undefined && ('months' in anaphor || 'span' in anaphor || 'previous' in anaphor),
    )
      ? (whole()[block] ?? times)
      : (resolved[block] ??= near(block));
  };
}

function contextOf(text: string, published: string | undefined): TimeContext {
  const fiscal = once(() => fiscalCalendar(text));
  return {
    published: dayOfIso(published),
    fiscal,
    tellsFiscal: once(() => tellsFiscal(text)),
    ofBudgets: once(() => (BUDGET.test(text) && fiscal()?.told === true ? fiscal() : undefined)),
    tellsSplit: once(() => new Set(text.match(SPLIT)).size > 1),
    tellsGame: once(() => isOfGame(text)),
  };
}

const BUDGET = new RegExp(`\\b(?:${BUDGET_WORDS})\\b`);
const SPLIT = /\b(?:19|20)\d\d\/\d\d\b/g;
const GAME = new RegExp(`\\b(?:${GAME_WORDS})\\b`, 'g');
/** Words of games that other texts have as well, some often. */
const ELSEWHERE = /^(?:rebounds|kick-?off|half-?time)$/;

/** Two words tell of a game, but not one that demand "rebounds" by, however often it stands. */
function isOfGame(text: string): boolean {
  const [first = '', ...others] = text.toLowerCase().match(GAME) ?? [];
  return others.length > 0 && (!ELSEWHERE.test(first) || others.some((word) => word !== first));
}

function withAnaphors(
  times: readonly (readonly TimeExpression[])[],
  published: string | undefined,
): TimeExpression[][] {
  const stated = new StatedTimes();
  return times.map((ofBlock) => {
    stated.begin();
    return ofBlock.map((time, at) => {
      const span = readingOfSpan(ofBlock, at);
      if (span !== undefined)
        return { ...time, interval: span.interval, upcoming: span.upcoming, past: span.past };
      const taken = time.anaphor === undefined ? time.interval : stated.resolve(time.anaphor);
      const interval = isRunning(time, taken, published) ? undefined : taken;
      if (interval === undefined) return isOfPart(time, stated) ? { ...time, interval: undefined } : time;
      if (time.kind !== 'period') return { ...time, interval };
      // Who takes up a time by its length alone states no other.
      if (time.anaphor === undefined || 'unit' in time.anaphor) {
        // "three years ago" is no stretch that "the same period" takes up.
        if (time.level === 'amount' || / ago$/i.test(time.text)) stated.mention(interval);
        else if (time.level === undefined || isDay(interval)) stated.add(interval);
      } else if ('months' in time.anaphor && time.anaphor.months > 0) stated.takeUp(interval);
      return { ...time, interval };
    });
  });
}

/** "That year" is not the one that runs, of which papers say "this". */
const isRunning = (
  { text }: TimeExpression,
  interval: Interval | undefined,
  published: string | undefined,
): boolean =>
  published !== undefined &&
  interval !== undefined &&
  /^that (?:month|year)$/i.test(text) &&
  interval.start <= published &&
  published <= interval.end;

/** What "during that timeframe" is of where the last time of its block is no stretch: the day whose hours may be told; undefined of stretches. */
function readingOfSpan(times: readonly TimeExpression[], at: number): Partial<TimeExpression> | undefined {
  const { anaphor } = times[at] ?? {};
  if (anaphor === undefined || !('span' in anaphor)) return undefined;
  const last = times.slice(0, at).findLast(({ kind }) => kind === 'period');
  if (last === undefined) return undefined;
  // A day whose year is not known is one, too.
  if (last.interval === undefined || isDay(last.interval)) return anaphor.span === 'hours' ? last : {};
  // "Since 2007 … over that time": of no other time that was told
  return last.level === undefined ? undefined : {};
}

/** "$46 million in the prior year", told beside nine months: of which time is not sure. */
function isOfPart({ anaphor }: TimeExpression, stated: StatedTimes): boolean {
  return (
    anaphor !== undefined && 'previous' in anaphor && anaphor.previous === 'year' && stated.tellsOfPart()
  );
}

function readBlock(text: string, block: Span | undefined, context: TimeContext): TimeExpression[] {
  keepTime();
  const offset = block?.start ?? 0;
  const part = text.slice(offset, block?.end);
  const triggers = triggersIn(part);
  const found: TimeExpression[] = [];
  if (triggers === 0) return found;
  let taken: Uint8Array | undefined;
  for (const { trigger, pattern, read } of TIME_PATTERNS) {
    if ((triggers & trigger) === 0) continue;
    // No matchAll: it would make a new expression for every block.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
      const end = match.index + match[0].length;
      if (taken?.[match.index] === 1 || taken?.[end - 1] === 1) continue;
      if (startsSmall(match) || isTitled(part, match)) continue;
      const reading = read(match.groups ?? {}, context);
      if (reading === null) continue;
      taken ??= new Uint8Array(part.length);
      taken.fill(1, match.index, end);
      found.push(expression(reading, offset + match.index, match[0], levelAt(part, match.index)));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** All of one shape, which is quicker to read. */
function expression(
  { kind, interval, upcoming, past, basis, anaphor, asBudget }: TimeReading,
  start: number,
  text: string,
  level: TimeExpression['level'],
): TimeExpression {
  return {
    kind,
    interval,
    upcoming,
    past,
    basis,
    anaphor,
    asBudget,
    level,
    start,
    end: start + text.length,
    text,
  };
}

/** "a rise of 24 percent on 2020", "than in 2020": what a change is counted from is no time that the text speaks of. */
const LEVEL_BEFORE = /\b(?:on|than|against|over|from|since) (?:in )?$/i;
/** "up from $310,200 in", "compared with 4.8 million tons in". */
const AMOUNT_BEFORE =
  /\b(?:(?:up|down) from|compared (?:with|to)) [^,;.\d]{0,12}\d[\d.,]*%?(?: [a-z]+){0,3} (?:in|for|during) $/i;
/** Characters before a time in which such words stand. */
const BEFORE = 60;

function levelAt(part: string, at: number): TimeExpression['level'] {
  const before = part.slice(Math.max(0, at - BEFORE), at);
  if (LEVEL_BEFORE.test(before)) return 'named';
  return AMOUNT_BEFORE.test(before) ? 'amount' : undefined;
}

/** "Feeding Tomorrow", "the ‘Today’ programme": a day's name inside a title. */
function isTitled(part: string, { 0: words, index, groups }: RegExpExecArray): boolean {
  // "Dec Donnelly"
  if (SHORT_MONTHS.has(words.toLowerCase())) return /^ \p{Lu}/u.test(part.slice(index + words.length));
  if (groups?.['name'] === undefined || !/^\p{Lu}/u.test(words)) return false;
  return (
    /[\p{L}\p{N}] $/u.test(part.slice(Math.max(0, index - 2), index)) ||
    /^['’”"]/.test(part.slice(index + words.length))
  );
}

/** Month and day names are capitalised: "may", "march", "sun" in lower case are other words. */
function startsSmall({ groups }: RegExpMatchArray): boolean {
  const names = [groups?.['month'], groups?.['from'], groups?.['weekday']];
  return names.some((name) => name !== undefined && /^\p{Ll}/u.test(name));
}
