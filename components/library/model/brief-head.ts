import type { BriefHead } from '../../brief/brief-data.ts';
import { appliedFilters, facetsOf } from './facet-words.ts';
import { VIEW_NAMES, type ViewState } from './view-state.ts';

/** What a brief of the list that is shown, or of rows selected from it, is of. */
export function briefHead(
  { view, filters, search, article }: ViewState,
  {
    title,
    isSelection,
    printed,
  }: { readonly title: string | undefined; readonly isSelection: boolean; readonly printed: string },
): BriefHead {
  const [speaker, ...others] = filters.speaker;
  const [project, ...more] = filters.project;
  const name = VIEW_NAMES[view === 'decide' ? 'statements' : view];
  const isOne = view === 'statements' && speaker !== undefined && others.length === 0;
  const of = isSelection
    ? 'Selected from the record'
    : article !== '' && title !== undefined
      ? title
      : isOne
        ? speaker
        : project !== undefined && more.length === 0
          ? `${project}: ${name.toLowerCase()}`
          : name;
  const applied = isSelection || article !== '' ? [] : appliedFilters(filters, facetsOf(view));
  return {
    title: of,
    filters: applied.map(({ words }) => words).filter((words) => words !== of),
    search: isSelection || article !== '' ? '' : search,
    printed,
  };
}
