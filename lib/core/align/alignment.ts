import type { Span } from '../model.ts';

/**
 * What became of a release's words in an article; an observation, never a verdict (docs/relations.md):
 * - verbatim: in quotation marks, a whole sentence or claim of the release, up to case, marks and house spelling
 * - trimmed: the same words, begun or ended inside the release's sentence, or with a gap in them
 * - altered: in quotation marks, with words that the release has otherwise
 * - paraphrase: reported in other words, possibly from there
 * - misattributed: the release has the words from another speaker
 * - absent: nothing in the release resembles it
 */
export type Relation = 'verbatim' | 'trimmed' | 'altered' | 'paraphrase' | 'misattributed' | 'absent';

/** A difference in wording; either side may be empty: words put in or left out. Both are as their text has them. */
export interface WordChange {
  readonly kind: 'number' | 'negation' | 'word' | 'tense' | 'name' | 'order' | 'unit';
  /** In the release. */
  readonly from: string;
  /** In the article. */
  readonly to: string;
}

/** A quotation or reported claim of the article, laid beside the release. */
export interface AlignedPassage {
  /** Pieces in the article, in text order; never empty. */
  readonly article: readonly Span[];
  /** The sentences of the release that it is located on, in text order; empty where there are none. */
  readonly release: readonly Span[];
  /** Of a quotation: the very words in them that it has. */
  readonly matched: readonly Span[];
  readonly relation: Relation;
  /** Of a misattributed passage: what became of its words. */
  readonly words?: Relation;
  /** A paraphrase that has a number, a denial or a key word otherwise. */
  readonly distorted?: true;
  readonly changes: readonly WordChange[];
  /** `Attribution.id` in the article; null for narration that takes up a claim of the release. */
  readonly attribution: string | null;
  /** Names as each text gives them; null where it names nobody. */
  readonly speaker: string | null;
  readonly releaseSpeaker: string | null;
  /** 0 to 1: how much of the passage, weighted by how rare its words are, the release holds in that place. */
  readonly likeness: number;
  /** The user said where it comes from, or that it comes from nowhere in the release. */
  readonly by?: 'user';
}

/** A figure of the article (`Figure.id`) beside the release's words for it; null for a new one. */
export interface AlignedFigure {
  readonly article: string;
  readonly release: Span | null;
  readonly relation: 'same' | 'rounded' | 'converted' | 'changed' | 'new';
  /** The user said which figure of the release it comes from, or that it comes from none. */
  readonly by?: 'user';
}

/** Words that the article has from the release without quotation marks. */
export interface CopiedRun {
  readonly article: Span;
  readonly release: Span;
  /** Number of words. */
  readonly words: number;
}

/** An article laid beside a release. */
export interface Alignment {
  readonly passages: readonly AlignedPassage[];
  readonly figures: readonly AlignedFigure[];
  readonly copied: readonly CopiedRun[];
  /** Share of the article's words outside quotation marks that stand in copied runs, 0 to 1. */
  readonly copiedShare: number;
  /** Claims of the release of which no passage was found, one span a sentence. */
  readonly leftOut: readonly Span[];
}
