import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryContext } from './library-context.ts';
import type { ViewState } from './model/view-state.ts';
import { rowAt } from './use-library-keys.ts';

/**
 * Gives the focus back to the row that it came from, once what stood in place of the list is gone. What it answers is told of
 * whatever takes the focus.
 */
export function useFocusBack(
  nav: LibraryContext['nav'],
  isAway: boolean,
): (target: EventTarget | null) => void {
  const row = useRef(-1);
  const wasAway = useRef(isAway);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const list = nav.current;
    if (wasAway.current && !isAway && isLost && list && row.current >= 0 && row.current < list.count)
      list.goTo(row.current);
    wasAway.current = isAway;
  }, [isAway]);
  return (target) => {
    const at = rowAt(target);
    if (!isAway && at >= 0) row.current = at;
  };
}

/**
 * Leads on to the next row where that of the focus went, as by being deleted, or to the last: who goes through a list goes on from
 * there. `shown` are the list's annotations, `current` the one at hand; of another list, told by `state`, it is none.
 */
export function useFocusOn(
  nav: LibraryContext['nav'],
  current: string | undefined,
  shown: readonly string[],
  state: ViewState,
): void {
  const last = useRef({ current, row: -1, state });
  useEffect(() => {
    const { current: gone, row, state: before } = last.current;
    if (state !== before) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const list = nav.current;
    if (list && isLost && gone !== undefined && row >= 0 && !shown.includes(gone)) {
      const rows = Array.from({ length: list.count }, (_, at) => at).filter((at) => list.isRow(at));
      const next = rows.find((at) => at >= row) ?? rows.at(-1);
      if (next !== undefined) list.goTo(next);
    }
  }, [shown]);
  useEffect(() => {
    if (current !== undefined || state !== last.current.state)
      last.current = { current, row: nav.current?.currentRow() ?? -1, state };
  });
}

/** Leads to the heading of another view that keys opened, where what had the focus went with the view before. */
export function useFocusOnView({ view }: ViewState): void {
  const last = useRef(view);
  // After what gives it back to a row, or to an article's title.
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (view !== last.current && isLost) focusMain();
    last.current = view;
  }, [view]);
}

/** The heading of the list's own part of the page takes the focus, so that a screen reader says where it is. */
function focusMain(): void {
  const heading = document.querySelector<HTMLElement>('main h2') ?? document.querySelector('main');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Of a button that opens something in its place or beside it: it has the focus again once that is closed, where the focus was there. */
export function useOpener(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) opener.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}

/** The row of an annotation takes the focus, as once the form below it closes. */
export function focusRowOf(annotation: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-id]')];
  rows
    .find(({ dataset }) => dataset['id'] === annotation)
    ?.querySelector<HTMLElement>('[data-row]')
    ?.focus();
}

/** The first row in place of all that stands before the list; the list's own part of the page where it has no row. */
export function focusList({ current: list }: LibraryContext['nav']): void {
  const first = list ? Array.from({ length: list.count }).findIndex((_, row) => list.isRow(row)) : -1;
  if (list && first >= 0) list.goTo(Math.max(first, list.currentRow()));
  else focusMain();
}
