import hostStyles from './host.css?inline';
import type { Box } from './place-card.ts';
import { addStyles } from './add-styles.ts';
import { page } from './page.ts';
import { TopLayer } from './top-layer.ts';

/** How long a note stands. */
const NOTED_MS = 8000;

/**
 * Our one element in the page, there as long as marks are. Its root is closed: the page comes by nothing in it. While the card
 * is shown it lies in the top layer, above every z-index and outside every transform, filter and clip of the page's; at the
 * document's origin, so that what it holds scrolls along.
 */
export class Host {
  readonly #element = page.createElement('div');
  readonly #root: ShadowRoot;
  /** What is placed: the frame with its shadows. */
  readonly stand = page.createElement('div');
  #frame: HTMLIFrameElement | null = null;
  readonly #topLayer = new TopLayer();
  #shades: readonly HTMLElement[] = [];

  constructor(signal: AbortSignal) {
    this.#element.popover = 'manual';
    this.#root = this.#element.attachShadow({ mode: 'closed' });
    this.stand.className = 'stand';
    this.stand.dataset['hidden'] = '';
    addStyles(this.#root, hostStyles);
    this.#root.append(this.stand);
    signal.addEventListener('abort', () => this.remove());
  }

  /** Whether an event of the page came from what is ours. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Whether the card has the focus. */
  get hasFocus(): boolean {
    return page.activeElement === this.#element;
  }

  /** Whether the frame is in the page, where we put it. */
  get isThere(): boolean {
    return this.#frame !== null && this.#isIn;
  }

  get #isIn(): boolean {
    return this.#element.parentNode === page.documentElement;
  }

  /** Never moves what is in the page: its frame would load anew, and lose the port that it was given. */
  #putIn(): void {
    if (!this.#isIn) page.documentElement.append(this.#element);
  }

  get isShown(): boolean {
    return this.stand.dataset['hidden'] === undefined;
  }

  /**
   * Puts a frame into the page in place of the one before, and gives its window each time it has loaded: it loads anew where the
   * page moves us, with nothing left of what was there.
   */
  load(url: string, onLoad: (frame: Window | null) => void): void {
    const frame = page.createElement('iframe');
    frame.allow = 'clipboard-write';
    // Isolated pages take in no other frame; ours needs no cookie. Not in Firefox, nor in TypeScript's types.
    frame.setAttribute('credentialless', '');
    this.#frame?.remove();
    this.#frame = frame;
    frame.addEventListener('load', () => onLoad(frame.contentWindow));
    frame.src = url;
    this.stand.append(frame);
    this.#putIn();
  }

  /** Shows it over all else on the page. */
  show(): void {
    delete this.stand.dataset['hidden'];
    this.raise();
  }

  hide(): void {
    this.stand.dataset['hidden'] = '';
    this.#frame?.blur();
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
  }

  /** Brings it above what came into the top layer since. */
  raise(): void {
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
    if (this.#element.isConnected) this.#element.showPopover();
  }

  /** What else lies in the top layer; `anew` looks for it again in all roots of the page. */
  others(anew = false): readonly Element[] {
    return this.#topLayer.others(this.#element, anew);
  }

  /** Whether it is what is hit at the corners and the middle of what is placed, as far as those are in view. */
  get isOnTop(): boolean {
    const { left, top, right, bottom } = this.stand.getBoundingClientRect();
    const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => ({ x, y })));
    const points = [...corners, { x: (left + right) / 2, y: (top + bottom) / 2 }];
    const inView = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    return inView.length > 0 && inView.every(({ x, y }) => page.elementFromPoint(x, y) === this.#element);
  }

  /** Takes it off the page, and the frame with it. */
  remove(): void {
    this.hide();
    this.#frame?.remove();
    this.#frame = null;
    this.#element.remove();
  }

  focus(): void {
    this.#frame?.focus({ preventScroll: true });
  }

  /** Gives the focus back to the page. */
  blur(): void {
    this.#frame?.blur();
    focus();
  }

  /** Places what is placed, CSS px of the viewport: it scrolls along with the document, or stays. */
  at(left: number, top: number, stays = false): void {
    this.stand.toggleAttribute('data-stays', stays);
    this.stand.style.setProperty('--left', `${left + (stays ? 0 : scrollX)}px`);
    this.stand.style.setProperty('--top', `${top + (stays ? 0 : scrollY)}px`);
  }

  /** Gives the frame its size, and the boxes in it their shadows. */
  size(width: number, height: number, boxes: readonly Box[]): void {
    // Where the page is zoomed by its own styles that is taken back: places are told in px of the viewport.
    this.stand.style.zoom = `${1 / page.documentElement.currentCSSZoom}`;
    this.stand.style.setProperty('--width', `${width}px`);
    this.stand.style.setProperty('--height', `${height}px`);
    for (const shade of this.#shades) shade.remove();
    this.#shades = boxes.map(({ left, top, right, bottom }) => {
      const shade = page.createElement('div');
      shade.className = 'shade';
      shade.style.cssText = `left: ${left}px; top: ${top}px; width: ${right - left}px; height: ${bottom - top}px;`;
      return shade;
    });
    this.stand.prepend(...this.#shades);
  }

  /** Says for a while that something went wrong. */
  note(words: string): void {
    const note = page.createElement('div');
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.textContent = words;
    this.#root.append(note);
    this.#putIn();
    this.raise();
    setTimeout(() => note.remove(), NOTED_MS);
  }

  /** Adds something of ours beside the frame, under it. */
  addUnder(element: HTMLElement): void {
    this.stand.before(element);
    this.#putIn();
  }
}
