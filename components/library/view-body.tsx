import { useEffect } from 'preact/hooks';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { FILTER, Icon } from '../icons.tsx';
import { counted } from '../words/counts.ts';
import { FilterPanel } from './filter-panel.tsx';
import { useLibrary } from './library-context.ts';
import type { LibraryModel } from './library-model.ts';
import { NothingMatches } from './library-states.tsx';
import { appliedFilters, facetsOf } from './model/facet-words.ts';
import { entriesWith, renaming, type WordKind } from './model/known-words.ts';
import { type Filters, VIEW_NAMES } from './model/view-state.ts';
import { ViewHead } from './view-head.tsx';
import { VIEW_LISTS } from './view-lists.tsx';

interface Props {
  readonly model: LibraryModel;
  readonly identities: readonly HeldOne[];
  /** Whether the filters stand open where they have no column of their own. */
  readonly showsFilters: boolean;
  readonly onShowFilters: (shown: boolean) => void;
  readonly onClearSearch: () => void;
}

/** The view that the state names, with its filters: beside it where there is room, else above it. */
function View(props: Props) {
  const { model, identities, showsFilters, onShowFilters, onClearSearch } = props;
  const { state, actions } = useLibrary();
  const { view, filters } = state;
  const body = VIEW_LISTS[view === 'decide' ? 'statements' : view](model, identities);
  const facets = facetsOf(view);
  const applied = appliedFilters(filters, facets);
  const onFilters = (next: Filters) => actions.onState({ ...state, filters: next }, 'push');
  useEffect(() => {
    if (!state.search && applied.length === 0) onShowFilters(false);
  }, [view]);
  const onRename = (kind: WordKind, from: string, to: string) => {
    const having = entriesWith(model.entries, kind).get(from) ?? [];
    const ids = having.map((entry) => model.entries.ids[entry] ?? '');
    actions.onMark(
      ids,
      renaming(kind, from, to),
      `“${from}” is “${to}” now, on ${counted(ids.length, 'row')}.`,
    );
    const left = filters[kind].filter((other) => other !== from && other !== to);
    onFilters({ ...filters, [kind]: [...left, to] });
  };
  const panel = (
    <FilterPanel
      facets={facets}
      found={model.filtered.facets}
      filters={filters}
      months={model.months}
      onFilters={onFilters}
      onRename={onRename}
    />
  );
  return (
    <div class={`listed ${view === 'statements' ? 'cols' : 'wide'}${showsFilters ? ' filtering' : ''}`}>
      {view === 'statements' && panel}
      <main>
        <p class="printnote">
          Of this list only the rows in view could be printed. Press Ctrl+P on the page, or choose Export,
          Brief: that lays out all of it.
        </p>
        <ViewHead
          title={VIEW_NAMES[view]}
          words={body.isLooking ? `${body.words}; looking through the texts …` : body.words}
          applied={applied}
          onFilters={onFilters}
        >
          {body.choices}
          <button
            type="button"
            class="button icon-only filterbutton"
            aria-label="Filters"
            title="Filters"
            aria-expanded={showsFilters}
            onClick={() => onShowFilters(!showsFilters)}
          >
            <Icon path={FILTER} />
          </button>
        </ViewHead>
        {view !== 'statements' && showsFilters && panel}
        {body.above}
        {body.count > 0 ? (
          body.list
        ) : (
          <NothingMatches
            state={state}
            counts={model.counts}
            isFiltered={applied.length > 0}
            onState={(next) => actions.onState(next, 'push')}
            onClearSearch={onClearSearch}
          />
        )}
      </main>
    </div>
  );
}

/** One of the five views; each keeps its own state. */
export function ViewBody(props: Props) {
  const { state } = useLibrary();
  return <View key={state.view} {...props} />;
}
