import { HINTS, MOST_VALUES, NEIGHBOURS, VALUE_COUNT, VIEWS } from './around.ts';
import type { Columns } from './columns.ts';
import { between, bin } from './distance.ts';
import { hashOf, mix } from './hash.ts';

/** What stands before the first and after the last token of a block. */
const BEFORE = 101;
const AFTER = 102;
const NONE = 55;
const SEED = 0x1234567;
/** A token has at most so many features. */
const MOST_FEATURES = 256;
/** The hash that the features of each template begin with. */
const BASES = Int32Array.from({ length: MOST_FEATURES }, (_, template) => mix(SEED, template));

const STOPS = new Set([hashOf('.'), hashOf(','), hashOf('?'), hashOf('!')]);

/** A column, how far it is read around a token, and where in `Templates.values` that goes. */
interface View {
  readonly column: Int32Array;
  readonly reach: number;
  readonly first: number;
}

/** Reads the features of one token after another; the n-th feature of every token is of one template. */
export class Templates {
  /** The hashes of the features of the token read last, as many as `read` told. */
  readonly hashes = new Int32Array(MOST_FEATURES);
  private count = 0;
  private template = 0;
  private at = 0;
  private first = 0;
  private end = 0;
  private readonly columns: Columns;
  /** What the columns hold around the token, as around.ts orders it. */
  private readonly values = new Int32Array(VALUE_COUNT);
  private readonly views: readonly View[];

  constructor(columns: Columns) {
    this.columns = columns;
    this.views = VIEWS.map((view) => ({ ...view, column: columns[view.column] }));
  }

  /** Puts the features of the token into `hashes`, and tells how many it has. */
  read(at: number): number {
    const { blockFirst, blockEnd } = this.columns;
    this.template = 0;
    this.count = 0;
    this.at = at;
    this.first = blockFirst[at] ?? 0;
    this.end = blockEnd[at] ?? 0;
    this.view();
    this.putAll(NEIGHBOURS);
    this.quotation();
    this.position();
    this.nearest(this.columns.cueBefore[at] ?? -1, -1);
    this.nearest(this.columns.cueAfter[at] ?? -1, 1);
    this.main(this.columns.mainBefore[at] ?? -1, -1);
    this.main(this.columns.mainAfter[at] ?? -1, 1);
    this.putAll(HINTS);
    this.hints();
    return this.count;
  }

  private put(a = 0, b = 0, c = 0, d = 0): void {
    this.template += 1;
    this.hashes[this.count] = mix(mix(mix(mix(BASES[this.template] ?? 0, a), b), c), d);
    this.count += 1;
  }

  /** The column's value `offset` tokens away, inside the block. */
  private near(column: Int32Array, offset: number): number {
    return this.value(column, this.at + offset);
  }

  private value(column: Int32Array, at: number): number {
    if (at < this.first) return BEFORE;
    return at >= this.end ? AFTER : (column[at] ?? 0);
  }

  private view(): void {
    for (const { column, reach, first } of this.views) {
      for (let n = 0; n <= 2 * reach; n += 1) this.values[first + n] = this.near(column, n - reach);
    }
  }

  /** Puts features that are made of `values`, in a loop without calls, which takes half the time of `put`. */
  private putAll(places: Int32Array): void {
    const { hashes, values } = this;
    let { count, template } = this;
    for (let k = 0; k < places.length; k += MOST_VALUES) {
      template += 1;
      let hash = mix(BASES[template] ?? 0, values[places[k] ?? 0] ?? 0);
      hash = mix(hash, values[places[k + 1] ?? 0] ?? 0);
      hash = mix(hash, values[places[k + 2] ?? 0] ?? 0);
      hashes[count] = mix(hash, values[places[k + 3] ?? 0] ?? 0);
      count += 1;
    }
    this.count = count;
    this.template = template;
  }

  private quotation(): void {
    const { word, pos, prior, quoted, stretchFirst, stretchEnd, sentenceFirst, blockFirst } = this.columns;
    const { at } = this;
    const [q, p, own] = [this.near(quoted, 0), this.near(pos, 0), this.near(word, 0)];
    const first = stretchFirst[at] ?? 0;
    const end = stretchEnd[at] ?? 0;
    if (q === 0) {
      this.put(1, Math.min(end - at, 4), Math.min(at - first, 4), 1);
      this.put(own, end < this.end ? bin(end - at) : 11);
      this.put(p, Math.min(at - first, 4), first > this.first ? 1 : 0);
      return;
    }
    const last = word[end - 2] ?? 0;
    const opens = first === this.first ? 1 : first === (sentenceFirst[at] ?? 0) ? 2 : 3;
    this.put(bin(end - first), q);
    this.put(q, STOPS.has(last) ? last : 1, opens);
    this.put(q, this.value(word, first - 1));
    this.put(q, this.value(word, end));
    this.put(q, this.value(prior, first - 1), this.value(prior, end), this.value(prior, end + 1));
    this.put(q, this.value(quoted, end - 1), (blockFirst[at] ?? 0) > 0 ? 1 : 0);
  }

  private position(): void {
    const { word, pos, quoted, sentenceFirst, sentenceEnd, block } = this.columns;
    const { at } = this;
    const first = sentenceFirst[at] ?? 0;
    const end = sentenceEnd[at] ?? 0;
    const [q, p, own] = [this.near(quoted, 0), this.near(pos, 0), this.near(word, 0)];
    this.put(Math.min(at - first, 5), q);
    this.put(Math.min(end - at, 5), q);
    this.put(Math.min(at - first, 3), own);
    this.put(Math.min(end - at, 3), p, this.near(pos, -1));
    this.put(first === this.first ? 1 : 2, end === this.end ? 1 : 2);
    this.put(block[at] === block[0] ? 1 : 0, p);
    const edge = at === first ? 1 : at === end - 1 ? 2 : 0;
    if (edge > 0) this.put(edge, this.near(word, -1), this.near(quoted, -1));
    else this.template += 1;
  }

  /** The nearest likely cue on one side, and what stands between. */
  private nearest(cue: number, side: number): void {
    const { word, lemma, pos, quoted, prior, act, sentence, sentenceFirst, sentenceEnd } = this.columns;
    const { at } = this;
    if (cue < 0) {
      const alone = sentenceFirst[at] === this.first && sentenceEnd[at] === this.end;
      this.put(side, NONE, alone ? 1 : 0);
      this.template += 10;
      return;
    }
    const other = sentence[cue] === sentence[at] ? 0 : 1;
    const [from, to] = side < 0 ? [cue + 1, at] : [at, cue];
    const gap = between(this.columns, from, to) + other * 2;
    const distance = bin(to - from);
    const [strength, p, q, name] = [
      prior[cue] ?? 0,
      this.near(pos, 0),
      this.near(quoted, 0),
      lemma[cue] ?? 0,
    ];
    const next = this.value(word, cue + 1);
    this.put(side, distance, other, strength);
    this.put(side, gap, strength);
    this.put(side, gap, q);
    this.put(side, name, Math.min(distance, 3), other);
    this.put(side, gap, p, Math.min(distance, 3));
    this.put(side, name, gap);
    this.put(side, next, other, q);
    this.put(side, this.value(pos, cue + 1), this.value(pos, cue - 1), other * 4 + (q > 0 ? 1 : 0));
    this.put(side, this.near(word, 0), strength, Math.min(distance, 4));
    this.put(
      side,
      next,
      this.value(quoted, cue + 1) > 0 ? 1 : 0,
      strength + other * 20 + Math.min(distance, 6) * 64,
    );
    this.put(side, act[cue], gap, q);
  }

  /** The sentence's strongest cue on one side. */
  private main(cue: number, side: number): void {
    const { word, lemma, pos, quoted, prior, act, sentenceFirst, sentenceEnd } = this.columns;
    const { at } = this;
    const fromStart = at - (sentenceFirst[at] ?? 0);
    const sentenceStop = sentenceEnd[at] ?? 0;
    const toEnd = sentenceStop - at;
    const [q, p] = [this.near(quoted, 0), this.near(pos, 0)];
    if (cue < 0) {
      this.put(side, NONE, q);
      this.put(side, NONE, p, Math.min(fromStart, 2));
      this.template += 6;
      return;
    }
    const strength = prior[cue] ?? 0;
    const next = this.value(word, cue + 1);
    const rest = bin(sentenceStop - cue);
    this.put(side, strength, q, Math.min(bin(Math.abs(at - cue)), 5));
    this.put(side, lemma[cue], q);
    this.put(side, next, strength, q);
    this.put(side, rest, strength, q);
    this.put(side, next, this.value(word, cue - 1), q);
    this.put(side, rest, word[sentenceStop - 1], p);
    this.put(side, strength, p, fromStart < 2 ? fromStart : toEnd < 3 ? 10 + toEnd : 5);
    this.put(side, act[cue], next, q);
  }

  /** What the rules would make of the token. */
  private hints(): void {
    const { lemma, prior, quoted, hint, hintBefore, hintAfter, hintCount } = this.columns;
    const { at } = this;
    const h = this.near(hint, 0);
    const q = this.near(quoted, 0);
    const strength = this.near(prior, 0);
    const before = hintBefore[at] ?? -1;
    const after = hintAfter[at] ?? -1;
    this.put(before < 0 ? 20 : bin(at - before), after < 0 ? 20 : bin(after - at), h);
    this.put(before < 0 ? 20 : lemma[before], h);
    this.put(after < 0 ? 20 : lemma[after], h);
    this.put(hintCount[at], h, strength);
    this.put(hintCount[at], h, q);
  }
}
