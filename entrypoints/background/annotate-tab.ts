import browser, { type Tabs } from 'webextension-polyfill';
import { askPage } from '@/lib/messaging/ask-page.ts';
import { failureOf } from '@/lib/messaging/failure.ts';
import type { PageMessages, PageStatus } from '@/lib/messaging/messages.ts';
import { noteReadFrame, readFrameOf } from '@/lib/messaging/read-frame.ts';
import { PAGE_SCRIPTS, PAGE_STYLES } from './page-files.ts';

/** What browsers say of a page that was left while we were on our way into it; every other refusal is for good. */
const LEFT =
  /no tab with id|invalid tab id|frame .{0,200}(?:was removed|not found)|tab was closed|navigat|document .{0,200}destroyed/i;

/** And of a tab in which no script of ours listens. */
const NOBODY = /receiving end does not exist/i;

const UNREACHABLE: PageStatus = { status: 'unreachable' };
const NOT_LOADED: PageStatus = { status: 'not-loaded' };

/** What Chromium says of a tab in which its own notice stands in place of a page that did not load. */
const NOTICE = /error page/i;

/** Firefox keeps scripts out of its notices and its PDF viewer without a word of either; the tab's icon tells. */
const NOTICE_ICON = /^chrome:.{1,80}\/(?:info|warning)\.svg$/;
const PDF_ICON = /^chrome:.{1,80}\/pdf\.svg$/;

async function isThere(tabId: number): Promise<boolean> {
  return (await askPage(tabId, 'page-status', {})).ok;
}

/** Brings the content script into a page; where that cannot be, what is to be told of it. */
async function bringIn(tabId: number, frameId = 0): Promise<PageStatus | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [...PAGE_STYLES] }),
      browser.scripting.executeScript({ target, files: [...PAGE_SCRIPTS] }),
    ]);
    return null;
  } catch (error) {
    if (NOTICE.test(String(error))) return NOT_LOADED;
    if (!LEFT.test(String(error))) return UNREACHABLE;
    return { status: 'failed', failure: failureOf(error, 'The page was left before it could be read.') };
  }
}

/** Why a tab is closed to us, by its address and icon, where the browser tells those. */
async function whyClosed(tabId: number): Promise<PageStatus> {
  const tab: Partial<Tabs.Tab> = await browser.tabs.get(tabId).catch(() => ({}));
  const { url = '', favIconUrl = '' } = tab;
  if (!/^(?:https?|file):/i.test(url)) return UNREACHABLE;
  if (NOTICE_ICON.test(favIconUrl)) return NOT_LOADED;
  return PDF_ICON.test(favIconUrl) || /^[^?#]+\.pdf(?:$|[?#])/i.test(url) ? { status: 'pdf' } : UNREACHABLE;
}

/** The frame inside a tab's page that shows an address of the page's own origin; null where there is none that we may enter. */
async function frameAt(tabId: number, address: string): Promise<number | null> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: () => [location.origin, location.href] as const })
    .catch(() => []);
  const placeOf = (result: unknown) => result as readonly [origin: string, href: string] | undefined;
  const [own] = placeOf(frames.find(({ frameId }) => frameId === 0)?.result) ?? [];
  const found = frames.find(({ frameId, result }) => {
    const [origin, href] = placeOf(result) ?? [];
    return frameId !== 0 && origin === own && href === address;
  });
  return found?.frameId ?? null;
}

/** What is to be read of a page. */
type Asked = PageMessages['page-annotate']['request'];

/** Has the page read by the content script that is there; null where none is. Asked at once, since most often one is. */
async function ask(tabId: number, asked: Asked): Promise<PageStatus | null> {
  const once = () => askPage(tabId, 'page-annotate', asked);
  const first = await once();
  // Idle is what a script says that a newer one (by grant, while we were on our way) has just taken the page from.
  const answer = first.ok && first.value.status === 'idle' ? await once() : first;
  if (answer.ok) return answer.value;
  if (NOBODY.test(answer.failure.detail)) return null;
  return (await isThere(tabId)) ? { status: 'failed', failure: answer.failure } : null;
}

/** The same, with the script brought in where none is. Firefox says nothing when it keeps a script out of its own pages. */
async function bringInAndAsk(tabId: number, asked: Asked, frameId = 0): Promise<PageStatus> {
  return (
    (await ask(tabId, asked)) ?? (await bringIn(tabId, frameId)) ?? (await ask(tabId, asked)) ?? UNREACHABLE
  );
}

/** Has a frame of a tab's page read in place of it; null where that cannot be, and the page stays the one that is read. */
async function annotateFrame(tabId: number, address: string): Promise<PageStatus | null> {
  const frameId = await frameAt(tabId, address);
  if (frameId === null) return null;
  await noteReadFrame(tabId, frameId);
  const status = await bringInAndAsk(tabId, { anyway: false }, frameId);
  if (/^(?:annotated|nothing-found|language)$/.test(status.status)) return status;
  await noteReadFrame(tabId, 0);
  return null;
}

/** What is under way, by tab: the popup's first script asks before the popup does (popup-start.ts). */
const underway = new Map<string, Promise<PageStatus>>();

/** As `annotatePage`; who asks the same while that is under way hears the same, unless it comes to nothing. */
export async function annotateTab(tabId: number, asked: Asked): Promise<PageStatus> {
  const key = JSON.stringify([tabId, asked.anyway, asked.article]);
  const known = await underway.get(key);
  if (known !== undefined && known.status !== 'failed') return known;
  const done = annotatePage(tabId, asked).finally(() => underway.delete(key));
  underway.set(key, done);
  return done;
}

/**
 * Has a tab's page read and marked, with the content script brought in where it is not there yet. Where the page's article stands
 * in a frame of its own site, that is read. Without leave to enter the page (browser pages, add-on stores, no click and no
 * grant) the state is `unreachable`.
 */
async function annotatePage(tabId: number, asked: Asked): Promise<PageStatus> {
  if ((await readFrameOf(tabId)) !== 0) {
    const inFrame = await ask(tabId, asked);
    if (inFrame !== null) return inFrame;
    // It is gone, or another page is there.
    await noteReadFrame(tabId, 0);
  }
  const status = await bringInAndAsk(tabId, asked);
  if (status.status === 'unreachable') return whyClosed(tabId);
  const framed = status.status === 'no-article' && status.reason.why === 'frame' ? status.reason.url : null;
  return (framed === null ? null : await annotateFrame(tabId, framed)) ?? status;
}
