import { digitsOf, isRounded, near } from '../align/rounding.ts';
import type { ToldFigure } from './told-figures.ts';

/** How the values of two figures stand to each other that may be one. */
type ValueRelation = 'same' | 'rounded' | 'other';

/** Why two figures of different articles may be one. */
export interface Alikeness {
  readonly value: ValueRelation;
  /** The words that tell something and stand around both, as the first has them. */
  readonly words: readonly string[];
}

const SAME = 1e-6;
/** Two values of one thing differ by no more than this, as the larger is to the smaller. */
const LARGEST_RATIO = 2;
/** What must be shared: so many words, and so large a part of those around the figure with fewer. */
const DEMANDS = {
  /** A number that is hardly anywhere by chance: "2,384". */
  unique: { words: 1, share: 0 },
  telling: { words: 2, share: 0.15 },
  plain: { words: 2, share: 0.3 },
  rounded: { words: 2, share: 0.25 },
  other: { words: 4, share: 0.45 },
} as const;
const UNIQUE_DIGITS = 4;
const TELLING_DIGITS = 3;

function valueRelation(one: ToldFigure, other: ToldFigure): ValueRelation | null {
  if (near(one.low, other.low, SAME) && near(one.high, other.high, SAME)) return 'same';
  const given = ({ low, bound }: ToldFigure) => ({ low, bound });
  if (isRounded(given(one), other) || isRounded(given(other), one)) return 'rounded';
  const [less, more] = [Math.abs(one.low), Math.abs(other.low)].toSorted((a, b) => a - b);
  return less !== undefined && more !== undefined && less > 0 && more / less <= LARGEST_RATIO
    ? 'other'
    : null;
}

/** Whether two times have none in common. */
function areApartInTime(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [from = '', to = from] = one.split('/');
  const [start = '', end = start] = other.split('/');
  if (from === '' || to === '' || start === '' || end === '' || to === '..' || end === '..') return false;
  return to < start.slice(0, to.length) || end < from.slice(0, end.length);
}

function canBeOne(one: ToldFigure, other: ToldFigure): boolean {
  const { sort } = one;
  if (sort !== other.sort) return false;
  if ((sort === 'money' || sort === 'quantity') && one.unit !== other.unit) return false;
  if (one.change !== other.change && (one.change === undefined || other.change === undefined)) return false;
  if (one.change !== other.change && one.change !== 'flat' && other.change !== 'flat') return false;
  if (one.condition !== '' && other.condition !== '' && one.condition !== other.condition) return false;
  return !areApartInTime(one.period, other.period);
}

/** How much a number tells by itself. */
function sureness({ low }: ToldFigure): 'unique' | 'telling' | 'plain' {
  const digits = digitsOf(low);
  if (digits >= UNIQUE_DIGITS) return 'unique';
  return digits >= TELLING_DIGITS ? 'telling' : 'plain';
}

/** Why two figures may be one: unit, value, words of their sentences, time. Null where they hardly are. An observation: the user says. */
export function mayBeOne(one: ToldFigure, other: ToldFigure): Alikeness | null {
  if (!canBeOne(one, other)) return null;
  const value = valueRelation(one, other);
  if (value === null) return null;
  const words = Object.entries(one.words).flatMap(([stem, word]) => (stem in other.words ? [word] : []));
  const fewer = Math.min(Object.keys(one.words).length, Object.keys(other.words).length);
  const demand = DEMANDS[value === 'same' ? sureness(one) : value];
  const isEnough = words.length >= demand.words && words.length >= demand.share * fewer;
  return isEnough ? { value, words } : null;
}

/** Two figures of two articles that may be one. Plain data, which lies in IndexedDB. */
export interface FigurePair extends Alikeness {
  /** `ToldFigure.id` of each. */
  readonly one: string;
  readonly other: string;
}

const RANK = { same: 0, rounded: 1, other: 2 } as const;

/**
 * The figures of one article that may be one with figures of another. What has its own value there is not held against another value, and
 * of several rounded or other ones only the one with most words in common is taken.
 */
export function alikeFigures(
  figures: readonly ToldFigure[],
  others: readonly ToldFigure[],
): readonly FigurePair[] {
  const all = figures.flatMap((one) =>
    others.flatMap((other): FigurePair | [] => {
      const alike = mayBeOne(one, other);
      return alike === null ? [] : { one: one.id, other: other.id, ...alike };
    }),
  );
  const sorted = all.toSorted((a, b) => RANK[a.value] - RANK[b.value] || b.words.length - a.words.length);
  const taken = new Set<string>();
  return sorted.filter(({ one, other, value }) => {
    const isFree = value === 'same' || !(taken.has(one) || taken.has(other));
    if (isFree) taken.add(one).add(other);
    return isFree;
  });
}
