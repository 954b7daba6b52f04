import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { footHeight } from './use-foot.ts';

/** Rows drawn above and below what is in view. */
const OVERSCAN = 8;

export interface VirtualRows<Container extends HTMLElement> {
  /** What holds the rows; its place on the page is where they start. */
  readonly container: RefObject<Container | null>;
  /** The rows to draw. */
  readonly items: readonly VirtualItem[];
  /** Heights of what is left out above and below, in CSS px. */
  readonly before: number;
  readonly after: number;
  /** Goes on each drawn row, which also carries `data-index`. */
  readonly measure: (row: Element | null) => void;
  /** Scrolls until a row is in view, and no further. */
  readonly reveal: (index: number, align?: 'auto' | 'start') => void;
}

interface Options {
  readonly count: number;
  /** The height of a row that was not drawn yet, in CSS px. */
  readonly estimate: (index: number) => number;
  /** Which list it is: with another one, the heights that were measured are forgotten. */
  readonly list: string;
}

/** A list or table whose rows are drawn only near the part of the page in view; the page itself scrolls. */
export function useVirtualRows<Container extends HTMLElement>({
  count,
  estimate,
  list,
}: Options): VirtualRows<Container> {
  const container = useRef<Container>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const margin = useRef(0);
  const options = {
    count,
    estimateSize: estimate,
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    scrollPaddingEnd: footHeight(),
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll<Window>,
    // In the frame of their own rows that grow would be told of again and again.
    useAnimationFrameWithResizeObserver: true,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);
  // Heights belong to places, not to rows: of a hundred thousand rows no key is asked for on each measurement. What the user
  // writes or takes out moves the others by little.
  const shown = useRef(list);
  if (shown.current !== list) {
    shown.current = list;
    virtualizer.measure();
  }
  // The two calls that every adapter of the library makes (react-virtual), whatever their names look like.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle
    virtualizer._willUpdate();
    // What stands above the list may have grown or shrunk since.
    const top = container.current
      ? Math.round(container.current.getBoundingClientRect().top + window.scrollY)
      : 0;
    if (top === margin.current) return;
    margin.current = top;
    redraw(undefined);
  });

  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    container,
    items,
    before: Math.max(0, (items[0]?.start ?? 0) - margin.current),
    after: last ? Math.max(0, virtualizer.getTotalSize() - (last.end - margin.current)) : 0,
    measure: virtualizer.measureElement,
    reveal: (index, align = 'auto') => {
      virtualizer.setOptions({ ...options, scrollPaddingEnd: footHeight() });
      virtualizer.scrollToIndex(index, { align });
    },
  };
}
