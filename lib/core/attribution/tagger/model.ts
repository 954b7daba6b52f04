import { ByteReader } from './byte-reader.ts';
import { type Calibration, readCalibration } from './calibration.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { TRANSITION_COUNT } from './lattice.ts';
import { RowSums } from './row-sums.ts';
import { PAIR, ROW } from './sum-rows.ts';
import type { WordTable } from './word-table.ts';

/** The first bytes of a packed model: its name and the version of the format and of the features. */
export const MAGIC = 'OTR2';
/** Features are told apart by this many bits of their hash. */
export const KEY_SHIFT = 6;
/** Weights are kept as the signed square root of their share of the greatest, in so many steps. */
export const STEPS = 127;
/**
 * Features with weights for so many labels are mostly frequent ones. Their rows stand together, where a processor's cache
 * holds most of them; all 78,000 are more than it has room for (0.3 ms an article).
 */
const FREQUENT = 4;
/** The greatest weight in memory, where weights are whole numbers: they add up without a rounding. */
const MOST_UNITS = 32767;
/** In a word's entry: its class, or NO_CLASS, and whether a byte of priors follows. */
const CLASS_BITS = 0x3fff;
export const NO_CLASS = 0x3fff;
export const HAS_PRIORS = 0x4000;

/** A trained tagger's numbers, unpacked. */
export interface TaggerModel extends WordTable {
  readonly transitions: Float64Array;
  readonly calibration: Calibration;
  readonly rows: RowSums;
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
  const words = readWords(reader);
  const transitions = reader.floats(TRANSITION_COUNT);
  const rows = readWeights(reader);
  const calibration = readCalibration(reader);
  return { ...words, transitions, calibration, rows };
}

function readWords(reader: ByteReader): WordTable {
  const count = reader.uint32();
  const entries = new Map<string, number>();
  let word = '';
  for (let n = 0; n < count; n += 1) {
    const shared = reader.byte();
    word = word.slice(0, shared) + reader.text(reader.byte());
    const entry = reader.uint16();
    const priors = (entry & HAS_PRIORS) === 0 ? 0 : reader.byte();
    entries.set(word, (priors << 16) | (entry & CLASS_BITS));
  }
  return {
    classOf(own) {
      const id = (entries.get(own) ?? NO_CLASS) & CLASS_BITS;
      return id === NO_CLASS ? -1 : id;
    },
    priorOf(lemma, isVerb) {
      const priors = (entries.get(lemma) ?? 0) >>> 16;
      return isVerb ? priors & 15 : priors >>> 4;
    },
  };
}

/** An open-addressing table from keys to rows, and the rows themselves. */
function readWeights(reader: ByteReader): RowSums {
  const count = reader.uint32();
  const greatest = reader.float32();
  const unit = greatest / MOST_UNITS;
  const unitsOf = Int16Array.from({ length: 256 }, (_, byte) => {
    const step = (byte < 128 ? byte : byte - 256) / STEPS;
    return Math.round(Math.sign(step) * step * step * MOST_UNITS);
  });
  const bits = bitsFor(count * 2);
  const mask = 2 ** bits - 1;
  // A key and where its row begins stand side by side, so that both come from memory at once.
  const slots = new Int32Array(2 ** (bits + 1));
  const weights = new Float64Array((count + 1) * ROW);
  let key = 0;
  let front = ROW;
  let back = count * ROW;
  for (let n = 0; n < count; n += 1) {
    key += reader.varint();
    const present = reader.uint16();
    const isFrequent = countBits(present) >= FREQUENT;
    const row = isFrequent ? front : back;
    if (isFrequent) front += ROW;
    else back -= ROW;
    for (let y = 0; y < L; y += 1) {
      if ((present & (1 << y)) === 0) continue;
      const own = unitsOf[reader.byte()] ?? 0;
      weights[row + (y >> 1)] = (weights[row + (y >> 1)] ?? 0) + ((y & 1) === 0 ? own : own * PAIR);
    }
    let slot = placeOf(key, bits);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row;
  }
  const rowOf = (hash: number): number => {
    const wanted = hash >>> KEY_SHIFT;
    let slot = placeOf(wanted, bits);
    let row = slots[slot * 2 + 1] ?? 0;
    while (row !== 0 && slots[slot * 2] !== wanted) {
      slot = (slot + 1) & mask;
      row = slots[slot * 2 + 1] ?? 0;
    }
    return row;
  };
  return new RowSums(weights, unit, rowOf);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The least power of two that holds so many places. */
const bitsFor = (places: number): number => Math.ceil(Math.log2(Math.max(64, places)));

/** Spreads keys by 2^32 divided by the golden ratio (Knuth, TAOCP 6.4). */
const placeOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);
