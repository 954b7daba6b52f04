import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { Host } from './host.ts';
import type { Mark } from './marks.ts';
import type { PageMarks } from './page-marks.ts';
import type { Selected } from './selected.ts';
import type { Shown } from './session.ts';

/** What the content script gives the card to work with. */
export interface CardSite {
  readonly host: Host;
  readonly marks: PageMarks;
  /** What is marked now; null where nothing is. */
  shown(): Shown | null;
  /** Does what the user wants with the record of the page, and shows it; resolves with why not, as a sentence, where it cannot. */
  act(action: PageAction): Promise<string | undefined>;
}

/** The card, and what stands in its place: the tools for what is selected, and the word of what was done. */
export interface PageCard {
  /** Opens the card of a mark, next to the pointer's line (CSS px of the viewport) where there is one. */
  open(shown: Shown, mark: Mark, pointer?: { readonly y: number } | null): void;
  /** Goes along when the marks are painted anew. */
  follow(shown: Shown | null): void;
  /** Closes the card; the focus goes back to the page. */
  close(): void;
  /** Offers to mark what is selected by hand, with the focus on it where the keyboard asks. */
  offer(selected: Selected, by: 'pointer' | 'keyboard'): void;
  /** Takes that offer back. */
  withdraw(): void;
  /** Marks what is selected by hand; false where that could not be done, which the user is told. */
  add(finding: FindingType, selected: Selected): Promise<boolean>;
  /** Tells the user something that has no card. */
  say(words: string): void;
}

/** How the card's script, which comes into the page after the content script, makes the card; until the signal. */
export type MakeCard = (site: CardSite, signal: AbortSignal) => PageCard;

/** The world that both scripts run in, and the one name that they share in it. */
export const world = globalThis as { onTheRecordCard?: MakeCard };
