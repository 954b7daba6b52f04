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
  return traceBack(passage, release, first, columns, step);
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
