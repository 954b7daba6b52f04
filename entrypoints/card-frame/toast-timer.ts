/** Word of what was done stands this long by itself, ms; longer while the focus is in it. */
const STANDS_MS = 10_000;

/** Takes a line away that stands by itself. */
export class ToastTimer {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  start(): void {
    this.stop();
    this.#timer = setTimeout(() => (document.hasFocus() ? this.start() : this.#onEnd()), STANDS_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
