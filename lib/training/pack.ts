import type { Calibration } from '../core/attribution/tagger/calibration.ts';
import { LABEL_COUNT as L } from '../core/attribution/tagger/labels.ts';
import { MAGIC, STEPS } from '../core/attribution/tagger/model.ts';
import { KEY_SHIFT } from '../core/attribution/tagger/weight-table.ts';
import { HAS_PRIORS, NO_CLASS } from '../core/attribution/tagger/word-list.ts';
import type { Prior } from '../core/attribution/tagger/word-table.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Weights } from './trainer.ts';
import { priorKey } from './word-counts.ts';

/** What a model is packed from. */
export interface Fitted {
  /** The hash of each feature, by its number. */
  readonly hashes: Int32Array;
  readonly weights: Weights;
  /** By `priorKey`. */
  readonly priors: ReadonlyMap<string, Prior>;
  /** The finest class of each word. */
  readonly classes: ReadonlyMap<string, number>;
}

/** The smallest weights are left out until so many remain. */
const MOST_WEIGHTS = 165_000;

/** Packs a model for `unpackModel`: words, transitions, the greatest weights in a byte each, and the calibration. */
export function packModel(fitted: Fitted, calibration: Calibration, verifier: Calibration): ArrayBuffer {
  const writer = new ByteWriter();
  writer.text(MAGIC);
  writeWords(writer, fitted);
  for (const transition of fitted.weights.transitions) writer.float32(transition);
  writeWeights(writer, fitted);
  writeCalibration(writer, calibration);
  writeCalibration(writer, verifier);
  return writer.result();
}

/** A packed model with another verifier in place of its own, which stands last in it. */
export function withVerifier(model: ArrayBuffer, own: Calibration, verifier: Calibration): ArrayBuffer {
  const writer = new ByteWriter();
  for (const byte of new Uint8Array(model, 0, model.byteLength - sizeOf(own))) writer.byte(byte);
  writeCalibration(writer, verifier);
  return writer.result();
}

/** The bytes that a calibration takes (`writeCalibration`). */
const sizeOf = ({ amounts, flags }: Calibration): number => 9 + 4 * amounts.length + 8 * flags.size;

function writeWords(writer: ByteWriter, { priors, classes }: Fitted): void {
  const lemmas = Array.from(priors.keys(), (key) => key.slice(0, -2));
  const words = [...new Set([...classes.keys(), ...lemmas])]
    .map((word) => ({ word, id: classes.get(word) ?? NO_CLASS, prior: priorsOf(word, priors) }))
    .filter(({ word, id, prior }) => word.length < 128 && (id !== NO_CLASS || prior > 0))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  writer.uint32(words.length);
  let previous = '';
  for (const { word, id, prior } of words) {
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared += 1;
    writer.byte(shared);
    writer.byte(word.length - shared);
    writer.text(word.slice(shared));
    writer.uint16(prior > 0 ? id | HAS_PRIORS : id);
    if (prior > 0) writer.byte(prior);
    previous = word;
  }
}

/** A lemma's prior as a verb in the low four bits, its prior as anything else in the high ones. */
const priorsOf = (word: string, priors: Fitted['priors']): number =>
  (priors.get(priorKey(word, true)) ?? 0) | ((priors.get(priorKey(word, false)) ?? 0) << 4);

function writeWeights(writer: ByteWriter, { hashes, weights }: Fitted): void {
  const sizes = weights.features
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted();
  const least = sizes[Math.max(0, sizes.length - MOST_WEIGHTS)] ?? 0;
  const greatest = sizes.at(-1) ?? 1;
  const rows = rowsByKey(hashes, weights.features, (weight) => quantised(weight, least, greatest));
  writer.uint32(rows.length);
  writer.float32(greatest);
  let previous = 0;
  for (const { key, steps } of rows) {
    writer.varint(key - previous);
    previous = key;
    let labels = 0;
    steps.forEach((step, y) => {
      if (step !== 0) labels |= 1 << y;
    });
    writer.uint16(labels);
    for (const step of steps) if (step !== 0) writer.signedByte(step);
  }
}

const quantised = (weight: number, least: number, greatest: number): number =>
  Math.abs(weight) < least || weight === 0
    ? 0
    : Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / greatest));

/** The rows that are not all zero, by ascending key; of two features with one key the first counts. */
function rowsByKey(
  hashes: Int32Array,
  weights: Float32Array,
  stepOf: (weight: number) => number,
): { key: number; steps: number[] }[] {
  const rows: { key: number; steps: number[] }[] = [];
  hashes.forEach((hash, n) => {
    const row = weights.subarray(n * L, (n + 1) * L);
    if (row.every((weight) => weight === 0)) return;
    const steps = Array.from(row, stepOf);
    if (steps.some((step) => step !== 0)) rows.push({ key: hash >>> KEY_SHIFT, steps });
  });
  rows.sort((a, b) => a.key - b.key);
  return rows.filter(({ key }, n) => key !== rows[n - 1]?.key);
}

function writeCalibration(writer: ByteWriter, { bias, flags, amounts }: Calibration): void {
  writer.float32(bias);
  writer.byte(amounts.length);
  for (const amount of amounts) writer.float32(amount);
  const kept = [...flags]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_FLAG)
    .toSorted(([a], [b]) => a - b);
  writer.uint32(kept.length);
  for (const [flag, weight] of kept) {
    writer.uint32(flag >>> 0);
    writer.float32(weight);
  }
}

/** A flag that changes the odds by less is left out. */
const LEAST_FLAG = 0.04;
