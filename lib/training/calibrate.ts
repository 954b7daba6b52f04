import { type Calibration, probabilityOf } from '../core/attribution/tagger/calibration.ts';
import type { Evidence } from '../core/attribution/tagger/evidence.ts';
import { randomFrom } from './random.ts';

/** A candidate's evidence, and whether it is right. */
export interface Verdict {
  readonly evidence: Evidence;
  readonly right: boolean;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

const EPOCHS = 6;
const RATE = 0.1;
const BIAS_RATE = 0.01;
/** Pulls weights to where they began, so that what was seen rarely says little. */
const DECAY = 0.3;
const SEED = 3;

/** A calibration that knows nothing. */
export const NO_CALIBRATION: Calibration = { bias: 0, flags: new Map(), amounts: [] };

/**
 * Fits a logistic model to verdicts by stochastic gradients with a rate per weight (Duchi et al. 2011); deterministic. It
 * begins with the weights of `from`, to which those that little was seen of are pulled back.
 */
export function fitCalibration(
  verdicts: readonly Verdict[],
  from: Calibration = NO_CALIBRATION,
): Calibration {
  const flags = new Map(from.flags);
  const flagSquares = new Map<number, number>();
  const amounts = (verdicts[0]?.evidence.amounts ?? []).map((_, index) => from.amounts[index] ?? 0);
  const amountSquares = amounts.map(() => 1);
  const model = { bias: from.bias, flags, amounts };
  const random = randomFrom(SEED);
  const order = verdicts.map((verdict) => ({ verdict, key: 0 }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const entry of order) entry.key = random();
    order.sort((a, b) => a.key - b.key);
    for (const { verdict } of order) {
      const { evidence, right, weight = 1 } = verdict;
      const gradient = weight * (probabilityOf(model, evidence) - (right ? 1 : 0));
      for (const flag of evidence.flags) {
        const square = (flagSquares.get(flag) ?? 1) + gradient * gradient;
        const weight = flags.get(flag) ?? 0;
        const pull = DECAY * (weight - (from.flags.get(flag) ?? 0));
        flagSquares.set(flag, square);
        flags.set(flag, weight - (RATE / Math.sqrt(square)) * (gradient + pull));
      }
      evidence.amounts.forEach((amount, index) => {
        const slope = gradient * amount;
        const square = (amountSquares[index] ?? 1) + slope * slope;
        amountSquares[index] = square;
        amounts[index] = (amounts[index] ?? 0) - (RATE / Math.sqrt(square)) * slope;
      });
      model.bias -= BIAS_RATE * gradient;
    }
  }
  return model;
}

/** Half of the way from one calibration to another. */
export function meanOf(a: Calibration, b: Calibration): Calibration {
  const mean = (one = 0, other = 0): number => (one + other) / 2;
  const flags = new Map(
    [...new Set([...a.flags.keys(), ...b.flags.keys()])].map((flag) => [
      flag,
      mean(a.flags.get(flag), b.flags.get(flag)),
    ]),
  );
  const longer = a.amounts.length > b.amounts.length ? a.amounts : b.amounts;
  return {
    bias: mean(a.bias, b.bias),
    flags,
    amounts: longer.map((_, at) => mean(a.amounts[at], b.amounts[at])),
  };
}
