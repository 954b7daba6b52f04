import { useLayoutEffect } from 'preact/hooks';
import { keyOf } from '../key-of.ts';

/** Keys that mean something wherever the focus is, but in a field; they go before the library's own, which mean rows. */
export function useDocumentKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  // With what is drawn: a key that comes at once would else be for what stood there before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      const action = keys[keyOf(event)];
      if (!action || isTyping || event.altKey || event.ctrlKey || event.metaKey) return;
      action();
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  });
}
