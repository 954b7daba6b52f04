import {
  addDays,
  daysBetween,
  type Interval,
  isDay,
  isoDay,
  months,
  partsOf,
  singleDay,
  wholeYear,
} from './calendar.ts';

/** Words that take up a time stated before them. */
export type Anaphor =
  /** "the period", "the quarter": the latest stretch of so many months, the one stated last where `same`; 0 for any, which is "that period" where `same`. */
  | { readonly months: number; readonly same: boolean }
  /** "during that timeframe", "during that time": the latest stretch; the first is as well a day whose hours were told. */
  | { readonly span: 'hours' | 'time' }
  /** "the same day", "two years later": the unit that lies so many of them after the one stated last. */
  | { readonly unit: 'day' | 'month' | 'year'; readonly later: number }
  /** "two days before", "a week earlier": the day or week stated last, so many days before. */
  | { readonly daysBack: number }
  /** "at the same ceremony": the day stated last. */
  | { readonly occasion: true }
  /** "a year earlier", "in the same quarter last year": the stretch stated last in the block, so many months before. */
  | { readonly monthsBack: number }
  /** "in the first" after a half or quarter: that one of its year. */
  | { readonly part: number }
  /** "the previous year" after a year or fiscal year of the block, where there is none the one before publication's; "the previous month" after a month. */
  | { readonly previous: 'year' | 'quarter' | 'month'; readonly count?: number }
  /** "March of that year": a month, 1 for January, of the year stated last. */
  | { readonly month: number }
  /** "in the same period of 2023": that stretch in another year. */
  | { readonly year: number };

const DAYS_A_MONTH = 30.4;
const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;
/** Days that the longest of each unit has: a time of more is too vague to count from. */
const LONGEST = { day: 1, month: 31, year: 366 } as const;

/** The times that a text has stated so far, in its order. */
export class StatedTimes {
  private last: Interval | undefined;
  private lastDay: Interval | undefined;
  private lastStretch: Interval | undefined;
  private lastOfBlock: Interval | undefined;
  private readonly lastOf = new Map<number, Interval>();
  private readonly latestOf = new Map<number, Interval>();

  add(interval: Interval): void {
    this.last = interval;
    if (isDay(interval)) {
      this.lastDay = interval;
      return;
    }
    this.lastStretch = interval;
    this.lastOfBlock = interval;
    const length = Math.round(daysBetween(interval.start, interval.end) / DAYS_A_MONTH);
    this.lastOf.set(length, interval);
    const known = this.latestOf.get(length);
    if (known === undefined || known.end <= interval.end) this.latestOf.set(length, interval);
  }

  /** A time of a level that another is compared with: what comes later may follow it, but lies no year before it. */
  mention(interval: Interval): void {
    this.last = interval;
    if (isDay(interval)) this.lastDay = interval;
  }

  /** "Revenue for the quarter fell from $42 million a year ago": counted from the quarter that was taken up, and not from one told since. */
  takeUp(interval: Interval): void {
    this.lastOfBlock = interval;
  }

  /** A new block begins. */
  begin(): void {
    this.lastOfBlock = undefined;
  }

  /** What the words mean here; undefined where nothing was stated that they could take up. */
  resolve(anaphor: Anaphor): Interval | undefined {
    if ('occasion' in anaphor) return this.lastDay;
    if ('span' in anaphor) return this.resolve({ months: 0, same: true });
    if ('part' in anaphor) return this.partOf(anaphor.part);
    if ('daysBack' in anaphor) return this.daysBefore(anaphor.daysBack);
    if ('monthsBack' in anaphor) return this.before(anaphor.monthsBack);
    if ('previous' in anaphor) return this.stretchBefore(MONTHS_IN[anaphor.previous], anaphor.count);
    if ('month' in anaphor && this.last !== undefined)
      return months(partsOf(this.last.start).year, anaphor.month, anaphor.month);
    if ('month' in anaphor) return undefined;
    if ('year' in anaphor)
      return this.lastOfBlock && this.before(12 * (partsOf(this.lastOfBlock.start).year - anaphor.year));
    if ('unit' in anaphor) return this.after(anaphor.unit, anaphor.later);
    // "on January 10 from 2 to 4 p.m. … during that time": no stretch that was told before the day
    if (anaphor.months === 0 && anaphor.same && this.last !== undefined && isDay(this.last)) return undefined;
    if (anaphor.months === 0) return this.lastStretch;
    return (anaphor.same ? this.lastOf : this.latestOf).get(anaphor.months);
  }

  /** Whether the text has told of a part of a year, so that "the prior year" may mean that part of it. */
  tellsOfPart(): boolean {
    return [3, 6, 9].some((length) => this.lastOf.has(length));
  }

  /** Whole months move by the calendar; no other stretch does, and none shorter than the way back. */
  private before(count: number): Interval | undefined {
    if (this.lastOfBlock === undefined) return undefined;
    const [from, to] = [partsOf(this.lastOfBlock.start), partsOf(this.lastOfBlock.end)];
    const length = 12 * (to.year - from.year) + to.month - from.month + 1;
    const moved = months(from.year, from.month - count, from.month - count + length - 1);
    const own = months(from.year, from.month, from.month + length - 1);
    const whole = own.start === this.lastOfBlock.start && own.end === this.lastOfBlock.end;
    if (whole) return length <= count ? moved : undefined;
    // "in the same week of 2018"
    const years = count / 12;
    return Number.isInteger(years) && length <= 2
      ? {
          start: isoDay(from.year - years, from.month, from.day),
          end: isoDay(to.year - years, to.month, to.day),
        }
      : undefined;
  }

  /** The nth stretch as long as the half or quarter stated last, of the same year. */
  private partOf(nth: number): Interval | undefined {
    if (this.lastOfBlock === undefined) return undefined;
    const { start, end } = this.lastOfBlock;
    const length = Math.round(daysBetween(start, end) / DAYS_A_MONTH);
    if ((length !== 3 && length !== 6) || nth * length > 12) return undefined;
    // Which part the last one is shows by how far its start lies from January's; fiscal years keep their own.
    const { year, month } = partsOf(start);
    const first = (month - 1) % length;
    const opening = first + 1 + length * (nth - 1);
    return months(year, opening, opening + length - 1);
  }

  /** Of a day, or of a stretch no longer than the way back. */
  private daysBefore(count: number): Interval | undefined {
    if (this.last === undefined) return undefined;
    const { start, end } = this.last;
    return daysBetween(start, end) < count || isDay(this.last)
      ? { start: addDays(start, -count), end: addDays(end, -count) }
      : undefined;
  }

  /** As many stretches before one of so many months that was stated last. */
  private stretchBefore(length: number, count = 1): Interval | undefined {
    const { start, end } = this.lastOfBlock ?? { start: '', end: '' };
    const own = Math.round(daysBetween(start, end) / DAYS_A_MONTH);
    // "the previous three months" of a quarter
    if (count > 1 && own === length * count) return this.before(own);
    if (own !== length) return undefined;
    const [first, last] = [this.before(length * count), this.before(length)];
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
  }

  private after(unit: 'day' | 'month' | 'year', later: number): Interval | undefined {
    // "The year before" a fiscal year is one too.
    const before = unit === 'year' && later === -1 ? this.stretchBefore(MONTHS_IN.year) : undefined;
    if (this.last === undefined || before !== undefined) return before;
    // "$41 million in the first quarter, compared with $36 million the year before": of the year, or of its quarter
    if (unit === 'year' && later === -1 && this.lastOfBlock !== undefined) return undefined;
    const { start, end } = this.last;
    // "The same month" of a year that was stated without one lies in it.
    if (daysBetween(start, end) >= LONGEST[unit]) return later === 0 ? this.last : undefined;
    const { year, month, day } = partsOf(start);
    if (unit === 'year') return wholeYear(year + later);
    return unit === 'month'
      ? months(year, month + later, month + later)
      : singleDay(isoDay(year, month, day + later));
  }
}
