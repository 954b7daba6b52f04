import type { Analysis, ArticleText, Span, Speaker } from '../model.ts';
import { sentencesIn } from '../text/sentences.ts';
import { alignArticle } from './align-article.ts';
import type { Alignment } from './alignment.ts';
import { figureWords, type ReleaseLink } from './release-link.ts';

/** A text as it is shown beside another. */
export interface ComparedText {
  readonly read: ArticleText;
  /** In text order. */
  readonly sentences: readonly Span[];
  /** The claims in it, in text order: who says which passages, in quotation marks or not. */
  readonly claims: readonly ComparedClaim[];
  readonly figures: readonly ComparedFigure[];
}

interface ComparedClaim {
  /** `Attribution.id`. */
  readonly id: string;
  readonly content: readonly Span[];
  /** The words that name who says it; null where there are none. */
  readonly source: Span | null;
  /** "" where nobody is named. */
  readonly speaker: string;
  /** Role and affiliation: "chief executive, Tarn Bay Harbour Board"; "" where neither is told. */
  readonly about: string;
}

interface ComparedFigure extends Span {
  readonly id: string;
  readonly measure: string;
  /** What links know it by. */
  readonly words: string;
}

/** An article and a release, with what became of the one in the other. Plain data: it crosses from the background to a page. */
export interface Comparison {
  readonly article: ComparedText;
  readonly release: ComparedText;
  readonly alignment: Alignment;
}

function whoIs(speaker: Speaker | undefined): Pick<ComparedClaim, 'speaker' | 'about'> {
  const { name = '', role, affiliation } = speaker ?? {};
  return { speaker: name, about: [role, affiliation].filter(Boolean).join(', ') };
}

function comparedText({ article, attributions, speakers, figures }: Analysis): ComparedText {
  const known = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const sentences = article.blocks.flatMap((block) => sentencesIn(article.text, block));
  return {
    read: article,
    sentences,
    claims: attributions.map(({ id, content, source, speaker }) => ({
      id,
      content: content.map(({ start, end }) => ({ start, end })),
      source: source && { start: source.start, end: source.end },
      ...whoIs(known.get(speaker ?? '')),
    })),
    figures: figures.map((figure) => ({
      id: figure.id,
      start: figure.start,
      end: figure.end,
      measure: figure.measure ?? '',
      words: figureWords(article.text, sentences, figure),
    })),
  };
}

/** Lays an analysed article beside an analysed release, as both are shown; with what the user says of its passages. */
export function compareTexts(
  article: Analysis,
  release: Analysis,
  links: readonly ReleaseLink[] = [],
): Comparison {
  return {
    article: comparedText(article),
    release: comparedText(release),
    alignment: alignArticle(article, release, links),
  };
}
