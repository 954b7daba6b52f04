import { ByteReader } from './byte-reader.ts';
import { type Calibration, readCalibration } from './calibration.ts';
import { LABEL_COUNT as L } from './labels.ts';
import { TRANSITION_COUNT } from './lattice.ts';
import type { WordTable } from './word-table.ts';

/** The first bytes of a packed model: its name and the version of the format and of the features. */
export const MAGIC = 'OTR1';
/** Features are told apart by this many bits of their hash. */
export const KEY_SHIFT = 6;
/** Weights are kept as the signed square root of their share of the greatest, in so many steps. */
export const STEPS = 127;
/** In a word's entry: its class, or NO_CLASS, and whether a byte of priors follows. */
const CLASS_BITS = 0x3fff;
export const NO_CLASS = 0x3fff;
export const HAS_PRIORS = 0x4000;

/** A trained tagger's numbers, unpacked. */
export interface TaggerModel extends WordTable {
  readonly transitions: Float64Array;
  readonly calibration: Calibration;
  /** Adds the weights of a feature to the row of LABEL_COUNT scores that begins at `row`. */
  addWeights(hash: number, scores: Float64Array, row: number): void;
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
  const weights = readWeights(reader);
  const calibration = readCalibration(reader);
  return { ...words, transitions, calibration, addWeights: weights };
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

/** A bit for each key, spread over so many times their number, tells at once that most features have no weight. */
const FILTER_BITS_PER_KEY = 16;

/** An open-addressing table from keys to the weights of their labels. */
function readWeights(reader: ByteReader): TaggerModel['addWeights'] {
  const count = reader.uint32();
  const greatest = reader.float32();
  const bits = bitsFor(count * 3);
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(2 ** bits);
  const keys = new Int32Array(count + 1);
  const offsets = new Int32Array(count + 2);
  const labels: number[] = [];
  const weights: number[] = [];
  const filterBits = bitsFor(count * FILTER_BITS_PER_KEY);
  const filter = new Int32Array(2 ** (filterBits - 5));
  let key = 0;
  for (let n = 1; n <= count; n += 1) {
    key += reader.varint();
    keys[n] = key;
    const present = reader.uint16();
    offsets[n] = labels.length;
    for (let y = 0; y < L; y += 1) {
      if ((present & (1 << y)) === 0) continue;
      const step = reader.signedByte() / STEPS;
      labels.push(y);
      weights.push(Math.sign(step) * step * step * greatest);
    }
    const bit = placeOf(key, filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = placeOf(key, bits);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = n;
  }
  offsets[count + 1] = labels.length;
  const labelOf = Uint8Array.from(labels);
  const weightOf = Float64Array.from(weights);
  return (hash, scores, row) => {
    const wanted = hash >>> KEY_SHIFT;
    const bit = placeOf(wanted, filterBits);
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
    let slot = placeOf(wanted, bits);
    let n = slots[slot] ?? 0;
    while (n !== 0 && keys[n] !== wanted) {
      slot = (slot + 1) & mask;
      n = slots[slot] ?? 0;
    }
    if (n === 0) return;
    const end = offsets[n + 1] ?? 0;
    for (let k = offsets[n] ?? 0; k < end; k += 1) {
      const at = row + (labelOf[k] ?? 0);
      scores[at] = (scores[at] ?? 0) + (weightOf[k] ?? 0);
    }
  };
}

/** The least power of two that holds so many places. */
const bitsFor = (places: number): number => Math.ceil(Math.log2(Math.max(64, places)));

/** Spreads keys by 2^32 divided by the golden ratio (Knuth, TAOCP 6.4). */
const placeOf = (key: number, bits: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - bits);
