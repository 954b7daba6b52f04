/** How weights are fitted: Adam, by parts of the examples in turn. */
const EPOCHS = 40;
const PARTS = 8;
const STEP = 0.03;
/** The last epoch's step is a tenth of the first. */
const COOLING = 0.9;
const MOMENTS = { first: 0.9, second: 0.99 } as const;

/**
 * Weights that make what `addSlope` adds up to for the examples small, by a penalty on large ones. Deterministic.
 */
export function descend<Example>(
  examples: readonly Example[],
  size: number,
  penalty: number,
  addSlope: (example: Example, weights: Float64Array, slope: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const [mean, square, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 0; step < EPOCHS * PARTS; step += 1) {
    slope.fill(0);
    for (let at = step % PARTS; at < examples.length; at += PARTS) {
      const example = examples[at];
      if (example !== undefined) addSlope(example, weights, slope);
    }
    const rate = STEP * (1 - (COOLING * Math.floor(step / PARTS)) / EPOCHS);
    const [unbiasedMean, unbiasedSquare] = [
      1 - MOMENTS.first ** (step + 1),
      1 - MOMENTS.second ** (step + 1),
    ];
    for (let at = 0; at < size; at += 1) {
      const own = (slope[at] ?? 0) + (penalty * (weights[at] ?? 0)) / PARTS;
      mean[at] = MOMENTS.first * (mean[at] ?? 0) + (1 - MOMENTS.first) * own;
      square[at] = MOMENTS.second * (square[at] ?? 0) + (1 - MOMENTS.second) * own * own;
      const scale = Math.sqrt((square[at] ?? 0) / unbiasedSquare) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * (mean[at] ?? 0)) / unbiasedMean / scale;
    }
  }
  return weights;
}
