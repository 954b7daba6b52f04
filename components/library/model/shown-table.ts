import { type LibraryModel, pagesFound } from '../library-model.ts';
import { type ArticleRow, articleRows } from './articles.ts';
import type { Entries } from './entries.ts';
import { type SpeakerEntry, speakerTable } from './speakers.ts';
import { ARTICLE_ORDERS, choiceOf, isFiltered, SPEAKER_ORDERS, type ViewState } from './view-state.ts';

/** The rows of a view that lists no findings, in its order. */
export type ShownTable =
  | { readonly view: 'speakers'; readonly entries: Entries; readonly rows: readonly SpeakerEntry[] }
  | { readonly view: 'articles'; readonly entries: Entries; readonly rows: readonly ArticleRow[] };

/** Places of the articles that are shown whatever is on record of them: all, or those that a search finds by their text. */
export function shownPages(
  { entries, hits }: Pick<LibraryModel, 'entries' | 'hits'>,
  { search, filters }: ViewState,
): Iterable<number> {
  return !search && !isFiltered(filters) ? entries.articles.keys() : pagesFound(hits, filters);
}

/** Whether an export of the view is its table: in the others, findings are the rows. */
export function isTable({ view, article }: ViewState, selected: ReadonlySet<string>): boolean {
  return selected.size === 0 && article === '' && (view === 'speakers' || view === 'articles');
}

/** The table that a view of speakers or of articles shows. */
export function shownTable(
  { entries, filtered: { shown }, hits }: Pick<LibraryModel, 'entries' | 'filtered' | 'hits'>,
  state: ViewState,
): ShownTable {
  if (state.view === 'speakers') {
    const { rows } = speakerTable(entries, shown, choiceOf(SPEAKER_ORDERS, state.order));
    return { view: 'speakers', entries, rows };
  }
  const order = choiceOf(ARTICLE_ORDERS, state.order);
  return {
    view: 'articles',
    entries,
    rows: articleRows(entries, shown, order, shownPages({ entries, hits }, state)),
  };
}
