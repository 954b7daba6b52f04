import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messaging/channel.ts';
import { readSettings } from '@/lib/storage/settings.ts';
import { readChosen } from './popup/chosen.ts';
import { left, type Started } from './popup/started.ts';

async function start(): Promise<Started | undefined> {
  const settings = readSettings(browser.storage.local);
  const [[tab], { neverOn }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    // Where the browser does not tell them, the page is read all the same: a click asks for it.
    settings.catch(() => ({ neverOn: [] as readonly string[] })),
  ]);
  const { id, url = '' } = tab ?? {};
  if (tab === undefined || id === undefined) return undefined;
  const isNever = URL.canParse(url) && neverOn.includes(new URL(url).hostname);
  return {
    tab: { ...tab, id },
    reading: isNever ? null : askBackground('annotate', { tabId: id, anyway: false }),
    // Asked after the reading, which takes longest.
    chosen: readChosen(id, settings),
  };
}

/** Has the page of the popup's tab read while the popup's own scripts are still being loaded; they take up what it asked for. */
export default defineUnlistedScript(() => {
  left.onTheRecordStarted = start();
});
