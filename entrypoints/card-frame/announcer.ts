/** How long an announcement stands: screen readers take it when it comes. */
const ANNOUNCED_MS = 8000;
/** A live region must be there before its words are, or they are not read. */
const REGION_FIRST_MS = 60;

/** Has a screen reader say things. */
export class Announcer {
  readonly #region = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement) {
    this.#region.className = 'announcer';
    this.#region.setAttribute('role', 'status');
    parent.append(this.#region);
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
    this.#timer = setTimeout(() => {
      this.#region.textContent = words;
      this.#timer = setTimeout(() => (this.#region.textContent = ''), ANNOUNCED_MS);
    }, REGION_FIRST_MS);
  }
}
