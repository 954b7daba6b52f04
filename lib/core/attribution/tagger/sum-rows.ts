import { LABEL_COUNT as L } from './labels.ts';
import type { TaggerModel } from './model.ts';

/**
 * Sets the LABEL_COUNT scores from `to` on to the sum of the rows of weights that begin at `rows`. Four labels at a time,
 * in local variables: most features have weights, and adding each row to the scores in memory takes three times as long.
 */
export function sumRows(
  { weights, unit }: Pick<TaggerModel, 'weights' | 'unit'>,
  rows: Int32Array,
  count: number,
  scores: Float64Array,
  to: number,
): void {
  for (let y = 0; y < L; y += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < count; k += 1) {
      const row = (rows[k] ?? 0) + y;
      a = (a + (weights[row] ?? 0)) | 0;
      b = (b + (weights[row + 1] ?? 0)) | 0;
      c = (c + (weights[row + 2] ?? 0)) | 0;
      d = (d + (weights[row + 3] ?? 0)) | 0;
    }
    scores[to + y] = a * unit;
    scores[to + y + 1] = b * unit;
    scores[to + y + 2] = c * unit;
    scores[to + y + 3] = d * unit;
  }
}
