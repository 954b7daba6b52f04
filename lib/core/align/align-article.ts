import type { Analysis, Attribution, Speaker } from '../model.ts';
import { findQuotations } from '../text/quotations.ts';
import { alignFigures } from './align-figures.ts';
import type { AlignedPassage, Alignment } from './alignment.ts';
import { candidatesFor } from './candidates.ts';
import { copiedRuns } from './copied-runs.ts';
import { layQuotation, type Laid } from './lay-quotation.ts';
import { layReported, type Beside } from './lay-reported.ts';
import { leftOut } from './left-out.ts';
import { passagesOf, sentencesOf, type Passage } from './passages.ts';
import { indexRelease, type ReleaseIndex } from './release-index.ts';
import { isNamedIn, mayBeSpeaker } from './same-name.ts';
import { wordsOf, type WordedText } from './words-of.ts';

/** Sentences of the release that a sentence of the article is held against. */
const TRIED = 4;

/**
 * Lays an analysed article beside an analysed release: what became of each quotation, reported claim and figure, what was
 * taken over word for word and what was left out. Time grows with the article's length times the sentences tried, not with
 * the product of both texts.
 */
export function alignArticle(article: Analysis, released: Analysis | ReleaseIndex): Alignment {
  const release = 'analysis' in released ? released : indexRelease(released);
  const worded = wordsOf(article);
  const comesFrom = worded.sentences.map(({ first, endWord }) =>
    candidatesFor(worded.words.slice(first, endWord), release, TRIED),
  );
  const figures = alignFigures(article.figures, worded, release, comesFrom);
  const aligned = new Map(figures.map((figure) => [figure.article, figure]));
  const passages = passagesOf(article, worded).flatMap((passage) => {
    const speaker = article.speakers.find(({ id }) => id === passage.attribution?.speaker);
    const knowsSpeaker = speaker === undefined || isNamedIn(speaker, release.text);
    return lay(passage, worded, release, { figures: article.figures, aligned, knowsSpeaker }).map((laid) =>
      passageOf(laid.passage, laid, speaker, release),
    );
  });
  const quoted = findQuotations(article.article.text, article.article.blocks).filter(
    ({ depth }) => depth === 0,
  );
  const copied = copiedRuns(worded, article.article.blocks, quoted, release);
  return {
    passages,
    figures,
    copied,
    copiedShare: shareOf(copied, worded, quoted),
    leftOut: leftOut(
      release,
      passages,
      copied.map((run) => run.release),
    ),
  };
}

/** A passage laid whole, or sentence by sentence where its sentences come from different places. */
function lay(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): (Laid & { passage: Passage })[] {
  if (!passage.quoted) return [{ ...layReported(passage, article, release, beside), passage }];
  const whole = layQuotation(passage, article, release);
  const parts = sentencesOf(passage, article);
  if (parts.length < 2 || (whole.relation !== 'altered' && whole.relation !== 'absent'))
    return [{ ...whole, passage }];
  const laid = parts.map((part) => ({ ...layQuotation(part, article, release), passage: part }));
  const changes = laid.reduce((sum, part) => sum + part.changes.length, 0);
  const isBetter =
    laid.some(({ relation }) => relation !== 'absent') &&
    (changes < whole.changes.length || whole.relation === 'absent');
  return isBetter ? laid : [{ ...whole, passage }];
}

function passageOf(
  passage: Passage,
  laid: Laid,
  speaker: Speaker | undefined,
  release: ReleaseIndex,
): AlignedPassage {
  const { relation, release: spans, changes, likeness, distorted } = laid;
  const releaseSpeaker = speakerAt(release, spans);
  const isOther =
    speaker !== undefined &&
    releaseSpeaker !== undefined &&
    relation !== 'absent' &&
    (passage.quoted || likeness >= 0.5) &&
    !mayBeSpeaker(speaker, releaseSpeaker);
  return {
    article: passage.pieces,
    release: spans,
    relation: isOther ? 'misattributed' : relation,
    ...(isOther && { words: relation }),
    ...(distorted && { distorted }),
    changes,
    attribution: passage.attribution?.id ?? null,
    speaker: speaker?.name ?? null,
    releaseSpeaker: releaseSpeaker?.name ?? null,
    likeness,
  };
}

/** Who speaks most of the words in a place of the release; nobody where it is narration. */
function speakerAt(
  { analysis }: ReleaseIndex,
  spans: readonly { start: number; end: number }[],
): Speaker | undefined {
  const overlap = ({ content }: Attribution) =>
    content.reduce(
      (sum, piece) =>
        sum +
        spans.reduce(
          (part, span) =>
            part + Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start)),
          0,
        ),
      0,
    );
  const best = analysis.attributions
    .map((attribution) => ({ attribution, share: overlap(attribution) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)[0];
  return analysis.speakers.find(({ id }) => id === best?.attribution.speaker);
}

function shareOf(
  copied: Alignment['copied'],
  { words }: WordedText,
  quoted: readonly { start: number; end: number }[],
): number {
  const outside = words.filter(
    ({ start }) => !quoted.some((span) => start >= span.start && start < span.end),
  ).length;
  return outside === 0 ? 0 : copied.reduce((sum, run) => sum + run.words, 0) / outside;
}
