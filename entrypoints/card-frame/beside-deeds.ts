import type { OfferedReleases, ReleaseChoice } from '@/lib/messaging/messages.ts';
import type { AskedDeeds } from './asked-deeds.ts';
import type { CardSite } from './card-site.ts';
import type { KnownPage } from './known-page.ts';

/** What the card has done with the release that its page is laid beside. */
export class BesideDeeds {
  readonly #site: CardSite;
  readonly #page: KnownPage;
  readonly #asked: Pick<AskedDeeds, 'refusal'>;
  readonly #onFailed: (words: string) => void;

  constructor(
    site: CardSite,
    page: KnownPage,
    asked: Pick<AskedDeeds, 'refusal'>,
    onFailed: (words: string) => void,
  ) {
    this.#site = site;
    this.#page = page;
    this.#asked = asked;
    this.#onFailed = onFailed;
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
    this.#onFailed(answer.failure.message);
    return undefined;
  }

  /** Lays the page beside another text; it is painted anew then. */
  async compare(release: ReleaseChoice): Promise<void> {
    const refusal = await this.#asked.refusal();
    const answer = refusal === undefined ? await this.#site.compare(release) : undefined;
    const why = answer && !answer.ok ? answer.failure.message : refusal;
    if (why !== undefined) this.#onFailed(`Not compared. ${why}`);
  }
}
