import type { Columns } from './columns.ts';
import { between, bin } from './distance.ts';
import { hashOf } from './hash.ts';
import { HINTED, INSIDE, MAIN, NEAREST, OUTSIDE, REACHES, SENTENCE } from './place-names.ts';

type ColumnName = keyof typeof REACHES;

const FARTHEST = Math.max(...Object.values(REACHES));

export type Side = 'left' | 'right';
export type Place =
  | 'nothing'
  | ColumnName
  | `${ColumnName}${'-' | '+'}${1 | 2 | 3}`
  | `outside ${(typeof OUTSIDE)[number]}`
  | `inside ${(typeof INSIDE)[number]}`
  | `sentence ${(typeof SENTENCE)[number]}`
  | `hinted ${(typeof HINTED)[number]}`
  | `${Side} ${(typeof NEAREST)[number] | 'none'}`
  | `${Side} main ${(typeof MAIN)[number] | 'none'}`;

const placeOf = (column: ColumnName, offset: number): Place =>
  (offset === 0 ? column : `${column}${offset < 0 ? '' : '+'}${offset}`) as Place;

/** A column's places from left to right. */
const windowOf = (column: ColumnName, reach: number = REACHES[column]): Place[] =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => placeOf(column, n - reach));

const COLUMNS = Object.keys(REACHES) as ColumnName[];
const named = <P extends string, N extends string>(prefix: P, names: readonly N[]): `${P} ${N}`[] =>
  names.map((name): `${P} ${N}` => `${prefix} ${name}`);
const ofSide = (side: Side): Place[] => [
  `${side} none`,
  ...named(side, NEAREST),
  `${side} main none`,
  ...named(`${side} main`, MAIN),
];

/** All places of `Surroundings.values`, in their order; the first is always 0. */
export const PLACES: readonly Place[] = [
  'nothing',
  ...COLUMNS.flatMap((column) => windowOf(column)),
  ...named('outside', OUTSIDE),
  ...named('inside', INSIDE),
  ...named('sentence', SENTENCE),
  ...named('hinted', HINTED),
  ...ofSide('left'),
  ...ofSide('right'),
];

/** The value of what is not there. */
export const ABSENT = 55;
/** What stands before the first and after the last token of a block. */
const BEFORE = 101;
const AFTER = 102;
const STOPS = new Set([hashOf('.'), hashOf(','), hashOf('?'), hashOf('!')]);

const firstOf = (place: Place): number => PLACES.indexOf(place);
const FIRST = {
  outside: firstOf('outside toEnd'),
  inside: firstOf('inside size'),
  sentence: firstOf('sentence fromStart'),
  hinted: firstOf('hinted sinceCue'),
  left: firstOf('left none'),
  right: firstOf('right none'),
  leftMain: firstOf('left main none'),
  rightMain: firstOf('right main none'),
};

/** What stands around one token after another, as numbers. */
export class Surroundings {
  /** What is known of the token read last, in the order of PLACES. */
  readonly values = new Int32Array(PLACES.length);
  private readonly columns: Columns;
  private readonly views: readonly { column: Int32Array; reach: number; first: number }[];
  private at = 0;
  private first = 0;
  private end = 0;

  constructor(columns: Columns) {
    this.columns = columns;
    this.views = COLUMNS.map((name) => ({
      column: columns[name],
      reach: REACHES[name],
      first: firstOf(placeOf(name, -REACHES[name])),
    }));
  }

  read(at: number): void {
    const { cueBefore, cueAfter, mainBefore, mainAfter } = this.columns;
    this.at = at;
    this.enter(at);
    this.window();
    this.quotation();
    this.sentence();
    this.hints();
    this.nearest(cueBefore[at] ?? -1, FIRST.left);
    this.nearest(cueAfter[at] ?? -1, FIRST.right);
    this.main(mainBefore[at] ?? -1, FIRST.leftMain);
    this.main(mainAfter[at] ?? -1, FIRST.rightMain);
  }

  /** Takes up a block, by any of its tokens. */
  enter(at: number): void {
    this.first = this.columns.blockFirst[at] ?? 0;
    this.end = this.columns.blockEnd[at] ?? 0;
  }

  /** Sets what is known of a token and its neighbours as if this one of the block stood in all these places. */
  spread(at: number): void {
    const { values } = this;
    for (const { column, reach, first } of this.views) {
      const own = this.value(column, at);
      for (let n = 0; n <= 2 * reach; n += 1) values[first + n] = own;
    }
  }

  /** The column's value at a token of the block. */
  value(column: Int32Array, at: number): number {
    if (at < this.first) return BEFORE;
    return at >= this.end ? AFTER : (column[at] ?? 0);
  }

  private window(): void {
    const { values, at } = this;
    // Of most tokens all neighbours are there, which need not be asked one by one.
    const isInside = at - FARTHEST >= this.first && at + FARTHEST < this.end;
    for (const { column, reach, first } of this.views) {
      const from = at - reach;
      for (let n = 0; n <= 2 * reach; n += 1)
        values[first + n] = isInside ? (column[from + n] ?? 0) : this.value(column, from + n);
    }
  }

  private quotation(): void {
    const { word, prior, quoted, stretchFirst, stretchEnd, sentenceFirst } = this.columns;
    const { at, values } = this;
    const first = stretchFirst[at] ?? 0;
    const end = stretchEnd[at] ?? 0;
    if ((quoted[at] ?? 0) === 0) {
      const to = FIRST.outside;
      values[to] = Math.min(end - at, 4);
      values[to + 1] = Math.min(at - first, 4);
      values[to + 2] = end < this.end ? bin(end - at) : 11;
      values[to + 3] = first > this.first ? 1 : 0;
      values[FIRST.inside] = ABSENT;
      return;
    }
    values[FIRST.outside] = ABSENT;
    const last = word[end - 2] ?? 0;
    const to = FIRST.inside;
    values[to] = bin(end - first);
    values[to + 1] = STOPS.has(last) ? last : 1;
    values[to + 2] = first === this.first ? 1 : first === (sentenceFirst[at] ?? 0) ? 2 : 3;
    values[to + 3] = this.value(word, first - 1);
    values[to + 4] = this.value(word, end);
    values[to + 5] = this.value(prior, first - 1);
    values[to + 6] = this.value(prior, end);
    values[to + 7] = this.value(prior, end + 1);
    values[to + 8] = this.value(quoted, end - 1);
    values[to + 9] = this.first > 0 ? 1 : 0;
  }

  private sentence(): void {
    const { word, sentenceFirst, sentenceEnd, block } = this.columns;
    const { at, values } = this;
    const first = sentenceFirst[at] ?? 0;
    const end = sentenceEnd[at] ?? 0;
    const to = FIRST.sentence;
    values[to] = Math.min(at - first, 5);
    values[to + 1] = Math.min(end - at, 5);
    values[to + 2] = Math.min(at - first, 3);
    values[to + 3] = Math.min(end - at, 3);
    values[to + 4] = first === this.first ? 1 : 2;
    values[to + 5] = end === this.end ? 1 : 2;
    values[to + 6] = block[at] === block[0] ? 1 : 0;
    values[to + 7] = at === first ? 1 : at === end - 1 ? 2 : ABSENT;
    values[to + 8] = word[end - 1] ?? 0;
  }

  private hints(): void {
    const { lemma, hintBefore, hintAfter, hintCount } = this.columns;
    const { at, values } = this;
    const before = hintBefore[at] ?? -1;
    const after = hintAfter[at] ?? -1;
    const to = FIRST.hinted;
    values[to] = before < 0 ? 20 : bin(at - before);
    values[to + 1] = after < 0 ? 20 : bin(after - at);
    values[to + 2] = before < 0 ? 20 : (lemma[before] ?? 0);
    values[to + 3] = after < 0 ? 20 : (lemma[after] ?? 0);
    values[to + 4] = hintCount[at] ?? 0;
  }

  private nearest(cue: number, to: number): void {
    const { word, lemma, pos, quoted, prior, act, sentence, sentenceFirst, sentenceEnd } = this.columns;
    const { at, values } = this;
    if (cue < 0) {
      values[to] = sentenceFirst[at] === this.first && sentenceEnd[at] === this.end ? 1 : 0;
      values[to + 1] = ABSENT;
      return;
    }
    const other = sentence[cue] === sentence[at] ? 0 : 1;
    const from = cue < at ? cue + 1 : at;
    const stop = cue < at ? at : cue;
    const distance = bin(stop - from);
    const strength = prior[cue] ?? 0;
    const nextQuoted = this.value(quoted, cue + 1) > 0 ? 1 : 0;
    values[to] = ABSENT;
    values[to + 1] = strength;
    values[to + 2] = lemma[cue] ?? 0;
    values[to + 3] = act[cue] ?? 0;
    values[to + 4] = this.value(word, cue + 1);
    values[to + 5] = nextQuoted;
    values[to + 6] = this.value(pos, cue + 1);
    values[to + 7] = this.value(pos, cue - 1);
    values[to + 8] = other;
    values[to + 9] = between(this.columns, from, stop) + other * 2;
    values[to + 10] = distance;
    values[to + 11] = Math.min(distance, 3);
    values[to + 12] = Math.min(distance, 4);
    values[to + 13] = other * 4 + ((quoted[at] ?? 0) > 0 ? 1 : 0);
    values[to + 14] = strength + other * 20 + Math.min(distance, 6) * 64;
  }

  private main(cue: number, to: number): void {
    const { word, lemma, prior, act, sentenceFirst, sentenceEnd } = this.columns;
    const { at, values } = this;
    const fromStart = at - (sentenceFirst[at] ?? 0);
    const stop = sentenceEnd[at] ?? 0;
    if (cue < 0) {
      values[to] = Math.min(fromStart, 2);
      values[to + 1] = ABSENT;
      return;
    }
    values[to] = ABSENT;
    values[to + 1] = prior[cue] ?? 0;
    values[to + 2] = lemma[cue] ?? 0;
    values[to + 3] = act[cue] ?? 0;
    values[to + 4] = this.value(word, cue + 1);
    values[to + 5] = this.value(word, cue - 1);
    values[to + 6] = bin(stop - cue);
    values[to + 7] = Math.min(bin(Math.abs(at - cue)), 5);
    values[to + 8] = fromStart < 2 ? fromStart : stop - at < 3 ? 10 + stop - at : 5;
  }
}
