import type { Figure, Span } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import type { Beside } from './beside.ts';
import { candidatesFor } from './candidates.ts';
import { NOT_THERE, type Located } from './locate-quotation.ts';
import type { Passage } from './passages.ts';
import type { ReleaseIndex } from './release-index.ts';
import { reportedChanges } from './reported-changes.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type AlignWord, type WordedText } from './words-of.ts';

/** A figure that both have says as much as so many rare words. */
const FIGURE_WEIGHT = 1.2;
/** Sentences count more where somebody says them, and where it is who says the claim; headings repeat what comes. */
const SAID = 1.2;
const SAME_SPEAKER = 1.25;
const HEADING = 0.75;
const TRIED = 8;

/** A claim as it is located: its words and the figures in it, with the two texts. */
interface Told {
  readonly passage: Passage;
  readonly words: readonly AlignWord[];
  readonly figures: readonly Figure[];
  readonly article: WordedText;
  readonly release: ReleaseIndex;
  readonly beside: Beside;
}

/**
 * Locates a reported claim in the release's sentences: on those that the user says it comes from, where they have `chosen` any, else
 * where it fits best, possibly as a paraphrase of one or two, or of none.
 */
export function locateReported(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
  chosen?: readonly Span[],
): Located {
  const told = toldIn(passage, article, release, beside);
  const basis = chosen === undefined ? likeliest(told) : sentencesAt(chosen, told);
  return basis === undefined ? NOT_THERE : locatedOn(basis, told);
}

/** Sentences that a claim is taken to come from, and how much of it stands there in the same words; 0 to 1. */
interface Basis {
  readonly sentences: readonly number[];
  readonly likeness: number;
}

function sentencesAt(chosen: readonly Span[], told: Told): Basis {
  const sentences = told.release.sentences.flatMap((sentence, at) =>
    chosen.some((place) => overlaps(place, sentence)) ? [at] : [],
  );
  return { sentences, likeness: Math.max(0, ...sentences.map((sentence) => likenessIn(sentence, told))) };
}

/** The sentence that a claim fits best, with a second that adds to it or all that have its figures; undefined where none fits. */
function likeliest(told: Told): Basis | undefined {
  const scored = scoreSentences(told);
  const best = scored[0];
  if (best === undefined || best.share < told.beside.least) return undefined;
  const second = scored.find((other) => other !== best && adds(other, best, told));
  const sentences = new Set([
    best.sentence,
    ...(placesOfAll(told) ?? (second === undefined ? [] : [second.sentence])),
  ]);
  return { sentences: [...sentences], likeness: likenessIn(best.sentence, told) };
}

const wordsAt = (article: WordedText, span: Span): readonly AlignWord[] => {
  const { first, endWord } = wordsIn(article, span);
  return article.words.slice(first, endWord);
};

function toldIn(passage: Passage, article: WordedText, release: ReleaseIndex, beside: Beside): Told {
  const words = passage.pieces.flatMap((piece) => wordsAt(article, piece));
  const figures = beside.figures.filter(({ start, end }) =>
    [...passage.pieces, ...(passage.attribution?.source ? [passage.attribution.source] : [])].some(
      (piece) => start >= piece.start && end <= piece.end,
    ),
  );
  return { passage, words, figures, article, release, beside };
}

/** A claim as a paraphrase of some sentences. */
function locatedOn(basis: Basis, told: Told): Located {
  const { passage, words, figures, article, release, beside } = told;
  const { likeness } = basis;
  const sentences = basis.sentences.toSorted((a, b) => a - b).flatMap((at) => release.sentences[at] ?? []);
  const changes = reportedChanges(
    words,
    [...words, ...(passage.attribution?.cue ? wordsAt(article, passage.attribution.cue) : [])],
    figures,
    sentences,
    likeness,
    article,
    release,
    beside.aligned,
  );
  return {
    relation: 'paraphrase',
    release: sentences.map(({ start, end }): Span => ({ start, end })),
    matched: [],
    changes,
    likeness,
    ...(changes.length > 0 && { distorted: true as const }),
  };
}

interface Scored {
  readonly sentence: number;
  /** Of the passage's weight, and how likely the sentence is one that others report. */
  readonly share: number;
}

function scoreSentences({ words, figures, release, beside }: Told): Scored[] {
  const partners = figures.flatMap((figure) => {
    const at = partnerOf(figure, release, beside);
    return at === undefined ? [] : [{ figure, at }];
  });
  // The words of a figure that both have are found with it: "three in five" in "60%".
  const inFigure = (word: Span) => partners.some(({ figure }) => isWithin(word, figure));
  const others = words.filter((word) => !inFigure(word));
  const othersWeight = weigh(others, release);
  const weights = new Map(
    candidatesFor(others, release, TRIED).map(({ sentence, share }) => [sentence, share * othersWeight]),
  );
  for (const { figure, at } of partners) {
    const own = words.filter((word) => isWithin(word, figure));
    weights.set(at, (weights.get(at) ?? 0) + weigh(own, release) + FIGURE_WEIGHT);
  }
  const counts = partners.map(({ at }) => partners.filter((other) => other.at === at).length);
  const whole =
    othersWeight + weigh(words.filter(inFigure), release) + FIGURE_WEIGHT * 0.5 * Math.max(0, ...counts);
  return Array.from(weights, ([sentence, weight]) => ({
    sentence,
    share: whole === 0 ? 0 : (weight / whole) * standing(sentence, release, beside),
  })).toSorted((a, b) => b.share - a.share || a.sentence - b.sentence);
}

const isWithin = (word: Span, figure: Span): boolean => word.start >= figure.start && word.end <= figure.end;

/** How much words tell, each counted once. */
const weigh = (words: readonly AlignWord[], release: ReleaseIndex): number =>
  [...new Map(words.map((word) => [word.stem, word])).values()].reduce(
    (sum, word) => sum + release.weightOf(word),
    0,
  );

/** Of a passage's weight, how much stands in a sentence in the same words; 0 to 1. */
function likenessIn(sentence: number, { words, figures, release, beside }: Told): number {
  const has = stemsOf(sentence, release);
  const matched = figures.filter((figure) => partnerOf(figure, release, beside) === sentence).length;
  const found = weigh(
    words.filter(({ stem }) => has.has(stem)),
    release,
  );
  const whole = weigh(words, release) + FIGURE_WEIGHT * 0.5 * matched;
  return whole === 0 ? 0 : Math.min(1, (found + FIGURE_WEIGHT * matched) / whole);
}

/** How likely a sentence is one that others report. */
function standing(sentence: number, release: ReleaseIndex, beside: Beside): number {
  const span = release.sentences[sentence];
  if (span === undefined) return 0;
  const block = release.analysis.article.blocks.find(
    ({ start, end }) => start <= span.start && span.end <= end,
  );
  const speaker = release.speakerAt([span]);
  const said = speaker === undefined ? 1 : beside.mayBeSpeaker(speaker) ? SAID * SAME_SPEAKER : SAID;
  return block?.kind === 'heading' ? HEADING : said;
}

function partnerOf(figure: Figure, release: ReleaseIndex, { aligned }: Beside): number | undefined {
  const place = aligned.get(figure.id)?.release;
  return place === null || place === undefined
    ? undefined
    : release.sentences.findLastIndex(({ start }) => start <= place.start);
}

/** The sentences in which several figures stand, where each stands in one and they are several. */
function placesOfAll({ figures, release, beside }: Told): number[] | undefined {
  const places = new Set(figures.map((figure) => partnerOf(figure, release, beside)));
  const known = [...places].filter((place) => place !== undefined);
  return known.length > 1 && known.length === places.size ? known : undefined;
}

/** Whether a second sentence holds words or figures of the passage that the best one has not. */
function adds(other: Scored, best: Scored, { words, figures, release, beside }: Told): boolean {
  if (
    figures.some((figure) => partnerOf(figure, release, beside) === other.sentence) &&
    !figures.every((figure) => partnerOf(figure, release, beside) === best.sentence)
  )
    return true;
  if (other.share < best.share * 0.5) return false;
  const [have, has] = [stemsOf(best.sentence, release), stemsOf(other.sentence, release)];
  const fresh = words.filter(({ stem, form }) => !isFunctionWord(form) && has.has(stem) && !have.has(stem));
  return fresh.length >= 2;
}

function stemsOf(sentence: number, release: ReleaseIndex): Set<string> {
  const { first = 0, endWord = 0 } = release.sentences[sentence] ?? {};
  return new Set(release.words.slice(first, endWord).map(({ stem }) => stem));
}
