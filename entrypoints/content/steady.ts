import type { Standing } from './card-port.ts';
import type { Host } from './host.ts';
import { isInTransition } from './top-layer.ts';

/** What was moved under the pointer, or came into sight, is not pressed on purpose before this time, ms. */
const SETTLES_MS = 500;

/**
 * Watches whether the frame stays where it is and above all else, for as long as it is shown: pages move and cover things. What
 * comes into the top layer is overtaken; yet while anything else is in it, nobody can tell what lies over what.
 */
export class Steady {
  readonly #host: Host;
  #since = 0;
  #seen = '';
  #known: ReadonlySet<Element> = new Set();
  #isWatching = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Whether nothing lies over it that can be found on the page, and for long enough that a press on it was meant for it. */
  get standing(): Standing {
    const host = this.#host;
    const isClear = host.isShown && host.others(true).length === 0 && !isInTransition() && host.isOnTop;
    this.#look();
    const isSettled = isClear && performance.now() - this.#since >= SETTLES_MS;
    // In a frame the page around may cover it too, which is not seen from here: the browser itself has to tell.
    const isBlind = frameElement !== null && !('trackVisibility' in IntersectionObserver.prototype);
    return { isClear, isSettled, isBlind };
  }

  /** Begins to watch; to be called when it is shown. */
  watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#seen = '';
    this.#known = new Set(this.#host.others());
    const step = () => {
      if (!this.#host.isShown) {
        this.#isWatching = false;
        return;
      }
      this.#look();
      requestAnimationFrame(step);
    };
    step();
  }

  #look(): void {
    const { left, top } = this.#host.stand.getBoundingClientRect();
    const around = frameElement?.getBoundingClientRect();
    const seen = [left, top, around?.left ?? 0, around?.top ?? 0].map(Math.round).join(' ');
    const others = this.#host.others();
    if (others.some((one) => !this.#known.has(one))) this.#host.raise();
    this.#known = new Set(others);
    if (seen !== this.#seen || others.length > 0 || isInTransition()) this.#since = performance.now();
    this.#seen = seen;
  }
}
