import type { ComponentChildren } from 'preact';
import { useLibrary } from './library-context.ts';
import { formatState, START } from './model/view-state.ts';

interface Props {
  readonly class: string;
  readonly article: string;
  /** The annotation whose row it is: what the keys act on. */
  readonly annotation?: string;
  readonly children: ComponentChildren;
}

/** The way from a row to its article's page, and where the keyboard's focus is in the row. */
export function OpenLink({ class: className, article, annotation, children }: Props) {
  const { state } = useLibrary();
  const href = formatState({
    ...START,
    view: 'articles',
    article,
    at: annotation ?? '',
    // Back in the lists it stands as it was.
    search: state.search,
  });
  return (
    <a class={`open ${className}`} href={href} data-row draggable={false}>
      {children}
    </a>
  );
}
