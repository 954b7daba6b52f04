import browser from 'webextension-polyfill';
import { isArticleAddress } from '@/lib/core/record/article-address.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { PdfSource } from '@/lib/messaging/messages.ts';
import type { Sender } from '@/lib/messaging/sender.ts';

const NOT_IN_PRIVATE =
  'PDFs are not read in private windows: the page that shows their text would stand in a normal one.';
const NO_ADDRESS = 'The browser does not tell the address of this PDF. Save the file, then choose it.';
const NO_TAB = 'This page stands in no tab.';

/** What a page for PDFs shows: the PDF of a tab, or a file by its address. */
type Shown = PdfSource | { readonly address: string };

const keyOf = (tabId: number): string => `pdf of tab ${tabId}`;

/** A page may ask for its PDF before it is known which tab the page has. */
let opening: Promise<unknown> = Promise.resolve();

async function open(tabId: number | null): Promise<void> {
  const url = browser.runtime.getURL('/pdf.html');
  if (tabId === null) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) throw new ForUser(NOT_IN_PRIVATE);
  if (!tab.url || !isArticleAddress(tab.url)) throw new ForUser(NO_ADDRESS);
  const page = await browser.tabs.create({ url, index: tab.index + 1, openerTabId: tabId });
  if (page.id === undefined) return;
  const source: PdfSource = { address: tab.url.replace(/#.*$/s, ''), tabId };
  await browser.storage.session.set({ [keyOf(page.id)]: source });
}

/** Opens the page that reads the PDF in a tab, beside it; null for one to be chosen. */
export async function openPdf(tabId: number | null): Promise<boolean> {
  const opened = open(tabId);
  opening = opened.catch(() => undefined);
  await opened;
  return true;
}

async function shownIn(tabId: number | undefined): Promise<Shown | null> {
  await opening;
  if (tabId === undefined) return null;
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Shown | undefined) ?? null;
}

/** The PDF of a tab that a page of ours was opened for; null where there is none. */
export async function pdfSource({ tabId }: Sender): Promise<PdfSource | null> {
  const shown = await shownIn(tabId);
  return shown !== null && 'tabId' in shown ? shown : null;
}

/** The address of a file that was chosen: its name and what it holds, and never one of the web. */
export async function showFile({ tabId }: Sender, name: string, sha256: string): Promise<string> {
  if (tabId === undefined) throw new ForUser(NO_TAB);
  const address = `${encodeURIComponent(name)}?sha256=${sha256}`;
  await browser.storage.session.set({ [keyOf(tabId)]: { address } satisfies Shown });
  return address;
}

export async function forgetPdf(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Whom a message is about: a content script's own page; of a page for PDFs the one that it was opened for. */
export async function ownAddress(sender: Sender): Promise<Pick<Sender, 'address'>> {
  if (sender.role !== 'pdf page') return sender;
  return { address: (await shownIn(sender.tabId))?.address };
}
