/** What one was chosen from: the features of each candidate, and which are right; those that are neither good nor bad are left out. */
export interface ChoiceExample {
  readonly features: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
}

/** How the weights are fitted: Adam, by parts of the examples in turn. */
const EPOCHS = 40;
const PARTS = 8;
const STEP = 0.03;
/** The last epoch's step is a tenth of the first. */
const COOLING = 0.9;
const MOMENTS = { first: 0.9, second: 0.99 } as const;

/**
 * Fits the weights of a log-linear choice: the right candidates together are to be likely, by a penalty on large weights.
 * Deterministic.
 */
export function fitChoice(examples: readonly ChoiceExample[], size: number, penalty: number): Float64Array {
  const useful = examples.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const weights = new Float64Array(size);
  const [mean, square, slope] = [weights, weights, weights].map(({ length }) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 0; step < EPOCHS * PARTS; step += 1) {
    slope.fill(0);
    const part = useful.filter((_, at) => at % PARTS === step % PARTS);
    for (const example of part) addSlope(example, weights, slope);
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

/** How likely each candidate is. */
export function likelihoods(features: readonly (readonly number[])[], weights: Float64Array): number[] {
  const sums = features.map((own) => own.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / whole);
}

function addSlope({ features, isRight }: ChoiceExample, weights: Float64Array, slope: Float64Array): void {
  const likely = likelihoods(features, weights);
  const right = likely.reduce((sum, own, at) => sum + (isRight[at] === true ? own : 0), 0);
  features.forEach((own, at) => {
    const likelihood = likely[at] ?? 0;
    const step = likelihood - (isRight[at] === true ? likelihood / right : 0);
    for (const feature of own) slope[feature] = (slope[feature] ?? 0) + step;
  });
}
