import { useMemo } from 'preact/hooks';
import type { RecordedArticle, SpeakerIdentity } from '@/lib/core/record/record.ts';
import { CLAIM, entriesOf, type Entries, FIGURE, INITIATIVE } from './model/entries.ts';
import { type Filtered, filterEntries, type FilterIndex, filterIndex } from './model/filter.ts';
import { type Decision, toDecide } from './model/to-decide.ts';
import { isFiltered, type View, type ViewState } from './model/view-state.ts';

/** All that is on record, without the annotations themselves. */
export interface LibraryData {
  readonly articles: readonly RecordedArticle[];
  readonly identities: readonly SpeakerIdentity[];
  /** How many records are damaged and left out. */
  readonly damaged: number;
}

export interface LibraryModel {
  readonly entries: Entries;
  readonly index: FilterIndex;
  readonly filtered: Filtered;
  /** All that waits for an answer, whatever is filtered by. */
  readonly decisions: readonly Decision[];
  readonly counts: Readonly<Record<View, number>>;
  /** Months that articles were published in, oldest first. */
  readonly months: readonly string[];
}

const TYPE_OF_VIEW: Readonly<Record<View, number>> = {
  statements: CLAIM,
  speakers: CLAIM,
  figures: FIGURE,
  initiatives: INITIATIVE,
  articles: CLAIM,
  decide: CLAIM,
};

/** By entry: whether the search found it. */
function matchesOf({ ids }: Entries, found: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(ids, (id) => (found.has(id) ? 1 : 0));
}

function distinct(places: Int32Array, shown: Int32Array, size: number): number {
  const seen = new Uint8Array(size);
  let count = 0;
  for (const entry of shown) {
    const place = places[entry] ?? -1;
    if (place === -1 || seen[place] === 1) continue;
    seen[place] = 1;
    count += 1;
  }
  return count;
}

/** What the library shows in a state. `found` holds the ids that the search found; undefined without a search. */
export function useLibraryModel(
  data: LibraryData | undefined,
  state: ViewState,
  found: ReadonlySet<string> | undefined,
): LibraryModel | undefined {
  const index = useMemo(
    () => data && filterIndex(entriesOf(data.articles, data.identities)),
    [data?.articles, data?.identities],
  );
  const matches = useMemo(
    () => (index && found ? matchesOf(index.entries, found) : undefined),
    [index, found],
  );
  const decisions = useMemo(
    () => (index && data ? toDecide(index.entries, data.identities) : []),
    [index, data?.identities],
  );
  return useMemo(() => {
    if (!index) return undefined;
    const { entries } = index;
    const filtered = filterEntries(index, state.filters, matches, TYPE_OF_VIEW[state.view]);
    const isWhole = !matches && !isFiltered(state.filters);
    const { shown, counts } = filtered;
    return {
      entries,
      index,
      filtered,
      decisions,
      counts: {
        statements: counts[0],
        speakers: distinct(entries.speakers, shown, entries.names.length),
        figures: counts[1],
        initiatives: counts[2],
        articles: isWhole
          ? entries.articles.length
          : distinct(entries.articleOf, shown, entries.articles.length),
        decide: decisions.length,
      },
      months: [...new Set(index.months)].toReversed().filter((month) => /^\d{4}-\d\d$/.test(month)),
    };
  }, [index, matches, decisions, state.filters, state.view]);
}
