import type { AccessPrompts } from '@/components/site-menu.tsx';

/** As Chrome words it (IDS_EXTENSION_PROMPT_WARNING_1_HOST, …_ALL_HOSTS). */
export const CHROME_PROMPTS: AccessPrompts = {
  site: (host) => `Read and change your data on ${host}`,
  everySite: 'Read and change all your data on all websites',
};

/** As Firefox words it where it is asked for more than at installation (webext-perms-host-description-one-domain, …-all-urls). */
export const FIREFOX_PROMPTS: AccessPrompts = {
  site: (host) => `Access your data for sites in ${host} domains`,
  everySite: 'Access your data for all websites',
};

/** Told where the browser was told no. */
export const NO_ACCESS =
  'Your browser gave no access, so pages are read only when you click the toolbar button.';
