import type { TokenRange } from '../reading.ts';
import type { Columns } from './columns.ts';
import { FIRST_NEIGHBOUR, NEIGHBOUR_REACH as REACH, NEIGHBOURS_END } from './features.ts';
import { GroupSums } from './group-sums.ts';
import { factors, finish } from './hash.ts';
import type { Surroundings } from './surroundings.ts';
import { addRows, copyRow, ROW, type WeightTable } from './weight-table.ts';

const NEIGHBOURS = NEIGHBOURS_END - FIRST_NEIGHBOUR;
/** Two hashes of what a kind of token is found by, and then its rows. */
const CELL = 2 + NEIGHBOURS * ROW;
/** Kinds of tokens are remembered in so many cells, as a power of two: 3 MB, the words of some eighty articles. */
const CELL_BITS = 14;
/** When so much is full, all is forgotten. */
const FULL = 0.6;
const [A = 1, B = 1, C = 1] = factors(0x51ed28, 3);
const [D = 1, E = 1, F = 1] = factors(0x3c6ef4, 3);

/**
 * What a token tells each of its neighbours by itself, as sums of weights: 47 features, for each kind of token one row for
 * each neighbour. They lie beside each other, and wait for memory once where as many sums apart waited seven times.
 */
export class TokenSums {
  private readonly groups: GroupSums;
  private readonly bits: number;
  readonly cells: Int32Array;
  private used = 0;
  /** Where the cells of tokens lie, from REACH tokens before the first on. */
  private starts = new Int32Array(0);
  private first = 0;
  private readonly rows = new Int32Array(NEIGHBOURS);

  constructor(table: WeightTable, bits = CELL_BITS) {
    this.groups = new GroupSums(table);
    this.bits = bits;
    this.cells = new Int32Array(CELL * 2 ** bits);
  }

  /** Takes up tokens of one block, fewer than there are cells. */
  enter({ first, end }: TokenRange, columns: Columns, surroundings: Surroundings): void {
    const count = end - first + 2 * REACH;
    if (this.used + count > FULL * 2 ** this.bits) this.forget();
    if (this.starts.length < count) this.starts = new Int32Array(count);
    this.first = first;
    surroundings.enter(first);
    for (let n = 0; n < count; n += 1) this.starts[n] = this.cellOf(first - REACH + n, columns, surroundings);
  }

  /** Adds to `sums` what the neighbours of a token that was taken up, and itself, tell it. */
  add(at: number, sums: Int32Array): void {
    const { rows, starts } = this;
    const from = at - this.first;
    for (let n = 0; n < NEIGHBOURS; n += 1) rows[n] = (starts[from + n] ?? 0) + 2 + n * ROW;
    addRows(this.cells, rows, NEIGHBOURS, sums);
  }

  private cellOf(at: number, { kind, word, pos }: Columns, surroundings: Surroundings): number {
    const { cells } = this;
    const [a, b, c] = [
      surroundings.value(kind, at),
      surroundings.value(word, at),
      surroundings.value(pos, at),
    ];
    const hash = finish((Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C)) | 0);
    // 0 stands for an empty cell.
    const check = (Math.imul(a, D) + Math.imul(b, E) + Math.imul(c, F)) | 0 || 1;
    let cell = (hash >>> (32 - this.bits)) * CELL;
    while (cells[cell] !== 0) {
      if (cells[cell] === check && cells[cell + 1] === hash) return cell;
      cell = cell + CELL < cells.length ? cell + CELL : 0;
    }
    cells[cell] = check;
    cells[cell + 1] = hash;
    surroundings.spread(at);
    for (let n = 0; n < NEIGHBOURS; n += 1)
      copyRow(this.groups.of(FIRST_NEIGHBOUR + n, surroundings.values), cells, cell + 2 + n * ROW);
    this.used += 1;
    return cell;
  }

  private forget(): void {
    this.used = 0;
    this.cells.fill(0);
  }
}
