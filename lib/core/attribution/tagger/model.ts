import { ByteReader } from './byte-reader.ts';
import { type Calibration, readCalibration } from './calibration.ts';
import { TRANSITION_COUNT } from './lattice.ts';
import { ScoreMemory } from './score-memory.ts';
import { MOST_UNITS, WeightTable } from './weight-table.ts';
import type { WordTable } from './word-table.ts';

/** The first bytes of a packed model: its name and the version of the format and of the features. */
export const MAGIC = 'OTR2';
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
  const words = readWords(reader);
  const transitions = reader.floats(TRANSITION_COUNT);
  const weights = readWeights(reader);
  const calibration = readCalibration(reader);
  return { ...words, transitions, calibration, weights, memory: new ScoreMemory(weights) };
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

function readWeights(reader: ByteReader): WeightTable {
  const count = reader.uint32();
  const table = new WeightTable(count, reader.float32());
  const unitsOf = Int16Array.from({ length: 256 }, (_, byte) => {
    const step = (byte < 128 ? byte : byte - 256) / STEPS;
    return Math.round(Math.sign(step) * step * step * MOST_UNITS);
  });
  let key = 0;
  for (let n = 0; n < count; n += 1) {
    key += reader.varint();
    const cell = table.put(key);
    // The lowest bit first: most features have weights of two labels.
    for (let present = reader.uint16(); present !== 0; present &= present - 1) {
      const label = 31 - Math.clz32(present & -present);
      table.weigh(cell, label, unitsOf[reader.byte()] ?? 0);
    }
  }
  return table;
}
