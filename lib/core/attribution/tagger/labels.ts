/**
 * What a token is in an attribution: outside (O), in a gap of one (G), or at the beginning (B) or inside (I) of a source,
 * cue or content that stands left or right of its cue. B is even and I the odd number after it.
 */
export const OUTSIDE = 0;
export const GAP = 1;
export const SOURCE_LEFT = 2;
export const SOURCE_RIGHT = 4;
export const CUE = 6;
export const CONTENT_LEFT = 8;
export const CONTENT_RIGHT = 10;
export const LABEL_COUNT = 12;

/** The row of a transition table for "before the first token": the one after those of the labels. */
export const START: number = CONTENT_RIGHT + 2;

/** The part that a label belongs to: its B label. */
export const partOf = (label: number): number => label & ~1;

/** Whether the label stands for a part of an attribution, gaps not counted. */
export const isPart = (label: number): boolean => label > GAP;

/** Whether `next` may follow `label`: parts go on only with themselves, gaps stand only inside. */
export function mayFollow(label: number, next: number): boolean {
  if (isPart(next) && next % 2 === 1) return label !== START && isPart(label) && partOf(label) === next - 1;
  if (next === GAP) return label !== START && label !== OUTSIDE;
  return !(label === GAP && next === OUTSIDE);
}
