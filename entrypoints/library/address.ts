import { type ReadonlySignal, signal } from '@preact/signals';
import { formatState, parseState, type ViewState } from '@/components/library/model/view-state.ts';

/** The state that the address tells, and the ways to another one. */
export interface Address {
  readonly state: ReadonlySignal<ViewState>;
  readonly go: (state: ViewState, step: 'push' | 'replace') => void;
}

/** A step of the browser's history, as we know it. */
interface Step {
  readonly key: number;
}

/** Where the page was scrolled to is found again by the list's own measures, not by the browser's guess. */
function scrollTo(top: number): void {
  // The list is laid out with the state; its rows may still grow.
  requestAnimationFrame(() => {
    window.scrollTo(0, top);
    requestAnimationFrame(() => window.scrollTo(0, top));
  });
}

/** Follows the address of the window: links, back and forward, and what the page itself goes to. */
export function followAddress(): Address {
  const state = signal(parseState(location.hash));
  const tops = new Map<number, number>();
  let keys = 0;
  const fresh = (): Step => ({ key: ++keys });
  const known = history.state as Step | null;
  // After a reload the browser still knows the keys that we gave.
  keys = known?.key ?? 0;
  let current = known ?? fresh();
  history.scrollRestoration = 'manual';
  history.replaceState(current, '');

  window.addEventListener('scroll', () => tops.set(current.key, window.scrollY), { passive: true });
  window.addEventListener('popstate', ({ state: step }: PopStateEvent) => {
    const before = state.value;
    const isLink = step === null;
    current = isLink ? fresh() : (step as Step);
    keys = Math.max(keys, current.key);
    if (isLink) history.replaceState(current, '');
    const next = parseState(location.hash);
    state.value = next;
    const isSamePlace = before.view === next.view && before.article === next.article;
    if (!isLink || !isSamePlace) scrollTo(tops.get(current.key) ?? 0);
  });
  return {
    state,
    go(next, step) {
      const before = state.value;
      if (step === 'push') {
        current = fresh();
        history.pushState(current, '', formatState(next));
      } else history.replaceState(current, '', formatState(next));
      state.value = next;
      if (before.view !== next.view || before.article !== next.article) scrollTo(0);
    },
  };
}
