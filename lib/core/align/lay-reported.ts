import type { Figure } from '../model.ts';
import type { AlignedFigure, WordChange } from './alignment.ts';
import { candidatesFor } from './candidates.ts';
import { NOT_THERE, type Laid } from './lay-quotation.ts';
import type { Passage } from './passages.ts';
import type { ReleaseIndex } from './release-index.ts';
import { isFunctionWord, isNegation } from './word-form.ts';
import { wordsIn, type AlignWord, type WordedText } from './words-of.ts';

/** What is known beside the words: how the article's figures stand to the release's, and whether it knows the speaker. */
export interface Beside {
  readonly figures: readonly Figure[];
  readonly aligned: ReadonlyMap<string, AlignedFigure>;
  readonly knowsSpeaker: boolean;
}

/** From this share of its weight a reported claim of somebody in the release is possibly from there; of others, from more. */
const LEAST_OF_KNOWN = 0.2;
const LEAST_OF_OTHERS = 0.5;
/** A figure that both have says as much as so many rare words. */
const FIGURE_WEIGHT = 1;
const TRIED = 4;

/** Lays a reported claim on the release's sentences: possibly a paraphrase of one or two, or of none. */
export function layReported(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): Laid {
  const words = passage.pieces.flatMap((piece) => {
    const { first, endWord } = wordsIn(article, piece);
    return article.words.slice(first, endWord);
  });
  const figures = beside.figures.filter(({ start, end }) =>
    passage.pieces.some((piece) => start >= piece.start && end <= piece.end),
  );
  const scored = scoreSentences(words, figures, release, beside);
  const best = scored[0];
  const least = beside.knowsSpeaker ? LEAST_OF_KNOWN : LEAST_OF_OTHERS;
  if (best === undefined || best.share < least) return NOT_THERE;
  const others = scored.slice(1).filter(({ sentence, share }) => adds(sentence, share, best, words, release));
  const sentences = [best, ...others.slice(0, 1)].map(({ sentence }) => sentence).toSorted((a, b) => a - b);
  const spans = sentences.flatMap((at) => {
    const sentence = release.sentences[at];
    return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }];
  });
  const changes = [
    ...numberChanges(figures, sentences, article, release, beside),
    ...negationChange(words, sentences, release, best.share),
  ];
  return {
    relation: 'paraphrase',
    release: spans,
    changes,
    likeness: Math.min(1, best.share),
    ...(changes.length > 0 && { distorted: true as const }),
  };
}

interface Scored {
  readonly sentence: number;
  readonly share: number;
}

function scoreSentences(
  words: readonly AlignWord[],
  figures: readonly Figure[],
  release: ReleaseIndex,
  beside: Beside,
): Scored[] {
  const total = [...new Map(words.map((word) => [word.stem, word])).values()].reduce(
    (sum, word) => sum + release.weightOf(word),
    0,
  );
  const shares = new Map(
    candidatesFor(words, release, TRIED).map(({ sentence, share }) => [sentence, share * total]),
  );
  for (const figure of figures) {
    const partner = partnerOf(figure, release, beside);
    if (partner === undefined || beside.aligned.get(figure.id)?.relation === 'changed') continue;
    shares.set(partner, (shares.get(partner) ?? 0) + FIGURE_WEIGHT);
  }
  const whole = total + FIGURE_WEIGHT * 0.5 * figures.length;
  return Array.from(shares, ([sentence, weight]) => ({
    sentence,
    share: whole === 0 ? 0 : weight / whole,
  })).toSorted((a, b) => b.share - a.share || a.sentence - b.sentence);
}

function partnerOf(figure: Figure, release: ReleaseIndex, { aligned }: Beside): number | undefined {
  const id = aligned.get(figure.id)?.release;
  const partner = release.analysis.figures.find((other) => other.id === id);
  if (partner === undefined) return undefined;
  return release.sentences.findLastIndex(({ start }) => start <= partner.start);
}

/** Whether a second sentence holds words of the passage that the best one has not. */
function adds(
  sentence: number,
  share: number,
  best: Scored,
  words: readonly AlignWord[],
  release: ReleaseIndex,
): boolean {
  if (share < best.share * 0.5) return false;
  const [have, has] = [stemsOf(best.sentence, release), stemsOf(sentence, release)];
  const fresh = words.filter(({ stem, form }) => !isFunctionWord(form) && has.has(stem) && !have.has(stem));
  return fresh.length >= 2;
}

function stemsOf(sentence: number, release: ReleaseIndex): Set<string> {
  const { first = 0, endWord = 0 } = release.sentences[sentence] ?? {};
  return new Set(release.words.slice(first, endWord).map(({ stem }) => stem));
}

function numberChanges(
  figures: readonly Figure[],
  sentences: readonly number[],
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): WordChange[] {
  return figures.flatMap((figure): WordChange[] => {
    const aligned = beside.aligned.get(figure.id);
    if (aligned?.relation !== 'changed') return [];
    const partner = release.analysis.figures.find(({ id }) => id === aligned.release);
    if (
      partner === undefined ||
      !sentences.includes(release.sentences.findLastIndex(({ start }) => start <= partner.start))
    )
      return [];
    return [{ kind: 'number', from: partner.text, to: article.text.slice(figure.start, figure.end) }];
  });
}

/** A denial on one side alone, where the two are otherwise much alike. */
function negationChange(
  words: readonly AlignWord[],
  sentences: readonly number[],
  release: ReleaseIndex,
  share: number,
): WordChange[] {
  if (share < 0.6 || sentences.length !== 1) return [];
  const { first = 0, endWord = 0 } = release.sentences[sentences[0] ?? 0] ?? {};
  const [own, its] = [
    words.filter(({ form }) => isNegation(form)),
    release.words.slice(first, endWord).filter(({ form }) => isNegation(form)),
  ];
  if (own.length % 2 === its.length % 2) return [];
  return [
    {
      kind: 'negation',
      from: its.map(({ text }) => text).join(' '),
      to: own.map(({ text }) => text).join(' '),
    },
  ];
}
