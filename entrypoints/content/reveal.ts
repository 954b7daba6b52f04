import { boxAround, overflows, parentOf, scrollIntoSight, scrollWithin } from '@/lib/page/unclobbered.ts';
import { page } from './page.ts';

/** Further away, smooth scrolling takes longer than finding one's way again: in heights of the viewport. */
const SMOOTH_WITHIN = 2;
/** `scrollend` comes when it is done; not where nothing had to move. */
const SCROLL_MS = 700;

function scrollsWithin(element: Element): boolean {
  return overflows(element) && /^(auto|scroll)$/.test(getComputedStyle(element).overflowY);
}

/** How far a range's first line lies below the middle of a span of the viewport, px; null where it is not shown. */
function offCentre(range: Range, top: number, bottom: number): number | null {
  const line = range.getClientRects()[0];
  return line === undefined ? null : (line.top + line.bottom) / 2 - (top + bottom) / 2;
}

/** Scrolls the boxes inside the page that a range lies in, inmost first. */
function scrollBoxes(range: Range): void {
  const root = page.scrollingElement;
  for (let box = parentOf(range.startContainer); box !== null && box !== root; box = parentOf(box)) {
    if (box === page.body || !scrollsWithin(box)) continue;
    const { top, bottom } = boxAround(box);
    scrollWithin(box, { top: offCentre(range, top, bottom) ?? 0, behavior: 'instant' });
  }
}

/** In a frame of the page that is read: what scrolls, or is in view, may be the page around it. */
const isFramed = self !== top;

/** Whether the first line of a range lies inside the viewport, clear of its edges. */
export function isInView(range: Range): boolean {
  if (isFramed) return false;
  const line = range.getClientRects()[0];
  const clear = Math.min(48, innerHeight / 8);
  return line !== undefined && line.top >= clear && line.bottom <= innerHeight - clear;
}

/**
 * Scrolls a range's first line to the middle of the viewport, smoothly where it is near and motion is not unwanted;
 * resolves when it is there, false where the page does not show it.
 */
export async function reveal(range: Range, motion: 'smooth' | 'instant'): Promise<boolean> {
  scrollBoxes(range);
  const by = offCentre(range, 0, innerHeight);
  if (by === null) return false;
  const around = parentOf(range.startContainer);
  if (isFramed && around !== null) {
    scrollIntoSight(around);
    return true;
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const smooth = motion === 'smooth' && !still && Math.abs(by) < SMOOTH_WITHIN * innerHeight;
  if (!smooth) {
    scrollBy({ top: by, behavior: 'instant' });
    return true;
  }
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, SCROLL_MS);
    const onEnd = () => {
      clearTimeout(timer);
      resolve();
    };
    EventTarget.prototype.addEventListener.call(document, 'scrollend', onEnd, { once: true });
    scrollBy({ top: by, behavior: 'smooth' });
  });
  return true;
}
