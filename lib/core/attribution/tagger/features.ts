import { factors, finish } from './hash.ts';
import { PLACES, type Place, type Side } from './surroundings.ts';

/**
 * Features that are made of the same few values: where these were met before, the sum of their weights is remembered
 * (score-memory.ts). A feature is made of up to MOST_VALUES values of places, and of its number, which is its place in the
 * list of all.
 */
interface Group {
  readonly features: readonly (readonly Place[])[];
  /** The group has no features where this is absent. */
  readonly where?: Place;
}

const MOST_VALUES = 4;

/** What the token so many places away is by itself. */
function ofToken(offset: number, features: readonly (readonly string[])[]): Group {
  const name = (column: string): Place =>
    `${column}${offset < 0 ? offset : offset > 0 ? `+${offset}` : ''}` as Place;
  return { features: features.map((columns) => columns.map(name)) };
}

const FAR = [['word'], ['pos']];
const NEAR = [...FAR, ['lemma'], ['coarse'], ['middle'], ['prior']];
const NEXT = [...NEAR, ['fine'], ['act'], ['frames']];
const OWN = [...NEXT, ['suffix', 'pos'], ['shape', 'pos'], ['prior', 'middle'], ['act', 'prior']];

const single = (...feature: Place[]): Group => ({ features: [feature] });

const nearest = (side: Side): Group[] => [
  { features: [[`${side} none`]], where: `${side} none` },
  {
    features: [
      [`${side} next`, `${side} other`, 'quoted'],
      [`${side} nextPos`, `${side} posBefore`, `${side} place`],
      [`${side} gap`, `${side} strength`],
      [`${side} gap`, 'quoted'],
      [`${side} lemma`, `${side} gap`],
      [`${side} act`, `${side} gap`, 'quoted'],
    ],
    where: `${side} strength`,
  },
  {
    features: [
      [`${side} distance`, `${side} other`, `${side} strength`],
      [`${side} lemma`, `${side} upTo3`, `${side} other`],
      [`${side} next`, `${side} nextQuoted`, `${side} frame`],
    ],
    where: `${side} strength`,
  },
  { features: [[`${side} gap`, 'pos', `${side} upTo3`]], where: `${side} strength` },
  { features: [['word', `${side} strength`, `${side} upTo4`]], where: `${side} strength` },
];

const main = (side: Side): Group[] => [
  {
    features: [
      [`${side} main none`, 'quoted'],
      [`${side} main none`, 'pos'],
    ],
    where: `${side} main none`,
  },
  {
    features: [
      [`${side} main lemma`, 'quoted'],
      [`${side} main next`, `${side} main strength`, 'quoted'],
      [`${side} main rest`, `${side} main strength`, 'quoted'],
      [`${side} main next`, `${side} main before`, 'quoted'],
      [`${side} main act`, `${side} main next`, 'quoted'],
    ],
    where: `${side} main strength`,
  },
  {
    features: [
      [`${side} main strength`, 'quoted', `${side} main distance`],
      [`${side} main strength`, 'pos', `${side} main edge`],
    ],
    where: `${side} main strength`,
  },
  { features: [[`${side} main rest`, 'sentence lastWord', 'pos']], where: `${side} main strength` },
];

/** What the tokens around a token are, each by itself, from left to right (token-sums.ts). */
const NEIGHBOURS: readonly Group[] = [
  ofToken(-3, FAR),
  ofToken(-2, NEAR),
  ofToken(-1, NEXT),
  ofToken(0, OWN),
  ofToken(1, NEXT),
  ofToken(2, NEAR),
  ofToken(3, FAR),
];
/** How many tokens on either side these are. */
export const NEIGHBOUR_REACH = 3;

const GROUPS: readonly Group[] = [
  { features: [[]] },
  ...NEIGHBOURS,
  {
    features: [
      ['pos-2', 'pos-1'],
      ['pos-2', 'pos-1', 'pos'],
    ],
  },
  {
    features: [
      ['pos+1', 'pos+2'],
      ['pos', 'pos+1', 'pos+2'],
    ],
  },
  {
    features: [
      ['pos-1', 'pos'],
      ['pos', 'pos+1'],
      ['pos-1', 'pos+1'],
      ['pos-1', 'pos', 'pos+1'],
      ['prior', 'pos', 'pos-1'],
      ['prior', 'pos', 'pos+1'],
      ['prior', 'pos-1', 'pos+1'],
      ['hint', 'pos', 'pos+1'],
      ['hint', 'pos', 'pos-1'],
    ],
  },
  {
    features: [
      ['act', 'pos', 'pos-1'],
      ['act', 'pos', 'pos+1'],
      ['act', 'quoted-1', 'quoted+1'],
      ['frames', 'pos+1', 'pos'],
      ['frames', 'pos-1', 'quoted-1'],
    ],
  },
  {
    features: [
      ['shape', 'shape-1', 'shape+1'],
      ['speaks', 'speaks-1', 'speaks+1', 'pos'],
    ],
  },
  {
    features: [
      ['prior', 'quoted', 'quoted-1', 'quoted+1'],
      ['quoted', 'quoted-1', 'quoted+1'],
      ['quoted', 'quoted-1', 'quoted+1', 'pos'],
      ['quoted', 'quoted-2', 'quoted+2'],
      ['quoted', 'pos'],
      ['hint'],
      ['hint', 'hintSure'],
      ['hint', 'pos'],
      ['hint', 'prior'],
      ['hint', 'quoted'],
      ['hint', 'prior', 'quoted'],
      ['hint', 'hintSure', 'pos', 'quoted'],
    ],
  },
  {
    features: [
      ['hint-1', 'hint'],
      ['hint', 'hint+1'],
      ['hint-2', 'hint-1', 'hint'],
      ['hint', 'hint+1', 'hint+2'],
      ['hint-1', 'hint+1'],
    ],
  },
  single('word-1', 'word'),
  single('word', 'word+1'),
  single('word-1', 'pos'),
  single('word', 'pos+1'),
  single('pos-1', 'word'),
  single('lemma-1', 'pos', 'pos+1'),
  single('pos', 'lemma+1'),
  single('prior', 'word+1'),
  single('prior', 'word-1'),
  single('prior', 'coarse-1'),
  single('act', 'word+1'),
  single('frames', 'word+1'),
  single('quoted', 'word'),
  single('hint', 'word'),
  {
    features: [
      ['outside toEnd', 'outside fromStart'],
      ['pos', 'outside fromStart', 'outside opened'],
    ],
    where: 'outside toEnd',
  },
  { features: [['word', 'outside endsIn']], where: 'outside toEnd' },
  {
    features: [
      ['inside size', 'quoted'],
      ['quoted', 'inside stop', 'inside opens'],
      ['quoted', 'inside before'],
      ['quoted', 'inside after'],
      ['quoted', 'inside priorBefore', 'inside priorAfter', 'inside priorNext'],
      ['quoted', 'inside closes', 'inside later'],
    ],
    where: 'inside size',
  },
  {
    features: [
      ['sentence fromStart', 'quoted'],
      ['sentence toEnd', 'quoted'],
      ['sentence isFirst', 'sentence isLast'],
      ['sentence inFirstBlock', 'pos'],
      ['sentence nearEnd', 'pos', 'pos-1'],
    ],
  },
  single('sentence nearStart', 'word'),
  { features: [['sentence edge', 'word-1', 'quoted-1']], where: 'sentence edge' },
  ...nearest('left'),
  ...nearest('right'),
  ...main('left'),
  ...main('right'),
  {
    features: [
      ['hinted sinceCue', 'hinted untilCue', 'hint'],
      ['hinted lemmaBefore', 'hint'],
      ['hinted lemmaAfter', 'hint'],
      ['hinted count', 'hint', 'prior'],
      ['hinted count', 'hint', 'quoted'],
    ],
  },
];

const indexOf = (place: Place): number => PLACES.indexOf(place);

const COUNTS = GROUPS.map(({ features }) => features.length);
const FROM = GROUPS.map(({ features }) => [...new Set(features.flat())].map(indexOf));

/** For each number the sum of those before it, and of all at the end. */
const sumsOf = (numbers: readonly number[]): Int32Array =>
  Int32Array.from({ length: numbers.length + 1 }, (_, n) => numbers.slice(0, n).reduce((a, b) => a + b, 0));

export const GROUP_COUNT = GROUPS.length;
/** The groups of neighbours: the first of them, and the one after the last. */
export const FIRST_NEIGHBOUR = 1;
export const NEIGHBOURS_END = FIRST_NEIGHBOUR + NEIGHBOURS.length;
/** Where the features of each group begin among those of all groups, and where the last group’s end. */
export const GROUP_FEATURES = sumsOf(COUNTS);
export const FEATURE_COUNT = GROUP_FEATURES[GROUP_COUNT] ?? 0;
/** The places whose values tell which features a group has, one group after the other, and where each group’s begin. */
export const GROUP_PLACES = Int32Array.from(FROM.flat());
export const GROUP_PLACES_FROM = sumsOf(FROM.map((places) => places.length));
/** For each group the place of a value that is absent where the group has no features. */
export const GROUP_WHERE = Int32Array.from(GROUPS, ({ where }) => indexOf(where ?? 'nothing'));

/** For each feature the places of its values, MOST_VALUES of them, with nothing where it has fewer. */
const FEATURE_PLACES = Int32Array.from(
  GROUPS.flatMap(({ features }) =>
    features.flatMap((places) =>
      Array.from({ length: MOST_VALUES }, (_, n) => indexOf(places[n] ?? 'nothing')),
    ),
  ),
);

const FEATURE_SEED = 0x1234567;
const VALUE_SEED = 0x89abcde;
/** What the hash of each feature begins with, and what its values are multiplied by. */
const BASES = factors(FEATURE_SEED, FEATURE_COUNT);
const [A = 1, B = 1, C = 1, D = 1] = factors(VALUE_SEED, MOST_VALUES);

/** The hash of a feature where the values around a token are these. */
export function featureHash(feature: number, values: Int32Array): number {
  const at = feature * MOST_VALUES;
  return finish(
    ((BASES[feature] ?? 0) +
      Math.imul(values[FEATURE_PLACES[at] ?? 0] ?? 0, A) +
      Math.imul(values[FEATURE_PLACES[at + 1] ?? 0] ?? 0, B) +
      Math.imul(values[FEATURE_PLACES[at + 2] ?? 0] ?? 0, C) +
      Math.imul(values[FEATURE_PLACES[at + 3] ?? 0] ?? 0, D)) |
      0,
  );
}
