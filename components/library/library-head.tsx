import { type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../icon-button.tsx';
import { CLOSE, Icon, SEARCH } from '../icons.tsx';
import { ExportMenu, type ExportProps } from './export-menu.tsx';
import { formatState, type View, VIEW_NAMES, VIEWS } from './model/view-state.ts';

/** What waits for the user stands first. */
const IN_ORDER: readonly View[] = ['decide', ...VIEWS.filter((view) => view !== 'decide')];

interface Props extends Omit<ExportProps, 'opens'> {
  /** The search as it is typed. */
  readonly typed: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onSearch: (words: string) => void;
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
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Escape') return;
            if (typed) onSearch('');
            else currentTarget.blur();
          }}
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
      <ExportMenu {...props} opens="down" />
    </header>
  );
}
