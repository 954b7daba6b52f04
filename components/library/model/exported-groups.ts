import type { ExportGroup } from '@/lib/core/export/grouped-markdown.ts';
import type { LibraryModel } from '../library-model.ts';
import { ledgerOf } from './ledger.ts';
import { ledgerPart, timelinePart } from './parts.ts';
import { statementsOf } from './statements.ts';
import { timelineOf } from './timeline.ts';
import {
  choiceOf,
  FIGURE_ORDERS,
  INITIATIVE_ORDERS,
  STATEMENT_ORDERS,
  type ViewState,
} from './view-state.ts';

/** What a view shows, grouped and in order as it shows it; undefined where articles are the groups. */
export function exportedGroups(
  { entries, filtered: { shown }, hits }: Pick<LibraryModel, 'entries' | 'filtered' | 'hits'>,
  state: ViewState,
): readonly ExportGroup[] | undefined {
  const idsOf = (rows: Iterable<number>): string[] => Array.from(rows, (entry) => entries.ids[entry] ?? '');
  switch (state.view) {
    case 'statements': {
      const { rows, heads } = statementsOf(
        entries,
        shown,
        choiceOf(STATEMENT_ORDERS, state.order),
        hits?.wide,
      );
      return [...heads].map(([first, { article, speaker, count }]) => ({
        heading:
          article < 0
            ? (entries.names[speaker] ?? 'No name given')
            : (entries.articles[article]?.title ?? ''),
        ids: idsOf(rows.subarray(first, first + count)),
      }));
    }
    case 'figures': {
      const order = choiceOf(FIGURE_ORDERS, state.order);
      const { measures } = ledgerOf(entries, shown, order, ledgerPart(state.part));
      return measures.map((measure) => ({
        heading: measure.words || 'Not said what',
        ids: idsOf(measure.entries),
      }));
    }
    case 'initiatives': {
      const order = choiceOf(INITIATIVE_ORDERS, state.order);
      const { rows, heads } = timelineOf(entries, shown, order, timelinePart(state.part));
      const starts = [...heads.keys(), rows.length];
      return [...heads].map(([first, { name }], at) => ({
        heading: name,
        ids: [...new Set(idsOf(rows.slice(first, starts[at + 1]).map(({ entry }) => entry)))],
      }));
    }
    default:
      return undefined;
  }
}
