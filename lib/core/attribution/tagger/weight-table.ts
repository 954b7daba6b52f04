import { FEATURE_COUNT } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';

/** The weights of all labels are a row of so many numbers, two weights in each. */
export const ROW = L / 2;
/** The second weight of a pair, times this, is added to the first. */
const PAIR = 2 ** 16;
/** The greatest weight in whole units: even if all features of a token had it, their sum would fit into half a number. */
export const MOST_UNITS = Math.floor((PAIR / 2 - 1) / FEATURE_COUNT);
/** Features are told apart by this many bits fewer of their hash. */
export const KEY_SHIFT = 6;
const KEY_BITS = 32 - KEY_SHIFT;

/** A slot holds the number of a row in so many of its bits, and in the others the end of the key that it is found by. */
const ROW_BITS = 17;
const ROW_MASK = 2 ** ROW_BITS - 1;
const END_MASK = 2 ** (32 - ROW_BITS) - 1;
/** With fewer slots than this the end of a key would tell too little. */
const LEAST_BITS = 16;

/**
 * The weights of features: an open-addressing table of 4 bytes a slot, and rows, which those of one weight share.
 * Together they take 2 MB, where a cell for each feature took 4: the less memory, the less waiting for it.
 *
 * A key's first bits tell where it may stand, so that its end is enough to know it by (quotienting, Cleary 1984).
 */
export class WeightTable {
  /** What a weight of 1 stands for. */
  readonly unit: number;
  /** Row after row; the first is that of all features that have no weights. */
  rows: Int32Array;
  private readonly slots: Int32Array;
  private readonly bits: number;
  /** How many slots from its first one on a key may stand in. */
  private readonly reach: number;
  private rowCount = 1;

  /** A table for `count` features, the greatest weight of which is `greatest`. */
  constructor(count: number, greatest: number) {
    this.bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(count * 3)));
    this.reach = (END_MASK + 1) >> (KEY_BITS - this.bits);
    this.slots = new Int32Array(2 ** this.bits + this.reach);
    this.rows = new Int32Array((count + 1) * ROW);
    this.unit = greatest / MOST_UNITS;
  }

  /** Takes in the feature with this key and the row of its weights. */
  put(key: number, row: number): void {
    const { slots } = this;
    const first = key >>> (KEY_BITS - this.bits);
    let slot = first;
    while (slot < first + this.reach && slots[slot] !== 0) slot += 1;
    if (slots[slot] !== 0 || slot === first + this.reach || row > ROW_MASK)
      throw new RangeError('too many features');
    slots[slot] = (key << ROW_BITS) | row;
  }

  /** A row for weights, of which it has none yet. */
  newRow(): number {
    this.rowCount += 1;
    return this.rowCount - 1;
  }

  /** Gives a row its weight of a label, in whole units; one that has none yet. */
  weigh(row: number, label: number, units: number): void {
    const at = row * ROW + (label >> 1);
    this.rows[at] = (this.rows[at] ?? 0) + ((label & 1) === 0 ? units : PAIR * units);
  }

  /** To be called when all features have their weights. */
  close(): void {
    this.rows = this.rows.slice(0, this.rowCount * ROW);
  }

  /** Where the rows of `count` features begin, in place of their hashes. */
  find(hashes: Int32Array, count: number): void {
    const { slots, bits } = this;
    for (let n = 0; n < count; n += 1) {
      const hash = hashes[n] ?? 0;
      const end = (hash >>> KEY_SHIFT) & END_MASK;
      const slot = hash >>> (32 - bits);
      const a = slots[slot] ?? 0;
      const b = slots[slot + 1] ?? 0;
      // All bits where it is this one, none where it is not: a branch would be guessed wrong for every third feature.
      const isA = (((a >>> ROW_BITS) ^ end) - 1) >> 31;
      const isB = (((b >>> ROW_BITS) ^ end) - 1) >> 31;
      const row = ((a & isA) | (b & isB)) & ROW_MASK;
      // It may stand further on only where both are taken by others, which is rare.
      const isFurther = ((a | -a) & (b | -b) & (row - 1)) < 0;
      hashes[n] = (isFurther ? this.findFurther(slot + 2, end) : row) * ROW;
    }
  }

  private findFurther(from: number, end: number): number {
    const { slots } = this;
    for (let slot = from; slots[slot] !== 0; slot += 1) {
      const own = slots[slot] ?? 0;
      if (own >>> ROW_BITS === end) return own & ROW_MASK;
    }
    return 0;
  }
}

/** Sets a row's sums to nothing: `fill` leaves compiled code, which takes longer than six numbers do. */
export function clearRow(sums: Int32Array): void {
  for (let n = 0; n < ROW; n += 1) sums[n] = 0;
}

/** Copies a row's sums to where another begins; `set` leaves compiled code as `fill` does. */
export function copyRow(sums: Int32Array, cells: Int32Array, to: number): void {
  for (let n = 0; n < ROW; n += 1) cells[to + n] = sums[n] ?? 0;
}

/** Adds the rows that begin at the first `count` numbers of `list` to `sums`. */
export function addRows(rows: Int32Array, list: Int32Array, count: number, sums: Int32Array): void {
  // In local variables: adding each row to the sums in memory takes three times as long.
  let a = sums[0] ?? 0;
  let b = sums[1] ?? 0;
  let c = sums[2] ?? 0;
  let d = sums[3] ?? 0;
  let e = sums[4] ?? 0;
  let f = sums[5] ?? 0;
  for (let k = 0; k < count; k += 1) {
    const row = list[k] ?? 0;
    a = (a + (rows[row] ?? 0)) | 0;
    b = (b + (rows[row + 1] ?? 0)) | 0;
    c = (c + (rows[row + 2] ?? 0)) | 0;
    d = (d + (rows[row + 3] ?? 0)) | 0;
    e = (e + (rows[row + 4] ?? 0)) | 0;
    f = (f + (rows[row + 5] ?? 0)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
}

/** Sets the LABEL_COUNT scores from `to` on to sums of weights, `unit` each. */
export function readSums(sums: Int32Array, unit: number, scores: Float64Array, to: number): void {
  for (let n = 0; n < ROW; n += 1) {
    const pair = sums[n] ?? 0;
    const first = (pair << 16) >> 16;
    scores[to + 2 * n] = first * unit;
    scores[to + 2 * n + 1] = ((pair - first) >> 16) * unit;
  }
}
