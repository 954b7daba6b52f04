import type { Analysis, Span, Speaker, TextSpan } from '../model.ts';
import { isDoubtful } from '../attribution/doubtful.ts';
import { findQuotations } from '../text/quotations.ts';
import { alignFigures } from './align-figures.ts';
import type { Beside } from './beside.ts';
import type { AlignedPassage, Alignment } from './alignment.ts';
import { candidatesFor } from './candidates.ts';
import { copiedRuns } from './copied-runs.ts';
import { locateChosen } from './locate-chosen.ts';
import { locateQuotation, type Located } from './locate-quotation.ts';
import { locateReported } from './locate-reported.ts';
import { leftOut } from './left-out.ts';
import { joinedClaims, narrationOf, passagesOf, sentencesOf, type Passage } from './passages.ts';
import { indexRelease, type ReleaseIndex } from './release-index.ts';
import type { ReleaseLink } from './release-link.ts';
import { isNamedIn, isPerson, mayBeSpeaker } from './same-name.ts';
import { formOf } from './word-form.ts';
import { wordsOf, type WordedText } from './words-of.ts';

/** Sentences of the release that a sentence of the article is held against. */
const TRIED = 6;
/** From this likeness a reported claim is possibly from the release: by whether it knows the speaker, and of nobody's. */
const LEAST = { known: 0.2, other: 0.5, nobody: 0.42 } as const;
/** From this likeness what one person is reported to say is another's in the release. */
const LEAST_OTHER = 0.6;
/** A part of a sentence is a claim of its own where the release has so much of it: less is found by chance, and the sentence is told whole. */
const LEAST_OF_PART = 0.35;

/**
 * Lays an analysed article beside an analysed release: what became of each quotation, reported claim and figure, what was
 * taken over word for word and what was left out. Time grows with the article's length times the sentences tried, not with
 * the product of both texts. What the user says of a passage stands before what is found.
 */
export function alignArticle(
  article: Analysis,
  released: Analysis | ReleaseIndex,
  links: readonly ReleaseLink[] = [],
): Alignment {
  const release = 'analysis' in released ? released : indexRelease(released);
  const worded = wordsOf(article);
  const comesFrom = worded.sentences.map(({ first, endWord }) =>
    candidatesFor(worded.words.slice(first, endWord), release, TRIED),
  );
  const figures = alignFigures(article.figures, worded, release, comesFrom, links);
  const aligned = new Map(figures.map((figure) => [figure.article, figure]));
  const layAll = (passages: readonly Passage[]) =>
    passages.flatMap((passage) => {
      const speaker = article.speakers.find(({ id }) => id === passage.attribution?.speaker);
      const beside: Beside = {
        figures: article.figures,
        aligned,
        least: leastFor(passage, speaker, release),
        mayBeSpeaker: (other) => speaker !== undefined && mayBeSpeaker(speaker, other),
      };
      return locate(passage, worded, release, beside).map((located) => {
        const held = locateChosen(links, located.passage, worded, release, beside);
        const aligned = passageOf(located.passage, held ?? located, speaker, release);
        return held === undefined ? aligned : { ...aligned, by: 'user' as const };
      });
    });
  const doubtful = new Set(article.attributions.filter(isDoubtful).map(({ id }) => id));
  const isToldOf = ({ relation, by }: AlignedPassage): boolean => relation !== 'absent' || by === 'user';
  const claimed = layAll(passagesOf(article, worded)).filter(
    (passage) => isToldOf(passage) || !doubtful.has(passage.attribution ?? ''),
  );
  const narrated = layAll(narrationOf(article, worded, claimed)).filter(isToldOf);
  const passages = [...claimed, ...narrated].toSorted(
    (a, b) => (a.article[0]?.start ?? 0) - (b.article[0]?.start ?? 0),
  );
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
      worded,
      passages,
      copied.map((run) => run.release),
    ),
  };
}

function leastFor({ attribution }: Passage, speaker: Speaker | undefined, release: ReleaseIndex): number {
  if (attribution === null) return LEAST.nobody;
  return speaker === undefined || isNamedIn(speaker, release.forms) ? LEAST.known : LEAST.other;
}

/** A passage located whole, or sentence by sentence where its sentences come from different places. */
function locate(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): (Located & { passage: Passage })[] {
  if (!passage.quoted) return layClaims(passage, article, release, beside);
  const whole = locateQuotation(passage, article, release, beside);
  const parts = sentencesOf(passage, article);
  if (parts.length < 2 || whole.relation === 'verbatim') return [{ ...whole, passage }];
  const located = parts.map((part) => ({
    ...locateQuotation(part, article, release, beside),
    passage: part,
  }));
  const isAlike =
    located.every(({ relation }) => relation === whole.relation) && whole.relation !== 'altered';
  return isAlike || located.every(({ relation }) => relation === 'absent')
    ? [{ ...whole, passage }]
    : located;
}

/** A reported claim located whole, or part by part where each part is more like a place of its own than the whole is like any. */
function layClaims(
  passage: Passage,
  article: WordedText,
  release: ReleaseIndex,
  beside: Beside,
): (Located & { passage: Passage })[] {
  const located = (claim: Passage) => ({
    ...locateReported(claim, article, release, beside),
    passage: claim,
  });
  const whole = located(passage);
  const parts = passage.attribution === null ? [] : joinedClaims(passage, article);
  if (whole.relation === 'absent' || parts.length < 2) return [whole];
  const apart: (Located & { passage: Passage })[] = [];
  for (const part of parts.map(located)) {
    const before = apart.at(-1);
    if (before === undefined || !isOnePlace(before, part) || before.distorted !== part.distorted)
      apart.push(part);
    else apart[apart.length - 1] = located({ ...passage, pieces: [joined(before.passage, part.passage)] });
  }
  const areApart =
    apart.length > 1 &&
    apart.every((part, at) =>
      apart.slice(0, at).every((before) => !isOnePlace(before, part) || before.distorted !== part.distorted),
    );
  const isBetter = apart.every(
    ({ relation, likeness, distorted }) =>
      relation !== 'absent' && (distorted === true || likeness >= Math.max(LEAST_OF_PART, whole.likeness)),
  );
  return areApart && isBetter ? apart : [whole];
}

const isOnePlace = (a: Located, b: Located): boolean =>
  a.release.some(({ start }) => b.release.some((other) => other.start === start));

const joined = (first: Passage, last: Passage): Span => ({
  start: first.pieces[0]?.start ?? 0,
  end: last.pieces.at(-1)?.end ?? 0,
});

function passageOf(
  passage: Passage,
  located: Located,
  speaker: Speaker | undefined,
  release: ReleaseIndex,
): AlignedPassage {
  const { relation, distorted, ...rest } = located;
  const place = located.matched.length > 0 ? located.matched : located.release;
  const releaseSpeaker = release.speakerAt(place) ?? (passage.quoted ? release.labelledAt(place) : undefined);
  const isOther = relation !== 'absent' && saysOther(passage, located.likeness, speaker, releaseSpeaker);
  return {
    article: passage.pieces,
    release: rest.release,
    matched: rest.matched,
    relation: isOther ? 'misattributed' : relation,
    ...(isOther && { words: relation }),
    ...(distorted && { distorted }),
    changes: rest.changes,
    attribution: passage.attribution?.id ?? null,
    speaker: speaker?.name ?? null,
    releaseSpeaker: releaseSpeaker?.name ?? null,
    likeness: rest.likeness,
  };
}

/** Whether the release has the words surely from another: both are named, and are not one by any name. */
function saysOther(
  passage: Passage,
  likeness: number,
  speaker: Speaker | undefined,
  other: Speaker | undefined,
): boolean {
  if (speaker === undefined || other === undefined || mayBeSpeaker(speaker, other)) return false;
  // "The spokesman said the envoy would speak": that it is the envoy's word is told.
  if (isNamedIn(other, formsIn(passage.attribution?.content ?? []))) return false;
  return passage.quoted ? isPerson(speaker) : likeness >= LEAST_OTHER && isPerson(speaker) && isPerson(other);
}

const formsIn = (spans: readonly TextSpan[]): ReadonlySet<string> =>
  new Set(spans.flatMap(({ text }) => (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(formOf)));

function shareOf(copied: Alignment['copied'], { words }: WordedText, quoted: readonly Span[]): number {
  const outside = words.filter(
    ({ start }) => !quoted.some((span) => start >= span.start && start < span.end),
  ).length;
  return outside === 0 ? 0 : copied.reduce((sum, run) => sum + run.words, 0) / outside;
}
