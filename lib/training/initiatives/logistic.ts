/** An example: what is known of it, and whether it is right, with how much it counts. */
export interface Example {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** A bias and a weight a value. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Steps after which Newton's method has long come to rest. */
const STEPS = 30;

/** Fits a logistic model by Newton's method; `ridge` pulls all weights but the bias to nothing. Deterministic. */
export function fitLogistic(examples: readonly Example[], ridge: number): Fitted {
  const size = (examples[0]?.values.length ?? 0) + 1;
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    const curve = weights.map((_, row) => weights.map((__, at) => (row === at && row > 0 ? ridge : 0)));
    for (const { values, right, weight } of examples) {
      const row = [1, ...values];
      const chance = 1 / (1 + Math.exp(-dot(row, weights)));
      const [pull, bend] = [weight * (chance - Number(right)), weight * chance * (1 - chance)];
      row.forEach((value, at) => {
        if (value === 0) return;
        slope[at] = (slope[at] ?? 0) + pull * value;
        const line = curve[at];
        if (line !== undefined)
          row.forEach((other, index) => (line[index] = (line[index] ?? 0) + bend * value * other));
      });
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  const [bias = 0, ...rest] = weights;
  return { bias, weights: rest };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Solves a system of linear equations by elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const line of rows.slice(at + 1)) {
      const factor = (line[at] ?? 0) / (pivot[at] ?? 1);
      if (factor !== 0) pivot.forEach((value, index) => (line[index] = (line[index] ?? 0) - factor * value));
    }
  });
  const found: number[] = rows.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const line = rows[at] ?? [];
    const known = found.reduce((sum, value, index) => sum + (index > at ? value * (line[index] ?? 0) : 0), 0);
    found[at] = ((line.at(-1) ?? 0) - known) / (line[at] ?? 1);
  }
  return found;
}
