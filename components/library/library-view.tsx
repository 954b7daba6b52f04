import { useEffect, useRef, useState } from 'preact/hooks';
import type { Version } from '@/lib/core/record/record.ts';
import type { LibraryActions } from './actions.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { KeysLayer } from '../keys-layer.tsx';
import { type Editing, type LibraryContext, LibraryProvider, type RowNavigation } from './library-context.ts';
import { LibraryHead } from './library-head.tsx';
import { LibraryPane, type OpenBrief } from './library-pane.tsx';
import { type LibraryData, useLibraryModel } from './library-model.ts';
import { type LibraryNotice, LibraryNoticeLine } from './library-notice.tsx';
import { EmptyLibrary, LibraryFailed, LibraryOpening } from './library-states.tsx';
import { briefHead } from './model/brief-head.ts';
import { ExportPanel } from './export-panel.tsx';
import { ImportPanel, type ImportState } from './import-panel.tsx';
import type { Found } from './model/hits.ts';
import { START, type View, type ViewState } from './model/view-state.ts';
import { RestorePanel, type RestoreState } from './restore-panel.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ExportMenu, type ExportProps } from './export-menu.tsx';
import { useCurrent } from './use-current.ts';
import { focusList, focusRowOf, useFocusBack, useFocusOn, useFocusOnView } from './use-focus-back.ts';
import { useExported } from './use-exported.ts';
import { useLibraryKeys } from './use-library-keys.ts';
import { useOpenArticle } from './use-open-article.ts';
import { useSelection } from './use-selection.ts';

export interface LibraryProps {
  /** What is on record; undefined until it is read. */
  readonly data: LibraryData | undefined;
  /** Why it could not be read: a sentence for the user, and what a report needs. */
  readonly failure: { readonly message: string; readonly detail: string } | undefined;
  readonly state: ViewState;
  /** What the search in `state` found; undefined without a search, or while it is looked for. */
  readonly found: Found | undefined;
  readonly cache: AnnotationCache;
  /** The texts of the article that is open, oldest first; undefined until they are there. */
  readonly versions: readonly Version[] | undefined;
  readonly notice: LibraryNotice | undefined;
  /** Set while a backup is being restored. */
  readonly restore: RestoreState | undefined;
  readonly onOpenRestore: () => void;
  /** Set while annotations of another tool are brought in. */
  readonly importing: ImportState | undefined;
  readonly onOpenImport: () => void;
  /** Percent of an export that is done; undefined while there is none, or it is quick. */
  readonly exporting: number | undefined;
  readonly actions: LibraryActions;
}

function damagedWords(damaged: number): string {
  return damaged === 1
    ? 'One record is damaged and left out of the lists. It stays where it is, and a backup holds it.'
    : `${damaged.toLocaleString('en')} records are damaged and left out of the lists. They stay where they are, and a backup holds them.`;
}

/** The library: what is on record in five views, found by search and filters, all of it told by the address. */
export function LibraryView(props: LibraryProps) {
  const { data, failure, state, found, cache, versions, notice, restore, onOpenRestore, actions } = props;
  const { importing, onOpenImport, exporting } = props;
  const model = useLibraryModel(data, state, found);
  const selection = useSelection(actions, model?.entries);
  const { selected, onSelect } = selection;
  const [editing, setEditing] = useState<Editing>();
  const [brief, setBrief] = useState<OpenBrief>();
  const [showsFilters, setShowsFilters] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const nav = useRef<RowNavigation | undefined>(undefined);
  const open = useOpenArticle(data, state, actions);
  const { article } = open;
  // A brief is of what was shown when it was asked for.
  useEffect(() => setBrief(undefined), [state]);
  const exported = useExported(model, state, article, selected, actions);
  const { shown } = exported;
  const { current, onCurrent } = useCurrent(state, article !== undefined, shown);
  const openBrief = (prints: boolean) => {
    const head = briefHead(state, {
      title: article?.title,
      isSelection: selected.size > 0,
      printed: new Date().toISOString(),
    });
    setBrief({ head, ids: exported.ids, prints });
  };
  const onRowFocus = useFocusBack(nav, article !== undefined || brief !== undefined);
  useFocusOn(nav, current, shown, state);
  useFocusOnView(state);
  const onEditing = (next: Editing | undefined) => {
    if (editing && !next) focusRowOf(editing.annotation);
    setEditing(next);
  };
  useLibraryKeys({
    actions,
    nav,
    current,
    onView: (view: View) =>
      actions.onState({ ...START, view, search: state.search, filters: state.filters }, 'push'),
    onSearch: () => input.current?.focus(),
    onHelp: () => setShowsKeys(true),
    onEscape: () => {
      if (showsKeys) setShowsKeys(false);
      else if (brief) setBrief(undefined);
      else if (editing) onEditing(undefined);
      else if (selected.size > 0) selection.onClear();
      else if (article) history.back();
    },
    onEditing,
    onSelect,
    onSelectShown: () => selection.onSelectAll(shown),
    hasSelection: selected.size > 0,
    onBulk: (kind) => {
      // There the letters are answers.
      if (state.view === 'decide' && article === undefined) return;
      selection.onBulk(kind, current);
    },
    onDeleteSelected: selection.onDelete,
    // An article's text is all there; of a list only the rows in view are.
    onPrint: brief || article || exported.ids.length === 0 ? undefined : () => openBrief(true),
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    if (row?.dataset['id']) onCurrent(row.dataset['id']);
    onRowFocus(target);
  };

  const isEmpty = data && data.articles.length === 0;
  const context: LibraryContext | undefined = model && {
    entries: model.entries,
    cache,
    actions,
    state,
    search: state.search,
    current,
    onCurrent,
    selected,
    onSelect,
    editing,
    onEditing,
    nav,
  };
  const ways: Omit<ExportProps, 'opens'> = {
    state,
    counts: model?.counts,
    exported: {
      count: exported.ids.length,
      isSelection: selected.size > 0,
      isOneArticle: article !== undefined,
      isTable: exported.isTable,
    },
    onExport: exported.onExport,
    onBrief: () => openBrief(false),
    onBackup: actions.onBackup,
    onRestore: onOpenRestore,
    onImport: onOpenImport,
  };
  return (
    <div class="otr library" role="presentation" onFocusIn={onFocusIn}>
      <button type="button" class="button skip" onClick={() => focusList(nav)}>
        Skip to the list
      </button>
      <LibraryHead
        {...ways}
        typed={state.search}
        input={input}
        onSearch={(search) =>
          actions.onState(
            { ...state, search, article: '', at: '', pane: '' },
            // The first letter is a step of its own, so that "back" takes the search off.
            state.search === '' && search !== '' ? 'push' : 'replace',
          )
        }
      />
      {restore && <RestorePanel restore={restore} actions={actions} />}
      {importing && <ImportPanel importing={importing} actions={actions} />}
      {exporting !== undefined && <ExportPanel done={exporting} onCancel={actions.onCancelExport} />}
      {data && data.damaged > 0 && <p class="damaged">{damagedWords(data.damaged)}</p>}
      {failure ? (
        <LibraryFailed {...failure} onTryAgain={actions.onTryAgain} onCopyDetails={actions.onCopyDetails} />
      ) : isEmpty ? (
        <EmptyLibrary onRestore={onOpenRestore} />
      ) : model && context && data ? (
        <LibraryProvider value={context}>
          <LibraryPane
            model={model}
            data={data}
            open={open}
            versions={versions}
            brief={brief}
            onCloseBrief={() => setBrief(undefined)}
            showsFilters={showsFilters}
            onShowFilters={setShowsFilters}
            onClearSearch={() => {
              actions.onState({ ...state, search: '' }, 'push');
              input.current?.focus();
            }}
          />
        </LibraryProvider>
      ) : (
        <LibraryOpening />
      )}
      {selected.size > 0 && model && !brief && (
        <BulkBar
          selection={selection}
          entries={model.entries}
          shown={shown}
          onMark={(marking, words) => actions.onMark([...selected], marking, words)}
        >
          <ExportMenu {...ways} opens="up" />
          <button type="button" class="button" onClick={() => openBrief(false)}>
            Print
          </button>
        </BulkBar>
      )}
      {showsKeys && <KeysLayer onClose={() => setShowsKeys(false)} />}
      <LibraryNoticeLine notice={notice} onUndo={actions.onUndo} onDismiss={actions.onDismissNotice} />
    </div>
  );
}
