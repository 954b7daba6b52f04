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

/** A passage located on the place of the release that is most like it. */
export interface Located {
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

export const NOT_THERE: Located = { relation: 'absent', release: [], matched: [], changes: [], likeness: 0 };

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

/** Locates a quotation on the release: whether its words are there, and what is otherwise in them. */
export function locateQuotation(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  { mayBeSpeaker }: Pick<Beside, 'mayBeSpeaker'>,
): Located {
  const quotation = cut(passage, article);
  const told = quotation.words.filter(({ form }) => !isFunctionWord(form)).length;
  let best: Run | null = null;
  const sentences = new Set(quotation.words.map(({ sentence }) => sentence)).size;
  for (const { sentence } of candidatesFor(quotation.words, release, TRIED)) {
    const run = runIn(windowAround(release, sentence, sentences), quotation, release);
    if (best === null || run.likeness > best.likeness) best = run;
  }
  if (best === null) return NOT_THERE;
  const located = locatedAs(best, quotation, release);
  const speaker = release.speakerAt(located.release);
  const least = speaker !== undefined && mayBeSpeaker(speaker) ? LEAST_OF_SPEAKER : LEAST_LIKENESS;
  return best.likeness < (told <= FEW_WORDS ? LEAST_OF_FEW : least) ? NOT_THERE : located;
}

/** Locates a quotation on the very sentences that the user says it comes from: possibly in other words, where it has few of theirs. */
export function locateQuotationOn(
  places: readonly Span[],
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
): Located {
  const quotation = cut(passage, article);
  const own = release.sentences.filter((sentence) => places.some((place) => overlaps(place, sentence)));
  const stretch = { first: own[0]?.first ?? 0, endWord: own.at(-1)?.endWord ?? 0 };
  const located = locatedAs(runIn(stretch, quotation, release), quotation, release);
  if (located.likeness >= LEAST_OF_SPEAKER) return located;
  const sentences = own.map(({ start, end }): Span => ({ start, end }));
  return { ...located, relation: 'paraphrase', release: sentences, matched: [], changes: [] };
}

/** The words of a quotation paired with those of a stretch of the release. */
interface Run {
  readonly pairs: readonly WordPair[];
  readonly likeness: number;
}

function runIn({ first, endWord }: Stretch, { words }: Cut, release: ReleaseIndex): Run {
  const pairs = alignRun(words, release, first, endWord);
  return { pairs, likeness: likenessOf(pairs, words, release) };
}

/** What became of the words of a run. */
function locatedAs({ pairs, likeness }: Run, quotation: Cut, release: ReleaseIndex): Located {
  const whole = spansOf(pairs, release);
  const { changes, gap } = differencesIn(pairs, quotation.words, release, {
    ...quotation,
    isSaid: release.isSaid,
  });
  const isTrimmed = gap || quotation.brackets.size > 0 || !isWhole(pairs, release);
  const relation = changes.length > 0 ? 'altered' : isTrimmed ? 'trimmed' : 'verbatim';
  return {
    relation,
    release: sentencesWith(whole, release),
    // What a trimmed one leaves out between its words is no word that it has.
    matched: relation === 'trimmed' ? spansOf(pairs, release, true) : whole,
    changes,
    likeness,
  };
}

/** Words of the release, by their places. */
interface Stretch {
  readonly first: number;
  readonly endWord: number;
}

/** The words of a sentence of the release with as many around it as the passage has. */
function windowAround(release: ReleaseIndex, sentence: number, sentences: number): Stretch {
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

/** The stretches of the release that pairs lie in; where who said it stands between they are two, and `atGaps` also where words are left out. */
function spansOf(pairs: readonly WordPair[], release: ReleaseIndex, atGaps = false): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (const pair of pairs) {
    const word = pair.release === null || pair.article === null ? undefined : release.words[pair.release];
    if (word === undefined || pair.release === null) continue;
    const open = spans.at(-1);
    const joined =
      open !== undefined &&
      (pair.release === last + 1 || (!atGaps && !hasUnsaid(release, last + 1, pair.release)));
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
