import { ALL_SITES, grantedSites, onGrantsChanged } from '@/lib/permissions/grants.ts';

/** What the user granted, in the terms of the views. The browser's own record is the truth; nothing of it is stored. */
export interface Granted {
  /** "On every site that shows an article" rather than "only when I click". */
  readonly everySite: boolean;
  /** Match patterns of single sites, sorted. */
  readonly sites: readonly string[];
}

/** Match patterns of every web page, as browsers may word the grant that we ask for. */
const EVERY = new Set([...ALL_SITES, '*://*/*', '<all_urls>']);

/** Tells the grant of every site from those of single ones. */
export function grantedFrom(patterns: readonly string[]): Granted {
  const hasEvery = ALL_SITES.every((pattern) => patterns.includes(pattern));
  return {
    everySite: hasEvery || patterns.includes('*://*/*') || patterns.includes('<all_urls>'),
    sites: patterns.filter((pattern) => !EVERY.has(pattern)),
  };
}

/** Calls back with what is granted, now and whenever that changes; returns how to stop. */
export function watchGranted(listener: (granted: Granted) => void): () => void {
  const tell = () => void grantedSites().then((patterns) => listener(grantedFrom(patterns)));
  tell();
  return onGrantsChanged(tell);
}
