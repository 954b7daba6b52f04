import type { Leads } from '../library/annotation-cache.ts';
import type { Annotation, RecordedArticle } from '@/lib/core/record/record.ts';

/** One article with what a brief tells of it. */
export interface BriefArticle {
  readonly article: RecordedArticle;
  /** In text order. */
  readonly rows: readonly Annotation[];
  /** All of the article, for the figures that stand in its claims. */
  readonly others: readonly Annotation[];
  /** How claims are led in whose annotation does not hold all of it. */
  readonly leads: Leads;
  /** Of those that read otherwise now: the words that stand there, by `Annotation.id`; "" where nothing does. */
  readonly now: ReadonlyMap<string, string>;
  /** The printed page that a row begins on, by `Annotation.id`; none of what has no pages. */
  readonly pages: ReadonlyMap<string, number>;
}

/** All that is shown or selected, whole, to be printed or sent to somebody. */
export interface BriefData {
  readonly articles: readonly BriefArticle[];
}

/** What a brief is of, told at its head. */
export interface BriefHead {
  /** "Statements of Ingrid Solvang". */
  readonly title: string;
  /** What the list was cut down to; empty for all. */
  readonly filters: readonly string[];
  readonly search: string;
  /** ISO 8601. */
  readonly printed: string;
}
