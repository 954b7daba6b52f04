import { useEffect, useRef } from 'preact/hooks';
import type { LibraryContext } from './library-context.ts';
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
  else {
    const main = document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  }
}
