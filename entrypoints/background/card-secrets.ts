import browser from 'webextension-polyfill';
import { ForUser } from '@/lib/messaging/failure.ts';

const NOT_OURS = 'This card belongs to no page. Reload the page, then try again.';

const keyOf = (tabId: number): string => `card of tab ${tabId}`;

/** Lets the frame in that knows the secret, and no other of its tab. Kept where no content script can read it. */
export async function expectCard(tabId: number | undefined, secret: string): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.storage.session.set({ [keyOf(tabId)]: secret });
  return true;
}

/** Throws unless the frame was put into its page by our content script, which alone knows the secret. */
export async function admitCard(tabId: number | undefined, secret: string): Promise<number> {
  const known = tabId === undefined ? {} : await browser.storage.session.get(keyOf(tabId));
  if (tabId === undefined || known[keyOf(tabId)] !== secret) throw new ForUser(NOT_OURS);
  return tabId;
}

export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
