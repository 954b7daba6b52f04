import type { AccessPrompts } from '@/components/site-menu.tsx';

/** As Chrome words it (IDS_EXTENSION_PROMPT_WARNING_1_HOST, …_ALL_HOSTS). */
export const CHROME_PROMPTS: AccessPrompts = {
  site: (host) => `Read and change your data on ${host}`,
  everySite: 'Read and change all your data on all websites',
};

/** As Firefox words it (webext-perms-host-description-one-site, …-all-urls). */
export const FIREFOX_PROMPTS: AccessPrompts = {
  site: (host) => `Access your data for ${host}`,
  everySite: 'Access your data for all websites',
};
