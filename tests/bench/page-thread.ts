import type { Surface } from '../support/driver.ts';

interface Watched {
  longest?: number;
}

/** From now on the page takes note of how long its own thread stands still at most. */
export function watchThread(page: Surface): Promise<void> {
  return page.run(() => {
    const watched = globalThis as unknown as Watched;
    const isWatched = watched.longest !== undefined;
    watched.longest = 0;
    if (isWatched) return;
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest ?? 0, now - last);
      last = now;
      setTimeout(tick, 5);
    };
    tick();
  });
}

/** Milliseconds that it stood still at most since then. */
export function longestStand(page: Surface): Promise<number> {
  return page.run(() => (globalThis as unknown as Watched).longest ?? Number.NaN);
}
