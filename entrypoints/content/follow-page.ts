import { onMutations } from './watch-mutations.ts';
import { onRouteChange } from './watch-location.ts';
import type { Session } from './session.ts';
import { page } from './page.ts';
import { listen } from './page-ears.ts';

/** A page that fills in late is looked at after these times, ms, each after the one before. */
const LOOKS = [400, 800, 1600, 3000, 5000];

/** A page that is never idle is read after this time, ms. */
const LATEST_MS = 500;

/** Reading anew may take up one part in so many of the page's time. */
const REST = 20;

/** Waits; for ever once the signal has come, and then nobody holds on to it. */
function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

/** Waits until somebody looks at the page and the page itself has nothing more urgent to do. */
export async function quietMoment(signal: AbortSignal): Promise<void> {
  if (page.hidden) {
    await new Promise((resolve) => {
      listen(document, 'visibilitychange', resolve, {}, signal);
    });
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST_MS }));
}

/** Reads the page as soon as there is an article that was not read yet, or gives up after some ten seconds. */
export async function readWhenThere(session: Session, signal: AbortSignal): Promise<void> {
  for (const wait of LOOKS) {
    await delay(wait, signal);
    if (!session.isStale) continue;
    const { status } = await session.annotate('not');
    if (status !== 'no-article') return;
  }
}

/** Goes with a page that shows another article without being loaded anew (history API), until the signal. */
export function followRoute(session: Session, onLeave: () => void, signal: AbortSignal): void {
  let left = new AbortController();
  onRouteChange(() => {
    left.abort();
    left = new AbortController();
    onLeave();
    session.leave();
    void readWhenThere(session, AbortSignal.any([left.signal, signal]));
  }, signal);
}

/** Finds the marks again where the page builds its words anew, and tells when its article has grown, until the signal. */
export function followChanges(session: Session, signal: AbortSignal): void {
  let notBefore = 0;
  const look = async () => {
    timer = undefined;
    if (!session.isBroken && !session.mayHaveGrown) return;
    const early = notBefore - performance.now();
    if (early > 0) {
      timer = setTimeout(() => void look(), early);
      return;
    }
    const start = performance.now();
    await (session.isBroken ? session.refresh() : session.lookForGrowth());
    const end = performance.now();
    notBefore = end + REST * (end - start);
  };
  // The page may have changed while it was read.
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => void look(), LOOKS[0]);
  onMutations((added) => {
    session.grew(added);
    if (timer === undefined) void look();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
