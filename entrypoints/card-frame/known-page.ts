import { marksOf } from '@/components/marks.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { KnownPage as Page } from '@/lib/messaging/messages.ts';
import { loadRelationCard } from '../card-relation/relation-script.ts';
import type { CardSite } from './card-site.ts';
import { Deeds } from './deeds.ts';
import type { Shown } from './shown.ts';

/** What is on record of the page and which of it the page shows, as far as the frame knows; and what is done with it. */
export class KnownPage {
  readonly #site: CardSite;
  readonly #onKnown: () => void;
  readonly #deeds: Deeds;
  #page: Page;
  #ids: ReadonlySet<string> = new Set();
  #isAsRead = true;
  #refreshed: Promise<void> = Promise.resolve();

  /** @param onKnown is called when what is known was renewed */
  constructor(site: CardSite, page: Page, onKnown: () => void) {
    this.#site = site;
    this.#page = page;
    this.#onKnown = onKnown;
    this.#deeds = new Deeds((action) => this.#act(action));
  }

  get shown(): Shown {
    const { compared, analysis } = this.#page;
    const marks = (compared?.marks ?? marksOf(analysis)).filter(({ finding }) => this.#ids.has(finding.id));
    return { ...this.#page, marks, isAsRead: this.#isAsRead };
  }

  /** Whether something is being done with it. */
  get isChanging(): boolean {
    return this.#deeds.areUnderway;
  }

  /** Settles when what is on record is known as it is painted. */
  get asPainted(): Promise<void> {
    return this.#refreshed;
  }

  /** Goes along when the marks are painted anew. */
  follow(ids: readonly string[], isAsRead: boolean): void {
    this.#ids = new Set(ids);
    this.#isAsRead = isAsRead;
    // What is being done brings what is on record then.
    if (!this.isChanging) this.#refreshed = this.#refresh();
  }

  /** Resolves with why not, as a sentence, where it could not be done. */
  do(action: PageAction): Promise<string | undefined> {
    return this.#deeds.do(action);
  }

  async #refresh(): Promise<void> {
    const answer = await this.#site.page();
    if (answer.ok && answer.value.compared) await loadRelationCard();
    if (answer.ok && !this.isChanging) this.#know(answer.value);
  }

  async #act(action: PageAction): Promise<string | undefined> {
    const answer = await this.#site.act(action);
    if (!answer.ok) return answer.failure.message;
    this.#ids = new Set(answer.value.onPage);
    this.#know(answer.value);
    return undefined;
  }

  #know({ analysis, record, done, compared }: Page): void {
    this.#page = { analysis, record, ...(done !== undefined && { done }), ...(compared && { compared }) };
    this.#onKnown();
  }
}
