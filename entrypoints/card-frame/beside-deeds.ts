import type { OfferedReleases, ReleaseChoice } from '@/lib/messaging/messages.ts';
import type { Mark } from '@/components/marks.ts';
import type { AskedDeeds } from './asked-deeds.ts';
import type { CardSite } from './card-site.ts';
import type { Open } from './card-view.tsx';
import type { KnownPage } from './known-page.ts';

/** What the card has done with the release that its page is laid beside. */
export class BesideDeeds {
  readonly #site: CardSite;
  readonly #page: KnownPage;
  readonly #asked: AskedDeeds;
  readonly #show: (open: Open, takesFocus: boolean) => void;

  /** @param show shows it, with the focus on it or where that is */
  constructor(
    site: CardSite,
    page: KnownPage,
    asked: AskedDeeds,
    show: (open: Open, takesFocus: boolean) => void,
  ) {
    this.#site = site;
    this.#page = page;
    this.#asked = asked;
    this.#show = show;
  }

  /** Tells what the signs mean, in place of the card that is open. */
  legend(): void {
    const open = this.#asked.card.open();
    if (open === null) return;
    this.#site.post({ type: 'active', id: null, spans: null, handles: false });
    this.#show({ ...open, form: null, turn: open.turn + 1, isLegend: true }, true);
  }

  /** Shows another mark on the page, and stays as it is. */
  goTo(mark: Mark | undefined): void {
    const open = this.#asked.card.open();
    if (open === null || mark === undefined) return;
    const { id } = mark.finding;
    this.#site.post({ type: 'active', id, spans: null, handles: false });
    this.#site.post({ type: 'reveal', id });
    this.#show({ ...open, mark }, false);
  }

  /** Opens the release in the library, beside the article where that is on record. */
  open(release: string): void {
    const { article } = this.#page.shown.record;
    const beside = new URLSearchParams({ beside: release });
    this.#site.openLibrary(
      article === null
        ? `#/articles/${encodeURIComponent(release)}`
        : `#/articles/${encodeURIComponent(article)}?${beside.toString()}`,
    );
  }

  /** What else the page can be laid beside. */
  async offered(query: string): Promise<OfferedReleases | undefined> {
    const answer = await this.#site.releases(query);
    if (answer.ok) return answer.value;
    this.#asked.card.onFailed(answer.failure.message);
    return undefined;
  }

  /** Lays the page beside another text; it is painted anew then. */
  async compare(release: ReleaseChoice): Promise<void> {
    const refusal = await this.#asked.refusal();
    const answer = refusal === undefined ? await this.#site.compare(release) : undefined;
    const why = answer && !answer.ok ? answer.failure.message : refusal;
    if (why !== undefined) this.#asked.card.onFailed(`Not compared. ${why}`);
  }
}
