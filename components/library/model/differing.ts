import type { FigureEntry } from './entries.ts';

/** A figure as it is set beside others of its measure. */
export interface Stated {
  readonly entry: number;
  readonly figure: FigureEntry;
  /** ISO 8601 interval, "" where none is stated. */
  readonly period: string;
  /** Place of its article. */
  readonly article: number;
}

/** What "about" may be off by, as a share (lib/core/figures/precision.ts has it so). */
const ABOUT = 0.06;

/** The values that a figure may stand for: half a unit of its last digit to either side, or as its bound tells. */
function room({ value, bound }: FigureEntry): readonly [low: number, high: number] {
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const own = Math.max(lastDigit(low), lastDigit(high)) / 2;
  if (bound === 'more than' || bound === 'at least') return [low - own, Infinity];
  if (bound === 'less than' || bound === 'up to') return [-Infinity, high + own];
  const about = bound === 'about' ? Math.max(own, Math.abs(high) * ABOUT) : own;
  return [low - about, high + about];
}

/** Digits that a number is taken to be written with at least: "20" is not "about two tens". */
const FEWEST_DIGITS = 2;

/** Values that differ by more than this are probably of two things (lib/core/figures/conflict-notes.ts has it so). */
const LARGEST_RATIO = 2;

/** The size of the last digit that is not zero: 100,000,000 of 9.8 billion, 1 of 20. */
function lastDigit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const decimals = digits.replace(/(?<!0)0+$/, '').split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - Math.max(decimals, FEWEST_DIGITS - 1));
}

/**
 * What two figures have to share for their values to differ: unit, level or change and its basis, place, time. Where no time
 * is stated, "now" and "until now" read alike, so that the engine must have seen them at odds in their article.
 */
function keyOf({ figure, period, article, entry }: Stated): string {
  const time = period || (figure.isAtOdds ? `article ${article}` : `entry ${entry}`);
  return `${figure.unit}|${figure.change && 'change'}|${figure.condition}|${time}`;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * How many figures of those held to be one agree with each, itself too: the fewest stand first, so that what differs is seen. It tells
 * nothing of which is right.
 */
export function agreeing(stated: readonly Stated[]): readonly number[] {
  const rooms = stated.map(({ figure }) => room(signed(figure)));
  return rooms.map(([low, high]) => rooms.filter(([from, to]) => from <= high && low <= to).length);
}

/** A rise and a fall by as much are two values. */
function signed(figure: FigureEntry): FigureEntry {
  if (figure.change !== 'down') return figure;
  const { value } = figure;
  return { ...figure, value: typeof value === 'number' ? -value : [-value[1], -value[0]] };
}

/** Whether any two figures of one measure share all that they must for their values to be held against each other. */
export function isComparable(stated: readonly Stated[]): boolean {
  if (stated.length < 2) return false;
  const keys = new Set<string>();
  return stated.some((one) => {
    const key = keyOf(one);
    if (keys.has(key)) return true;
    keys.add(key);
    return false;
  });
}

/**
 * Entries of one measure whose values cannot both be right as they stand: same unit, basis, place and time, another value. Of figures
 * that the user holds to be one, basis, place and time are the same, whatever is stated.
 */
export function differing(stated: readonly Stated[], isHeldOne = false): ReadonlySet<number> {
  if (stated.length < 2) return NONE;
  const found = new Set<number>();
  const groups = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = isHeldOne ? `${one.figure.unit}|${one.figure.change && 'change'}` : keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const rooms = group.map(({ figure }) => room(signed(figure)));
    const least = Math.min(...rooms.map(([, high]) => high));
    const most = Math.max(...rooms.map(([low]) => low));
    const ofOneThing = isHeldOne || least <= 0 || most <= 0 || most / least <= LARGEST_RATIO;
    for (const [index, [low, high]] of rooms.entries())
      if (ofOneThing && (low > least || high < most)) found.add(group[index]?.entry ?? -1);
  }
  return found;
}
