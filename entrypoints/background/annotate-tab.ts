import browser from 'webextension-polyfill';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { failureOf } from '@/lib/messaging/failure.ts';
import type { PageStatus } from '@/lib/messaging/messages.ts';
import { PAGE_SCRIPTS, PAGE_STYLES } from './page-files.ts';

/** What browsers say of a page that was left while we were on our way into it; every other refusal is for good. */
const LEFT =
  /no tab with id|invalid tab id|frame .{0,200}(?:was removed|not found)|tab was closed|navigat|document .{0,200}destroyed/i;

async function isThere(tabId: number): Promise<boolean> {
  return (await askPage(tabId, 'page-status', {})).ok;
}

async function bringIn(tabId: number): Promise<PageStatus | null> {
  try {
    const target = { tabId };
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [...PAGE_STYLES] }),
      browser.scripting.executeScript({ target, files: [...PAGE_SCRIPTS] }),
    ]);
    // Firefox says nothing when it keeps a script out of its own pages.
    return (await isThere(tabId)) ? null : { status: 'unreachable' };
  } catch (error) {
    if (!LEFT.test(String(error))) return { status: 'unreachable' };
    return { status: 'failed', failure: failureOf(error, 'The page was left before it could be read.') };
  }
}

/** By its address alone, where the browser tells that. */
async function isPdf(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId).catch((): { readonly url?: string } => ({}));
  return url !== undefined && /^(?:https?|file):[^?#]+\.pdf(?:$|[?#])/i.test(url);
}

/**
 * Has a tab's page read and marked, with the content script brought in where it is not there yet. Without leave to
 * enter the page (browser pages, add-on stores, no click and no grant) the state is `unreachable`.
 */
export async function annotateTab(tabId: number, anyway: boolean): Promise<PageStatus> {
  const refused = (await isThere(tabId)) ? null : await bringIn(tabId);
  // Firefox's viewer is closed to extensions; its address tells.
  if (refused?.status === 'unreachable' && (await isPdf(tabId))) return { status: 'pdf' };
  if (refused !== null) return refused;
  const ask = () => askPage(tabId, 'page-annotate', { anyway });
  const first = await ask();
  // Idle is what a script says that a newer one (by grant, while we were on our way) has just taken the page from.
  const answer = first.ok && first.value.status === 'idle' ? await ask() : first;
  return answer.ok ? answer.value : { status: 'failed', failure: answer.failure };
}
