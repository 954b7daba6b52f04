import hostStyles from './host.css?inline';

/** How long an announcement stands: screen readers take it when it comes, and the page gets rid of it again. */
const ANNOUNCED_MS = 8000;
/** A live region must be there before its words are, or they are not read. */
const REGION_FIRST_MS = 60;

/**
 * Our one element in the page, there only while a card is open or something is announced. It lies in the top layer,
 * above every z-index and outside every transform, at the document's origin, so that what it holds scrolls along.
 */
export class Host {
  readonly #element = document.createElement('div');
  readonly root: ShadowRoot;
  /** Where the card is rendered. */
  readonly frame = document.createElement('div');
  readonly #announcer = document.createElement('div');
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #hasCard = false;

  constructor(signal: AbortSignal) {
    this.#element.id = 'on-the-record';
    this.#element.popover = 'manual';
    this.root = this.#element.attachShadow({ mode: 'open' });
    this.addStyles(hostStyles);
    this.frame.className = 'frame';
    this.#announcer.className = 'announcer';
    this.#announcer.setAttribute('role', 'status');
    this.root.append(this.frame, this.#announcer);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#announcing);
      this.#element.remove();
    });
  }

  /** Whether an event of the page came from the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Whether the card has the focus. */
  get hasFocus(): boolean {
    return document.activeElement === this.#element;
  }

  /** Adds rules for what the root holds. */
  addStyles(css: string): void {
    const style = document.createElement('style');
    // Set by the extension, and so past the page's CSP in both browsers; a text node would not be in Firefox.
    style.textContent = css;
    this.root.prepend(style);
  }

  /** Puts the element into the page for a card, or takes it away again. */
  set hasCard(hasCard: boolean) {
    this.#hasCard = hasCard;
    this.#update();
  }

  /** Has a screen reader say something. */
  announce(words: string): void {
    clearTimeout(this.#announcing);
    this.#announcer.textContent = '';
    this.#announcing = setTimeout(() => {
      this.#announcer.textContent = words;
      this.#announcing = setTimeout(() => {
        this.#announcing = undefined;
        this.#announcer.textContent = '';
        this.#update();
      }, ANNOUNCED_MS);
    }, REGION_FIRST_MS);
    this.#update();
  }

  #update(): void {
    const needed = this.#hasCard || this.#announcing !== undefined;
    if (!needed) {
      this.#element.remove();
    } else if (!this.#element.isConnected) {
      document.documentElement.append(this.#element);
      this.#element.showPopover();
    }
  }
}
