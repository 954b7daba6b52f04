import browser from 'webextension-polyfill';
import { identityOf } from '@/lib/core/record/identity.ts';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';

/** What is known of the page in a tab. */
export interface TabPage {
  /** As the engine found it, without what the user made of it. */
  readonly found: Analysis;
  readonly recalled: RecalledPage;
  /** In a private window, where nothing is kept. */
  readonly isPrivate: boolean;
}

const NOT_READ = 'Nothing was read on this page yet.';

/** Of each tab the page that was analysed last. Only remembered: a worker that was stopped has it sent once more. */
const pages = new Map<number, TabPage>();

const KEY = 'articles in tabs';

/** Which article each tab shows, also for a worker that was stopped meanwhile: by the address that it goes by on record. */
async function articlesInTabs(): Promise<Readonly<Record<string, string>>> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  return (kept as Readonly<Record<string, string>> | undefined) ?? {};
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, since all tabs share one key. */
function noteArticle(tabId: number, identity: string | null): void {
  const note = async () => {
    const { [tabId]: before, ...others } = await articlesInTabs();
    if ((before ?? null) === identity) return;
    await browser.storage.session.set({
      [KEY]: identity === null ? others : { ...others, [tabId]: identity },
    });
  };
  last = last.then(note).catch(() => undefined);
}

export function keepPage(tabId: number, page: TabPage): void {
  pages.set(tabId, page);
  noteArticle(tabId, page.isPrivate ? null : identityOf(page.found.article.metadata));
}

export function forgetPage(tabId: number): void {
  pages.delete(tabId);
  noteArticle(tabId, null);
}

/** What is known of the page in a tab that was read. */
interface ReadTab {
  readonly url: string;
  readonly title?: string;
  readonly published?: string;
}

/** The tabs whose pages were read, with what is remembered of them: of those read before the worker was stopped, the address. */
export async function tabsRead(): Promise<ReadonlyMap<number, ReadTab>> {
  await last;
  const addresses = Object.entries(await articlesInTabs());
  const read = new Map<number, ReadTab>(addresses.map(([tabId, url]) => [Number(tabId), { url }]));
  for (const [tabId, { found }] of pages) {
    const { url, title, published } = found.article.metadata;
    read.set(tabId, {
      url,
      ...(title && { title: title.value }),
      ...(published && { published: published.value }),
    });
  }
  return read;
}

/** The tabs that show articles which go by these addresses; any article where none is given. */
export async function tabsWith(addresses: readonly string[]): Promise<readonly number[]> {
  await last;
  const tabs = Object.entries(await articlesInTabs());
  return tabs.flatMap(([tabId, shown]) =>
    addresses.length === 0 || addresses.includes(shown) ? [Number(tabId)] : [],
  );
}

/** The page in a tab; its content script is asked for its article where nothing is known. Throws where there is none. */
export async function pageOf(tabId: number): Promise<TabPage> {
  // Sent as any article is, so that its address is the sender's.
  if (!pages.has(tabId)) await askPage(tabId, 'page-resend', {});
  const page = pages.get(tabId);
  if (page === undefined) throw new ForUser(NOT_READ);
  return page;
}
