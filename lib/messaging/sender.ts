import type { Runtime } from 'webextension-polyfill';

/** Pages of the extension, each alone in its tab, popup or panel. */
const PAGES = {
  '/popup.html': 'popup',
  '/sidepanel.html': 'side panel',
  '/library.html': 'library',
  '/options.html': 'options',
  '/welcome.html': 'welcome',
  '/pdf.html': 'pdf page',
} as const;

/** The page of the extension that stands inside of a page of the web. */
const CARD_FRAME = '/card-frame.html';

/** Who can send a message to the background. */
export type Role = 'content script' | 'card frame' | (typeof PAGES)[keyof typeof PAGES];

/** Who sent a message, by what the browser says of it and by nothing that the message says. */
export interface Sender {
  readonly role: Role;
  /** The tab it came from; of popup and side panel none. */
  readonly tabId: number | undefined;
  /** Of a page of the web and what is in it: 0 is the page itself. */
  readonly frameId: number;
  /** From a private window, which nothing is kept of. */
  readonly isPrivate: boolean;
  /** The address of the page in that tab, where the browser tells: always of a content script. */
  readonly address: string | undefined;
}

/** The extension itself. */
export interface Self {
  readonly id: string;
  /** "chrome-extension://…/", as `runtime.getURL('')` gives it. */
  readonly base: string;
}

/** Chromium and Firefox tell the origin too, by the process that sent; the types do not know yet. */
type MessageSender = Runtime.MessageSender & { readonly origin?: string };

/** Pages that a content script is brought into. */
const READ = new Set(['http:', 'https:', 'file:']);

/** Of a sandboxed page the origin is "null", and so is that of a file. */
function isOrigin(origin: string | undefined, url: URL): boolean {
  return origin === undefined || origin === 'null' || origin === url.origin || url.protocol === 'file:';
}

/** The page itself, or a frame in it that is its own as the browser tells: what is of one origin trusts itself. */
function isReadFrame(url: URL, { frameId, tab }: MessageSender): boolean {
  if (frameId === 0) return true;
  if (frameId === undefined || tab?.url === undefined || !URL.canParse(tab.url)) return false;
  // Files have no origin to compare.
  return url.protocol !== 'file:' && new URL(tab.url).origin === url.origin;
}

function roleIn(self: Self, url: URL, sender: MessageSender): Role | null {
  const base = new URL(self.base);
  // `origin` is "null" for the extension's own scheme in some engines.
  const isOurs = url.protocol === base.protocol && url.host === base.host;
  if (isOurs) {
    if (sender.origin !== undefined && `${sender.origin}/` !== self.base) return null;
    const isFrame = sender.tab !== undefined && (sender.frameId ?? 0) !== 0;
    if (url.pathname === CARD_FRAME) return isFrame ? 'card frame' : null;
    return !isFrame && Object.hasOwn(PAGES, url.pathname) ? PAGES[url.pathname as keyof typeof PAGES] : null;
  }
  const isPage = sender.tab?.id !== undefined && READ.has(url.protocol) && isReadFrame(url, sender);
  return isPage && isOrigin(sender.origin, url) ? 'content script' : null;
}

/**
 * The address of a content script's page. `sender.url` stays what it was when the page was loaded; `tab.url`, where we are
 * let in, goes along with a page that shows another article in place (history API), which no other site can do. A frame has its own.
 */
function addressOf(sent: URL, { frameId, tab }: MessageSender): string {
  const tabUrl = frameId === 0 ? tab?.url : undefined;
  const isSamePlace = tabUrl !== undefined && URL.canParse(tabUrl) && new URL(tabUrl).origin === sent.origin;
  // Files have no origin to compare.
  return isSamePlace && sent.protocol !== 'file:' ? tabUrl : sent.href;
}

/** Who sent a message; null for anybody that has nothing to say to us. */
export function senderOf(sender: MessageSender, self: Self): Sender | null {
  if (sender.id !== self.id || sender.url === undefined || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const role = roleIn(self, url, sender);
  if (role === null) return null;
  return {
    role,
    tabId: sender.tab?.id,
    frameId: sender.frameId ?? 0,
    isPrivate: sender.tab?.incognito === true,
    address: role === 'content script' ? addressOf(url, sender) : sender.tab?.url,
  };
}
