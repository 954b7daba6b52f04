import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import { type SiteAccess, SiteMenu } from './site-menu.tsx';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { siteName } from './words/site.ts';

interface Props {
  /** What the page says of itself, once it was read. */
  readonly metadata: ArticleMetadata | undefined;
  /** The tab's address, as far as the browser tells it. */
  readonly url: string | undefined;
  /** The article's headline; absent where there is no article. */
  readonly title: string | undefined;
  /** Absent where the page's site cannot be granted (browser pages, files). */
  readonly access: SiteAccess | undefined;
  /** Whether the marks show on the page; absent where there are none. */
  readonly marksVisible: boolean | undefined;
  readonly onMarks: (visible: boolean) => void;
  readonly onSiteAccess: (always: boolean) => void;
  readonly onOptions: () => void;
}

/** Site, date, title, and the switch for the marks. */
export function PageHeader({
  metadata,
  url,
  title,
  access,
  marksVisible,
  onMarks,
  onSiteAccess,
  onOptions,
}: Props) {
  const site = siteName(metadata?.url ?? url) ?? metadata?.site?.value ?? 'This page';
  const published = metadata?.published?.value;
  return (
    <header>
      <div class="line">
        <div class="meta">
          {access ? (
            <SiteMenu site={site} access={access} onSiteAccess={onSiteAccess} onOptions={onOptions} />
          ) : (
            site
          )}
          {published && (
            <>
              <span class="dot" />
              {dateWords(published)}
            </>
          )}
        </div>
        {marksVisible !== undefined && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={marksVisible}
            onClick={() => onMarks(!marksVisible)}
          >
            Marks
            <i />
          </button>
        )}
      </div>
      {title ? <h1 title={title}>{title}</h1> : <h1 class="visually-hidden">On the Record</h1>}
    </header>
  );
}
