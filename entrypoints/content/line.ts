import { boxAround, contains, parentOf } from '@/lib/page/unclobbered.ts';
import type { Box } from './place-card.ts';

/** A line of a passage on the page: the n-th box of one of its ranges. It is measured anew when it is asked for. */
export interface Line {
  readonly range: Range;
  readonly index: number;
}

/** Where a line stands in the viewport; undefined where the page does not show it. */
export function boxOf({ range, index }: Line): Box | undefined {
  return range.getClientRects()[index];
}

/** The line of a passage that a card belongs to: the one at the height of the pointer, else the first in full view. */
export function lineFor(ranges: readonly Range[], pointer: { readonly y: number } | null): Line | undefined {
  const lines = ranges.flatMap((range) =>
    [...range.getClientRects()].map((box, index) => ({ range, index, box })),
  );
  const under = lines.find(({ box }) => pointer !== null && box.top <= pointer.y && pointer.y <= box.bottom);
  return under ?? lines.find(({ box }) => box.top >= 0 && box.bottom <= innerHeight) ?? lines[0];
}

/** The box around all lines of a passage that stand in one block with a line, so that another mention is not in it. */
export function passageOf(ranges: readonly Range[], line: Line): Box | undefined {
  const block = blockOf(line);
  const boxes = ranges
    .filter(({ startContainer }) => block !== null && contains(block, startContainer))
    .flatMap((range) => [...range.getClientRects()]);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The box of the text column that a line stands in: its nearest block. */
export function columnOf(line: Line): Box | undefined {
  const block = blockOf(line);
  return block === null ? undefined : boxAround(block);
}

function blockOf({ range }: Line): Element | null {
  let block = parentOf(range.startContainer);
  while (block !== null && /^(inline|contents)/.test(getComputedStyle(block).display))
    block = parentOf(block);
  return block;
}
