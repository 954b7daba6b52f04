import { type ExportFormat, isTableFormat } from '@/lib/core/export/export-format.ts';
import { exportGroups } from '../export-menu.ts';
import { MenuButton, type MenuGroup, type MenuItem } from '../menu-button.tsx';
import { counted } from '../words/counts.ts';
import type { View, ViewState } from './model/view-state.ts';

/** What can be taken out of the library, and brought in. */
export interface ExportProps {
  readonly state: ViewState;
  /** How much each view shows; undefined until it is known. */
  readonly counts: Readonly<Record<View, number>> | undefined;
  /** How many annotations an export would hold, and whether they were selected one by one, or are those of the open article. */
  readonly exported: {
    readonly count: number;
    readonly isSelection: boolean;
    readonly isOneArticle: boolean;
    /** Whether Markdown, CSV and JSON hold the view's own rows instead: speakers, articles. */
    readonly isTable: boolean;
  };
  readonly onExport: (format: ExportFormat) => void;
  /** Lays out what is shown, or selected, to be printed or sent to somebody. */
  readonly onBrief: () => void;
  readonly onBackup: () => void;
  readonly onRestore: () => void;
  /** Annotations of other tools. */
  readonly onImport: () => void;
  readonly opens: 'up' | 'down';
}

/** How many rows a CSV would hold. */
function rowsExported({ exported: { count, isTable }, state: { view }, counts }: ExportProps): number {
  return isTable ? (counts?.[view] ?? 0) : count;
}

function exportItems(props: ExportProps): MenuItem[] {
  const { exported, onExport, onBrief, onBackup, onRestore, onImport } = props;
  const rows = rowsExported(props);
  const table = exported.isTable ? 'table, ' : '';
  return [
    ...(rows > 0
      ? [{ label: 'Markdown', hint: `${table}for notes`, onSelect: () => onExport('markdown') }]
      : []),
    ...(exported.count > 0
      ? [{ label: 'Brief …', hint: 'to print or to send', startsGroup: true, onSelect: onBrief }]
      : []),
    // Of what is selected neither can be done.
    ...(props.opens === 'up'
      ? []
      : [
          { label: 'Back up everything …', startsGroup: rows > 0, onSelect: onBackup },
          { label: 'Restore …', onSelect: onRestore },
          { label: 'Import annotations …', hint: 'Hypothesis, Readwise', onSelect: onImport },
        ]),
  ];
}

/** Of speakers and articles the tables alone are theirs; the other formats hold what is found of them, if anything. */
function groupsOf(props: ExportProps): MenuGroup[] {
  const { isTable: holdsTable, count } = props.exported;
  if (rowsExported(props) === 0) return [];
  const hints = holdsTable
    ? { csv: 'table, for a spreadsheet', json: 'table, as data' }
    : { json: 'all that is known' };
  return exportGroups(props.onExport, (format) => count > 0 || isTableFormat(format), hints);
}

function exportNote(props: ExportProps): string {
  const { exported, state } = props;
  const { isSelection, isOneArticle, isTable } = exported;
  const count = rowsExported(props);
  if (count === 0) return 'Nothing here to export.';
  if (isSelection) return counted(count, 'selected row');
  const rows = counted(count, 'row');
  if (isOneArticle) return `All of this article: ${rows}`;
  if (isTable) {
    const table = `${counted(count, state.view === 'speakers' ? 'speaker' : 'article')}, as shown here`;
    return exported.count > 0 ? `${table}; other formats: ${counted(exported.count, 'finding')}` : table;
  }
  return `${rows}, as shown here`;
}

/** The button that exports what is shown or selected. */
export function ExportMenu(props: ExportProps) {
  return (
    <MenuButton
      class="button export"
      opens={props.opens}
      name={props.opens === 'up' ? 'Export these' : 'Export'}
      note={exportNote(props)}
      items={exportItems(props)}
      groups={groupsOf(props)}
    >
      {props.opens === 'up' ? (
        <>
          Export these{' '}
          <kbd class="key" aria-hidden="true">
            F
          </kbd>
        </>
      ) : (
        'Export'
      )}
    </MenuButton>
  );
}
