import type { CitationStyle } from '@/lib/core/export/citations/styles.ts';
import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { citationItems, exportGroups } from './export-menu.ts';
import { IconButton } from './icon-button.tsx';
import { PANEL } from './icons.tsx';
import { MenuButton, type MenuItem } from './menu-button.tsx';
import { RecordButton } from './record-button.tsx';
import { counted } from './words/counts.ts';

export interface FooterActions {
  readonly onExport: (format: ExportFormat) => void;
  readonly onCopyAll: () => void;
  readonly onCite: (style: CitationStyle) => void;
  readonly onLibrary: () => void;
  /** Puts the page on record with all that was found, or takes it off again. */
  readonly onRecordPage: (on: boolean) => void;
  /** Opens the side panel (Chrome) or sidebar (Firefox); absent where there is none, or where this is it. */
  readonly onSidePanel?: (() => void) | undefined;
}

interface Props {
  /** What there is to export; Export is off while it is undefined. */
  readonly analysis: Analysis | undefined;
  readonly record: PageRecord | undefined;
  readonly actions: FooterActions;
}

function exportItems({ onExport, onCopyAll, onCite }: FooterActions): MenuItem[] {
  return [
    { label: 'Markdown', hint: 'for notes', onSelect: () => onExport('markdown') },
    { label: 'Copy all quotations', onSelect: onCopyAll },
    ...citationItems(onCite),
  ];
}

function countsOf({ attributions, figures, initiatives }: Analysis): string {
  return [
    counted(attributions.length, 'claim'),
    counted(figures.length, 'figure'),
    counted(initiatives.length, 'initiative'),
  ].join(', ');
}

/** What can be done with the article as a whole. */
export function PageFooter({ analysis, record, actions }: Props) {
  return (
    <footer>
      <RecordButton record={record} onRecordPage={actions.onRecordPage} />
      <MenuButton
        class="button"
        opens="up"
        name="Export"
        disabled={!analysis}
        {...(analysis && { note: countsOf(analysis) })}
        items={exportItems(actions)}
        groups={exportGroups(actions.onExport)}
      >
        Export
      </MenuButton>
      <span class="push" />
      {actions.onSidePanel && (
        <IconButton icon={PANEL} name="Open at the side" onClick={actions.onSidePanel} />
      )}
      {record?.keeps === false ? (
        <span class="meta">Private: nothing is kept</span>
      ) : (
        <button type="button" class="link" onClick={actions.onLibrary}>
          Library
        </button>
      )}
    </footer>
  );
}
