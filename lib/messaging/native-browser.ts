import type { Browser } from 'webextension-polyfill';

interface Namespaces {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

/**
 * The browser's own API, in place of webextension-polyfill in content scripts (wxt.config.ts): of the polyfill's 2.6 KB
 * (gzip) they need nothing, since `lib/messaging/channel.ts` is all of the API that they use.
 */
const { browser, chrome } = globalThis as Namespaces;

export default (browser ?? chrome) as Browser;
