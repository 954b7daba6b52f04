import browser from 'webextension-polyfill';
import type { Host } from './host.ts';

/** The frame's page, at an address that no page can guess: https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources */
const PAGE = '/card-frame.html';

/** A frame that is not there by then does not come, ms: pages may keep frames out, and the background may be at another article. */
const LATEST_MS = 15_000;

function secretOf(): string {
  // `randomUUID` is missing from insecure pages.
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-');
}

/**
 * Puts the card's frame into the page and gives the port to it. The frame knows us by a secret that stands in its address, in a
 * closed root; the background knows the frame by the same. The port is handed to our own origin alone, so that the page comes
 * by neither end of it. Null where the frame did not come.
 */
export async function openPort(
  host: Host,
  expect: (secret: string) => Promise<boolean>,
): Promise<MessagePort | null> {
  const secret = secretOf();
  if (!(await expect(secret))) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LATEST_MS));
  const frame = await Promise.race([host.load(`${browser.runtime.getURL(PAGE)}#${secret}`), late]);
  if (frame === null) return null;
  const { port1, port2 } = new MessageChannel();
  const ready = new Promise<MessagePort>((resolve) => {
    port1.addEventListener('message', () => resolve(port1), { once: true });
  });
  port1.start();
  frame.postMessage(secret, browser.runtime.getURL('').replace(/\/$/, ''), [port2]);
  return Promise.race([ready, late]);
}
