import browser from 'webextension-polyfill';
import { PAGE_CARD } from './page-files.ts';

/** Brings the script of the card into a tab's page; false where the page was left meanwhile, or lets nobody in any more. */
export async function bringCard(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...PAGE_CARD] });
    return true;
  } catch {
    return false;
  }
}
