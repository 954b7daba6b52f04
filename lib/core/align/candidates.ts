import type { ReleaseIndex } from './release-index.ts';
import type { AlignWord } from './words-of.ts';

/** A sentence of the release with how much of a passage's weight its words have. */
export interface Candidate {
  readonly sentence: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Places of a word beyond so many tell nothing of where a passage comes from, and would cost time. */
const MOST_PLACES = 60;

/** The sentences of the release that share most with a passage, best first; by an index, so linear in the passage. */
export function candidatesFor(
  passage: readonly AlignWord[],
  release: ReleaseIndex,
  most: number,
): Candidate[] {
  const shares = new Map<number, number>();
  let total = 0;
  for (const [stem, word] of new Map(passage.map((word) => [word.stem, word]))) {
    const weight = release.weightOf(word);
    total += weight;
    const places = release.places.get(stem) ?? [];
    if (places.length > MOST_PLACES) continue;
    for (const sentence of new Set(places.map((at) => release.words[at]?.sentence ?? 0))) {
      shares.set(sentence, (shares.get(sentence) ?? 0) + weight);
    }
  }
  return Array.from(shares, ([sentence, weight]) => ({ sentence, share: total === 0 ? 0 : weight / total }))
    .toSorted((a, b) => b.share - a.share || a.sentence - b.sentence)
    .slice(0, most);
}
