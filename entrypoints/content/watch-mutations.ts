import { isNotText } from '@/lib/page/display.ts';
import { isElement, wordsOf } from '@/lib/page/unclobbered.ts';

/** Pages that change all the time are looked at this often, ms. */
const LOOK_EVERY = 400;

/** Text that mutations brought in, in UTF-16 units, counted no further than needed. */
function textLength(records: readonly MutationRecord[]): number {
  let length = 0;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (!isElement(node) || !isNotText(node)) length += wordsOf(node).length;
  }
  return length;
}

/**
 * Calls back when the page's nodes or words changed, at most every 400 ms, with the length of the text that came in
 * since the last call; until the signal. What is done with it should be cheap where nothing of ours is touched.
 */
export function onMutations(listener: (added: number) => void, signal: AbortSignal): void {
  let added = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const length = added;
    added = 0;
    listener(length);
  };
  const observer = new MutationObserver((records) => {
    added += textLength(records);
    timer ??= setTimeout(look, LOOK_EVERY);
  });
  // The document, since some sites swap all that is in it; the attributes of others are none of our business.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
