import type { Columns } from './columns.ts';
import { between, bin } from './distance.ts';
import { hashOf, mix } from './hash.ts';

/** Takes the hash of one feature of the token in hand. */
export type Emit = (hash: number) => void;

/** What stands before the first and after the last token of a block. */
const BEFORE = 101;
const AFTER = 102;
const NONE = 55;
const SEED = 0x1234567;
/** A token has at most so many features. */
export const MOST_FEATURES = 256;
/** The hash that the features of each template begin with. */
const BASES = Int32Array.from({ length: MOST_FEATURES }, (_, template) => mix(SEED, template));

const STOPS = new Set([hashOf('.'), hashOf(','), hashOf('?'), hashOf('!')]);

/** Reads the features of one token after another; the n-th feature of every token is of one template. */
export class Templates {
  private template = 0;
  private at = 0;
  private first = 0;
  private end = 0;
  private readonly columns: Columns;
  private readonly emit: Emit;

  constructor(columns: Columns, emit: Emit) {
    this.columns = columns;
    this.emit = emit;
  }

  /** Emits the features of the token. */
  read(at: number): void {
    const { blockFirst, blockEnd } = this.columns;
    this.template = 0;
    this.at = at;
    this.first = blockFirst[at] ?? 0;
    this.end = blockEnd[at] ?? 0;
    this.put();
    this.windows();
    this.sequences();
    this.priors();
    this.quotation();
    this.position();
    this.nearest(this.columns.cueBefore[at] ?? -1, -1);
    this.nearest(this.columns.cueAfter[at] ?? -1, 1);
    this.main(this.columns.mainBefore[at] ?? -1, -1);
    this.main(this.columns.mainAfter[at] ?? -1, 1);
    this.hints();
  }

  private put(a = 0, b = 0, c = 0, d = 0): void {
    this.template += 1;
    this.emit(mix(mix(mix(mix(BASES[this.template] ?? 0, a), b), c), d));
  }

  /** The column's value `offset` tokens away, inside the block. */
  private near(column: Int32Array, offset: number): number {
    return this.value(column, this.at + offset);
  }

  private value(column: Int32Array, at: number): number {
    if (at < this.first) return BEFORE;
    return at >= this.end ? AFTER : (column[at] ?? 0);
  }

  private window(column: Int32Array, reach: number): void {
    for (let offset = -reach; offset <= reach; offset += 1) this.put(this.near(column, offset));
  }

  private windows(): void {
    const { word, lemma, pos, coarse, middle, fine, act, frames } = this.columns;
    this.window(word, 3);
    this.window(lemma, 2);
    this.window(pos, 3);
    this.window(coarse, 2);
    this.window(middle, 2);
    this.window(fine, 1);
    this.window(act, 1);
    this.window(frames, 1);
  }

  private sequences(): void {
    const { word, lemma, pos, shape, suffix, speaks } = this.columns;
    const p2 = this.near(pos, -2);
    const p1 = this.near(pos, -1);
    const p = this.near(pos, 0);
    const n1 = this.near(pos, 1);
    const n2 = this.near(pos, 2);
    const before = this.near(word, -1);
    const own = this.near(word, 0);
    const after = this.near(word, 1);
    this.put(p1, p);
    this.put(p, n1);
    this.put(p2, p1);
    this.put(n1, n2);
    this.put(p2, p1, p);
    this.put(p1, p, n1);
    this.put(p, n1, n2);
    this.put(p1, n1);
    this.put(before, own);
    this.put(own, after);
    this.put(before, p);
    this.put(own, n1);
    this.put(p1, own);
    this.put(this.near(lemma, -1), p, n1);
    this.put(p, this.near(lemma, 1));
    this.put(this.near(shape, 0), this.near(shape, -1), this.near(shape, 1));
    this.put(this.near(shape, 0), p);
    this.put(this.near(suffix, 0), p);
    this.put(this.near(speaks, 0), this.near(speaks, -1), this.near(speaks, 1), p);
  }

  private priors(): void {
    const { word, pos, prior, quoted, coarse, middle, act, frames } = this.columns;
    const [own, p, p1, n1] = [this.near(prior, 0), this.near(pos, 0), this.near(pos, -1), this.near(pos, 1)];
    this.window(prior, 2);
    this.put(own, p, p1);
    this.put(own, p, n1);
    this.put(own, this.near(word, 1));
    this.put(own, this.near(word, -1));
    this.put(own, this.near(quoted, 0), this.near(quoted, -1), this.near(quoted, 1));
    this.put(own, this.near(coarse, -1));
    this.put(own, this.near(middle, 0));
    this.put(own, p1, n1);
    const does = this.near(act, 0);
    this.put(does, p, p1);
    this.put(does, p, n1);
    this.put(does, this.near(word, 1));
    this.put(does, this.near(quoted, -1), this.near(quoted, 1));
    this.put(does, own);
    this.put(this.near(frames, 0), this.near(word, 1));
    this.put(this.near(frames, 0), n1, p);
    this.put(this.near(frames, 0), p1, this.near(quoted, -1));
  }

  private quotation(): void {
    const { word, pos, prior, quoted, stretchFirst, stretchEnd, sentenceFirst, blockFirst } = this.columns;
    const { at } = this;
    const [q, q1, r1, p, own] = [
      this.near(quoted, 0),
      this.near(quoted, -1),
      this.near(quoted, 1),
      this.near(pos, 0),
      this.near(word, 0),
    ];
    this.put(q, q1, r1);
    this.put(q, p);
    this.put(q, q1, r1, p);
    this.put(q, own);
    this.put(q, this.near(quoted, -2), this.near(quoted, 2));
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
    const { word, lemma, pos, prior, quoted, hint, hintSure, hintBefore, hintAfter, hintCount } =
      this.columns;
    const { at } = this;
    const h2 = this.near(hint, -2);
    const h1 = this.near(hint, -1);
    const h = this.near(hint, 0);
    const n1 = this.near(hint, 1);
    const n2 = this.near(hint, 2);
    const p = this.near(pos, 0);
    const q = this.near(quoted, 0);
    const own = this.near(word, 0);
    const strength = this.near(prior, 0);
    const sure = this.near(hintSure, 0);
    this.put(h);
    this.put(h, sure);
    this.put(h1, h);
    this.put(h, n1);
    this.put(h2, h1, h);
    this.put(h, n1, n2);
    this.put(h, p);
    this.put(h, strength);
    this.put(h, q);
    this.put(h, own);
    this.put(h1, n1);
    this.put(h, p, this.near(pos, 1));
    this.put(h, p, this.near(pos, -1));
    this.put(h, strength, q);
    this.put(h, sure, p, q);
    const before = hintBefore[at] ?? -1;
    const after = hintAfter[at] ?? -1;
    this.put(before < 0 ? 20 : bin(at - before), after < 0 ? 20 : bin(after - at), h);
    this.put(before < 0 ? 20 : lemma[before], h);
    this.put(after < 0 ? 20 : lemma[after], h);
    this.put(hintCount[at], h, strength);
    this.put(hintCount[at], h, q);
  }
}
