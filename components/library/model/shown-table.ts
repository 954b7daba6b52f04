import type { LibraryModel } from '../library-model.ts';
import { type ArticleRow, articleRows } from './articles.ts';
import type { Entries } from './entries.ts';
import { type SpeakerEntry, speakerTable } from './speakers.ts';
import { ARTICLE_ORDERS, choiceOf, isFiltered, SPEAKER_ORDERS, type ViewState } from './view-state.ts';

/** The rows of a view that lists no findings, in its order. */
export type ShownTable =
  | { readonly view: 'speakers'; readonly entries: Entries; readonly rows: readonly SpeakerEntry[] }
  | { readonly view: 'articles'; readonly entries: Entries; readonly rows: readonly ArticleRow[] };

/** Whether nothing is searched for or filtered by, so that pages without findings are shown too. */
export function isWhole({ search, filters }: ViewState): boolean {
  return !search && !isFiltered(filters);
}

/** Whether an export of the view is its table: in the others, findings are the rows. */
export function isTable({ view, article }: ViewState, selected: ReadonlySet<string>): boolean {
  return selected.size === 0 && article === '' && (view === 'speakers' || view === 'articles');
}

/** The table that a view of speakers or of articles shows. */
export function shownTable(
  { entries, filtered: { shown } }: Pick<LibraryModel, 'entries' | 'filtered'>,
  state: ViewState,
): ShownTable {
  if (state.view === 'speakers') {
    const { rows } = speakerTable(entries, shown, choiceOf(SPEAKER_ORDERS, state.order));
    return { view: 'speakers', entries, rows };
  }
  const order = choiceOf(ARTICLE_ORDERS, state.order);
  return { view: 'articles', entries, rows: articleRows(entries, shown, order, isWhole(state)) };
}
