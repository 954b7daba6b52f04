import { heaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts';
import { WordIndex, type Likeness } from './word-index.ts';

/** Two pieces that are one passage in two versions; indices into the keys that were paired. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** The words are the same. */
  readonly equal: boolean;
  /** It stands in the same order with the passages around it; the fewest words are taken to have moved. */
  readonly inOrder: boolean;
}

/**
 * Share of words in common that makes two passages one, by how many of their neighbours are paired with each other: between
 * the same neighbours a passage may be all but rewritten.
 */
const LEAST_LIKENESS = [0.5, 0.35, 0.2] as const;
/** A passage that was shortened shares all its words and is yet unlike: so many of them make up for that. */
const FEWEST_CONTAINED = 4;
const CONTAINED = 0.9;
/** What passages alike only in part weigh against the same ones, when it is asked which stayed in order. */
const ALTERED_WEIGHT = 0.5;

/** Pairs the passages of two versions by their folded words: the same ones, then those alike. In order of `before`. */
export function pairPieces(before: readonly string[], after: readonly string[]): Pair[] {
  const partners = new Partners(before, after);
  partners.pairUnique();
  partners.pairNeighbours();
  partners.pairRest();
  const equal = partners.ofBefore.map((partner) => partner !== -1);
  partners.pairAlike();
  const pairs = partners.ofBefore.flatMap((partner, at) =>
    partner === -1 ? [] : [{ before: at, after: partner, equal: equal[at] ?? false }],
  );
  const inOrder = heaviestIncreasingSubsequence(
    pairs.map((pair) => {
      const length = (before[pair.before]?.length ?? 0) + 1;
      return { value: pair.after, weight: pair.equal ? length : length * ALTERED_WEIGHT };
    }),
  );
  return pairs.map((pair, at) => ({ ...pair, inOrder: inOrder[at] ?? true }));
}

class Partners {
  /** For each passage before its partner after, and the other way round; -1 where there is none. */
  readonly ofBefore: number[];
  readonly #ofAfter: number[];
  readonly #before: readonly string[];
  readonly #after: readonly string[];

  constructor(before: readonly string[], after: readonly string[]) {
    this.#before = before;
    this.#after = after;
    this.ofBefore = before.map(() => -1);
    this.#ofAfter = after.map(() => -1);
  }

  /** Pairs passages whose words stand once in each version. */
  pairUnique(): void {
    const places = placesOf(this.#after);
    for (const [key, [at, ...more]] of placesOf(this.#before)) {
      const [other, ...others] = places.get(key) ?? [];
      if (at === undefined || other === undefined || more.length + others.length > 0) continue;
      this.#pair(at, other);
    }
  }

  /** Of passages that stand several times, those next to a pair are one. */
  pairNeighbours(): void {
    const spread = (at: number, step: 1 | -1) => {
      const other = (this.ofBefore[at] ?? -1) + step;
      if (this.ofBefore[at] !== -1 && this.#isFree(at + step, other) && this.#isSame(at + step, other))
        this.#pair(at + step, other);
    };
    for (let at = 0; at < this.#before.length; at += 1) spread(at, 1);
    for (let at = this.#before.length - 1; at >= 0; at -= 1) spread(at, -1);
  }

  /** Pairs what else is the same, first with first. */
  pairRest(): void {
    const free = [...this.#after.keys()].filter((other) => this.#ofAfter[other] === -1);
    const places = placesOf(this.#after, free);
    const taken = new Map<string, number>();
    for (const [at, key] of this.#before.entries()) {
      if (this.ofBefore[at] !== -1) continue;
      const nth = taken.get(key) ?? 0;
      const other = places.get(key)?.[nth];
      taken.set(key, nth + 1);
      if (other !== undefined) this.#pair(at, other);
    }
  }

  /** Pairs passages that have words in common, the likest first; each pair helps its neighbours. */
  pairAlike(): void {
    const free = [...this.#after.keys()].filter((other) => this.#ofAfter[other] === -1);
    const index = new WordIndex(free.map((other) => this.#after[other] ?? ''));
    const candidates = [...this.#before.keys()]
      .filter((at) => this.ofBefore[at] === -1)
      .flatMap((at) =>
        index
          .like(this.#before[at] ?? '')
          .map((like) => ({ at, other: free[like.text] ?? -1, share: shareOf(like) })),
      )
      .filter(({ share }) => share >= LEAST_LIKENESS[2])
      .toSorted((a, b) => b.share - a.share);
    let paired = 1;
    while (paired > 0) {
      paired = 0;
      for (const { at, other, share } of candidates) {
        if (!this.#isFree(at, other) || share < (LEAST_LIKENESS[this.#links(at, other)] ?? 1)) continue;
        this.#pair(at, other);
        paired += 1;
      }
    }
  }

  /** How many neighbours of two passages are paired with each other; the text's ends are such neighbours, too. */
  #links(at: number, other: number): 0 | 1 | 2 {
    const last = at === 0 || other === 0 ? at === other : this.ofBefore[at - 1] === other - 1;
    const isEnd = at === this.#before.length - 1;
    const isOtherEnd = other === this.#after.length - 1;
    const next = isEnd || isOtherEnd ? isEnd === isOtherEnd : this.ofBefore[at + 1] === other + 1;
    return last && next ? 2 : last || next ? 1 : 0;
  }

  #pair(at: number, other: number): void {
    this.ofBefore[at] = other;
    this.#ofAfter[other] = at;
  }

  #isFree(at: number, other: number): boolean {
    return this.ofBefore[at] === -1 && this.#ofAfter[other] === -1;
  }

  #isSame(at: number, other: number): boolean {
    return this.#before[at] === this.#after[other];
  }
}

/** Share of words in common, of a passage that is contained in the other a little less than all. */
function shareOf({ shared, asked, own, words }: Likeness): number {
  const both = (2 * shared) / (asked + own);
  const contained = words < FEWEST_CONTAINED ? 0 : (CONTAINED * shared) / Math.min(asked, own);
  return Math.max(both, contained);
}

function placesOf(keys: readonly string[], among?: readonly number[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const at of among ?? keys.keys()) {
    const key = keys[at] ?? '';
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}
