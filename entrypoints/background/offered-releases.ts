import browser from 'webextension-polyfill';
import { siteName } from '@/components/words/site.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import type { OfferedRelease, OfferedReleases } from '@/lib/messaging/messages.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { knownStories, type Story } from '@/lib/storage/known-stories.ts';
import { likelyReleases } from '@/lib/storage/likely-releases.ts';
import { onAnyChange } from './page-record.ts';
import { pageOf, type TabPage, tabsRead } from './tab-pages.ts';

const library = libraryNamed();
const stories = knownStories(library);

/** Keeps what is known of recorded articles up with what is written, by whomever. */
export function followStories(): void {
  onAnyChange((articles) => stories.changed(articles));
}

/** Recorded texts that are listed for a word of theirs. */
const MOST_OTHERS = 20;

function offered(article: Story['article'], shares: OfferedRelease['shares'] = null): OfferedRelease {
  return {
    choice: { from: 'library', article: article.id },
    title: article.title || article.url,
    source: article.publication ?? article.site,
    published: article.published ?? '',
    shares,
  };
}

async function othersWith(query: string, page: TabPage): Promise<readonly OfferedRelease[]> {
  const words = query.trim().toLowerCase();
  if (words === '') return [];
  const own = identityOf(page.found.article.metadata);
  const known = await stories.all();
  return known
    .filter(({ article }) => article.identity !== own)
    .map(({ article }) => offered(article))
    .filter(({ title, source }) => `${title} ${source}`.toLowerCase().includes(words))
    .slice(0, MOST_OTHERS);
}

/** Tabs with pages that were read, or that the browser lets us enter; of private windows only beside a private page. */
async function otherTabs(tabId: number, { isPrivate }: TabPage): Promise<readonly OfferedRelease[]> {
  const [tabs, read] = [await browser.tabs.query({}), await tabsRead()];
  return tabs.flatMap(({ id, incognito, title, url }) => {
    if (id === undefined || id === tabId || incognito !== isPrivate) return [];
    const known = read.get(id);
    const source = siteName(url) ?? siteName(known?.url);
    // Where the browser keeps the address from us, it keeps us from the page.
    if (source === undefined) return [];
    const published = known?.published ?? '';
    return [
      {
        choice: { from: 'tab', tabId: id } as const,
        title: title ?? known?.title ?? source,
        source,
        published,
        shares: null,
      },
    ];
  });
}

/** What the page of a tab can be laid beside. Throws a `StorageFailure`. */
export async function offeredReleases(tabId: number, query: string): Promise<OfferedReleases> {
  const page = await pageOf(tabId);
  const likely =
    query.trim() === '' ? await likelyReleases(library, await stories.all(), page.recalled.analysis) : [];
  return {
    likely: likely.map(({ article, runs, names, figures, days }) =>
      offered(article, { runs, names, figures, days: days ?? null }),
    ),
    others: await othersWith(query, page),
    tabs: await otherTabs(tabId, page),
  };
}
