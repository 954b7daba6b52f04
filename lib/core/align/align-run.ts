import { isNegation } from './word-form.ts';
import type { ReleaseIndex } from './release-index.ts';
import type { AlignWord } from './words-of.ts';

/** A word of the passage beside one of the release; null on the side that has none. Indices into their lists. */
export interface WordPair {
  readonly article: number | null;
  readonly release: number | null;
  /** 2 one word, 1 another form of it, 0 neither. */
  readonly alike: 0 | 1 | 2;
}

/** Another form of a word counts so much of the word itself. */
const OTHER_FORM = 0.7;
/** Costs, in weights of a rare word: a word more or less on one side, and a word of the release that is no speech. */
const GAP = 0.28;
const UNSAID_GAP = 0.03;

const alikeness = (a: AlignWord, b: AlignWord): 0 | 1 | 2 =>
  a.form === b.form ? 2 : a.stem === b.stem ? 1 : 0;

/**
 * Aligns the whole of a passage with the best part of a stretch of the release (semi-global alignment; Needleman and
 * Wunsch 1970 with free ends on the release's side), word by word, in time and memory of their product.
 */
export function alignRun(
  passage: readonly AlignWord[],
  release: ReleaseIndex,
  first: number,
  end: number,
): WordPair[] {
  const [rows, columns] = [passage.length + 1, end - first + 1];
  const score = new Float32Array(rows * columns);
  const step = new Uint8Array(rows * columns);
  const weights = passage.map((word) => release.weightOf(word));
  for (let i = 1; i < rows; i += 1) {
    const word = passage[i - 1];
    const weight = weights[i - 1] ?? 0;
    score[i * columns] = (score[(i - 1) * columns] ?? 0) - GAP * weight;
    step[i * columns] = UP;
    for (let j = 1; j < columns; j += 1) {
      const other = release.words[first + j - 1];
      if (word === undefined || other === undefined) continue;
      const alike = alikeness(word, other);
      const gain = alike === 2 ? weight + 0.05 : alike === 1 ? weight * OTHER_FORM : -GAP * 1.5;
      const diagonal = (score[(i - 1) * columns + j - 1] ?? 0) + gain;
      const up = (score[(i - 1) * columns + j] ?? 0) - GAP * Math.max(weight, 0.2);
      const left =
        (score[i * columns + j - 1] ?? 0) -
        (i === rows - 1 ? 0 : release.isSaid(first + j - 1) ? GAP * 0.5 : UNSAID_GAP);
      const best = Math.max(diagonal, up, left);
      score[i * columns + j] = best;
      step[i * columns + j] = best === diagonal ? DIAGONAL : best === up ? UP : LEFT;
    }
  }
  return withOpening(traceBack(passage, release, first, columns, step), passage, release);
}

/** How far before the words that were found those that open a passage are looked for: "We [do not] expect". */
const OPENING = 6;
/** A denial so few words before a passage is its own: it is left out, not cut off. */
const DENIAL = 2;

/** The words of a release's sentence just before one of its words, nearest last, as far as they are said. */
function wordsBefore(release: ReleaseIndex, place: number, most: number): number[] {
  const sentence = release.words[place]?.sentence;
  const places: number[] = [];
  for (let at = place - 1; at >= 0 && places.length < most; at -= 1) {
    if (release.words[at]?.sentence !== sentence || !release.isSaid(at)) break;
    places.unshift(at);
  }
  return places;
}

const unmatched = (places: readonly number[]): WordPair[] =>
  places.map((release) => ({ article: null, release, alike: 0 }));

/**
 * With what the free ends of the alignment pass over for being cheap: opening words that stand a little before, so that what
 * is wanting between them shows, and a denial right before the first word.
 */
function withOpening(
  pairs: readonly WordPair[],
  passage: readonly AlignWord[],
  release: ReleaseIndex,
): WordPair[] {
  const found = pairs.findIndex((pair) => pair.release !== null && pair.alike > 0);
  const place = pairs[found]?.release;
  if (found === -1 || place === null || place === undefined) return [...pairs];
  const opening = pairs.slice(0, found).flatMap(({ article }) => (article === null ? [] : [article]));
  const near = wordsBefore(release, place, OPENING);
  const isOpening = (at: number): boolean =>
    opening.every((word, n) => {
      const [own, other] = [passage[word], release.words[at + n]];
      return at + n < place && own !== undefined && other !== undefined && alikeness(own, other) === 2;
    });
  const at = opening.length === 0 ? undefined : near.findLast(isOpening);
  if (at !== undefined) {
    const matched = opening.map((article, n): WordPair => ({ article, release: at + n, alike: 2 }));
    const between = near.filter((one) => one >= at + opening.length);
    return [...matched, ...unmatched(between), ...pairs.slice(found)];
  }
  const last = near.slice(-DENIAL);
  const denial = last.findIndex((one) => isNegation(release.words[one]?.form ?? ''));
  return opening.length > 0 || denial === -1 ? [...pairs] : [...unmatched(last.slice(denial)), ...pairs];
}

const [DIAGONAL, UP, LEFT] = [1, 2, 3];

function traceBack(
  passage: readonly AlignWord[],
  release: ReleaseIndex,
  first: number,
  columns: number,
  step: Uint8Array,
): WordPair[] {
  const pairs: WordPair[] = [];
  let [i, j] = [passage.length, columns - 1];
  while (i > 0) {
    const way = j === 0 ? UP : step[i * columns + j];
    if (way === DIAGONAL) {
      i -= 1;
      j -= 1;
      const [word, other] = [passage[i], release.words[first + j]];
      const alike = word === undefined || other === undefined ? 0 : alikeness(word, other);
      pairs.push({ article: i, release: first + j, alike });
    } else if (way === UP) {
      i -= 1;
      pairs.push({ article: i, release: null, alike: 0 });
    } else {
      j -= 1;
      pairs.push({ article: null, release: first + j, alike: 0 });
    }
  }
  return trimEnds(pairs.toReversed());
}

/** Words of the release before the first and after the last that the passage has are no part of it. */
function trimEnds(pairs: readonly WordPair[]): WordPair[] {
  const first = pairs.findIndex(({ article }) => article !== null);
  const last = pairs.findLastIndex(({ article }) => article !== null);
  return pairs.slice(first, last + 1);
}
