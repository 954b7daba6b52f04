import { page } from './page.ts';
interface Options {
  readonly capture?: boolean;
  readonly passive?: boolean;
}

const all = new Set<() => void>();

/** Listens to the page until the signal, also when the page has written itself anew, which takes all listeners away. */
export function listen<K extends keyof WindowEventMap | 'selectionchange' | 'visibilitychange'>(
  target: Window | Document,
  type: K,
  listener: (event: K extends keyof WindowEventMap ? WindowEventMap[K] : Event) => void,
  options: Options,
  signal: AbortSignal,
): void {
  // The same listener twice is one.
  // A picture may be named like it: https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
  const { addEventListener } = EventTarget.prototype;
  const add = () =>
    addEventListener.call(target, type, listener as (event: Event) => void, { ...options, signal });
  add();
  all.add(add);
  signal.addEventListener('abort', () => all.delete(add));
}

/** Calls back when the page has another root, as after `document.open()`; until the signal. */
export function followRoot(onRoot: () => void, signal: AbortSignal): void {
  let root = page.documentElement;
  const observer = new MutationObserver(() => {
    if (page.documentElement === root || page.documentElement === null) return;
    root = page.documentElement;
    for (const add of all) add();
    onRoot();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigateevent */
interface NavigateEvent extends Event {
  readonly destination: { readonly sameDocument: boolean };
  readonly downloadRequest: string | null;
}

/**
 * Calls back before the page may be left by its user's click or by itself, as far as the browser tells; until the signal. Whether
 * it is left is known later: a mail program may be opened, a file saved, and the user may stay.
 */
export function followLeaving(onLeaving: () => void, signal: AbortSignal): void {
  const { navigation } = window as unknown as { readonly navigation?: EventTarget };
  const onNavigate = (event: Event): void => {
    const { destination, downloadRequest, isTrusted } = event as NavigateEvent;
    if (isTrusted && !destination.sameDocument && downloadRequest === null) onLeaving();
  };
  navigation?.addEventListener('navigate', onNavigate, { signal });
}
