import type { PageAccess } from '@/components/page-view.tsx';
import type { SiteAccess } from '@/components/site-menu.tsx';
import { ALL_SITES, requestSites, revokeSites } from '@/lib/permissions/grants.ts';
import { setNever } from '../options/never-on.ts';

/**
 * Has a site read as the user wants it; false where the browser gives no access. Asks within the click, before anything is awaited:
 * browsers take no other request.
 */
export async function setAccess(pattern: string, access: SiteAccess, before: PageAccess): Promise<boolean> {
  const host = new URL(pattern.replace('/*', '')).hostname;
  const asked =
    access === 'site' ? [pattern] : access === 'every-site' && !before.isEverySite ? ALL_SITES : [];
  const isGiven = asked.length === 0 || (await requestSites(asked).catch(() => false));
  if (isGiven && (before.access === 'never' || access === 'never')) await setNever(host, access === 'never');
  if (access === 'click' || access === 'never') await revokeSites([pattern]).catch(() => false);
  return isGiven;
}
