import { isTyping } from '../content/own-action.ts';

/** What is typed is no business of the page's, which takes our fields for its own plain words. */
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'copy'] as const;

/** Keeps what is typed into fields of the frame from the page. */
export function keepTyping(frame: HTMLElement): void {
  for (const type of TYPED) {
    frame.addEventListener(type, (event) => isTyping(event) && event.stopPropagation());
  }
}

/** Calls back when what stands beside words of the page may have to move, until the signal. */
export function onShift(frame: HTMLElement, place: () => void, signal: AbortSignal): void {
  addEventListener('resize', place, { signal });
  // What is ours scrolls with the document by itself; a box that scrolls inside the page takes its text along.
  const follow = ({ target }: Event) => {
    if (target !== document && target instanceof Element) place();
  };
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  const growth = new ResizeObserver(place);
  growth.observe(frame);
  signal.addEventListener('abort', () => growth.disconnect());
}
