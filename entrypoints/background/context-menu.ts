import browser from 'webextension-polyfill';
import type { FindingType } from '@/lib/core/record/record.ts';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { annotateTab } from './annotate-tab.ts';

const TITLES: Readonly<Record<FindingType, string>> = {
  claim: 'Mark as a claim',
  figure: 'Mark as a figure',
  initiative: 'Mark as an initiative',
};

/** Firefox for Android has none. */
const menus = browser.contextMenus as typeof browser.contextMenus | undefined;

const isFinding = (id: unknown): id is FindingType => typeof id === 'string' && Object.hasOwn(TITLES, id);

/** Offers to mark what is selected by hand. The browser keeps the menu, so it is made when the extension is installed. */
export async function makeContextMenu(): Promise<void> {
  if (menus === undefined) return;
  await menus.removeAll();
  for (const [id, title] of Object.entries(TITLES)) {
    menus.create({ id, title, contexts: ['selection'] });
  }
}

/** Marks what is selected by hand when the user says so; a page that was not read yet is read first. */
export function followContextMenu(): void {
  menus?.onClicked.addListener(({ menuItemId }, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined || !isFinding(menuItemId)) return;
    void (async () => {
      await annotateTab(tabId, { anyway: true });
      await askPage(tabId, 'page-add', { finding: menuItemId });
    })();
  });
}
