import browser from 'webextension-polyfill';
import { siteName } from '@/components/words/site.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import type { OfferedRelease, OfferedReleases } from '@/lib/messaging/messages.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { articlesNamed, likelyReleases } from '@/lib/storage/likely-releases.ts';
import { pageOf, type TabPage, tabsRead } from './tab-pages.ts';

const library = libraryNamed();

/** Recorded texts that are listed for a word of theirs. */
const MOST_OTHERS = 20;

function offered(article: RecordedArticle, shares: OfferedRelease['shares'] = null): OfferedRelease {
  return {
    choice: { from: 'library', article: article.id },
    title: article.title || article.url,
    source: article.publication ?? article.site,
    published: article.published ?? '',
    shares,
  };
}

async function othersWith(query: string, page: TabPage): Promise<readonly OfferedRelease[]> {
  const own = identityOf(page.found.article.metadata);
  // One more, since the page itself may be among them.
  const named = await articlesNamed(library, query, MOST_OTHERS + 1);
  return named
    .filter(({ identity }) => identity !== own)
    .slice(0, MOST_OTHERS)
    .map((article) => offered(article));
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
  const likely = query.trim() === '' ? await likelyReleases(library, page.recalled.analysis) : [];
  return {
    likely: likely.map(({ article, runs, names, figures, days }) =>
      offered(article, { runs, names, figures, days: days ?? null }),
    ),
    others: await othersWith(query, page),
    tabs: await otherTabs(tabId, page),
  };
}
