import type { CitationStyle } from '@/lib/core/export/citations/styles.ts';
import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis } from '@/lib/core/model.ts';
import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { citationItems, exportGroups } from './export-menu.ts';
import { IconButton } from './icon-button.tsx';
import { PANEL, SIDES } from './icons.tsx';
import { MenuButton, type MenuItem } from './menu-button.tsx';
import { RecordButton } from './record-button.tsx';
import { counted } from './words/counts.ts';

export interface FooterActions {
  readonly onExport: (format: ExportFormat) => void;
  readonly onCopyAll: () => void;
  readonly onCite: (style: CitationStyle) => void;
  readonly onLibrary: () => void;
  /** Offers texts to lay the page beside. */
  readonly onChoose: () => void;
  /** Puts what is shown of the page on record, or takes the page off again. */
  readonly onRecordPage: (on: boolean) => void;
  /** Shows unsure claims in lists, copies and exports, or keeps them back. */
  readonly onShowUnsure: (shown: boolean) => void;
  /** Opens the side panel (Chrome) or sidebar (Firefox); absent where there is none, or where this is it. */
  readonly onSidePanel?: (() => void) | undefined;
}

interface Props {
  /** What the lists show, which is what leaves them; Export is off while it is undefined. */
  readonly shown: Analysis | undefined;
  /** How many unsure claims they keep back. */
  readonly keptBack: number;
  readonly withUnsure: boolean;
  readonly record: PageRecord | undefined;
  readonly actions: FooterActions;
}

function exportItems({ shown, keptBack, withUnsure, actions }: Props): MenuItem[] {
  const { onExport, onCopyAll, onCite, onShowUnsure } = actions;
  const unsure = shown?.attributions.filter(isDoubtful).length ?? 0;
  return [
    { label: 'Markdown', hint: 'for notes', onSelect: () => onExport('markdown') },
    { label: 'Copy all quotations', onSelect: onCopyAll },
    ...citationItems(onCite),
    ...(keptBack > 0 || withUnsure
      ? [
          {
            label: withUnsure
              ? 'With the unsure ones'
              : `With the ${keptBack === 1 ? 'unsure one' : `${keptBack} unsure ones`}`,
            hint: unsure > 0 ? 'each with its reason' : '',
            checked: withUnsure,
            startsGroup: true,
            onSelect: () => onShowUnsure(!withUnsure),
          },
        ]
      : []),
  ];
}

/** "Takes what is shown: 16 claims, 3 of them as unsure, 12 figures, 2 initiatives." */
function taken({ attributions, figures, initiatives }: Analysis): string {
  const unsure = attributions.filter(isDoubtful).length;
  const claims = counted(attributions.length, 'claim');
  return `Takes what is shown: ${[
    unsure > 0 ? `${claims}, ${unsure} as unsure` : claims,
    counted(figures.length, 'figure'),
    counted(initiatives.length, 'initiative'),
  ].join(', ')}.`;
}

/** What can be done with the article as a whole. */
export function PageFooter(props: Props) {
  const { shown, record, actions } = props;
  return (
    <footer>
      <RecordButton
        record={record}
        article={shown?.article}
        onRecordPage={actions.onRecordPage}
        onLibrary={actions.onLibrary}
      />
      <MenuButton
        class="button"
        opens="up"
        name="Export"
        disabled={!shown}
        {...(shown && { note: taken(shown) })}
        items={exportItems(props)}
        groups={exportGroups(actions.onExport, undefined, { json: 'what is shown' })}
      >
        Export
      </MenuButton>
      {shown && <IconButton icon={SIDES} name="Compare with …" keyName="B" onClick={actions.onChoose} />}
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
