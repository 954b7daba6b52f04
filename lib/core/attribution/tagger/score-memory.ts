import type { Columns } from './columns.ts';
import {
  FEATURE_COUNT,
  featureHash,
  GROUP_COUNT,
  GROUP_FEATURES,
  GROUP_PLACES,
  GROUP_PLACES_FROM,
  GROUP_WHERE,
} from './features.ts';
import { factors, finish } from './hash.ts';
import { ABSENT, PLACES, Surroundings } from './surroundings.ts';
import { addCells, CELL, readSums, type WeightTable } from './weight-table.ts';

/** Sums are remembered in so many cells, as a power of two: 8 MB. */
const CELL_BITS = 18;
/** When so much of the memory is full, all is forgotten. */
const FULL = 0.6;

const SEEDS = { cell: 0x51ed27, check: 0x3c6ef3 };
/** What the two hashes of a group's values begin with, and what the values are multiplied by. */
const CELL_BASES = factors(SEEDS.cell, GROUP_COUNT);
const CHECK_BASES = factors(SEEDS.check, GROUP_COUNT);
const CELL_FACTORS = factors(SEEDS.cell + 1, PLACES.length);
const CHECK_FACTORS = factors(SEEDS.check + 1, PLACES.length);

/**
 * Scores tokens, and remembers sums of weights: most groups of features were met before with the same values, and are then
 * one cell instead of many. Weights are whole numbers, so that a score is the same whatever is remembered.
 */
export class ScoreMemory {
  private readonly table: WeightTable;
  private readonly bits: number;
  /** Cells like those of the table, found by two hashes of a group's values. */
  private readonly cells: Int32Array;
  private used = 0;
  /** Of the cells looked up last: kept, lest the engine leave the looking out. */
  touched = 0;
  /** How many features of the token at hand are alone in their group. */
  private alone = 0;
  /** Of the token at hand: features that are alone in their group, as hashes and then as cells of the table. */
  private readonly features = new Int32Array(FEATURE_COUNT);
  /** Its other groups, and the hashes of their values. */
  private readonly groups = new Int32Array(GROUP_COUNT);
  private readonly hashes = new Int32Array(GROUP_COUNT);
  private readonly checks = new Int32Array(GROUP_COUNT);
  /** The cells of the memory with the sums of these groups. */
  private readonly found = new Int32Array(GROUP_COUNT);
  private readonly sums = new Int32Array(CELL);
  /** The same of a group that is met for the first time. */
  private readonly ownFeatures = new Int32Array(FEATURE_COUNT);
  private readonly ownSums = new Int32Array(CELL);

  constructor(table: WeightTable, bits = CELL_BITS) {
    this.table = table;
    this.bits = bits;
    this.cells = new Int32Array(CELL * 2 ** bits);
  }

  /** A function that sets the LABEL_COUNT scores from `to` on to those of a token. */
  scorer(columns: Columns): (at: number, scores: Float64Array, to: number) => void {
    const surroundings = new Surroundings(columns);
    return (at, scores, to) => {
      surroundings.read(at);
      this.score(surroundings.values, scores, to);
    };
  }

  private score(values: Int32Array, scores: Float64Array, to: number): void {
    const { table, features, found, sums } = this;
    if (this.used > FULL * 2 ** this.bits - GROUP_COUNT) this.forget();
    const many = this.readGroups(values);
    this.findSums(many, values);
    table.find(features, this.alone);
    sums.fill(0);
    addCells(table.cells, features, this.alone, sums);
    addCells(this.cells, found, many, sums);
    readSums(sums, table.unit, scores, to);
  }

  /** Hashes the values of the groups, and tells how many have more than one feature. */
  private readGroups(values: Int32Array): number {
    const { features, groups, hashes, checks } = this;
    let many = 0;
    let alone = 0;
    for (let group = 0; group < GROUP_COUNT; group += 1) {
      if (values[GROUP_WHERE[group] ?? 0] === ABSENT) continue;
      const feature = GROUP_FEATURES[group] ?? 0;
      if ((GROUP_FEATURES[group + 1] ?? 0) - feature === 1) {
        features[alone] = featureHash(feature, values);
        alone += 1;
        continue;
      }
      const first = GROUP_PLACES_FROM[group] ?? 0;
      const end = GROUP_PLACES_FROM[group + 1] ?? 0;
      let hash = CELL_BASES[group] ?? 0;
      let check = CHECK_BASES[group] ?? 0;
      for (let at = first; at < end; at += 1) {
        const value = values[GROUP_PLACES[at] ?? 0] ?? 0;
        hash = (hash + Math.imul(value, CELL_FACTORS[at - first] ?? 0)) | 0;
        check = (check + Math.imul(value, CHECK_FACTORS[at - first] ?? 0)) | 0;
      }
      groups[many] = group;
      hashes[many] = hash;
      // 0 stands for an empty cell.
      checks[many] = check === 0 ? 1 : check;
      many += 1;
    }
    this.alone = alone;
    return many;
  }

  /** Finds the cells with the sums of `many` groups; what is not remembered is summed up. */
  private findSums(many: number, values: Int32Array): void {
    const { cells, hashes, checks, found } = this;
    const shift = 32 - this.bits;
    // Nothing but look-ups, with no branch that waits for one, so that many cells come from memory at once.
    let touched = 0;
    for (let n = 0; n < many; n += 1) {
      const cell = (finish(hashes[n] ?? 0) >>> shift) * CELL;
      found[n] = cell;
      touched |= cells[cell] ?? 0;
    }
    this.touched = touched;
    for (let n = 0; n < many; n += 1) {
      const cell = found[n] ?? 0;
      if (cells[cell] !== checks[n] || cells[cell + CELL - 1] !== hashes[n])
        found[n] = this.findFurther(cell, n, values);
    }
  }

  /** Where the sum of a group begins that is not in the first cell it may be in; it is made where it is in none. */
  private findFurther(first: number, n: number, values: Int32Array): number {
    const { cells } = this;
    const [hash, check] = [this.hashes[n] ?? 0, this.checks[n] ?? 0];
    let cell = first;
    while (cells[cell] !== 0) {
      if (cells[cell] === check && cells[cell + CELL - 1] === hash) return cell;
      cell = cell + CELL < cells.length ? cell + CELL : 0;
    }
    this.sumUp(this.groups[n] ?? 0, values);
    cells[cell] = check;
    for (let k = 0; k < CELL - 2; k += 1) cells[cell + 1 + k] = this.ownSums[k] ?? 0;
    cells[cell + CELL - 1] = hash;
    this.used += 1;
    return cell;
  }

  /** Adds up the weights of a group’s features in `ownSums`. */
  private sumUp(group: number, values: Int32Array): void {
    const { ownFeatures, ownSums, table } = this;
    const first = GROUP_FEATURES[group] ?? 0;
    const count = (GROUP_FEATURES[group + 1] ?? 0) - first;
    for (let n = 0; n < count; n += 1) ownFeatures[n] = featureHash(first + n, values);
    table.find(ownFeatures, count);
    ownSums.fill(0);
    addCells(table.cells, ownFeatures, count, ownSums);
  }

  private forget(): void {
    this.used = 0;
    this.cells.fill(0);
  }
}
