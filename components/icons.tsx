import type { ComponentChildren } from 'preact';

/*
 * 16 × 16 line drawings (../shared/look) as path data (https://www.w3.org/TR/SVG2/paths.html#PathData), each an export of its
 * own, so that the content script carries those alone that the card shows.
 */
export const ALERT = 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M8 5v3.6M8 10.8v.1';
export const BIN = 'M3 4.5h10M6.3 4.5V3h3.4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5';
/** Reads otherwise than on record. */
export const CHANGED = 'M3 5.5h8.5M9 3l2.5 2.5L9 8M13 10.5H4.5M7 8l-2.5 2.5L7 13';
export const CHECK = 'M3 8.5L6.5 12 13 4.5';
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
/** Two values for one thing. */
export const DIFFERS = 'M3 6h10M3 10h10M10.5 3l-5 10';
export const DOWN = 'M3.5 6L8 10.5 12.5 6';
export const EDIT = 'M3 13l.8-3.2L10.6 3l2.4 2.4-6.8 6.8zM9.2 4.4l2.4 2.4';
export const FILTER = 'M2.5 4h11M4.5 8h7M6.5 12h3';
/** Made or corrected by hand. */
export const HAND = 'M2.5 13.5h11M4 10.5l.6-2.5L10.4 2.2l1.9 1.9L6.5 9.9z';
export const LEFT = 'M10 3.5L5.5 8l4.5 4.5';
export const LINK =
  'M6.7 9.3l2.6-2.6M7.3 4.7l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.7 11.3l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4';
/** Two wordings as one text. */
export const LINES = 'M3 4.5h10M3 8h4M9.5 8H13M3 11.5h10';
export const MERGE = 'M3 4h2.5c3 0 3 4 6 4H13M3 12h2.5c1.5 0 2.3-1 3-2M10.8 5.5L13.3 8l-2.5 2.5';
export const NOTE = 'M3 3h10v6.5L9.5 13H3zM9.5 13V9.5H13';
/** Leads elsewhere. */
export const OPEN = 'M9 3h4v4M13 3L7.5 8.5M6.5 4H3v9h9V9.5';
export const PANEL = 'M2.5 3.5h11v9h-11zM9.5 3.5v9';
/** What was taken for one is none. */
export const PART =
  'M7.6 4.4l1.1-1.1a2.8 2.8 0 0 1 4 4l-1.1 1.1M8.4 11.6l-1.1 1.1a2.8 2.8 0 0 1-4-4l1.1-1.1M3 3l2.2 2.2M13 13l-2.2-2.2';
export const PLUS = 'M8 3.5v9M3.5 8h9';
export const QUOTE =
  'M7.2 6.6a2.3 2.3 0 1 0-2.6 2.3c-.1.9-.6 1.6-1.5 2.1l.6 1.1c2.2-.9 3.5-2.8 3.5-5.5zM14 6.6a2.3 2.3 0 1 0-2.6 2.3c-.1.9-.6 1.6-1.5 2.1l.6 1.1c2.2-.9 3.5-2.8 3.5-5.5z';
/** The product's comma: an outline for what can be put on record, filled for what is. */
export const RECORD =
  'M12.1 6.2a4.2 4.2 0 1 0-4.4 4.2c.3 0 .6 0 .9-.1-.5 1.3-1.5 2.1-2.7 2.6l.6 1.5c3.5-1.3 5.6-4.1 5.6-8.2z';
export const REDO = 'M13 6.5H6.5a3.2 3.2 0 0 0 0 6.5H10M10.5 4L13 6.5 10.5 9';
/** A row of a table. */
export const ROW = 'M2.5 4.5h11v7h-11zM6 4.5v7M10 4.5v7';
/** What signs mean. */
export const LEGEND = 'M3 4.5h2.5M8 4.5h5M3 8h2.5M8 8h5M3 11.5h2.5M8 11.5h5';
/** Two texts side by side. */
export const SIDES = 'M2.5 3.5h4.5v9H2.5zM9 3.5h4.5v9H9z';
export const UNDO = 'M3 6.5h6.5a3.2 3.2 0 0 1 0 6.5H6M5.5 4L3 6.5 5.5 9';
export const UP = 'M3.5 10L8 5.5 12.5 10';
export const RIGHT = 'M6 3.5L10.5 8 6 12.5';
export const SEARCH = 'M2.8 7a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0M10.2 10.2L13.5 13.5';
/** Without its dashed ring, which a path could not have. */
export const WHEN = 'M3 4h10v9H3zM3 7h10M5.8 2.5v3M10.2 2.5v3';
export const QUESTION = 'M6.6 6.7c0-1 .6-1.5 1.4-1.5s1.4.5 1.4 1.3c0 1-1.4 1.1-1.4 2.2M8 10.7v.1';

/** The directions of a change. */
export const CHANGES = {
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  flat: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
} as const;

interface IconProps {
  readonly path: string;
  readonly isFilled?: boolean;
  readonly children?: ComponentChildren;
}

/** A decoration beside words or inside a labelled button; hidden from screen readers. */
export function Icon({ path, isFilled, children }: IconProps) {
  // The marks of a quotation are always filled.
  const filled = (isFilled === true || path === QUOTE) && { fill: 'currentColor', stroke: 'none' };
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
      <path d={path} {...filled} />
    </svg>
  );
}
