import type { Span } from '@/lib/core/model.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { Box, Size } from './place-card.ts';
import type { Theme } from './theme.ts';

/** What cannot be done and why, by name: the words are the frame's. */
export type Refusal = 'not-read' | 'not-selected' | 'nothing-kept';

export type Edge = 'start' | 'end';

/**
 * What the content script tells the card's frame: which marks there are, what the user asked for, and where things stand.
 * Neither way goes any word of the page, of the record or of the user's.
 */
export type ToCard =
  /** Painted anew; `isAsRead` where the page's words are those that were analysed. */
  | { readonly type: 'shown'; readonly ids: readonly string[]; readonly isAsRead: boolean }
  /** Opens a mark's card; beside a release perhaps with what the signs mean. */
  | {
      readonly type: 'open';
      readonly id: string;
      readonly byPointer: boolean;
      readonly isLegend: boolean;
    }
  | { readonly type: 'close' }
  /** Words were selected that may be marked by hand. */
  | { readonly type: 'offer'; readonly span: Span; readonly by: 'pointer' | 'keyboard' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'add'; readonly finding: FindingType; readonly span: Span }
  | { readonly type: 'refuse'; readonly why: Refusal }
  /** Has a screen reader say which mark the keyboard came to, or that marks are on or off. */
  | { readonly type: 'tell'; readonly what: { readonly mark: string } | 'marks-on' | 'marks-off' }
  /** An end of the passage that is edited was dragged to an offset of the text. */
  | { readonly type: 'drag'; readonly edge: Edge; readonly offset: number }
  /** Of the viewport, and how high the card may be where it stands (null: as high as it is), CSS px; on a phone it is a sheet. */
  | {
      readonly type: 'room';
      readonly viewport: Size;
      readonly room: number | null;
      readonly theme: Theme | null;
      readonly isSheet: boolean;
    }
  | ({ readonly type: 'stands'; readonly of: number } & Standing);

/** How the frame stands, as the page around it can tell. */
export interface Standing {
  /** Nothing lies over it now. */
  readonly isClear: boolean;
  /** So, and where it is, for a while. */
  readonly isSettled: boolean;
  /** Nobody can tell what lies over it. */
  readonly isBlind: boolean;
}

/** Where the card's frame is to stand. */
export type Place =
  | { readonly at: 'mark'; readonly id: string }
  | { readonly at: 'selection' }
  /** Where it is, but to no line any more. */
  | { readonly at: 'alone' }
  | { readonly at: 'foot' }
  /** Over the page's right edge, where it stays while the page is scrolled. */
  | { readonly at: 'side' };

/** What the frame asks of the content script. */
export type ToPage =
  /** Something came. */
  | { readonly type: 'heard' }
  | { readonly type: 'ready' }
  /**
   * Shows the frame: where, its size, the boxes in it that throw a shadow, the height it would have with all room, and whether a
   * sheet is drawn up.
   */
  | {
      readonly type: 'stand';
      readonly place: Place;
      readonly size: Size;
      readonly natural: number;
      readonly boxes: readonly Box[];
      readonly isUp: boolean;
      readonly takesFocus: boolean;
    }
  | { readonly type: 'close' }
  /** Which mark's card is open, painted with these passages instead of its own; with handles where they can be dragged. */
  | {
      readonly type: 'active';
      readonly id: string | null;
      readonly spans: readonly Span[] | null;
      readonly handles: boolean;
    }
  /** Whether anything was begun in its forms that is not saved. */
  | { readonly type: 'drafts'; readonly isAny: boolean }
  /** Scrolls to a mark that is out of sight. */
  | { readonly type: 'reveal'; readonly id: string }
  /** Scrolls so that the passage and the whole card are in sight. */
  | { readonly type: 'make-room' }
  | { readonly type: 'deselect' }
  /** Passages that what the card tells was read from; none once that is not shown. */
  | { readonly type: 'evidence'; readonly spans: readonly Span[] }
  /** Tab went past the card: the focus goes back to its mark. */
  | { readonly type: 'tab-out' }
  | { readonly type: 'how-stands'; readonly of: number };
