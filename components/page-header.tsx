import type { ComponentChildren } from 'preact';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';

interface Props {
  /** What the page says of itself, once it was read. */
  readonly metadata: ArticleMetadata | undefined;
  /** The site, with when it is read. */
  readonly site: ComponentChildren;
  /** Which marks the page shows; absent where there are none. */
  readonly marks: ComponentChildren;
  /** The article's headline; absent where there is no article. */
  readonly title: string | undefined;
  /** What of the page was not read, beside its date. */
  readonly children?: ComponentChildren;
}

/** Site, marks, title, date, and what was left out. */
export function PageHeader({ metadata, site, marks, title, children }: Props) {
  const published = metadata?.published?.value;
  return (
    <header>
      <div class="line">
        <div class="meta">{site}</div>
        {marks}
      </div>
      {title ? <h1 title={title}>{title}</h1> : <h1 class="visually-hidden">On the Record</h1>}
      {published && <p class="meta date">{dateWords(published)}</p>}
      {children}
    </header>
  );
}
