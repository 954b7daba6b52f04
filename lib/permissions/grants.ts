import browser from 'webextension-polyfill';

/** "On every site that shows an article": all of the web, with the gate of lib/page deciding what is an article. */
export const ALL_SITES: readonly string[] = ['https://*/*', 'http://*/*'];

/** The match pattern of a page's origin, for "always on this site"; null where no grant can be had (browser pages, files). */
export function sitePattern(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  // Match patterns of both browsers hold for every port of a host, and Firefox takes none that names one.
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** The sites' match patterns among what a browser says is granted: web pages only. */
function webPatterns(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => /^((https?|\*):\/\/|<all_urls>$)/.test(origin)).toSorted();
}

/** The match patterns of the sites that the user granted, sorted; with `ALL_SITES` among them, all. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return webPatterns(origins);
}

/** Asks the user for sites; must be called in the click that wants them. False where the user declines. */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives sites back; pages that are marked already stay so until they are left. */
export function revokeSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back whenever grants change, be it through us or in the browser's own settings; returns how to stop. */
export function onGrantsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
