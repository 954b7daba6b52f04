import type { Columns } from './columns.ts';

/** The columns that features read around a token, and how far to either side. */
const REACHES = {
  word: 3,
  lemma: 2,
  pos: 3,
  shape: 1,
  suffix: 0,
  speaks: 1,
  coarse: 2,
  middle: 2,
  fine: 1,
  act: 1,
  frames: 1,
  prior: 2,
  quoted: 2,
  hint: 2,
  hintSure: 0,
} as const satisfies Partial<Record<keyof Columns, number>>;

type ColumnName = keyof typeof REACHES;
/** A column's value at the token, or so many tokens away: "pos", "word-1". */
type Place = ColumnName | `${ColumnName}${'-' | '+'}${1 | 2 | 3}`;

const placeOf = (column: ColumnName, offset: number): Place =>
  (offset === 0 ? column : `${column}${offset < 0 ? '' : '+'}${offset}`) as Place;

const windowOf = (column: ColumnName, reach: number = REACHES[column]): Place[][] =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => [placeOf(column, n - reach)]);

const COLUMNS = Object.keys(REACHES) as ColumnName[];
/** All places, one after the other; 0 is for none, which has the value 0. */
const PLACES = ['', ...COLUMNS.flatMap((column) => windowOf(column).flat())];

/** Columns with where the values of each begin, and how far they reach. */
export const VIEWS = COLUMNS.map((column) => ({
  column,
  reach: REACHES[column],
  first: PLACES.indexOf(placeOf(column, -REACHES[column])),
}));
export const VALUE_COUNT = PLACES.length;
/** A feature is made of at most so many values. */
export const MOST_VALUES = 4;

/** For each feature MOST_VALUES indices of values. */
const indices = (features: readonly (readonly Place[])[]): Int32Array =>
  Int32Array.from(
    features.flatMap((places) =>
      Array.from({ length: MOST_VALUES }, (_, n) => PLACES.indexOf(places[n] ?? '')),
    ),
  );

/** The first features of a token: what it and its neighbours are. */
export const NEIGHBOURS = indices([
  [],
  ...windowOf('word'),
  ...windowOf('lemma'),
  ...windowOf('pos'),
  ...windowOf('coarse'),
  ...windowOf('middle'),
  ...windowOf('fine'),
  ...windowOf('act'),
  ...windowOf('frames'),
  ['pos-1', 'pos'],
  ['pos', 'pos+1'],
  ['pos-2', 'pos-1'],
  ['pos+1', 'pos+2'],
  ['pos-2', 'pos-1', 'pos'],
  ['pos-1', 'pos', 'pos+1'],
  ['pos', 'pos+1', 'pos+2'],
  ['pos-1', 'pos+1'],
  ['word-1', 'word'],
  ['word', 'word+1'],
  ['word-1', 'pos'],
  ['word', 'pos+1'],
  ['pos-1', 'word'],
  ['lemma-1', 'pos', 'pos+1'],
  ['pos', 'lemma+1'],
  ['shape', 'shape-1', 'shape+1'],
  ['shape', 'pos'],
  ['suffix', 'pos'],
  ['speaks', 'speaks-1', 'speaks+1', 'pos'],
  ...windowOf('prior'),
  ['prior', 'pos', 'pos-1'],
  ['prior', 'pos', 'pos+1'],
  ['prior', 'word+1'],
  ['prior', 'word-1'],
  ['prior', 'quoted', 'quoted-1', 'quoted+1'],
  ['prior', 'coarse-1'],
  ['prior', 'middle'],
  ['prior', 'pos-1', 'pos+1'],
  ['act', 'pos', 'pos-1'],
  ['act', 'pos', 'pos+1'],
  ['act', 'word+1'],
  ['act', 'quoted-1', 'quoted+1'],
  ['act', 'prior'],
  ['frames', 'word+1'],
  ['frames', 'pos+1', 'pos'],
  ['frames', 'pos-1', 'quoted-1'],
  ['quoted', 'quoted-1', 'quoted+1'],
  ['quoted', 'pos'],
  ['quoted', 'quoted-1', 'quoted+1', 'pos'],
  ['quoted', 'word'],
  ['quoted', 'quoted-2', 'quoted+2'],
]);

/** What the rules would make of the token. */
export const HINTS = indices([
  ['hint'],
  ['hint', 'hintSure'],
  ['hint-1', 'hint'],
  ['hint', 'hint+1'],
  ['hint-2', 'hint-1', 'hint'],
  ['hint', 'hint+1', 'hint+2'],
  ['hint', 'pos'],
  ['hint', 'prior'],
  ['hint', 'quoted'],
  ['hint', 'word'],
  ['hint-1', 'hint+1'],
  ['hint', 'pos', 'pos+1'],
  ['hint', 'pos', 'pos-1'],
  ['hint', 'prior', 'quoted'],
  ['hint', 'hintSure', 'pos', 'quoted'],
]);
