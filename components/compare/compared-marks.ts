import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import type { ComparedText, Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import { cutAtMarks } from '../library/model/text-runs.ts';
import { cutFrom } from './cut-words.ts';
import { wordingDiff } from './wording-diff.ts';

/** How words are drawn: one grammar of lines (../shared/look/compare.md). */
export type MarkClass =
  | 'r-same'
  | 'r-cut'
  | 'r-reworded'
  | 'r-not'
  | 'r-copied'
  | 'f-same'
  | 'f-near'
  | 'f-differs'
  | 'f-new'
  | 'w'
  | 'gone';

/** A stretch of one side with how it is drawn and whose it is. */
export interface ComparedMark extends Span {
  readonly draw: MarkClass;
  /** `ComparedItem.id`. */
  readonly item: string;
}

/** A run of a block's words under at most one mark. */
export interface ComparedRun {
  readonly start: number;
  readonly text: string;
  readonly draw: MarkClass | undefined;
  /** The items whose marks lie over it, the nearest first. */
  readonly items: readonly string[];
}

/** Of marks over the same words the first of these is drawn: a line drawn through another would be neither. */
const ORDER: readonly MarkClass[] = [
  'w',
  'r-cut',
  'gone',
  'r-same',
  'r-not',
  'r-reworded',
  'f-differs',
  'f-near',
  'f-new',
  'f-same',
  'r-copied',
];

const FIGURES = {
  same: 'f-same',
  rounded: 'f-near',
  converted: 'f-near',
  changed: 'f-differs',
  new: 'f-new',
} as const;

function lineOf({ relation, words }: AlignedPassage): MarkClass {
  const own = relation === 'misattributed' ? words : relation;
  if (own === 'absent') return 'r-not';
  return own === 'paraphrase' ? 'r-reworded' : 'r-same';
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** Where words stand in some spans of a text, from the first that was not found before. */
function finder(text: string, spans: readonly Span[]): (words: string) => readonly Span[] {
  let from = spans[0]?.start ?? 0;
  return (words) => {
    if (words === '') return [];
    const found = spans.flatMap(({ start, end }) => {
      const at = text
        .slice(start, end)
        .toLowerCase()
        .indexOf(words.toLowerCase(), Math.max(0, from - start));
      return at === -1 ? [] : [{ start: start + at, end: start + at + words.length }];
    });
    const [first] = found;
    if (first) from = first.end;
    return first ? [first] : [];
  };
}

/**
 * Where words of the release are wanting in an altered quotation: the words before and after that place, as one. Of a quotation in several
 * pieces nothing is drawn, since the gap may be between them.
 */
function wantingIn({ article, release }: Comparison, passage: AlignedPassage): Span[] {
  const [[piece, more], first, last] = [passage.article, passage.matched[0], passage.matched.at(-1)];
  if (!piece || more || !first || !last || passage.changes.every(({ to }) => to !== '')) return [];
  const own = article.read.text.slice(piece.start, piece.end);
  const parts = wordingDiff(release.read.text.slice(first.start, last.end), own);
  const words = [...own.matchAll(WORD)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let at = 0;
  return parts.flatMap(({ kind, text }, n): Span[] => {
    if (kind !== 'removed') {
      at += text.length;
      return [];
    }
    if (parts[n - 1]?.kind === 'added' || parts[n + 1]?.kind === 'added') return [];
    const before = words.findLast((word) => word.end <= at);
    const after = words.find((word) => word.start >= at);
    const [start, end] = [piece.start + (before?.start ?? at), piece.start + (after?.end ?? at)];
    return start < end ? [{ start, end }] : [];
  });
}

/** The word at which a trimmed quotation was cut: its last, its first where the beginning alone is missing, or the one before its "…". */
function cutWord(text: string, passage: AlignedPassage, cut: readonly Span[]): Span[] {
  const [from, to] = [passage.matched[0]?.start ?? 0, passage.matched.at(-1)?.end ?? 0];
  const isAtEnd = cut.some(({ start }) => start >= to);
  const isInside = !isAtEnd && cut.every(({ end }) => end > from);
  const gapIn = ({ start, end }: Span): number => text.slice(start, end).search(/…|\.\s?\.\s?\.|\[/);
  const piece = isInside
    ? passage.article.find((one) => gapIn(one) > 0)
    : passage.article.at(isAtEnd ? -1 : 0);
  if (!piece || cut.length === 0) return [];
  const end = isInside ? piece.start + gapIn(piece) : piece.end;
  const words = [...text.slice(piece.start, end).matchAll(WORD)];
  const word = isAtEnd || isInside ? words.at(-1) : words[0];
  return word ? [{ start: piece.start + word.index, end: piece.start + word.index + word[0].length }] : [];
}

/** All marks of both sides. */
export function comparedMarks(comparison: Comparison): {
  readonly article: readonly ComparedMark[];
  readonly release: readonly ComparedMark[];
} {
  const { alignment, article, release } = comparison;
  const [own, theirs]: [ComparedMark[], ComparedMark[]] = [[], []];
  const add = (to: ComparedMark[], spans: readonly Span[], draw: MarkClass, item: string) =>
    to.push(...spans.map(({ start, end }) => ({ start, end, draw, item })));
  for (const [at, passage] of alignment.passages.entries()) {
    const item = `passage ${at}`;
    const cut = cutFrom(passage, release);
    add(own, passage.article, lineOf(passage), item);
    add(own, cutWord(article.read.text, passage, cut), 'r-cut', item);
    add(theirs, passage.matched.length > 0 ? passage.matched : passage.release, lineOf(passage), item);
    add(theirs, cut, 'gone', item);
    const [inArticle, inRelease] = [
      finder(article.read.text, passage.article),
      finder(release.read.text, passage.release),
    ];
    for (const { from, to } of passage.changes) {
      add(own, inArticle(to), 'w', item);
      add(theirs, inRelease(from), 'w', item);
    }
    add(own, wantingIn(comparison, passage), 'w', item);
    if (passage.relation === 'misattributed') {
      add(
        own,
        sourceOf(article, ({ id }) => id === passage.attribution),
        'w',
        item,
      );
      const says = ({ content }: ComparedText['claims'][number]) =>
        content.some((piece) => passage.matched.some((span) => overlaps(span, piece)));
      add(theirs, sourceOf(release, says), 'w', item);
    }
  }
  const figures = new Map(article.figures.map((figure) => [figure.id, figure]));
  for (const aligned of alignment.figures) {
    const figure = figures.get(aligned.article);
    const [draw, item] = [FIGURES[aligned.relation], `figure ${aligned.article}`];
    if (figure) add(own, [figure], draw, item);
    if (aligned.release) add(theirs, [aligned.release], draw, item);
  }
  for (const [at, run] of alignment.copied.entries()) {
    add(own, [run.article], 'r-copied', `copied ${at}`);
    add(theirs, [run.release], 'r-copied', `copied ${at}`);
  }
  for (const [at, span] of alignment.leftOut.entries()) add(theirs, [span], 'gone', `left out ${at}`);
  return { article: own, release: theirs };
}

function sourceOf(
  { claims }: ComparedText,
  isIt: (claim: ComparedText['claims'][number]) => boolean,
): readonly Span[] {
  return claims
    .filter(isIt)
    .flatMap(({ source }) => source ?? [])
    .slice(0, 1);
}

/** A block's words cut where marks begin and end. */
export function comparedRuns(
  text: string,
  block: Span,
  marks: readonly ComparedMark[],
): readonly ComparedRun[] {
  return cutAtMarks(block, marks).map(({ start, end, over }) => {
    const nearest = over.toSorted((a, b) => ORDER.indexOf(a.draw) - ORDER.indexOf(b.draw));
    return {
      start,
      text: text.slice(start, end),
      draw: nearest[0]?.draw,
      items: [...new Set(nearest.map(({ item }) => item))],
    };
  });
}
