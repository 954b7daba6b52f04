import type { Browser } from 'webextension-polyfill';

interface Namespaces {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

/**
 * The browser's own API, in place of webextension-polyfill everywhere but in the background (wxt.config.ts): of the polyfill's
 * 2.8 kB (gzip) nothing is needed there, since both browsers answer by promises and `lib/messaging/channel.ts` does the rest.
 */
const { browser, chrome } = globalThis as Namespaces;

export default (browser ?? chrome) as Browser;
