import { ByteReader } from './byte-reader.ts';
import { type Calibration, readCalibration } from './calibration.ts';
import { LABEL_COUNT } from './labels.ts';
import { TRANSITION_COUNT } from './lattice.ts';
import { ScoreMemory } from './score-memory.ts';
import { MOST_UNITS, WeightTable } from './weight-table.ts';
import { WordList } from './word-list.ts';
import type { WordTable } from './word-table.ts';

/** The first bytes of a packed model: its name and the version of the format and of the features. */
export const MAGIC = 'OTR3';
/** Weights are kept as the signed square root of their share of the greatest, in so many steps. */
export const STEPS = 127;

/** A trained tagger's numbers, unpacked. */
export interface TaggerModel {
  readonly words: WordTable;
  readonly transitions: Float64Array;
  readonly calibration: Calibration;
  /** How likely what was found is a saying that happened. */
  readonly verifier: Calibration;
  readonly weights: WeightTable;
  readonly memory: ScoreMemory;
}

/**
 * Reads a packed model (lib/training/pack.ts writes it): words with their classes and priors, transitions, weights and
 * the calibration. Throws where the bytes are no model of this version.
 */
export function unpackModel(bytes: ArrayBuffer): TaggerModel {
  const reader = new ByteReader(bytes);
  if (reader.text(MAGIC.length) !== MAGIC) {
    throw new Error('the attribution model is damaged or of another version; install the extension again');
  }
  const words = new WordList(reader);
  const transitions = reader.floats(TRANSITION_COUNT);
  const weights = readWeights(reader);
  const calibration = readCalibration(reader);
  const verifier = readCalibration(reader);
  return { words, transitions, calibration, verifier, weights, memory: new ScoreMemory(weights) };
}

function readWeights(reader: ByteReader): WeightTable {
  const count = reader.uint32();
  const table = new WeightTable(count, reader.float32());
  const unitsOf = Int16Array.from({ length: 256 }, (_, byte) => {
    const step = (byte < 128 ? byte : byte - 256) / STEPS;
    return Math.round(Math.sign(step) * step * step * MOST_UNITS);
  });
  // Half of all features have one weight, and share its row.
  const single = new Int32Array(LABEL_COUNT * 256);
  const { bytes } = reader;
  let { at } = reader;
  let key = 0;
  for (let n = 0; n < count && at < bytes.length; n += 1) {
    // The step to the next key as a varint (https://protobuf.dev/programming-guides/encoding/#varints).
    let group = bytes[at] ?? 0;
    let step = group & 127;
    at += 1;
    for (let shift = 7; group >= 128; shift += 7) {
      group = bytes[at] ?? 0;
      step |= (group & 127) << shift;
      at += 1;
    }
    key += step;
    // 16 bits tell which labels have a weight, the lowest first: most features have weights of two.
    let present = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    const name = (31 - Math.clz32(present)) * 256 + (bytes[at] ?? 0);
    const known = (present & (present - 1)) === 0 ? (single[name] ?? 0) : 0;
    if (known !== 0) {
      table.put(key, known);
      at += 1;
      continue;
    }
    const row = table.newRow();
    if ((present & (present - 1)) === 0) single[name] = row;
    table.put(key, row);
    for (; present !== 0; present &= present - 1) {
      table.weigh(row, 31 - Math.clz32(present & -present), unitsOf[bytes[at] ?? 0] ?? 0);
      at += 1;
    }
  }
  table.close();
  reader.at = at;
  return table;
}
