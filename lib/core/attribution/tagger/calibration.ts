import type { ByteReader } from './byte-reader.ts';
import type { Evidence } from './evidence.ts';

/** A logistic model of how likely an attribution is right, learnt on articles that the tagger had not seen. */
export interface Calibration {
  readonly bias: number;
  /** Weights of the evidence's flags, by hash. */
  readonly flags: ReadonlyMap<number, number>;
  /** Weights of the evidence's amounts, in their order. */
  readonly amounts: readonly number[];
}

/** The probability that an attribution with this evidence is right (its claim overlaps the true one by half or more). */
export function probabilityOf({ bias, flags, amounts }: Calibration, evidence: Evidence): number {
  let sum = bias;
  for (const flag of evidence.flags) sum += flags.get(flag) ?? 0;
  evidence.amounts.forEach((amount, index) => {
    sum += amount * (amounts[index] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Reads what lib/training/pack.ts wrote of a calibration. */
export function readCalibration(reader: ByteReader): Calibration {
  const bias = reader.float32();
  const amounts = Array.from({ length: reader.byte() }, () => reader.float32());
  const flags = new Map<number, number>();
  const count = reader.uint32();
  for (let n = 0; n < count; n += 1) flags.set(reader.uint32() | 0, reader.float32());
  return { bias, flags, amounts };
}
