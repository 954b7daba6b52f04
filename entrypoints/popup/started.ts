import browser, { type Tabs } from 'webextension-polyfill';
import { askBackground } from '@/lib/messaging/channel.ts';
import type { PageState, Result } from '@/lib/messaging/messages.ts';
import { neverOn } from '../options/never-on.ts';

/** What was begun while the popup's own scripts are being loaded. */
interface Started {
  readonly tab: Tabs.Tab & { readonly id: number };
  /** The page as it is once it was read; null where nothing is read. */
  readonly reading: Promise<Result<PageState>> | null;
}

/** Where the popup's first script leaves it for the others: they are bundles of their own, and share no module. */
const left = globalThis as { onTheRecordStarted?: Promise<Started | undefined> };

async function start(): Promise<Started | undefined> {
  const [[tab], never] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    neverOn(),
  ]);
  const { id, url = '' } = tab ?? {};
  if (tab === undefined || id === undefined) return undefined;
  const isNever = URL.canParse(url) && never.includes(new URL(url).hostname);
  return {
    tab: { ...tab, id },
    reading: isNever ? null : askBackground('annotate', { tabId: id, anyway: false }),
  };
}

/** Has the page of the popup's tab read; asked once, by whichever script comes first. */
export function started(): Promise<Started | undefined> {
  return (left.onTheRecordStarted ??= start());
}
