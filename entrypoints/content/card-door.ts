import type { FindingType } from '@/lib/core/record/record.ts';
import type { Mark } from './marks.ts';
import { type CardSite, type PageCard, world } from './page-card.ts';
import type { Selected } from './selected.ts';
import type { Shown } from './session.ts';

const NOT_OPENED = 'The card could not be opened. Reload the page, then try again.';

/**
 * The card as the content script knows it: a script of its own, brought in once there are marks. What is asked of it before
 * it is there is done when it comes; of several cards asked for, the last.
 */
export class CardDoor implements PageCard {
  readonly #site: CardSite;
  /** Has the background bring the card's script into this page; false where it could not. */
  readonly #load: () => Promise<boolean>;
  readonly #signal: AbortSignal;
  #card: PageCard | null = null;
  #isBringing = false;
  #wanted: ((card: PageCard) => void) | null = null;

  constructor(site: CardSite, load: () => Promise<boolean>, signal: AbortSignal) {
    this.#site = site;
    this.#load = load;
    this.#signal = signal;
    // That of an older copy of ours may be of an older version.
    delete world.onTheRecordCard;
  }

  /** Brings the card's script in; at once, though nobody waits for it. */
  bring(): void {
    if (this.#card !== null || this.#isBringing) return;
    this.#isBringing = true;
    void this.#bring();
  }

  open(shown: Shown, mark: Mark, pointer: { readonly y: number } | null = null): void {
    this.#ask((card) => card.open(shown, mark, pointer));
  }

  follow(shown: Shown | null): void {
    if (shown === null) this.#wanted = null;
    this.#card?.follow(shown);
  }

  close(): void {
    this.#wanted = null;
    this.#card?.close();
  }

  offer(selected: Selected, by: 'pointer' | 'keyboard'): void {
    this.#ask((card) => card.offer(selected, by));
  }

  withdraw(): void {
    this.#card?.withdraw();
  }

  add(finding: FindingType, selected: Selected): Promise<boolean> {
    return new Promise((resolve) => {
      this.#ask((card) => void card.add(finding, selected).then(resolve));
    });
  }

  say(words: string): void {
    this.#ask((card) => card.say(words));
  }

  #ask(what: (card: PageCard) => void): void {
    if (this.#card !== null) return what(this.#card);
    this.#wanted = what;
    this.bring();
  }

  async #bring(): Promise<void> {
    const isThere = await this.#load();
    this.#isBringing = false;
    if (this.#signal.aborted) return;
    const wanted = this.#wanted;
    this.#wanted = null;
    const make = world.onTheRecordCard;
    if (isThere && make !== undefined) {
      this.#card = make(this.#site, this.#signal);
      wanted?.(this.#card);
    } else if (wanted !== null) this.#site.host.announce(NOT_OPENED);
  }
}
