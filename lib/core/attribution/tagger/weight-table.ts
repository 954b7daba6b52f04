import { FEATURE_COUNT } from './features.ts';
import { LABEL_COUNT as L } from './labels.ts';

/**
 * A cell holds what it is found by and LABEL_COUNT weights, two of them in each of its inner numbers, in 32 bytes, so that
 * one look into memory brings all. The last number is for a further check.
 */
export const CELL = 8;
const PAIRS = L / 2;
/** The second weight of a pair, times this, is added to the first. */
const PAIR = 2 ** 16;
/** The greatest weight in whole units: even if all features of a token had it, their sum would fit into half a number. */
export const MOST_UNITS = Math.floor((PAIR / 2 - 1) / FEATURE_COUNT);
/** Features are told apart by this many bits fewer of their hash. */
export const KEY_SHIFT = 6;

/** The weights of features, in an open-addressing table. */
export class WeightTable {
  readonly cells: Int32Array;
  /** What a weight of 1 stands for. */
  readonly unit: number;
  private readonly bits: number;
  /** Of the cells looked up last: kept, lest the engine leave the looking out. */
  touched = 0;

  /** A table for `count` features, the greatest weight of which is `greatest`. */
  constructor(count: number, greatest: number) {
    this.bits = Math.ceil(Math.log2(Math.max(64, count * 1.5)));
    // One cell more, which stays empty: that of all features that have no weights.
    this.cells = new Int32Array((2 ** this.bits + 1) * CELL);
    this.unit = greatest / MOST_UNITS;
  }

  /** Takes in a feature, by the bits of its hash that tell it apart, and tells where its cell begins. */
  put(key: number): number {
    const { cells } = this;
    let cell = this.firstCell(key);
    while (cells[cell] !== 0) cell = this.after(cell);
    cells[cell] = key + 1;
    return cell;
  }

  /** Gives a cell its weight of a label, in whole units; one that has none yet. */
  weigh(cell: number, label: number, units: number): void {
    const at = cell + 1 + (label >> 1);
    this.cells[at] = (this.cells[at] ?? 0) + ((label & 1) === 0 ? units : PAIR * units);
  }

  /** Where the cells of `count` features begin, in place of their hashes. */
  find(hashes: Int32Array, count: number): void {
    const { cells } = this;
    const none = cells.length - CELL;
    // Nothing but look-ups, with no branch that waits for one, so that many cells come from memory at once.
    let touched = 0;
    for (let n = 0; n < count; n += 1) touched |= cells[this.firstCell((hashes[n] ?? 0) >>> KEY_SHIFT)] ?? 0;
    this.touched = touched;
    for (let n = 0; n < count; n += 1) {
      const wanted = ((hashes[n] ?? 0) >>> KEY_SHIFT) + 1;
      let cell = this.firstCell(wanted - 1);
      let key = cells[cell] ?? 0;
      while (key !== wanted && key !== 0) {
        cell = this.after(cell);
        key = cells[cell] ?? 0;
      }
      hashes[n] = key === 0 ? none : cell;
    }
  }

  /** By the first bits of the key: hashes are spread, and ascending keys fill the table from its beginning to its end. */
  private firstCell(key: number): number {
    return (key >>> (32 - KEY_SHIFT - this.bits)) * CELL;
  }

  private after(cell: number): number {
    return cell + CELL < this.cells.length - CELL ? cell + CELL : 0;
  }
}

/** Adds the weights of the first `count` cells that begin at `list` to `sums`, PAIRS numbers. */
export function addCells(cells: Int32Array, list: Int32Array, count: number, sums: Int32Array): void {
  // In local variables: adding each cell to the sums in memory takes three times as long.
  let a = sums[0] ?? 0;
  let b = sums[1] ?? 0;
  let c = sums[2] ?? 0;
  let d = sums[3] ?? 0;
  let e = sums[4] ?? 0;
  let f = sums[5] ?? 0;
  for (let k = 0; k < count; k += 1) {
    const cell = list[k] ?? 0;
    a = (a + (cells[cell + 1] ?? 0)) | 0;
    b = (b + (cells[cell + 2] ?? 0)) | 0;
    c = (c + (cells[cell + 3] ?? 0)) | 0;
    d = (d + (cells[cell + 4] ?? 0)) | 0;
    e = (e + (cells[cell + 5] ?? 0)) | 0;
    f = (f + (cells[cell + 6] ?? 0)) | 0;
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
  for (let n = 0; n < PAIRS; n += 1) {
    const pair = sums[n] ?? 0;
    const first = (pair << 16) >> 16;
    scores[to + 2 * n] = first * unit;
    scores[to + 2 * n + 1] = ((pair - first) >> 16) * unit;
  }
}
