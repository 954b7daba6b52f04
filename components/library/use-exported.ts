import { useMemo } from 'preact/hooks';
import { type ExportFormat, isTableFormat } from '@/lib/core/export/export-format.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { LibraryActions } from './actions.ts';
import type { LibraryModel } from './library-model.ts';
import { exportedIds, exportedPart } from './model/exported.ts';
import { exportedGroups } from './model/exported-groups.ts';
import { isTable, shownTable } from './model/shown-table.ts';
import type { ViewState } from './model/view-state.ts';

/** What an export would hold: the rows that were selected, else those that are shown. */
export interface Exported {
  /** `Annotation.id` of the rows that are shown. */
  readonly shown: readonly string[];
  /** `Annotation.id` of what is taken out. */
  readonly ids: readonly string[];
  /** Whether tables hold the view's own rows instead: speakers, articles. */
  readonly isTable: boolean;
  readonly onExport: (format: ExportFormat) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function useExported(
  model: LibraryModel | undefined,
  state: ViewState,
  article: RecordedArticle | undefined,
  selected: ReadonlySet<string>,
  actions: LibraryActions,
): Exported {
  const shown = useMemo(
    () => (model ? exportedIds(model, state, article?.id, NOTHING) : []),
    [model, state, article],
  );
  const ids = selected.size > 0 ? [...selected] : shown;
  const holdsTable = isTable(state, selected);
  const onExport = (format: ExportFormat) => {
    if (model && holdsTable && isTableFormat(format)) actions.onExportTable(shownTable(model, state), format);
    else {
      const isList = model !== undefined && selected.size === 0 && article === undefined;
      const groups = isList && format === 'markdown' ? exportedGroups(model, state) : undefined;
      actions.onExport(ids, format, exportedPart(state, selected.size > 0), groups);
    }
  };
  return { shown, ids, isTable: holdsTable, onExport };
}
