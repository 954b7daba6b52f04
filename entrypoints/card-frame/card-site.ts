import type { PageAction } from '@/lib/core/record/page-record.ts';
import type {
  CardPage,
  KnownPage,
  OfferedReleases,
  ReleaseChoice,
  Result,
} from '@/lib/messaging/messages.ts';
import type { ToPage } from '../content/card-port.ts';

/** What the card has to work with. */
export interface CardSite {
  /** What is on record of the page now. */
  page(): Promise<Result<KnownPage>>;
  /** Does what the user wants with the record of the page, and has it painted. */
  act(action: PageAction): Promise<Result<CardPage>>;
  /** What the page can be laid beside. */
  releases(query: string): Promise<Result<OfferedReleases>>;
  /** Lays the page beside a text, and has it painted. */
  compare(release: ReleaseChoice): Promise<Result<boolean>>;
  /** Opens the library at an address in it. */
  openLibrary(at: string): void;
  /** Tells the content script. */
  post(message: ToPage): void;
  /** Why a deed is not done at this event, as a sentence; undefined where it may be. */
  refusal(event: Event | undefined): Promise<string | undefined>;
}
