import browser from 'webextension-polyfill';

const keyOf = (tabId: number): string => `frame of tab ${tabId}`;

/** By tab, what was noted here: the background alone notes, and need not ask again what it knows. */
const noted = new Map<number, number>();

/** Whose article is read in a tab: 0 is the page's own, others are of frames inside of it. */
export async function readFrameOf(tabId: number): Promise<number> {
  const known = noted.get(tabId);
  if (known !== undefined) return known;
  const key = keyOf(tabId);
  const { [key]: frame } = await browser.storage.session.get(key);
  return typeof frame === 'number' ? frame : 0;
}

/** Notes which frame's article is read from now on, also for a worker that is stopped meanwhile. */
export async function noteReadFrame(tabId: number, frameId: number): Promise<void> {
  if (noted.get(tabId) === frameId) return;
  noted.set(tabId, frameId);
  if (frameId === 0) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: frameId });
}
