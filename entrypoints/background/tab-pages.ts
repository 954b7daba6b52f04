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

export function keepPage(tabId: number, page: TabPage): void {
  pages.set(tabId, page);
}

export function forgetPage(tabId: number): void {
  pages.delete(tabId);
}

/** The page in a tab; its content script is asked for its article where nothing is known. Throws where there is none. */
export async function pageOf(tabId: number): Promise<TabPage> {
  // Sent as any article is, so that its address is the sender's.
  if (!pages.has(tabId)) await askPage(tabId, 'page-resend', {});
  const page = pages.get(tabId);
  if (page === undefined) throw new ForUser(NOT_READ);
  return page;
}
