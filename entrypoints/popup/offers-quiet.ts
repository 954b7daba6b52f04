import browser from 'webextension-polyfill';
import { readSettings, writeSettings } from '@/lib/storage/settings.ts';

/** Whether quiet marks were not offered yet. */
export async function mayOfferQuiet(): Promise<boolean> {
  return !(await readSettings(browser.storage.local)).quietOffered;
}

/** They are offered once. */
export async function offeredQuiet(): Promise<void> {
  await writeSettings(browser.storage.local, { quietOffered: true });
}
