import { useMemo } from 'preact/hooks';
import type { RecordedArticle, HeldOne } from '@/lib/core/record/record.ts';
import type { TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { FigurePair } from '@/lib/core/record/one-figure.ts';
import { asksNothing, parseQuery } from '@/lib/core/search/query.ts';
import { CLAIM, entriesOf, type Entries, FIGURE, INITIATIVE } from './model/entries.ts';
import { type Filtered, filterEntries, type FilterIndex, filterIndex } from './model/filter.ts';
import { type Found, type Hits, hitsOf } from './model/hits.ts';
import { lessonsToDecide, type SameClaims } from './model/lessons-to-decide.ts';
import { type Decision, decisionsFound, toDecide } from './model/to-decide.ts';
import { type FigureQuestion, figureQuestions } from './model/same-figures.ts';
import { type Filters, isFiltered, type View, type ViewState } from './model/view-state.ts';

/** All that is on record, without the annotations themselves. */
export interface LibraryData {
  readonly articles: readonly RecordedArticle[];
  readonly identities: readonly HeldOne[];
  /** What corrections teach, and the claims with the words of those that were refused. */
  readonly lessons: readonly TaughtLesson[];
  readonly sameClaims: SameClaims;
  /** Figures that may be one, as they were found when articles came in. */
  readonly alike: readonly FigurePair[];
  /** Articles whose figures have still to be looked for in others, as after a restore; absent where none. */
  readonly lookingFor?: number;
  /** How many records are damaged and left out. */
  readonly damaged: number;
}

export interface LibraryModel {
  readonly entries: Entries;
  readonly index: FilterIndex;
  readonly filtered: Filtered;
  /** What the search found; undefined without one. */
  readonly hits: Hits | undefined;
  /** Whether texts of articles are still looked through. */
  readonly isLooking: boolean;
  /** All that waits for an answer, whatever is filtered by. */
  readonly decisions: readonly Decision[];
  /** Those of them that the search leaves. */
  readonly decisionsFound: readonly Decision[];
  /** Figures that may be one, whatever is filtered by. */
  readonly figures: readonly FigureQuestion[];
  /** Articles whose figures have still to be looked for in others. */
  readonly lookingFor: number;
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

/** Views in which a word anywhere in an article's text finds all of it; elsewhere it would find everybody the article names. */
const WIDE: ReadonlySet<View> = new Set<View>(['statements', 'articles']);

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

/** Places of articles that a search finds by their text alone; with filters, pages without findings have nothing to be filtered by. */
export function pagesFound(hits: Hits | undefined, filters: Filters): readonly number[] {
  return isFiltered(filters) ? [] : (hits?.articles ?? []);
}

function articlesIn({ articleOf, articles }: Entries, shown: Int32Array, pages: readonly number[]): number {
  const places = new Uint8Array(articles.length);
  for (const entry of shown) places[articleOf[entry] ?? -1] = 1;
  for (const page of pages) places[page] = 1;
  return places.reduce((sum, has) => sum + has, 0);
}

/** What filters leave, with the facets of a type of finding: worked out once for each type, whichever views are gone through. */
function filtering(index: FilterIndex, filters: Filters, hits: Hits | undefined) {
  const known = new Map<number, { readonly wide: Filtered; readonly own: Filtered }>();
  return (type: number) => {
    const ready = known.get(type);
    if (ready) return ready;
    const wide = filterEntries(index, filters, hits?.wide, type);
    const found = { wide, own: hits ? filterEntries(index, filters, hits.own, type) : wide };
    known.set(type, found);
    return found;
  };
}

/** What the library shows in a state. `found` is what the search found; undefined without a search. */
export function useLibraryModel(
  data: LibraryData | undefined,
  state: ViewState,
  found: Found | undefined,
): LibraryModel | undefined {
  const index = useMemo(
    () => data && filterIndex(entriesOf(data.articles, data.identities)),
    [data?.articles, data?.identities],
  );
  const hits = useMemo(() => (index && found ? hitsOf(index.entries, found) : undefined), [index, found]);
  const decisions = useMemo(
    () =>
      index && data
        ? toDecide(
            index.entries,
            data.identities,
            lessonsToDecide(index.entries, data.lessons, data.sameClaims),
          )
        : [],
    [index, data?.identities, data?.lessons, data?.sameClaims],
  );
  const asked = useMemo(
    () => (index && hits ? decisionsFound(decisions, index.entries, hits) : decisions),
    [decisions, index, hits],
  );
  const figures = useMemo(
    () => (index && data ? figureQuestions(index.entries, data.alike) : []),
    [index, data?.alike],
  );
  // Each address has filters of its own, mostly the same.
  const filters = JSON.stringify(state.filters);
  const filtered = useMemo(() => index && filtering(index, state.filters, hits), [index, hits, filters]);
  return useMemo(() => {
    if (!index || !filtered) return undefined;
    const { entries } = index;
    const { wide, own } = filtered(TYPE_OF_VIEW[state.view]);
    const isWhole = !hits && !isFiltered(state.filters);
    return {
      entries,
      index,
      filtered: WIDE.has(state.view) ? wide : own,
      hits,
      isLooking: found?.texts === undefined && !asksNothing(parseQuery(state.search)),
      decisions,
      decisionsFound: asked,
      figures,
      lookingFor: data?.lookingFor ?? 0,
      counts: {
        statements: wide.counts[0],
        speakers: distinct(entries.speakers, own.shown, entries.names.length),
        figures: own.counts[1],
        initiatives: own.counts[2],
        articles: isWhole
          ? entries.articles.length
          : articlesIn(entries, wide.shown, pagesFound(hits, state.filters)),
        decide: asked.length,
      },
      months: [...new Set(index.months)].toReversed().filter((month) => /^\d{4}-\d\d$/.test(month)),
    };
  }, [index, filtered, hits, found, asked, figures, data?.lookingFor, state.view, state.search]);
}
