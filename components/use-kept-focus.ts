import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to what a selector finds in a view when the element that had it is taken away: it would fall to the document,
 * where a screen reader says nothing.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>, heir: string): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = view.current;
    const onFocusIn = ({ target }: FocusEvent) => (last.current = target);
    element?.addEventListener('focusin', onFocusIn);
    return () => element?.removeEventListener('focusin', onFocusIn);
  }, []);
  useLayoutEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (!isGone || document.activeElement !== document.body) return;
    last.current = null;
    view.current?.querySelector<HTMLElement>(heir)?.focus({ preventScroll: true });
  });
}
