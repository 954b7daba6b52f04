import type { Mark } from '@/components/marks.ts';
import type { KnownPage } from '@/lib/messaging/messages.ts';

/** What is marked on the page, as the card knows it. */
export interface Shown extends KnownPage {
  /** Those that the page shows, in reading order. */
  readonly marks: readonly Mark[];
  /** Whether the page reads as it was read, so that passages can be moved. */
  readonly isAsRead: boolean;
}
