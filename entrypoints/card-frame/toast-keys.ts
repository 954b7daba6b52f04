import { keyOf } from '@/components/key-of.ts';

/** What a key asks for while there is only word of what was done. */
export type ToastKey = 'undo' | 'redo' | 'close' | 'next' | 'previous';

const KEYS: Readonly<Record<string, ToastKey>> = { escape: 'close', j: 'next', k: 'previous' };

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again; J, K and Escape as on the card. */
export function toastKeyOf(event: KeyboardEvent): ToastKey | undefined {
  const key = keyOf(event);
  if (event.altKey) return undefined;
  if (!event.ctrlKey && !event.metaKey) return KEYS[key];
  if (key === 'y') return 'redo';
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return undefined;
}
