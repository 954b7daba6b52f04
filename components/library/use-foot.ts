import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What a style sheet and `footHeight` read: how much of the window's foot is covered, CSS px. */
const FOOT = '--foot';

/** Tells how high an element is that stays at the foot of the window, whatever it holds and however wide the window is. */
export function useFoot(foot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const tell = () => style.setProperty(FOOT, `${foot.current?.offsetHeight ?? 0}px`);
    tell();
    const observer = globalThis.ResizeObserver === undefined ? undefined : new ResizeObserver(tell);
    if (foot.current) observer?.observe(foot.current);
    return () => {
      observer?.disconnect();
      style.removeProperty(FOOT);
    };
  }, []);
}

/** How much of the window's foot is covered now. */
export function footHeight(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue(FOOT)) || 0;
}
