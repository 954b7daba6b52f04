import { FEATURE_COUNT, featureHash, GROUP_FEATURES } from './features.ts';
import { addRows, clearRow, ROW, type WeightTable } from './weight-table.ts';

/** Adds up the weights of all features of a group. */
export class GroupSums {
  private readonly table: WeightTable;
  private readonly features = new Int32Array(FEATURE_COUNT);
  private readonly row = new Int32Array(ROW);

  constructor(table: WeightTable) {
    this.table = table;
  }

  /** The sums of a group at a token with these values, a row that is good until the next is asked for. */
  of(group: number, values: Int32Array): Int32Array {
    const { table, features, row } = this;
    const first = GROUP_FEATURES[group] ?? 0;
    const count = (GROUP_FEATURES[group + 1] ?? 0) - first;
    for (let n = 0; n < count; n += 1) features[n] = featureHash(first + n, values);
    table.find(features, count);
    clearRow(row);
    addRows(table.rows, features, count, row);
    return row;
  }
}
