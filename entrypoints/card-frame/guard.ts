import type { Standing, ToCard, ToPage } from '../content/card-port.ts';

/** https://w3c.github.io/IntersectionObserver/v2/; only in Chromium. */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface Sight extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}

/** The browser looks at what lies over us at most this often, ms; less is not allowed. */
const LOOKED_EVERY = 100;
/** A card that has just come is seen by then, ms: a busy machine takes its time. One that was seen before has come back. */
const IN_SIGHT_BY_MS = 3000;
const AGAIN_BY_MS = 800;
/** An answer that takes longer is none, ms: pages that load are busy for so long. */
const LATEST_MS = 3000;
const UNKNOWN: Standing = { isClear: false, isSettled: false, isBlind: false };

const NOT_SEEN = 'Something of the page lies over the card, or dims it.';
const NOT_SETTLED =
  'The card had only just come or moved here, or something lies over the page. Press again, or use the key.';
const NOT_TOLD =
  'In a frame this browser does not tell what lies over the card. Use the popup, or open the frame by itself.';
const NOT_TRUSTED = 'Nobody pressed anything.';

/**
 * Keeps deeds from being done by anybody but the user, knowingly: they need an event of the browser's own making, in a frame
 * that is plainly visible and, where the pointer does it, has not just come or moved under it. A key needs no such wait, since
 * it goes where the focus was put by hand. What lies over the frame is told by the browser, where it can, and by the content
 * script, which sees the page.
 */
export class Guard {
  readonly #ask: (message: ToPage) => void;
  readonly #document: Document;
  readonly #observer: IntersectionObserver;
  /** Whether the browser finds us covered or dimmed; false where it cannot tell. */
  #isHidden = false;
  /** Whether it has found us plain to see since we came. */
  #wasSeen = false;
  #asked = 0;
  readonly #waiting = new Map<number, (standing: Standing) => void>();

  constructor(document: Document, ask: (message: ToPage) => void) {
    this.#ask = ask;
    this.#document = document;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const last: Seen | undefined = entries.at(-1);
        this.#isHidden = last?.isVisible === false;
        this.#wasSeen = last?.isIntersecting === true && (this.#wasSeen || !this.#isHidden);
      },
      { trackVisibility: true, delay: LOOKED_EVERY } as Sight,
    );
    this.#observer.observe(document.documentElement);
    // With its tab it comes into sight as late as one that has just come. Whoever listens to `visibilitychange` is waited for as a frame
    // is taken away, and a page that is left meanwhile is not kept; only Chromium tells it so, which alone tells what lies over us.
    new PerformanceObserver(() => {
      this.#wasSeen &&= !document.hidden;
      if (!document.hidden) this.#lookAnew();
    }).observe({ type: 'visibility-state' });
  }

  /** Why a deed is not done now, as a sentence; undefined where it may be. */
  async refusal(event: Event | undefined): Promise<string | undefined> {
    if (event === undefined || !event.isTrusted) return NOT_TRUSTED;
    // How often it was clicked; a click that a key made is none.
    const byPointer = 'detail' in event && Number(event.detail) > 0;
    // What is not on the screen is pressed by nobody, and not waited for.
    if (byPointer && this.#document.hidden) return NOT_SEEN;
    const { isClear, isSettled, isBlind } = await this.#standing();
    if (isBlind) return NOT_TOLD;
    if (byPointer && !isSettled) return NOT_SETTLED;
    return isClear && (await this.#isInSight()) ? undefined : NOT_SEEN;
  }

  /** The browser tells of it a while after it is so. */
  async #isInSight(): Promise<boolean> {
    if (this.#isHidden) this.#lookAnew();
    const end = performance.now() + (this.#wasSeen ? AGAIN_BY_MS : IN_SIGHT_BY_MS);
    while (this.#isHidden && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY / 2));
    }
    return !this.#isHidden;
  }

  /** What it last said, as its tab went into the background, may stand until something moves here: it tells anew whom it begins to watch. */
  #lookAnew(): void {
    const { documentElement: root } = this.#document;
    this.#observer.unobserve(root);
    this.#observer.observe(root);
  }

  /** Takes what the content script answers. */
  hear(message: ToCard): void {
    if (message.type === 'stands') this.#waiting.get(message.of)?.(message);
  }

  /** The content script sees where we stand on the page. */
  #standing(): Promise<Standing> {
    this.#asked += 1;
    const of = this.#asked;
    return new Promise<Standing>((resolve) => {
      this.#waiting.set(of, resolve);
      setTimeout(() => resolve(UNKNOWN), LATEST_MS);
      this.#ask({ type: 'how-stands', of });
    }).finally(() => this.#waiting.delete(of));
  }
}
