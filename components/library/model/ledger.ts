import { measureWords } from '../../words/figures.ts';
import { isRounded } from '@/lib/core/align/rounding.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { articleAt, dateOf, type Entries, FIGURE, type FigureEntry, figureAt, siteOf } from './entries.ts';
import { agreeing, differing, isComparable, type Stated } from './differing.ts';
import { foldMeasure } from './fold-measure.ts';
import { type HeldMeasures, heldMeasures } from './held-measures.ts';
import { timeless } from './timeless.ts';
import { type FIGURE_ORDERS, type LedgerPart, PART_KINDS } from './view-state.ts';

export type FigureOrder = keyof typeof FIGURE_ORDERS;

/** All that is said of one measure, newest article first. */
export interface Measure {
  /** What is measured, in the words of the first; "" where nothing says. */
  readonly words: string;
  readonly entries: readonly number[];
  readonly articles: number;
  /** Whether its words mean one thing in all these articles. */
  readonly isOneThing: boolean;
  /** Those of them that differ from another for the same time; empty where none do. */
  readonly differing: ReadonlySet<number>;
  /** Set where the user holds its figures to be one; then those that fewest agree with stand first. */
  readonly heldOne: HeldOne | undefined;
  /** What the user made one with it, by its words. */
  readonly merged: readonly HeldOne[];
}

export interface Ledger {
  readonly measures: readonly Measure[];
  readonly figures: number;
  readonly articles: number;
  /** How many measures have values that could be compared: of one thing, in one unit, for one time. */
  readonly compared: number;
  /** How many of them have differing values. */
  readonly differing: number;
}

/** The figures of all entries, each with its measure; worked out once for them, since every filter needs it. */
interface FigureIndex {
  /** In the order of the entries. */
  readonly stated: ReadonlyArray<Stated & { readonly measure: number }>;
  /** By entry: its place in `stated`, or -1. */
  readonly placeOf: Int32Array;
  readonly words: readonly string[];
  /** By measure: set where the user holds its figures to be one. */
  readonly heldOne: readonly (HeldOne | undefined)[];
  readonly measures: HeldMeasures;
  /** By measure: whether its words are enough to mean one thing in one article, and wherever they stand. */
  readonly tells: readonly Tells[];
}

/** How far a measure's words tell what is measured. */
type Tells = 'nothing' | 'in one article' | 'anywhere';

/**
 * "exports" may be of anything, and "net profit" of another company in another article; "ferry passengers to Esterane" and
 * "share of freight by rail" are one thing wherever they stand.
 */
function tellsOf(words: string, telling: number): Tells {
  if (words === '' || telling < 2) return 'nothing';
  const isNamed = /(?<=\P{L})\p{Lu}\p{L}+/u.test(words);
  return telling > 2 || isNamed ? 'anywhere' : 'in one article';
}

const NO_FIGURE: FigureEntry = {
  kind: 'count',
  value: 0,
  unit: '',
  bound: '',
  change: '',
  condition: '',
  isAtOdds: false,
};
const indexes = new WeakMap<Entries, FigureIndex>();

function indexOf(entries: Entries): FigureIndex {
  const ready = indexes.get(entries);
  if (ready) return ready;
  const stated: (Stated & { measure: number })[] = [];
  const placeOf = new Int32Array(entries.count).fill(-1);
  const words: string[] = [];
  const tells: Tells[] = [];
  const measures = new Map<string, number>();
  const known = new Map<string, number>();
  const heldOne: (HeldOne | undefined)[] = [];
  const held = heldMeasures(entries.held);
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.types[entry] !== FIGURE) continue;
    const figure = figureAt(entries, entry) ?? NO_FIGURE;
    const measure = entries.labels[entry] ?? '';
    const period = entries.dates[entry] ?? '';
    const one = held.figure(entries.ids[entry] ?? '');
    const article = held.isBySite ? articleAt(entries, entry) : undefined;
    const site = article ? siteOf(article) : '';
    const telling = `${figure.kind}|${figure.unit}|${period && 'timed'}|${measure}|${site}|${one?.id ?? ''}`;
    let place = known.get(telling);
    if (place === undefined) {
      const told = period ? timeless(measure) : measure;
      const own = held.words(measureWords({ kind: figure.kind, unit: figure.unit, measure: told }), site);
      // What nothing is said of stands alone: it may be anything.
      const key = one ? `held ${one.id}` : own ? foldMeasure(own) : `entry ${entry}`;
      place = measures.get(key) ?? words.push(own) - 1;
      tells[place] = one ? 'anywhere' : tellsOf(own, key.split(' ').length);
      heldOne[place] = one;
      measures.set(key, place);
      if (own || one) known.set(telling, place);
    }
    if (one?.name === entries.ids[entry])
      words[place] = measureWords({ ...figure, measure }) || (words[place] ?? '');
    placeOf[entry] = stated.length;
    stated.push({ entry, figure, period, article: entries.articleOf[entry] ?? -1, measure: place });
  }
  const index = { stated, placeOf, words, tells, heldOne, measures: held };
  indexes.set(entries, index);
  return index;
}

function isPart(part: LedgerPart, { kind }: FigureEntry): boolean {
  return part === 'all' || part === 'differing' || part === 'one' || PART_KINDS[part].includes(kind);
}

/** The figures among the entries shown, under what they measure. */
export function ledgerOf(entries: Entries, shown: Int32Array, order: FigureOrder, part: LedgerPart): Ledger {
  const { stated, placeOf, words, tells, heldOne, measures: held } = indexOf(entries);
  const groups: (Stated[] | undefined)[] = [];
  const inOrderOfFirst: number[] = [];
  for (const entry of shown) {
    const one = stated[placeOf[entry] ?? -1];
    if (!one || !isPart(part, one.figure)) continue;
    const group = groups[one.measure];
    if (group) group.push(one);
    else {
      groups[one.measure] = [one];
      inOrderOfFirst.push(one.measure);
    }
  }
  const all = inOrderOfFirst.map((measure) =>
    measureOf(groups[measure] ?? [], {
      words: words[measure] ?? '',
      tells: tells[measure] ?? 'nothing',
      heldOne: heldOne[measure],
      merged: held.mergedInto(words[measure] ?? ''),
    }),
  );
  const apart = all.filter((measure) => measure.differing.size > 0);
  const measures = inOrder(entries, part === 'differing' ? apart : all, order);
  const articles = new Set<number>();
  let figures = 0;
  for (const measure of measures) {
    figures += measure.entries.length;
    for (const entry of measure.entries) articles.add(entries.articleOf[entry] ?? -1);
  }
  const compared = inOrderOfFirst.filter(
    (measure, at) => all[at]?.isOneThing === true && isComparable(groups[measure] ?? []),
  ).length;
  return { measures, figures, articles: articles.size, compared, differing: apart.length };
}

const NONE: ReadonlySet<number> = new Set();

interface Told extends Pick<Measure, 'words' | 'heldOne' | 'merged'> {
  readonly tells: Tells;
}

function measureOf(stated: readonly Stated[], { tells, words, heldOne, merged }: Told): Measure {
  const articles = stated.length === 1 ? 1 : new Set(stated.map(({ article }) => article)).size;
  const isOneThing = tells === 'anywhere' || (tells === 'in one article' && articles === 1);
  const apart = isOneThing ? differing(stated, heldOne !== undefined) : NONE;
  // Field by field: of ten thousand measures, to spread what is told of each took half of the time.
  return {
    words,
    heldOne,
    merged,
    entries: inOrderOfAgreement(stated, heldOne !== undefined && apart.size > 0),
    articles,
    isOneThing,
    differing: apart,
  };
}

function inOrderOfAgreement(stated: readonly Stated[], isWanted: boolean): readonly number[] {
  const all = stated.map(({ entry }) => entry);
  if (!isWanted) return all;
  const counts = agreeing(stated);
  const countOf = new Map(all.map((entry, at) => [entry, counts[at] ?? 0]));
  return all.toSorted((a, b) => (countOf.get(a) ?? 0) - (countOf.get(b) ?? 0));
}

/** By measure: differing values first, then what most articles tell: one that repeats itself weighs no more. */
function inOrder(entries: Entries, measures: readonly Measure[], order: FigureOrder): readonly Measure[] {
  if (order === 'newest') {
    const date = (measure: Measure) => {
      const article = articleAt(entries, measure.entries[0] ?? -1);
      return article ? dateOf(article) : '';
    };
    const dated = measures.map((measure) => ({ measure, date: date(measure) }));
    return dated
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map(({ measure }) => measure);
  }
  const differs = ({ differing: { size } }: Measure) => Number(size > 0);
  if (order === 'measure')
    return measures.toSorted(
      (a, b) => differs(b) - differs(a) || b.articles - a.articles || b.entries.length - a.entries.length,
    );
  const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
  const speaker = ({ entries: own }: Measure) => entries.names[entries.speakers[own[0] ?? -1] ?? -1];
  return measures
    .map((measure) => ({ measure, name: speaker(measure) }))
    .toSorted((a, b) =>
      a.name === undefined || b.name === undefined
        ? Number(a.name === undefined) - Number(b.name === undefined)
        : compare(a.name, b.name),
    )
    .map(({ measure }) => measure);
}

/** The value of a measure that one of its figures rounds; undefined where it rounds none. */
export function roundedBy(entries: Entries, { entries: own }: Measure, entry: number): number | undefined {
  const given = (place: number) => {
    const { value, bound } = figureAt(entries, place) ?? NO_FIGURE;
    return { low: typeof value === 'number' ? value : value[0], bound: bound || undefined };
  };
  const one = given(entry);
  return own.map(given).find((other) => other.low !== one.low && isRounded(one, other))?.low;
}
