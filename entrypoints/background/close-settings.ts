import browser, { type Storage } from 'webextension-polyfill';

/** Of Chromium, and not yet in the types: https://developer.chrome.com/docs/extensions/reference/api/storage#method-StorageArea-setAccessLevel */
interface LevelledArea extends Storage.StorageArea {
  setAccessLevel?(to: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps content scripts out of the user's settings, which browsers else let them read and write. Firefox cannot. */
export function closeSettings(): void {
  const area: LevelledArea = browser.storage.local;
  void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
