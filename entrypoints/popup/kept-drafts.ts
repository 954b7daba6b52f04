import browser from 'webextension-polyfill';
import type { Drafts } from '@/components/note-drafts.ts';

/** Notes that were begun on the page of a tab: a popup that closes takes none along; gone once the browser closes. */
export async function keptDrafts(tabId: number): Promise<Drafts> {
  const { session } = browser.storage;
  const key = `notes begun in tab ${tabId}`;
  // Where the browser does not hand them over, the lists are shown without.
  const { [key]: kept } = await session.get(key).catch((): Record<string, unknown> => ({}));
  const drafts = new Map(Object.entries((kept as Readonly<Record<string, string>> | undefined) ?? {}));
  return {
    of: (id) => drafts.get(id),
    keep: (id, text) => {
      if (text === undefined) drafts.delete(id);
      else drafts.set(id, text);
      void session.set({ [key]: Object.fromEntries(drafts) });
    },
  };
}
