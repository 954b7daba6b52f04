import type { Figure } from '../model.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type WordedText } from './words-of.ts';

/** A figure with its value as a range, shares as per cent, and the words around it. */
export interface Valued {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
  /** What it can be held against. */
  readonly sort: 'share' | 'money' | 'quantity' | 'count' | 'points';
  readonly sentence: number;
  /** Stems of the words that tell something around it. */
  readonly around: ReadonlySet<string>;
}

const REACH = 6;
const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio']);

/** A figure made ready to be held against another text's. */
export function valued(figure: Figure, text: WordedText): Valued {
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const scale = figure.kind === 'ratio' ? 100 : 1;
  return {
    figure,
    low: low * scale,
    high: high * scale,
    sort: sortOf(figure),
    sentence: Math.max(
      0,
      text.sentences.findLastIndex(({ start }) => start <= figure.start),
    ),
    around: around(figure, text),
  };
}

/** What a figure can be held against. */
export function sortOf({ kind }: Pick<Figure, 'kind'>): Valued['sort'] {
  if (SHARES.has(kind)) return 'share';
  if (kind === 'money' || kind === 'quantity' || kind === 'points') return kind;
  return 'count';
}

function around(figure: Figure, text: WordedText): Set<string> {
  const { first, endWord } = wordsIn(text, figure);
  const sentence = text.words[first]?.sentence;
  const stems = new Set<string>();
  for (let at = first - REACH; at < endWord + REACH; at += 1) {
    const word = text.words[at];
    if (
      word !== undefined &&
      word.sentence === sentence &&
      (at < first || at >= endWord) &&
      !isFunctionWord(word.form) &&
      !/\d/.test(word.form)
    )
      stems.add(word.stem);
  }
  return stems;
}

/** Whether one may be the other with another value: of one sort, and of one unit where they have one. */
export const isComparable = (a: Valued, b: Valued): boolean =>
  a.sort === b.sort && (a.sort !== 'money' && a.sort !== 'quantity' ? true : a.figure.unit === b.figure.unit);

/** How many words that tell something stand around both. */
export function sharedAround(a: Valued, b: Valued): number {
  let count = 0;
  for (const stem of a.around) if (b.around.has(stem)) count += 1;
  return count;
}

/** UCUM codes to a dimension and the factor to its unit. */
const IN_BASE_UNITS: Readonly<Record<string, readonly [string, number]>> = {
  m: ['length', 1],
  km: ['length', 1000],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  '[mi_i]': ['length', 1609.344],
  '[ft_i]': ['length', 0.3048],
  '[in_i]': ['length', 0.0254],
  '[yd_i]': ['length', 0.9144],
  g: ['mass', 1],
  kg: ['mass', 1000],
  t: ['mass', 1e6],
  '[lb_av]': ['mass', 453.592],
  '[oz_av]': ['mass', 28.3495],
  '[ston_av]': ['mass', 907_185],
  har: ['area', 10_000],
  m2: ['area', 1],
  km2: ['area', 1e6],
  '[acr_us]': ['area', 4046.86],
  '[ft_i]2': ['area', 0.092903],
  '[sft_i]': ['area', 0.092903],
  '[mi_i]2': ['area', 2.59e6],
  L: ['volume', 1],
  mL: ['volume', 0.001],
  m3: ['volume', 1000],
  '[gal_us]': ['volume', 3.78541],
  d: ['time', 1],
  wk: ['time', 7],
  mo: ['time', 365.25 / 12],
  a: ['time', 365.25],
  '10.a': ['time', 3652.5],
  h: ['time', 1 / 24],
  min: ['time', 1 / 1440],
};

/** The value in the base unit of its dimension; null where the unit is of none known. */
export function inBaseUnit({
  low,
  figure,
}: Valued): { readonly dimension: string; readonly value: number } | null {
  const known = IN_BASE_UNITS[figure.unit];
  return known === undefined ? null : { dimension: known[0], value: low * known[1] };
}
