import browser from 'webextension-polyfill';
import type { Result } from '@/lib/messaging/messages.ts';
import type { Host } from './host.ts';

/** The frame's page; its address has another host than our origin in Chromium, which no page can guess: https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources */
const PAGE = '/card-frame.html';

/** A frame that is not there by then does not come, ms: pages may keep frames out, and the background may be at another article. */
const LATEST_MS = 15_000;

/**
 * Puts the card's frame into the page and gives the port to it. The frame knows us by a secret that stands in its address, in a
 * closed root; the background knows the frame by the same. The port is handed to our own origin alone, so that the page comes
 * by neither end of it. A frame that loads anew before it is ready is given another; one that does so later has forgotten its
 * card, and is taken away. Null where the frame did not come.
 */
export function openPort(
  host: Pick<Host, 'load' | 'remove'>,
  expect: (secret: string) => Promise<Result<boolean>>,
): Promise<MessagePort | null> {
  // `randomUUID` is missing from insecure pages.
  const secret = crypto.getRandomValues(new Uint8Array(16)).join('-');
  const origin = browser.runtime.getURL('').replace(/\/$/, '');
  return new Promise((resolve) => {
    let isReady = false;
    setTimeout(resolve, LATEST_MS, null);
    const give = (frame: Window | null): void => {
      if (isReady) return host.remove();
      const { port1, port2 } = new MessageChannel();
      const become = () => {
        isReady = true;
        resolve(port1);
      };
      port1.addEventListener('message', become, { once: true });
      port1.start();
      return frame?.postMessage(secret, origin, [port2]);
    };
    void expect(secret).then((answer) =>
      answer.ok && answer.value
        ? host.load(`${browser.runtime.getURL(PAGE)}#${secret}`, give)
        : resolve(null),
    );
  });
}
