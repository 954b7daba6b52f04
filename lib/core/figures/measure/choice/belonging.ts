import { sumOf } from '../../choice/layout.ts';
import type { Scene } from '../../scene.ts';
import { featuresAround } from './phrase-features.ts';
import { plainWordsOf } from '../phrases/plain-words-of.ts';
import { isSaidBy, type Piece } from '../form/pieces.ts';
import type { Surroundings } from './surroundings.ts';

/** How likely each word around a figure belongs to what it measures. */
export interface Belonging {
  readonly likely: ReadonlyMap<string, number>;
  /** Of all words together. */
  readonly all: number;
}

/**
 * How likely the words around a figure belong to what it measures, by `weights` of what tells of their phrases; `rule` is
 * what the rules say, which may be of an earlier sentence.
 */
export function belongingOf(around: Surroundings, rule: readonly string[], weights: Float64Array): Belonging {
  const likely = new Map<string, number>();
  for (const { phrase, features } of featuresAround(around)) {
    const likelihood = 1 / (1 + Math.exp(-sumOf(weights, features)));
    for (const word of wordsOfPhrase(around.standing.scene, phrase))
      if (isTelling(word)) likely.set(word, Math.max(likelihood, likely.get(word) ?? 0));
  }
  // “Debt is $4 billion. It is expected to reach $6 billion.”
  if (!rule.some((word) => likely.has(word)))
    for (const word of rule) if (isTelling(word)) likely.set(word, LIKELY.carried);
  return summed(likely);
}

/** What is likely of each word, summed once for all candidates of a figure. */
export function summed(likely: ReadonlyMap<string, number>): Belonging {
  let all = 0;
  for (const likelihood of likely.values()) all += likelihood;
  return { likely, all };
}

/** Of a word of the rules where all of theirs are from an earlier sentence, and of another that stands in no phrase. */
const LIKELY = { carried: 0.6, absent: 0.02 } as const;
/** How much a word too many, or said again, counts beside one too few. */
const TOO_MANY = 0.25;

/** How well words are expected to agree with what is measured: 1 where all that belongs to it is said, and nothing else. */
export function agreementOf(pieces: readonly Piece[], { likely, all }: Belonging): number {
  let said = 0;
  let count = 0;
  pieces.forEach(({ words }, at) => {
    words.forEach((word, n) => {
      if (!isTelling(word)) return;
      count += 1;
      // Of few words, so that it is cheaper to look back than to note them.
      if (words.indexOf(word) === n && !isSaidBy(pieces, at, word)) said += likely.get(word) ?? LIKELY.absent;
    });
  });
  return count === 0 ? 0 : said / (TOO_MANY * count + (1 - TOO_MANY) * all);
}

const LINKS = new Set('the of in an to for on by and at with that from as'.split(' '));
const isTelling = (word: string): boolean => (word.length > 1 ? !LINKS.has(word) : /\d/.test(word));

/** The words of a phrase, as `Piece.words` has them. */
export function wordsOfPhrase(scene: Scene, at: number): readonly string[] {
  const { words, from } = plainWordsOf(scene);
  const { firstToken = 0, endToken = 0 } = scene.phrases[at] ?? {};
  return words
    .slice(from[firstToken - scene.firstToken], from[endToken - scene.firstToken])
    .map(({ word }) => word);
}
