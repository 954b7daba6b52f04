import browser from 'webextension-polyfill';

/** Kept in memory until the browser closes, for popup and side panel alike. */
const KEY = 'showsUnsure';

/** Calls back with whether lists hold unsure claims, now and whenever that changes; returns how to stop. */
export function watchShowsUnsure(listener: (shown: boolean) => void): () => void {
  const { session } = browser.storage;
  void session.get(KEY).then((kept) => listener(kept[KEY] === true));
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (KEY in changes) listener(changes[KEY]?.newValue === true);
  };
  session.onChanged.addListener(onChanged);
  return () => session.onChanged.removeListener(onChanged);
}

/** Keeps the choice; the listeners of `watchShowsUnsure` hear of it. */
export function keepShowsUnsure(shown: boolean): void {
  void browser.storage.session.set({ [KEY]: shown });
}
