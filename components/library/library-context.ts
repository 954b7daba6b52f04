import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { LibraryActions } from './actions.ts';
import type { AnnotationCache, Loaded } from './annotation-cache.ts';
import { articleAt, type Entries } from './model/entries.ts';
import type { ViewState } from './model/view-state.ts';

/** Which form is open, if any. */
export interface Editing {
  readonly annotation: string;
  readonly form: 'note' | 'edit';
}

/** What rows need that their list does not tell them. */
export interface LibraryContext {
  readonly entries: Entries;
  readonly cache: AnnotationCache;
  readonly actions: LibraryActions;
  readonly state: ViewState;
  /** The words that were searched for, as they were typed; "" without a search. */
  readonly search: string;
  /** The annotation that keys act on; the one last touched. */
  readonly current: string | undefined;
  readonly onCurrent: (annotation: string) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (annotation: string) => void;
  readonly editing: Editing | undefined;
  readonly onEditing: (editing: Editing | undefined) => void;
  readonly nav: { current: RowNavigation | undefined };
}

/** How keys move through the list that is shown. */
export interface RowNavigation {
  readonly count: number;
  /** Brings a row into view and the focus to it. */
  readonly goTo: (index: number) => void;
  /** Whether a row is one to stop at, or a heading. */
  readonly isRow: (index: number) => boolean;
  /** The row of the annotation that keys act on; -1 where none of the list is. */
  readonly currentRow: () => number;
}

const Context = createContext<LibraryContext | undefined>(undefined);
export const LibraryProvider = Context.Provider;

export function useLibrary(): LibraryContext {
  const context = useContext(Context);
  if (!context) throw new Error('This part of the library stands outside of it.');
  return context;
}

/** The annotation of an entry, once it is loaded, with its article's others. */
export function loadedAt(
  { entries, cache }: LibraryContext,
  entry: number,
): { readonly annotation: Annotation; readonly loaded: Loaded } | undefined {
  const loaded = cache.of(articleAt(entries, entry)?.id ?? '');
  const annotation = loaded?.byId.get(entries.ids[entry] ?? '');
  return loaded && annotation && { annotation, loaded };
}

/** Has the annotations of these entries fetched. */
export function useEntries({ entries, cache }: LibraryContext, shown: readonly number[]): void {
  const articles = [...new Set(shown.map((entry) => articleAt(entries, entry)?.id ?? ''))].filter(Boolean);
  useEffect(() => cache.want(articles), [cache, articles.join(' ')]);
}
