import type { Columns } from './columns.ts';
import { FEATURE_COUNT, FEATURE_GROUPS, isThere } from './features.ts';
import { factors, finish } from './hash.ts';
import { ROW, sumRows } from './sum-rows.ts';
import { PLACES, Surroundings } from './surroundings.ts';
import { featureHash } from './templates.ts';

/** So many sums are remembered, as a power of two, and then all are forgotten: 5 MB with their slots. */
const SUMS_BITS = 16;
const MOST_SUMS = 2 ** SUMS_BITS;
/** Slots are twice as many. */
const SLOT_BITS = SUMS_BITS + 1;
const SLOT_MASK = 2 ** SLOT_BITS - 1;

const SEEDS = { slot: 0x51ed27, check: 0x3c6ef3 };
/** What the two hashes of a group's values begin with, and what the values are multiplied by. */
const SLOT_BASES = factors(SEEDS.slot, FEATURE_GROUPS.length);
const CHECK_BASES = factors(SEEDS.check, FEATURE_GROUPS.length);
const SLOT_FACTORS = factors(SEEDS.slot + 1, PLACES.length);
const CHECK_FACTORS = factors(SEEDS.check + 1, PLACES.length);

/**
 * The weights of features, in rows (sum-rows.ts), and sums of rows. Most groups of features were met before with the same
 * values, and are then one row instead of many. All numbers are whole, so that a score is the same whatever is remembered.
 */
export class RowSums {
  /** Rows of features, then sums. The first row is that of all features that have no weights. */
  readonly weights: Float64Array;
  readonly unit: number;
  /** Where the row of a feature begins in `weights`. */
  readonly rowOf: (hash: number) => number;
  /** Where the sums begin, and where the next one goes. */
  private readonly start: number;
  private next: number;
  /** Two numbers a slot: a check of the values, and where their sum begins, 0 if there is none. */
  private readonly slots = new Int32Array(2 ** (SLOT_BITS + 1));
  private readonly rows = new Int32Array(FEATURE_COUNT);

  /** `weights` are the rows that `rowOf` tells the beginnings of; `unit` is what a 1 in them stands for. */
  constructor(weights: Float64Array, unit: number, rowOf: (hash: number) => number) {
    this.weights = new Float64Array(weights.length + MOST_SUMS * ROW);
    this.weights.set(weights);
    this.start = weights.length;
    this.next = weights.length;
    this.unit = unit;
    this.rowOf = rowOf;
  }

  /** A function that sets the LABEL_COUNT scores from `to` on to those of a token. */
  scorer(columns: Columns): (at: number, scores: Float64Array, to: number) => void {
    const surroundings = new Surroundings(columns);
    return (at, scores, to) => {
      surroundings.read(at);
      sumRows(this, this.rows, this.collect(surroundings.values), scores, to);
    };
  }

  /** Puts where the rows for these values begin into `rows`, and tells how many they are. */
  private collect(values: Int32Array): number {
    const { rows } = this;
    if (this.weights.length - this.next < FEATURE_GROUPS.length * ROW) this.forget();
    let count = 0;
    for (let number = 0; number < FEATURE_GROUPS.length; number += 1) {
      const group = FEATURE_GROUPS[number];
      if (group === undefined || !isThere(group, values)) continue;
      const isOne = group.end - group.first === 1;
      rows[count] = isOne ? this.rowOf(featureHash(group.first, values)) : this.sumOf(number, values);
      count += 1;
    }
    return count;
  }

  /** Where the sum for a group of features begins; it is made where it is not remembered. */
  private sumOf(number: number, values: Int32Array): number {
    const { slots } = this;
    const group = FEATURE_GROUPS[number];
    if (group === undefined) return 0;
    const { from } = group;
    let hash = SLOT_BASES[number] ?? 0;
    let check = CHECK_BASES[number] ?? 0;
    for (let n = 0; n < from.length; n += 1) {
      const value = values[from[n] ?? 0] ?? 0;
      hash = (hash + Math.imul(value, SLOT_FACTORS[n] ?? 0)) | 0;
      check = (check + Math.imul(value, CHECK_FACTORS[n] ?? 0)) | 0;
    }
    let slot = finish(hash) >>> (32 - SLOT_BITS);
    let row = slots[2 * slot + 1] ?? 0;
    while (row !== 0) {
      if (slots[2 * slot] === check) return row;
      slot = (slot + 1) & SLOT_MASK;
      row = slots[2 * slot + 1] ?? 0;
    }
    row = this.sum(group.first, group.end, values);
    slots[2 * slot] = check;
    slots[2 * slot + 1] = row;
    return row;
  }

  /** Adds up the rows of features from `first` to before `end`, and tells where their sum begins. */
  private sum(first: number, end: number, values: Int32Array): number {
    const { weights } = this;
    const to = this.next;
    this.next += ROW;
    weights.fill(0, to, to + ROW);
    for (let feature = first; feature < end; feature += 1) {
      const row = this.rowOf(featureHash(feature, values));
      for (let n = 0; n < ROW; n += 1) weights[to + n] = (weights[to + n] ?? 0) + (weights[row + n] ?? 0);
    }
    return to;
  }

  private forget(): void {
    this.next = this.start;
    this.slots.fill(0);
  }
}
