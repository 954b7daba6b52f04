import type { Tabs } from 'webextension-polyfill';
import type { PageState, Result } from '@/lib/messaging/messages.ts';
import type { Chosen } from './chosen.ts';

/** What was begun while the popup's own scripts are being loaded (popup-start.ts). */
export interface Started {
  readonly tab: Tabs.Tab & { readonly id: number };
  /** The page as it is once it was read; null where nothing is read. */
  readonly reading: Promise<Result<PageState>> | null;
  readonly chosen: Promise<Chosen>;
}

/** Where the popup's first script leaves it for the others: they are bundles of their own, and share no module. */
export const left = globalThis as { onTheRecordStarted?: Promise<Started | undefined> };
