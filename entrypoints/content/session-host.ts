import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import type { NoArticle } from '@/lib/core/no-article.ts';
import type { BackgroundMessages, PageStatus, PaintedMark, Result } from '@/lib/messaging/messages.ts';
import type { ReadArticle, Wanted } from '@/lib/page/article.ts';
import type { Shown } from './shown.ts';

/** The world as a session sees it; real in mark-page.ts, made up in its tests. */
export interface SessionHost {
  looksLikeArticle(): boolean;
  metadata(): ArticleMetadata;
  /** What a page has instead of anything to read; null where there is something. */
  nothingToRead(): NoArticle | null;
  whyNoArticle(): NoArticle;
  /** Reads the article, or what is wanted in its place. */
  read(wanted?: Wanted): Promise<ReadArticle | null>;
  /** Finds marks again in a text that changed; those of which nothing is left are missing from the answer. */
  anchor(marks: readonly PaintedMark[], from: ArticleText, to: ArticleText): readonly PaintedMark[];
  /** Finds what there is, and what is on record. */
  analyse(
    request: BackgroundMessages['analyse']['request'],
  ): Promise<Result<BackgroundMessages['analyse']['response']>>;
  /** Paints what is found, or takes everything away. */
  show(shown: Shown | null): void;
  /** Hears of every new state. */
  changed(state: PageStatus): void;
}
