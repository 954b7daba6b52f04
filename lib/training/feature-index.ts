/** Spreads hashes over the table: 2^32 divided by the golden ratio (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1;

/** Numbers the features that are seen often enough; an open-addressing table of 2^bits places. */
export class FeatureIndex {
  /** How many features are numbered, once `number` has run. */
  size = 0;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  private readonly shift: number;
  private used = 0;

  constructor(bits: number) {
    this.keys = new Int32Array(2 ** bits);
    this.values = new Int32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
    this.shift = 32 - bits;
  }

  /** Counts one sight of a feature. Throws where the table is full. */
  count(hash: number): void {
    const place = this.placeOf(hash);
    if (this.keys[place] === 0) {
      this.used += 1;
      if (this.used > this.mask * 0.9) throw new Error('too many features for the index; give it more bits');
      this.keys[place] = hash === 0 ? 1 : hash;
    }
    this.values[place] = (this.values[place] ?? 0) + 1;
  }

  /** Ends counting and numbers what was seen at least `least` times. */
  number(least: number): void {
    for (let place = 0; place <= this.mask; place += 1) {
      if (this.keys[place] === 0) continue;
      const kept = (this.values[place] ?? 0) >= least;
      if (kept) this.size += 1;
      this.values[place] = kept ? this.size : 0;
    }
  }

  /** The feature's number, or -1. */
  get(hash: number): number {
    return (this.values[this.placeOf(hash)] ?? 0) - 1;
  }

  /** The hashes of the numbered features, by number. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.size);
    this.keys.forEach((key, place) => {
      const number = (this.values[place] ?? 0) - 1;
      if (key !== 0 && number >= 0) hashes[number] = key;
    });
    return hashes;
  }

  private placeOf(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    let place = Math.imul(key, SPREAD) >>> this.shift;
    while (this.keys[place] !== 0 && this.keys[place] !== key) place = (place + 1) & this.mask;
    return place;
  }
}
