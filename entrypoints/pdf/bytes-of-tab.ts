import browser from 'webextension-polyfill';
import type { PdfSource } from '@/lib/messaging/messages.ts';

/** A larger file is not passed from tab to tab, bytes: browsers pass 64 MB of text at most. */
const MOST_BYTES = 40_000_000;

/** What came of it: the bytes, or why there are none. */
export type Bytes = Uint8Array<ArrayBuffer> | 'not-kept' | 'closed' | 'gone' | 'left' | 'too-large';

/**
 * Runs in the tab's own document, on the origin of the PDF and by the permission of the click. `only-if-cached` asks nobody:
 * https://fetch.spec.whatwg.org/#concept-request-cache-mode
 */
async function readOwnDocument(address: string, most: number): Promise<string> {
  if (location.href.replace(/#.*$/s, '') !== address) return 'left';
  try {
    const response = await fetch(location.href, { cache: 'only-if-cached', mode: 'same-origin' });
    if (!response.ok) return 'not-kept';
    const buffer = await response.arrayBuffer();
    if (buffer.byteLength > most) return 'too-large';
    const blob = new Blob([buffer]);
    const url = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
      reader.addEventListener('error', () => reject(new Error('not read')));
      reader.readAsDataURL(blob);
    });
    return url.slice(url.indexOf(',') + 1).padStart(10, '=');
  } catch {
    return 'not-kept';
  }
}

/** The bytes of the PDF in a tab, of what the browser kept of it. */
export async function bytesOfTab({ tabId, address }: PdfSource): Promise<Bytes> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: readOwnDocument,
      args: [address, MOST_BYTES],
    });
    const result: unknown = answer?.result;
    // Firefox says nothing when it keeps a script out of its viewer.
    if (typeof result !== 'string') return 'closed';
    if (result === 'not-kept' || result === 'left' || result === 'too-large') return result;
    return Uint8Array.from(atob(result.replace(/^=+/, '')), (character) => character.charCodeAt(0));
  } catch {
    return browser.tabs.get(tabId).then(
      () => 'closed' as const,
      () => 'gone' as const,
    );
  }
}
