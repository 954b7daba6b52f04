import { firstWhere } from '../../text/first-where.ts';
import type { ByteReader } from './byte-reader.ts';
import type { Prior, WordTable } from './word-table.ts';

/** In a word's entry: its class, or NO_CLASS, and whether a byte of priors follows. */
const CLASS_BITS = 0x3fff;
export const NO_CLASS = 0x3fff;
export const HAS_PRIORS = 0x4000;
/** Words from one that is found by halving to the next. */
const RUN = 32;
/** The longest word that is packed has fewer units. */
const LONGEST = 256;
/** Entry of a word that is not in the list: no class, no priors. */
const UNKNOWN = NO_CLASS;

/**
 * The words of a packed model with their classes and priors. They stay packed, each as what it does not share with the one
 * before, in the order of their UTF-16 units: reading them all to a map took a third of the model's load, and an article
 * asks for a few hundred, which are remembered (facts.ts).
 */
export class WordList implements WordTable {
  private readonly reader: ByteReader;
  /** Every RUN-th word, and where its entry stands. */
  private readonly heads: string[] = [];
  private readonly places: number[] = [];
  private readonly end: number;
  private last = '';
  private lastEntry = UNKNOWN;

  /** Reads over the words at the reader's place. */
  constructor(reader: ByteReader) {
    this.reader = reader;
    const count = reader.uint32();
    const units = new Uint16Array(LONGEST);
    const { bytes } = reader;
    let { at } = reader;
    for (let n = 0; n < count && at < bytes.length; n += 1) {
      const shared = bytes[at] ?? 0;
      const length = shared + (bytes[at + 1] ?? 0);
      at += 2;
      for (let own = shared; own < length; own += 1) {
        const unit = bytes[at] ?? 0;
        const isPlain = unit < 128;
        units[own] = isPlain ? unit : (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8);
        at += isPlain ? 1 : 3;
      }
      if (n % RUN === 0) {
        this.heads.push(String.fromCharCode(...units.subarray(0, length)));
        this.places.push(at);
      }
      at += ((bytes[at + 1] ?? 0) & (HAS_PRIORS >> 8)) === 0 ? 2 : 3;
    }
    reader.at = at;
    this.end = at;
  }

  classOf(word: string): number {
    const id = this.entryOf(word) & CLASS_BITS;
    return id === NO_CLASS ? -1 : id;
  }

  priorOf(lemma: string, isVerb: boolean): Prior {
    const priors = this.entryOf(lemma) >>> 16;
    return isVerb ? priors & 15 : priors >>> 4;
  }

  /** The class in the low bits, the priors from bit 16 on. */
  private entryOf(word: string): number {
    if (word === this.last) return this.lastEntry;
    this.last = word;
    this.lastEntry = this.find(word);
    return this.lastEntry;
  }

  private find(word: string): number {
    const run = firstWhere(this.heads, (head) => head > word) - 1;
    if (run < 0) return UNKNOWN;
    const { reader, end } = this;
    reader.at = this.places[run] ?? end;
    let own = this.heads[run] ?? '';
    for (let n = 0; n < RUN; n += 1) {
      const entry = readEntry(reader);
      if (own === word) return entry;
      if (own > word || reader.at >= end) return UNKNOWN;
      const shared = reader.byte();
      own = own.slice(0, shared) + reader.text(reader.byte());
    }
    return UNKNOWN;
  }
}

function readEntry(reader: ByteReader): number {
  const entry = reader.uint16();
  const priors = (entry & HAS_PRIORS) === 0 ? 0 : reader.byte();
  return (priors << 16) | (entry & CLASS_BITS);
}
