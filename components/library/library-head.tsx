import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportFormat, isTableFormat } from '@/lib/core/export/export-format.ts';
import { IconButton } from '../icon-button.tsx';
import { CLOSE, Icon, SEARCH } from '../icons.tsx';
import { exportGroups } from '../export-menu.ts';
import { MenuButton, type MenuGroup, type MenuItem } from '../menu-button.tsx';
import { counted } from '../words/counts.ts';
import { formatState, type View, VIEWS, type ViewState } from './model/view-state.ts';

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  statements: 'Statements',
  speakers: 'Speakers',
  figures: 'Figures',
  initiatives: 'Initiatives',
  articles: 'Articles',
  decide: 'To decide',
};

/** What waits for the user stands first. */
const IN_ORDER: readonly View[] = ['decide', ...VIEWS.filter((view) => view !== 'decide')];

interface Props {
  readonly state: ViewState;
  /** How much each view shows; undefined until it is known. */
  readonly counts: Readonly<Record<View, number>> | undefined;
  /** The search as it is typed. */
  readonly typed: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** How many annotations an export would hold, and whether they were selected one by one, or are those of the open article. */
  readonly exported: {
    readonly count: number;
    readonly isSelection: boolean;
    readonly isOneArticle: boolean;
    /** Whether Markdown, CSV and JSON hold the view's own rows instead: speakers, articles. */
    readonly isTable: boolean;
  };
  readonly onSearch: (words: string) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onBackup: () => void;
  readonly onRestore: () => void;
  /** Annotations of other tools. */
  readonly onImport: () => void;
}

/** How many rows a CSV would hold. */
function rowsExported({ exported: { count, isTable }, state: { view }, counts }: Props): number {
  return isTable ? (counts?.[view] ?? 0) : count;
}

function exportItems(props: Props): MenuItem[] {
  const { exported, onExport, onBackup, onRestore, onImport } = props;
  const rows = rowsExported(props);
  const table = exported.isTable ? 'table, ' : '';
  return [
    ...(rows > 0
      ? [{ label: 'Markdown', hint: `${table}for notes`, onSelect: () => onExport('markdown') }]
      : []),
    { label: 'Back up everything …', startsGroup: rows > 0, onSelect: onBackup },
    { label: 'Restore …', onSelect: onRestore },
    { label: 'Import annotations …', hint: 'Hypothesis, Readwise', onSelect: onImport },
  ];
}

/** Of speakers and articles the tables alone are theirs; the other formats hold what is found of them, if anything. */
function groupsOf(props: Props): MenuGroup[] {
  const { isTable: holdsTable, count } = props.exported;
  if (rowsExported(props) === 0) return [];
  const hints = holdsTable
    ? { csv: 'table, for a spreadsheet', json: 'table, as data' }
    : { json: 'all that is known' };
  return exportGroups(props.onExport, (format) => count > 0 || isTableFormat(format), hints);
}

function exportNote(props: Props): string {
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

/** The masthead: the five views with what each holds, the search and what can be taken out. */
export function LibraryHead(props: Props) {
  const { state, counts, typed, input, onSearch } = props;
  const [isSearching, setSearching] = useState(false);
  const nav = useRef<HTMLElement>(null);
  // Where the views do not fit side by side, the one shown is in sight.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link)
      nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 2 + link.offsetWidth / 2;
  }, [state.view]);
  return (
    <header class={isSearching || typed ? 'mast searching' : 'mast'}>
      <h1 class="brand">
        <img src="/icon.svg" width="22" height="22" alt="" />
        On the Record
      </h1>
      <nav aria-label="Views" ref={nav}>
        {IN_ORDER.map((view) => (
          <a
            key={view}
            href={formatState({
              ...state,
              view,
              order: '',
              part: '',
              article: '',
              pane: '',
              at: '',
              open: '',
              beside: '',
            })}
            aria-current={view === state.view ? 'page' : undefined}
          >
            {VIEW_NAMES[view]} <span>{counts ? counts[view].toLocaleString('en') : ''}</span>
          </a>
        ))}
      </nav>
      <span class="push" />
      <search class="field">
        <Icon path={SEARCH} />
        <input
          type="text"
          aria-label="Search the record"
          placeholder="Search the record"
          autocomplete="off"
          spellcheck={false}
          ref={input}
          value={typed}
          onFocus={() => setSearching(true)}
          onBlur={() => setSearching(false)}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
        {typed ? (
          <IconButton
            icon={CLOSE}
            name="Clear search"
            onClick={() => {
              onSearch('');
              input.current?.focus();
            }}
          />
        ) : (
          <kbd class="key" aria-hidden="true">
            /
          </kbd>
        )}
      </search>
      <span class="narrow-only">
        <IconButton icon={SEARCH} name="Search" keyName="/" onClick={() => input.current?.focus()} />
      </span>
      <MenuButton
        class="button"
        opens="down"
        name="Export"
        note={exportNote(props)}
        items={exportItems(props)}
        groups={groupsOf(props)}
      >
        Export
      </MenuButton>
    </header>
  );
}
