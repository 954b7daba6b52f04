import browser from 'webextension-polyfill';
import { grantedSites } from '@/lib/permissions/grants.ts';
import { PAGE_SCRIPTS, PAGE_STYLES } from './page-files.ts';

const ID = 'marks-by-grant';

async function register(matches: readonly string[]): Promise<void> {
  const script = { id: ID, matches: [...matches], js: [...PAGE_SCRIPTS], css: [...PAGE_STYLES] };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length > 0) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  }
}

let last: Promise<void> = Promise.resolve();

/**
 * Has the content script run by itself on the sites that are granted, and on no other. One call at a time, in order:
 * two grants in quick succession would otherwise both register it, and the second would be refused.
 */
export function registerForGrants(): Promise<void> {
  last = last.catch(() => undefined).then(async () => register(await grantedSites()));
  return last;
}
