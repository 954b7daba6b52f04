import browser from 'webextension-polyfill';
import type { AccessPrompts } from '@/components/site-menu.tsx';

/** As Chrome words it (IDS_EXTENSION_PROMPT_WARNING_1_HOST, …_ALL_HOSTS). */
const CHROME: AccessPrompts = {
  site: (host) => `Read and change your data on ${host}`,
  everySite: 'Read and change all your data on all websites',
};

/** As Firefox words it (webext-perms-host-description-one-site, …-all-urls). */
const FIREFOX: AccessPrompts = {
  site: (host) => `Access your data for ${host}`,
  everySite: 'Access your data for all websites',
};

const isFirefox = browser.runtime.getURL('').startsWith('moz-');

/** How an extension's button is kept in the toolbar. */
export const PINNING = isFirefox
  ? 'Press the puzzle piece in the toolbar, then the wheel beside On the Record, and choose “Pin to Toolbar”.'
  : 'Press the puzzle piece in the toolbar, then the pin beside On the Record.';

/** What this browser asks before it gives access, word for word. */
export const PROMPTS: AccessPrompts = isFirefox ? FIREFOX : CHROME;
