import type { Figure } from '../model.ts';
import type { AlignedFigure } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import type { ReleaseIndex } from './release-index.ts';
import type { WordedText } from './words-of.ts';

/** Two figures of one value as far as either says it, by so much of it. */
const SAME = 1e-6;
/** A rounded value lies so near, as a share of the release's. */
const ROUNDED = 0.06;
/** From this share of its words an article's sentence is taken to come from one of the release. */
const LIKE = 0.3;

/** A figure with its value as a range, shares as per cent. */
interface Valued {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
  readonly sort: string;
  readonly sentence: number;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'ratio', 'multiple']);

function valued(figure: Figure, text: WordedText): Valued {
  const [low, high] = typeof figure.value === 'number' ? [figure.value, figure.value] : figure.value;
  const isShare = figure.kind === 'ratio' || figure.kind === 'multiple';
  const scale = isShare ? 100 : 1;
  const sort = SHARES.has(figure.kind)
    ? 'share'
    : figure.kind === 'money' || figure.kind === 'quantity'
      ? figure.kind
      : 'count';
  return { figure, low: low * scale, high: high * scale, sort, sentence: sentenceAt(text, figure.start) };
}

function sentenceAt({ sentences }: WordedText, place: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= place),
  );
}

/**
 * Lays the figures of an article beside the release's. `comesFrom` tells for each of the article's sentences which ones of
 * the release share its words.
 */
export function alignFigures(
  figures: readonly Figure[],
  article: WordedText,
  release: ReleaseIndex,
  comesFrom: readonly (readonly Candidate[])[],
): AlignedFigure[] {
  const known = release.analysis.figures.map((figure) => valued(figure, release));
  const own = figures.map((figure) => valued(figure, article));
  const found = new Map<Valued, { release: Valued; relation: AlignedFigure['relation'] }>();
  const taken = new Set<Valued>();
  const take = (
    relation: AlignedFigure['relation'],
    fits: (a: Valued, b: Valued, share: number) => boolean,
  ) => {
    for (const a of own) {
      if (found.has(a)) continue;
      const shareOf = (b: Valued) =>
        comesFrom[a.sentence]?.find(({ sentence }) => sentence === b.sentence)?.share ?? 0;
      const best = known
        .filter((b) => fits(a, b, shareOf(b)))
        .toSorted((x, y) => Number(taken.has(x)) - Number(taken.has(y)) || shareOf(y) - shareOf(x))[0];
      if (best === undefined) continue;
      if (relation !== 'same' && taken.has(best) && relation === 'changed') continue;
      found.set(a, { release: best, relation });
      taken.add(best);
    }
  };
  take('same', (a, b) => sameSort(a, b) && sameValue(a, b));
  take('rounded', (a, b, share) => sameSort(a, b) && share >= LIKE / 2 && isRounded(a, b));
  take('converted', (a, b, share) => isConverted(a, b) && share >= LIKE / 2);
  for (const a of own) {
    if (found.has(a) || a.sort !== 'money') continue;
    const before = own.find(
      (other) => other.sort === 'money' && other !== a && isBracketed(article.text, other.figure, a.figure),
    );
    const partner = before === undefined ? undefined : found.get(before)?.release;
    if (partner !== undefined) found.set(a, { release: partner, relation: 'converted' });
  }
  take(
    'changed',
    (a, b, share) =>
      sameSort(a, b) && (share >= LIKE || (share >= LIKE / 2 && sameDigits(a, b))) && !isWorkedOut(a, known),
  );
  return own.map((a) => {
    const match = found.get(a);
    return {
      article: a.figure.id,
      release: match?.release.figure.id ?? null,
      relation: match?.relation ?? 'new',
    };
  });
}

const sameSort = (a: Valued, b: Valued): boolean =>
  a.sort === b.sort && (a.sort !== 'money' && a.sort !== 'quantity' ? true : a.figure.unit === b.figure.unit);

const near = (a: number, b: number, by: number): boolean =>
  Math.abs(a - b) <= by * Math.max(Math.abs(a), Math.abs(b));

const sameValue = (a: Valued, b: Valued): boolean => near(a.low, b.low, SAME) && near(a.high, b.high, SAME);

/** A round number near the release's, on the side that "more than" or "almost" tells. */
function isRounded({ low, figure }: Valued, b: Valued): boolean {
  if (!near(low, b.low, ROUNDED) || digitsOf(low) > digitsOf(b.low)) return false;
  if (figure.bound === 'more than' || figure.bound === 'at least') return b.low >= low;
  if (figure.bound === 'less than' || figure.bound === 'up to') return b.low <= low;
  return figure.bound === 'about' || digitsOf(low) < digitsOf(b.low);
}

/** Digits that tell: 2,300 has two. */
const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;

function sameDigits(a: Valued, b: Valued): boolean {
  const sorted = (value: number) => [...String(value).replaceAll(/[^\d]/g, '')].toSorted().join('');
  return sorted(a.low) === sorted(b.low);
}

/** Another currency, or another unit of the same dimension. */
function isConverted(a: Valued, b: Valued): boolean {
  if (a.sort === 'money' && b.sort === 'money') return a.figure.unit !== b.figure.unit;
  if (a.sort !== 'quantity' || b.sort !== 'quantity' || a.figure.unit === b.figure.unit) return false;
  const [one, other] = [IN_SI[a.figure.unit], IN_SI[b.figure.unit]];
  return (
    one !== undefined &&
    other !== undefined &&
    one[0] === other[0] &&
    near(a.low * one[1], b.low * other[1], ROUNDED)
  );
}

/** UCUM codes to a dimension and the factor to its unit. */
const IN_SI: Readonly<Record<string, readonly [string, number]>> = {
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
  '[sft_i]': ['area', 0.092903],
  '[smi_us]': ['area', 2.59e6],
  L: ['volume', 1],
  mL: ['volume', 0.001],
  m3: ['volume', 1000],
  '[gal_us]': ['volume', 3.78541],
  d: ['time', 1],
  wk: ['time', 7],
  mo: ['time', 30.4375],
  a: ['time', 365.25],
  h: ['time', 1 / 24],
  min: ['time', 1 / 1440],
};

/** A sum, difference or product of what the release says is the article's own. */
function isWorkedOut({ low }: Valued, known: readonly Valued[]): boolean {
  return known.some((x) =>
    known.some((y) => x !== y && (near(low, x.low - y.low, SAME) || near(low, x.low + y.low, SAME))),
  );
}

/** Whether b stands in brackets right behind a. */
function isBracketed(text: string, a: Figure, b: Figure): boolean {
  return b.start > a.end && b.start - a.end < 24 && /^[^()]{0,12}\([^()]*$/.test(text.slice(a.end, b.start));
}
