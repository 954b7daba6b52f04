import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { CardSite } from './card-site.ts';
import type { Open } from './card-view.tsx';
import { notDone } from './deed-words.ts';
import type { KnownPage } from './known-page.ts';

/** The card that deeds are asked for on, which is told how they went. */
interface AskingCard {
  /** What the card shows now; null where it is not open. */
  open(): Open | null;
  onDone(action: PageAction): void;
  /** All that a form changed is done; the form may be left since. */
  onSaved(form: Open | null, isOpen: boolean): void;
  /** It could not be done, and the card that it was asked for on is still open: that card, with why. */
  onFailedHere(open: Open): void;
  /** It could not be done, and that card is not open any more. */
  onFailed(words: string): void;
}

/** What the user asks for on the card: done where the event may do it, and told of where it was asked for. */
export class AskedDeeds {
  readonly #site: CardSite;
  readonly #page: KnownPage;
  readonly card: AskingCard;

  constructor(site: CardSite, page: KnownPage, card: AskingCard) {
    this.#site = site;
    this.#page = page;
    this.card = card;
  }

  /** Why the event that is being handled may do no deeds, as a sentence. */
  refusal(): Promise<string | undefined> {
    // The event of the handler that called us: what is passed on to components is not the event itself.
    // oxlint-disable-next-line typescript/no-deprecated
    return this.#site.refusal(window.event);
  }

  /** Does it, and tells how it went. */
  async do(action: PageAction): Promise<void> {
    const asked = this.card.open()?.turn;
    const refusal = await this.refusal();
    const why = refusal ?? (await this.#page.do(action));
    if (why === undefined) this.card.onDone(action);
    else this.#failed(action, asked, why);
  }

  #failed(action: PageAction, asked: number | undefined, why: string): void {
    const what = notDone(action);
    const open = this.card.open();
    if (open === null || open.turn !== asked) return this.card.onFailed(`${what} ${why}`);
    this.card.onFailedHere({ ...open, failure: { what, why, onAgain: () => void this.do(action) } });
  }

  /** Does what a form changed; resolves with why not, as a sentence. */
  async save(actions: readonly PageAction[]): Promise<string | undefined> {
    const asked = this.card.open();
    const refusal = await this.refusal();
    if (refusal !== undefined) return refusal;
    const isOpen = () => this.card.open()?.turn === asked?.turn;
    for (const action of actions) {
      const why = await this.#page.do(action);
      // What was typed comes back with the form.
      if (why !== undefined && !isOpen()) this.card.onFailed(`${notDone(action)} ${why}`);
      if (why !== undefined) return why;
    }
    this.card.onSaved(asked, isOpen());
    const last = actions.at(-1);
    if (last !== undefined) this.card.onDone(last);
    return undefined;
  }
}
