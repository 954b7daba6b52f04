import { useLayoutEffect, useRef } from 'preact/hooks';
import { type LibraryContext, useEntries } from './library-context.ts';
import { formatState, START } from './model/view-state.ts';
import { useRowNavigation } from './use-row-navigation.ts';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows.ts';

interface Options {
  readonly count: number;
  readonly estimate: (index: number) => number;
  /** The entry of a row; -1 for a row that is none. */
  readonly entryOf: (index: number) => number;
  /** Whether keys stop at a row; without it, at those that are entries. */
  readonly isRow?: (index: number) => boolean;
}

/**
 * A virtual list of entries: has those in view fetched, and lets the keys of the page move through it.
 */
export function useRowList<Container extends HTMLElement>(
  context: LibraryContext,
  { count, estimate, entryOf, isRow }: Options,
): VirtualRows<Container> {
  const { entries, current, nav, state } = context;
  const { view, search, filters, order, part } = state;
  const list = formatState({ ...START, view, search, filters, order, part });
  const rows = useVirtualRows<Container>({ count, estimate, list });
  useEntries(
    context,
    rows.items.map(({ index }) => entryOf(index)).filter((entry) => entry !== -1),
  );
  const wanted = useRef(-1);

  const rowOf = (annotation: string | undefined): number => {
    if (annotation === undefined) return -1;
    for (let row = 0; row < count; row += 1) if (entries.ids[entryOf(row)] === annotation) return row;
    return -1;
  };
  const focusWanted = () => {
    const row = rows.container.current?.querySelector<HTMLElement>(
      `[data-index="${wanted.current}"] [data-row]`,
    );
    if (wanted.current === -1 || !row) return;
    wanted.current = -1;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusWanted);
  useRowNavigation(nav, () => ({
    count,
    currentRow: () => rowOf(current),
    goTo: (index) => {
      wanted.current = index;
      rows.reveal(index);
      focusWanted();
    },
    isRow: isRow ?? ((index) => entryOf(index) !== -1),
  }));
  return rows;
}
