import { sumOf } from '../../choice/layout.ts';
import type { Scene } from '../../scene.ts';
import { featuresAround } from './phrase-features.ts';
import { type Piece, pieceOf } from './pieces.ts';
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
  const known = new Set<string>();
  for (const { words } of pieces)
    for (const word of words) {
      if (!isTelling(word)) continue;
      count += 1;
      if (!known.has(word)) said += likely.get(word) ?? LIKELY.absent;
      known.add(word);
    }
  return count === 0 ? 0 : said / (TOO_MANY * count + (1 - TOO_MANY) * all);
}

const LINKS = new Set('the of in an to for on by and at with that from as'.split(' '));
const isTelling = (word: string): boolean => !LINKS.has(word) && (word.length > 1 || /\d/.test(word));

const WORDS = new WeakMap<Scene, (readonly string[] | undefined)[]>();

/** The words of a phrase, as `Piece.words` has them. */
export function wordsOfPhrase(scene: Scene, at: number): readonly string[] {
  const known = WORDS.get(scene) ?? [];
  if (known.length === 0) WORDS.set(scene, known);
  let words = known[at];
  if (words === undefined) {
    const { firstToken = 0, endToken = 0 } = scene.phrases[at] ?? {};
    words = pieceOf(
      scene.tokens
        .slice(firstToken, endToken)
        .map(({ text }) => text)
        .join(' '),
    ).words;
    known[at] = words;
  }
  return words;
}
