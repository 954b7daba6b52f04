import browser from 'webextension-polyfill';
import type { ArticleChange } from '@/lib/core/record/record.ts';

/** `--record` of components/styles/tokens.css. */
const RECORD = '#c8331f';

/** On the toolbar button of a tab: how many passages on record read otherwise, or that the page does. */
export async function showChange(tabId: number, change: ArticleChange | null): Promise<void> {
  const affected = change?.undecided.length ?? 0;
  const text = change === null ? '' : affected > 0 ? String(affected) : '≠';
  // The tab may be gone by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: RECORD }),
  ]).catch(() => undefined);
}
