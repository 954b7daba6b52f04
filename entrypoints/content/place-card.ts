/** A rectangle in CSS px of the viewport, as `DOMRect` has it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card stands: its corner in CSS px of the viewport. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: 'beside' | 'below' | 'above' | 'over';
  /** Where the rule from the text meets the card's left edge, px below its top; null where none is drawn. */
  readonly rule: number | null;
  /** Length of that rule, px. */
  readonly ruleLength: number;
  /** How high it may be there, px, where it is higher; its content scrolls then. Null where it has its own height. */
  readonly room: number | null;
}

/** Clear of the viewport's edge. */
export const EDGE = 8;
/** Between the card and a line above or below it. */
export const LINE_GAP = 8;
/** Between the text column and a card beside it: as drawn, and at the least. */
const COLUMN_GAP = 44;
const LEAST_COLUMN_GAP = 16;
/** Where the rule meets the card: at its kind's line, px below its top (look/page.html). */
const RULE_AT = 27;
/** Heights that a card may be cut to, so that the text which it belongs to can be seen: rather than over some, over all of it. */
const ROOMY = 320;
const LEAST_ROOM = 200;
/** The rule ends this far from the text. */
const RULE_CLEAR = 4;

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Where a card may stand next to. */
export interface Beside {
  /** The line that it belongs to. */
  readonly line: Box;
  /** The passage that the line is part of. */
  readonly passage: Box;
  /** The column of text that they stand in. */
  readonly column: Box;
}

/**
 * Stands the card next to a passage: in the margin right of its column if there is room, else below it or above it (of a
 * long passage: of the line), cut if need be, else over whatever is there; always inside the viewport, as far as it is
 * large enough.
 */
export function placeCard({ line, passage, column }: Beside, card: Size, viewport: Size): Placement {
  const lastLeft = viewport.width - card.width - EDGE;
  const lastTop = viewport.height - card.height - EDGE;
  const edge = Math.max(line.right, column.right);
  if (edge + LEAST_COLUMN_GAP <= lastLeft) {
    const left = Math.min(edge + COLUMN_GAP, lastLeft);
    const middle = (line.top + line.bottom) / 2;
    const top = clamp(middle - RULE_AT, EDGE, Math.max(EDGE, lastTop));
    const rule = middle - top;
    const meets = rule >= RULE_AT && rule <= card.height - RULE_AT;
    return {
      left,
      top,
      side: 'beside',
      rule: meets ? rule : null,
      ruleLength: left - edge - RULE_CLEAR,
      room: null,
    };
  }
  const left = clamp(line.left, EDGE, Math.max(EDGE, lastLeft));
  const rest = { left, rule: null, ruleLength: 0 };
  for (const [{ top, bottom }, least] of [
    [passage, ROOMY],
    [line, card.height],
    [passage, LEAST_ROOM],
    [line, LEAST_ROOM],
  ] as const) {
    const below = bottom + LINE_GAP;
    const end = top - LINE_GAP;
    const roomBelow = below < EDGE ? 0 : viewport.height - EDGE - below;
    const roomAbove = end > viewport.height - EDGE ? 0 : end - EDGE;
    const isBelow = roomBelow >= Math.min(roomAbove, card.height);
    const room = isBelow ? roomBelow : roomAbove;
    if (room < Math.min(least, card.height)) continue;
    const cut = room < card.height ? room : null;
    return isBelow
      ? { ...rest, top: below, side: 'below', room: cut }
      : { ...rest, top: end - (cut ?? card.height), side: 'above', room: cut };
  }
  const top = clamp(line.bottom + LINE_GAP, EDGE, Math.max(EDGE, lastTop));
  return { ...rest, top, side: 'over', room: null };
}
