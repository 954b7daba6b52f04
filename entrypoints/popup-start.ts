import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messaging/channel.ts';
import { isNeverRead } from './options/never-on.ts';

/** Has the page read while the popup's own scripts are still being loaded; the popup asks for the same, and hears what came of it. */
export default defineUnlistedScript(async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || (await isNeverRead(tab.url))) return;
  await askBackground('annotate', { tabId: tab.id, anyway: false });
});
