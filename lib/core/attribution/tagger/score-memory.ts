import type { TokenRange } from '../reading.ts';
import type { Columns } from './columns.ts';
import {
  FEATURE_COUNT,
  featureHash,
  FIRST_NEIGHBOUR,
  GROUP_COUNT,
  GROUP_FEATURES,
  GROUP_PLACES,
  GROUP_PLACES_FROM,
  GROUP_WHERE,
  NEIGHBOURS_END,
} from './features.ts';
import { GroupSums } from './group-sums.ts';
import { factors, finish } from './hash.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { ABSENT, PLACES, Surroundings } from './surroundings.ts';
import { TokenSums } from './token-sums.ts';
import { addRows, clearRow, copyRow, readSums, ROW, type WeightTable } from './weight-table.ts';

/** Sums are remembered in so many cells, as a power of two: 2 MB. */
const CELL_BITS = 16;
/** A cell is a row of sums between two hashes of what they are found by. */
const CELL = ROW + 2;
/** A list of the one row that begins at 0. */
const START = new Int32Array(1);

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
  private readonly tokens: TokenSums;
  private readonly bits: number;
  /** Found by two hashes of a group's values; a newer sum takes the place of an older one. */
  private readonly cells: Int32Array;
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
  /** Those of them that hold these sums, and which groups have none there. */
  private readonly known = new Int32Array(GROUP_COUNT);
  private readonly unknown = new Int32Array(GROUP_COUNT);
  private readonly sums = new Int32Array(ROW);
  private readonly own: GroupSums;

  constructor(table: WeightTable, bits = CELL_BITS, tokenBits?: number) {
    this.table = table;
    this.own = new GroupSums(table);
    this.tokens = new TokenSums(table, tokenBits);
    this.bits = bits;
    this.cells = new Int32Array(CELL * 2 ** bits);
  }

  /** A function that sets the scores of tokens of one block, LABEL_COUNT each, among those of the whole text. */
  scorer(columns: Columns): (range: TokenRange, scores: Float64Array) => void {
    const surroundings = new Surroundings(columns);
    return (range, scores) => {
      this.tokens.enter(range, columns, surroundings);
      for (let at = range.first; at < range.end; at += 1) {
        surroundings.read(at);
        this.score(at, surroundings.values, scores);
      }
    };
  }

  private score(at: number, values: Int32Array, scores: Float64Array): void {
    const { table, features, sums } = this;
    const many = this.readGroups(values);
    this.findSums(many);
    table.find(features, this.alone);
    clearRow(sums);
    addRows(table.rows, features, this.alone, sums);
    this.tokens.add(at, sums);
    this.addSums(many, values);
    readSums(sums, table.unit, scores, at * L);
  }

  /** Hashes the values of the groups, and tells how many have more than one feature. */
  private readGroups(values: Int32Array): number {
    const { features, groups, hashes, checks } = this;
    let many = 0;
    let alone = 0;
    for (let group = 0; group < GROUP_COUNT; group += 1) {
      if (group === FIRST_NEIGHBOUR) group = NEIGHBOURS_END;
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

  /** Finds the cells that may hold the sums of `many` groups. */
  private findSums(many: number): void {
    const { cells, hashes, found } = this;
    const shift = 32 - this.bits;
    // Nothing but look-ups, with no branch that waits for one, so that many cells come from memory at once.
    let touched = 0;
    for (let n = 0; n < many; n += 1) {
      const cell = (finish(hashes[n] ?? 0) >>> shift) * CELL;
      found[n] = cell + 1;
      touched |= cells[cell] ?? 0;
    }
    this.touched = touched;
  }

  /** Adds the sums of `many` groups; what is not remembered is summed up, in place of what was in its cell. */
  private addSums(many: number, values: Int32Array): void {
    const { cells, hashes, checks, found, known, unknown, sums } = this;
    let [knownCount, unknownCount] = [0, 0];
    for (let n = 0; n < many; n += 1) {
      const row = found[n] ?? 0;
      if (cells[row - 1] === checks[n] && cells[row + ROW] === hashes[n]) known[knownCount++] = row;
      else unknown[unknownCount++] = n;
    }
    addRows(cells, known, knownCount, sums);
    // Only now, since a new sum may take the cell of a known one.
    for (let k = 0; k < unknownCount; k += 1) {
      const n = unknown[k] ?? 0;
      const row = found[n] ?? 0;
      const own = this.own.of(this.groups[n] ?? 0, values);
      addRows(own, START, 1, sums);
      cells[row - 1] = checks[n] ?? 0;
      copyRow(own, cells, row);
      cells[row + ROW] = hashes[n] ?? 0;
    }
  }
}
