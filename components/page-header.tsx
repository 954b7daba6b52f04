import type { ArticleMetadata } from '@/lib/core/model.ts';
import { type SiteAccess, SiteMenu } from './site-menu.tsx';
import { dateWords } from './words/dates.ts';
import { siteName } from './words/site.ts';

interface Props {
  /** What the page says of itself, once it was read. */
  readonly metadata: ArticleMetadata | undefined;
  /** The address and title of the tab, as far as the browser tells them. */
  readonly tab: { readonly url?: string | undefined; readonly title?: string | undefined };
  /** Absent where the page's site cannot be granted (browser pages, files). */
  readonly access: SiteAccess | undefined;
  /** Whether the marks show on the page; absent where there are none. */
  readonly marksVisible: boolean | undefined;
  readonly onMarks: (visible: boolean) => void;
  readonly onSiteAccess: (always: boolean) => void;
}

/** Site, date, title, and the switch for the marks. */
export function PageHeader({ metadata, tab, access, marksVisible, onMarks, onSiteAccess }: Props) {
  const site = siteName(metadata?.url ?? tab.url) ?? metadata?.site?.value ?? 'This page';
  const title = metadata?.title?.value ?? tab.title;
  const published = metadata?.published?.value;
  return (
    <header>
      <div class="line">
        <span class="meta">
          {access ? <SiteMenu site={site} access={access} onSiteAccess={onSiteAccess} /> : site}
          {published && (
            <>
              <span class="dot" />
              {dateWords(published)}
            </>
          )}
        </span>
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
      {title && <h1 title={title}>{title}</h1>}
    </header>
  );
}
