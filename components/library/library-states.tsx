import { counted } from '../words/counts.ts';
import { formatState, NO_FILTERS, type View, VIEW_NAMES, VIEWS, type ViewState } from './model/view-state.ts';

/** What is so where nothing was ever put on record. */
export function EmptyLibrary({ onRestore }: { readonly onRestore: () => void }) {
  return (
    <main class="wide">
      <div class="state">
        <h2>Nothing on record yet</h2>
        <p>
          Put a page, a claim, a figure or an initiative on record, from its card or from the popup, and it is
          kept here, on this machine alone.
        </p>
        <div class="ways">
          <button type="button" class="button" onClick={onRestore}>
            Restore a backup …
          </button>
        </div>
      </div>
    </main>
  );
}

interface FailureProps {
  readonly message: string;
  readonly detail: string;
  readonly onTryAgain: () => void;
  readonly onCopyDetails: () => void;
}

/** What is so where the library cannot be read. */
export function LibraryFailed({ message, detail, onTryAgain, onCopyDetails }: FailureProps) {
  return (
    <main class="wide">
      <div class="state" role="alert">
        <h2>The library could not be opened</h2>
        <p>{message}</p>
        <div class="ways">
          <button type="button" class="button primary" onClick={onTryAgain}>
            Try again
          </button>
          <button type="button" class="button plain" onClick={onCopyDetails}>
            Copy details
          </button>
        </div>
        <p class="detail">{detail}</p>
      </div>
    </main>
  );
}

/** Shown after 300 ms: a library is mostly there before. */
export function LibraryOpening() {
  return (
    <main class="wide">
      <div class="working">
        <progress class="bar" aria-label="Opening the library" />
        <div class="state">
          <h2>Opening the library</h2>
        </div>
      </div>
    </main>
  );
}

const NOUNS: Readonly<Record<View, string>> = {
  statements: 'statement',
  speakers: 'speaker',
  figures: 'figure',
  initiatives: 'initiative',
  articles: 'article',
  decide: 'question',
};

/** What is so where a part of a view holds nothing, by the part. */
const NO_PART: Readonly<Record<string, string>> = {
  differing: 'Nothing here can be said to differ',
  money: 'No figure is money',
  shares: 'No figure is a share',
  counts: 'No figure is a count',
  done: 'No deed is done',
  open: 'Every deed is done',
};

interface NoMatchProps {
  readonly state: ViewState;
  readonly counts: Readonly<Record<View, number>>;
  /** Whether anything is filtered by in this view. */
  readonly isFiltered: boolean;
  readonly onState: (state: ViewState) => void;
  readonly onClearSearch: () => void;
}

/** An empty view: what else is there, and what can be taken off. */
export function NothingMatches({ state, counts, isFiltered, onState, onClearSearch }: NoMatchProps) {
  const { view, search } = state;
  const noPart = counts[view] > 0 ? NO_PART[state.part] : undefined;
  if (noPart)
    return (
      <div class="state">
        <h2>{noPart}</h2>
        <div class="ways">
          <button type="button" class="button" onClick={() => onState({ ...state, part: '' })}>
            Show all {VIEW_NAMES[view].toLowerCase()}
          </button>
        </div>
      </div>
    );
  const others = VIEWS.filter((other) => other !== view && other !== 'decide' && counts[other] > 0);
  const found = others.map((other) => counted(counts[other], NOUNS[other])).join(', ');
  const isOne = others.length === 1 && others.every((other) => counts[other] === 1);
  const what = search ? ` matches “${search}”` : isFiltered ? ' is left by these filters' : ' is on record';
  return (
    <div class="state">
      <h2>
        No {NOUNS[view]}
        {what}
      </h2>
      {(search || isFiltered) && <p>{found ? `${found} ${isOne ? 'does' : 'do'}.` : 'Nothing else does.'}</p>}
      <div class="ways">
        {others.map((other) => (
          <a key={other} class="button" href={formatState({ ...state, view: other, order: '', part: '' })}>
            Show {VIEW_NAMES[other].toLowerCase()}
          </a>
        ))}
        {search && (
          <button type="button" class="button plain" onClick={onClearSearch}>
            Clear search
          </button>
        )}
        {isFiltered && (
          <button
            type="button"
            class="button plain"
            onClick={() => onState({ ...state, filters: NO_FILTERS })}
          >
            Clear filters
          </button>
        )}
      </div>
    </div>
  );
}
