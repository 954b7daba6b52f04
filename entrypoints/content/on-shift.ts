import { listen } from './page-ears.ts';

/** Calls back when what stands beside words of the page may have to move, until the signal. */
export function onShift(place: () => void, signal: AbortSignal): void {
  listen(window, 'resize', place, {}, signal);
  // What is ours scrolls with the document by itself; a box that scrolls inside the page takes its text along.
  const follow = ({ target }: Event) => {
    if (target !== document && target instanceof Element) place();
  };
  listen(window, 'scroll', follow, { capture: true, passive: true }, signal);
}
