import type { Annotation, Version } from '@/lib/core/record/record.ts';
import type { ArticleFields } from './article-fields.ts';

/** What was on record on one side of a change, as far as the change touched it. */
export interface JournalSide {
  /** Null where the article was not on record. */
  readonly article: ArticleFields | null;
  readonly annotations: readonly Annotation[];
  /** `Annotation.id` of those that were not there. */
  readonly absent: readonly string[];
}

/** One deed of the user with one article, so that it can be undone and done again. */
export interface JournalEntry {
  /** `RecordedArticle.id`. */
  readonly article: string;
  readonly at: string;
  /** What was done, in words for the user: "speaker changed". */
  readonly cause: string;
  readonly before: JournalSide;
  readonly after: JournalSide;
  readonly undone: boolean;
  /** The tab or window that did it, for as long as the browser runs; absent where none is known. */
  readonly by?: string;
  /** The texts that went with the article, where one side has none. */
  readonly versions: readonly Version[];
}
