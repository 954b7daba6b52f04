import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryContext, RowNavigation } from './library-context.ts';

/** Lets the keys of the page move through the rows of a view while it is shown; `navigation` tells of them as they are drawn. */
export function useRowNavigation(nav: LibraryContext['nav'], navigation: () => RowNavigation): void {
  const own = useRef<RowNavigation | undefined>(undefined);
  // With the rows, not after them: a key may come at once.
  useLayoutEffect(() => {
    own.current = navigation();
    nav.current = own.current;
  });
  useEffect(
    () => () => {
      // The view that comes next has told of its rows before this one is gone.
      if (nav.current === own.current) nav.current = undefined;
    },
    [nav],
  );
}
