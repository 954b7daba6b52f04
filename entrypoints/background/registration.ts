import browser from 'webextension-polyfill';
import { grantedSites } from '@/lib/permissions/grants.ts';
import { readSettings } from '@/lib/storage/settings.ts';
import { PAGE_SCRIPTS, PAGE_STYLES } from './page-files.ts';

const ID = 'marks-by-grant';

async function register(matches: readonly string[], neverOn: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  // Anew rather than changed: what is not named in a change stays as it was.
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: [...matches],
      ...(neverOn.length > 0 && { excludeMatches: neverOn.map((host) => `*://${host}/*`) }),
      js: [...PAGE_SCRIPTS],
      css: [...PAGE_STYLES],
      persistAcrossSessions: true,
    },
  ]);
}

async function registerNow(): Promise<void> {
  const { neverOn } = await readSettings(browser.storage.local);
  await register(await grantedSites(), neverOn);
}

let last: Promise<void> = Promise.resolve();

/**
 * Has the content script run by itself on the sites that are granted, but not where the user wants nothing read, and on no other. One call at a time, in order:
 * two grants in quick succession would otherwise both register it, and the second would be refused.
 */
export function registerForGrants(): Promise<void> {
  last = last.catch(() => undefined).then(registerNow);
  return last;
}
