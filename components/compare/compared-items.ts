import type { AlignedFigure, AlignedPassage } from '@/lib/core/align/alignment.ts';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import { toldApart } from '@/lib/core/align/told-apart.ts';
import type { Span } from '@/lib/core/model.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import { cutNote, leftOutOf } from './cut-words.ts';
import { changeWords, FIGURE_RELATIONS, passageRelation, type ShownRelation } from './relation-words.ts';

/** A passage, figure or copied run with what became of it, as it is listed. */
export interface ComparedItem extends ShownRelation {
  readonly id: string;
  readonly kind: 'passage' | 'figure' | 'copied' | 'left out';
  /** What differs, in words: "negation left out, 12 → 21"; "" for nothing to say. */
  readonly note: string;
  /** Who says it in the article; "" for nobody, or a figure. */
  readonly speaker: string;
  /** Of a figure, what is measured; "" where nothing tells. */
  readonly measure?: string;
  /** The user said where it comes from, or that it comes from nowhere there. */
  readonly by?: 'user';
  /** In text order; empty on the side that has none. */
  readonly article: readonly Span[];
  readonly release: readonly Span[];
}

/** "Altered, Ines Lundqvar: negation left out, 12 → 21". */
export function itemName({ words, speaker, note }: ComparedItem): string {
  const told = [words, speaker].filter(Boolean).join(', ');
  return note ? `${told}: ${note}` : told;
}

function noteOf(passage: AlignedPassage, comparison: Comparison): string {
  return [observedIn(passage, comparison), heldNote(passage)].filter(Boolean).join(', ');
}

/** What the user said of it; "" for nothing. */
export function heldNote({ by, relation }: Pick<AlignedPassage | AlignedFigure, 'by' | 'relation'>): string {
  if (by !== 'user') return '';
  return relation === 'absent' || relation === 'new' ? 'unlinked by you' : 'linked by you';
}

function observedIn(passage: AlignedPassage, comparison: Comparison): string {
  const { relation, changes, releaseSpeaker } = passage;
  const told = changes.map(changeWords);
  if (relation === 'misattributed')
    return [`in the release ${releaseSpeaker ?? 'nobody'}`, ...told].join(', ');
  const cut = leftOutOf(passage, comparison);
  return [...(cut ? [cutNote(cut)] : []), ...told].join(', ');
}

/** "12,400 → 14,200"; of the same words nothing, unless they are another figure: "by 30 days → to 30 days". */
function figureNote({ article, release }: Comparison, own: Span, its: Span, differs: boolean): string {
  const words = (text: string, { start, end }: Span) => text.slice(start, end);
  if (!differs && words(article.read.text, own) === words(release.read.text, its)) return '';
  const { from, to } = toldApart([release.read.text, its], [article.read.text, own]);
  return `${from} → ${to}`;
}

function figureItems(comparison: Comparison): ComparedItem[] {
  const { article, alignment } = comparison;
  const own = new Map(article.figures.map((figure) => [figure.id, figure]));
  return alignment.figures.flatMap((aligned): ComparedItem[] => {
    const figure = own.get(aligned.article);
    if (!figure) return [];
    const relation = FIGURE_RELATIONS[aligned.relation];
    return [
      {
        ...relation,
        id: `figure ${figure.id}`,
        kind: 'figure',
        note: [
          aligned.release ? figureNote(comparison, figure, aligned.release, relation.differs) : '',
          heldNote(aligned),
        ]
          .filter(Boolean)
          .join(', '),
        ...(aligned.by && { by: aligned.by }),
        measure: figure.measure,
        speaker: '',
        article: [figure],
        release: aligned.release ? [aligned.release] : [],
      },
    ];
  });
}

/** Copied runs by their places in the alignment, without those that only say who somebody is: that has but one wording. */
function tellingRuns({ alignment: { copied }, article }: Comparison) {
  const isFrame = (span: Span) => article.claims.some(({ source }) => source && overlaps(source, span));
  return copied.map((run, at) => ({ run, at })).filter(({ run }) => !isFrame(run.article));
}

function copiedItems(comparison: Comparison): ComparedItem[] {
  return tellingRuns(comparison).map(({ run, at }) => ({
    id: `copied ${at}`,
    kind: 'copied',
    sign: 'copied',
    words: 'Copied',
    note: `${run.words} words`,
    differs: false,
    isUnsure: false,
    speaker: '',
    article: [run.article],
    release: [run.release],
  }));
}

/** All that became of the release in the article, in the article's order; what was left out comes last, in the release's. */
export function comparedItems(comparison: Comparison): readonly ComparedItem[] {
  const { alignment, release } = comparison;
  const passages = alignment.passages.map((passage, at): ComparedItem => ({
    ...passageRelation(passage),
    id: `passage ${at}`,
    kind: 'passage',
    note: noteOf(passage, comparison),
    ...(passage.by && { by: passage.by }),
    speaker: passage.speaker ?? '',
    article: passage.article,
    release: passage.matched.length > 0 ? passage.matched : passage.release,
  }));
  const leftOut = alignment.leftOut.map((span, at): ComparedItem => {
    const claim = release.claims.find(({ content }) => content.some((piece) => overlaps(piece, span)));
    return {
      id: `left out ${at}`,
      kind: 'left out',
      sign: 'left out',
      words: 'Left out',
      note: '',
      differs: false,
      isUnsure: false,
      speaker: claim?.speaker ?? '',
      article: [],
      release: [span],
    };
  });
  const startOf = ({ article }: ComparedItem): number => article[0]?.start ?? Infinity;
  const inArticle = [...passages, ...figureItems(comparison), ...copiedItems(comparison)];
  return [...inArticle.toSorted((a, b) => startOf(a) - startOf(b)), ...leftOut];
}

/** "3 passages and 2 figures differ", "Nothing differs". */
export function differingWords(items: readonly ComparedItem[]): string {
  const count = (kind: ComparedItem['kind']) =>
    items.filter((item) => item.kind === kind && item.differs).length;
  const [passages, figures] = [count('passage'), count('figure')];
  const told = [
    passages > 0 && `${passages} ${passages === 1 ? 'passage' : 'passages'}`,
    figures > 0 && `${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  ].filter(Boolean);
  if (told.length === 0) return 'No passage or figure was seen to differ';
  return `${told.join(' and ')} ${passages + figures === 1 ? 'differs' : 'differ'}`;
}
