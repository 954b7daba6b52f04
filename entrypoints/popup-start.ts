import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messaging/channel.ts';
import { neverOn } from './options/never-on.ts';
import { readChosen } from './popup/chosen.ts';
import { left, type Started } from './popup/started.ts';

async function start(): Promise<Started | undefined> {
  const [[tab], never] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    neverOn(),
  ]);
  const { id, url = '' } = tab ?? {};
  if (tab === undefined || id === undefined) return undefined;
  const isNever = URL.canParse(url) && never.includes(new URL(url).hostname);
  return {
    tab: { ...tab, id },
    reading: isNever ? null : askBackground('annotate', { tabId: id, anyway: false }),
    chosen: readChosen(id),
  };
}

/** Has the page of the popup's tab read while the popup's own scripts are still being loaded; they take up what it asked for. */
export default defineUnlistedScript(() => {
  left.onTheRecordStarted = start();
});
