import { type Box, clamp, EDGE, LINE_GAP, type Size } from './place-card.ts';

/** Stands the tools for a selection above its first line, else below its last; inside the viewport. */
export function placeTools(selection: Box, tools: Size, viewport: Size): { left: number; top: number } {
  const above = selection.top - LINE_GAP - tools.height;
  const below = selection.bottom + LINE_GAP;
  const lastLeft = Math.max(EDGE, viewport.width - tools.width - EDGE);
  const lastTop = Math.max(EDGE, viewport.height - tools.height - EDGE);
  return {
    left: clamp((selection.left + selection.right - tools.width) / 2, EDGE, lastLeft),
    top: clamp(above >= EDGE ? above : below, EDGE, lastTop),
  };
}
