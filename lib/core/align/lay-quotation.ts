import type { Span } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import type { Beside } from './beside.ts';
import { alignRun, type WordPair } from './align-run.ts';
import type { Relation, WordChange } from './alignment.ts';
import { candidatesFor } from './candidates.ts';
import type { Passage } from './passages.ts';
import type { ReleaseIndex } from './release-index.ts';
import { differencesIn } from './word-changes.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type AlignWord, type WordedText } from './words-of.ts';

/** A passage laid on the place of the release that is most like it. */
export interface Laid {
  readonly relation: Exclude<Relation, 'misattributed'>;
  readonly release: readonly Span[];
  readonly matched: readonly Span[];
  readonly changes: readonly WordChange[];
  readonly likeness: number;
  readonly distorted?: true;
}

/** Sentences of the release that are tried; more only cost time. */
const TRIED = 3;
/** A quotation of which the release holds less is not from there. */
const LEAST_LIKENESS = 0.58;
/** One of the speaker whom the release has there may be altered more. */
const LEAST_OF_SPEAKER = 0.42;
/** One of few words has to be there whole: chance finds are common among them. */
const FEW_WORDS = 3;
const LEAST_OF_FEW = 0.7;

export const NOT_THERE: Laid = { relation: 'absent', release: [], matched: [], changes: [], likeness: 0 };

interface Cut {
  readonly words: readonly AlignWord[];
  readonly gaps: ReadonlySet<number>;
  readonly brackets: ReadonlySet<number>;
}

/** The words of a quotation without what the article put into it in brackets, and the places of those and of "…". */
function cut(passage: Passage, article: WordedText): Cut {
  const words: AlignWord[] = [];
  const [gaps, brackets] = [new Set<number>(), new Set<number>()];
  for (const piece of passage.pieces) {
    const { first, endWord } = wordsIn(article, piece);
    let last = piece.start;
    for (let at = first; at < endWord; at += 1) {
      const word = article.words[at];
      if (word === undefined) continue;
      const between = article.text.slice(last, word.start);
      if (/…|\.\s?\.\s?\./.test(between)) gaps.add(words.length);
      if (/(?<=(?:^|\])[^[\]]*)\[[^\]]*$/.test(article.text.slice(piece.start, word.start)))
        brackets.add(words.length);
      else {
        if (/\]/.test(between)) brackets.add(words.length);
        words.push(word);
      }
      last = word.end;
    }
  }
  return { words, gaps, brackets };
}

/** Lays a quotation on the release: whether its words are there, and what is otherwise in them. */
export function layQuotation(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  { mayBeSpeaker }: Pick<Beside, 'mayBeSpeaker'>,
): Laid {
  const quotation = cut(passage, article);
  const told = quotation.words.filter(({ form }) => !isFunctionWord(form)).length;
  let best: { pairs: WordPair[]; likeness: number } | null = null;
  const sentences = new Set(quotation.words.map(({ sentence }) => sentence)).size;
  for (const { sentence } of candidatesFor(quotation.words, release, TRIED)) {
    const window = windowAround(release, sentence, sentences);
    const pairs = alignRun(quotation.words, release, window.first, window.endWord);
    const likeness = likenessOf(pairs, quotation.words, release);
    if (best === null || likeness > best.likeness) best = { pairs, likeness };
  }
  if (best === null) return NOT_THERE;
  const matched = spansOf(best.pairs, release);
  const place = sentencesWith(matched, release);
  const speaker = release.speakerAt(place);
  const least = speaker !== undefined && mayBeSpeaker(speaker) ? LEAST_OF_SPEAKER : LEAST_LIKENESS;
  if (best.likeness < (told <= FEW_WORDS ? LEAST_OF_FEW : least)) return NOT_THERE;
  const { changes, gap } = differencesIn(best.pairs, quotation.words, release, {
    ...quotation,
    isSaid: release.isSaid,
  });
  const relation =
    changes.length > 0
      ? 'altered'
      : gap || quotation.brackets.size > 0 || !isWhole(best.pairs, release)
        ? 'trimmed'
        : 'verbatim';
  return {
    relation,
    release: place,
    matched,
    changes,
    likeness: best.likeness,
  };
}

/** The words of a sentence of the release with as many around it as the passage has. */
function windowAround(
  release: ReleaseIndex,
  sentence: number,
  sentences: number,
): { first: number; endWord: number } {
  const reach = Math.max(1, sentences);
  const [head, tail] = [
    release.sentences[Math.max(0, sentence - reach)],
    release.sentences[Math.min(release.sentences.length - 1, sentence + reach)],
  ];
  return { first: head?.first ?? 0, endWord: tail?.endWord ?? 0 };
}

function likenessOf(pairs: readonly WordPair[], words: readonly AlignWord[], release: ReleaseIndex): number {
  let [found, all] = [0, 0];
  for (const { article, alike } of pairs) {
    const word = article === null ? undefined : words[article];
    if (word === undefined) continue;
    const weight = release.weightOf(word);
    all += weight;
    found += alike === 2 ? weight : alike === 1 ? weight * 0.7 : 0;
  }
  return all === 0 ? 0 : found / all;
}

/** Whether a passage begins and ends where a sentence, a quotation or a claim of the release does. */
function isWhole(pairs: readonly WordPair[], release: ReleaseIndex): boolean {
  const places = pairs.map((pair) => pair.release).filter((place) => place !== null);
  const [first, last] = [places[0], places.at(-1)];
  return (
    first !== undefined && last !== undefined && release.opensAt.has(first) && release.endsAt.has(last + 1)
  );
}

/** The whole sentences that spans lie in. */
function sentencesWith(spans: readonly Span[], { sentences }: ReleaseIndex): Span[] {
  return sentences
    .filter((sentence) => spans.some((span) => overlaps(span, sentence)))
    .map(({ start, end }) => ({ start, end }));
}

/** The stretches of the release that pairs lie in; one who said it stands between is two. */
function spansOf(pairs: readonly WordPair[], release: ReleaseIndex): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (const pair of pairs) {
    const word = pair.release === null || pair.article === null ? undefined : release.words[pair.release];
    if (word === undefined || pair.release === null) continue;
    const open = spans.at(-1);
    const joined =
      open !== undefined && (pair.release === last + 1 || !hasUnsaid(release, last + 1, pair.release));
    if (open !== undefined && joined) open.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    last = pair.release;
  }
  return spans;
}

function hasUnsaid(release: ReleaseIndex, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (!release.isSaid(at)) return true;
  return false;
}
