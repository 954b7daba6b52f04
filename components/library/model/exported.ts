import { slug } from '@/lib/core/export/file-name.ts';
import type { LibraryModel } from '../library-model.ts';
import { CLAIM, type Entries, FIGURE, INITIATIVE } from './entries.ts';
import { ledgerOf } from './ledger.ts';
import { timelineOf } from './timeline.ts';
import { choiceOf, FIGURE_ORDERS, INITIATIVE_ORDERS, type ViewState } from './view-state.ts';
import { ledgerPart, timelinePart } from './parts.ts';

function ofType({ types, ids }: Entries, shown: Int32Array, type: number): string[] {
  return [...shown].filter((entry) => types[entry] === type).map((entry) => ids[entry] ?? '');
}

/** What an export of the view holds of its articles, as a file's name has it; undefined where it may be all of them. */
export function exportedPart({ view, filters }: ViewState, isSelection: boolean): string | undefined {
  if (isSelection) return 'selection';
  const [project, ...others] = filters.project;
  const ofProject = project === undefined || others.length > 0 ? '' : slug(project);
  return [view === 'articles' ? '' : view, ofProject].filter(Boolean).join('_') || undefined;
}

/** The annotations that an export of the view holds: those selected, else all that it shows. */
export function exportedIds(
  { entries, filtered: { shown } }: Pick<LibraryModel, 'entries' | 'filtered'>,
  state: ViewState,
  article: string | undefined,
  selected: ReadonlySet<string>,
): readonly string[] {
  if (selected.size > 0) return [...selected];
  if (article !== undefined) return entries.articles.find(({ id }) => id === article)?.catalog.ids ?? [];
  switch (state.view) {
    case 'statements':
      return ofType(entries, shown, CLAIM);
    case 'figures': {
      const part = ledgerPart(state.part);
      if (part === 'all') return ofType(entries, shown, FIGURE);
      const { measures } = ledgerOf(entries, shown, choiceOf(FIGURE_ORDERS, state.order), part);
      return measures.flatMap((measure) => measure.entries.map((entry) => entries.ids[entry] ?? ''));
    }
    case 'initiatives': {
      const part = timelinePart(state.part);
      if (part === 'all') return ofType(entries, shown, INITIATIVE);
      const { rows } = timelineOf(entries, shown, choiceOf(INITIATIVE_ORDERS, state.order), part);
      return [...new Set(rows.map(({ entry }) => entries.ids[entry] ?? ''))];
    }
    default:
      return Array.from(shown, (entry) => entries.ids[entry] ?? '');
  }
}
